import { expect, test } from 'vitest';
import { matchesGlob } from '../../../src/project/glob.ts';

test.each([
  ['a.txt', ['a.txt'], ['d/a.txt', 'ab.txt', 'axtxt']],
  ['**/README*.txt', ['README.txt', 'd/é/README-fr.txt'], ['README.md', 'xREADME.txt', 'README/a.txt']],
  ['*.txt', ['a.txt', '.txt'], ['d/a.txt']],
  ['notes/**', ['notes/a.txt', 'notes/d/a.txt'], ['notesa.txt', 'd/notes/a.txt']],
  ['**/notes/**/x.txt', ['notes/x.txt', 'd/notes/d/d/x.txt'], ['notes.x.txt']],
  ['**', ['a.txt', 'd/a.txt'], []],
  ['?.txt', ['é.txt', '😀.txt'], ['ab.txt', '/.txt']],
  ['{a,b*,{c,d}}.txt', ['a.txt', 'bb.txt', 'd.txt'], ['e.txt', 'a,b.txt']],
  ['[a-c]x.txt', ['bx.txt'], ['dx.txt', '-x.txt']],
  ['[!a-c]x.txt', ['dx.txt'], ['ax.txt', '/x.txt']],
  ['a,b(1)+$.txt', ['a,b(1)+$.txt'], ['a,b1.txt']],
  ['{a', [], ['a', '{a']],
  ['[z-a]', [], ['z', 'a']],
])('%s', (glob, matched, others) => {
  expect(matched.filter((path) => !matchesGlob(glob, path))).toEqual([]);
  expect(others.filter((path) => matchesGlob(glob, path))).toEqual([]);
});
