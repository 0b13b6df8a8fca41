import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { mergeLayers } from '../../../src/sidecar/merge.ts';
import { mergeSidecars } from '../../../src/sidecar/merge-files.ts';
import { readSidecar } from '../../../src/sidecar/read.ts';
import { anyFork } from '../../support/layer-edits.ts';
import { annotation, layer } from '../../support/layers.ts';
import { mustRead, scribble, textOf } from '../../support/sidecars.ts';

// Many cases in one test, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const seed = 20251126;

test('files merge as their layers do, in the canonical shape and edited by hand', () => {
  fc.assert(
    fc.property(anyFork, fc.boolean(), fc.boolean(), ({ base, ours, theirs }, handOurs, handTheirs) => {
      const [a, b] = [
        handOurs ? scribble(textOf(ours)) : textOf(ours),
        handTheirs ? scribble(textOf(theirs)) : textOf(theirs),
      ];
      const merged = mergeSidecars(textOf(base), a, b, 'a.txt');
      expect(merged.text && mustRead(merged.text).layer).toEqual(mergeLayers(base, ours, theirs).layer);
    }),
    { seed, numRuns: 120 },
  );
});

test('the text is the same from both sides when nobody edited by hand', () => {
  fc.assert(
    fc.property(anyFork, ({ base, ours, theirs }) => {
      const [b, o, t] = [textOf(base), textOf(ours), textOf(theirs)];
      expect(mergeSidecars(b, o, t, 'a.txt').text).toBe(mergeSidecars(b, t, o, 'a.txt').text);
    }),
    { seed, numRuns: 200 },
  );
});

const base = textOf(layer(annotation('a', 1), annotation('b', 20)));
const withKey = (text: string, id: string, line: string) =>
  text.replace(`  - id: "${id}"`, `  - id: "${id}"\n    ${line}`);

test('unknown keys of either side are kept, also on one record', () => {
  const merged = mergeSidecars(
    base,
    withKey(base, 'a', 'x-ours: 1'),
    withKey(base, 'a', 'x-theirs: {b: [2]}'),
    'a.txt',
  );
  expect(merged.text).toContain('x-ours: 1');
  expect(merged.text).toContain('x-theirs:\n      b: [2]');
});

test('an unknown key changed on both sides is named, and one value stays', () => {
  const merged = mergeSidecars(base, withKey(base, 'a', 'x-n: 1'), withKey(base, 'a', 'x-n: 2'), 'a.txt');
  expect(merged).toMatchObject({ unknownKeys: ['a.x-n'], conflicts: [] });
  expect(merged.text).toContain('x-n: 1');
});

test('comments come along with the records of theirs', () => {
  const theirs = textOf(layer(annotation('a', 1), annotation('b', 20), annotation('c', 40)));
  const commented = theirs.replace('  - id: "c"', '  # see the minister’s speech\n  - id: "c"');
  expect(mergeSidecars(base, base, commented, 'a.txt').text).toContain(
    '# see the minister’s speech\n  - id: "c"',
  );
});

test('conflicts are flagged in the file, and can be found again', () => {
  const note = (text: string) => textOf(layer(annotation('a', 1, { note: text }), annotation('b', 20)));
  const merged = mergeSidecars(base, note('x'), note('y'), 'a.txt');
  expect(readSidecar(merged.text ?? '').problems.map(({ code }) => code)).toEqual([
    'merge-conflict',
    'merge-conflict',
  ]);
});

test('without a base both sides are kept', () => {
  const [ours, theirs] = [textOf(layer(annotation('a', 1))), textOf(layer(annotation('b', 20)))];
  const merged = mergeSidecars('', ours, theirs, 'a.txt');
  expect(mustRead(merged.text ?? '').layer.annotations.map(({ id }) => id)).toEqual(['a', 'b']);
});

test.each(['base', 'ours', 'theirs'] as const)('an unreadable %s is named and nothing is made up', (side) => {
  const texts = { base, ours: base, theirs: base, [side]: '<<<<<<< HEAD\n' };
  const merged = mergeSidecars(texts.base, texts.ours, texts.theirs, 'a.txt');
  expect(merged).toMatchObject({ text: undefined, unreadable: side });
});
