import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/repository.ts';

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const lines = [
  '{"id":"1","text":"Awa Ndiaye a promis mardi de venir.","published":"2026-03-12"}',
  '{"id":"2","text":"Rien."}',
  '{"id":"3","text":"Le Mali s’engage à payer."}',
];

// The worked example of the README: the filter as it is called there, with what a distributor of lines would send it.
test('the filter of the README takes lines and gives a line for each, in order', () => {
  const [, command = ''] = /^(node dist\/cli\.js detect --stdin --jobs 2) </m.exec(readme) ?? [];
  expect(command).not.toBe('');
  const output = execFileSync('sh', ['-c', command], {
    cwd: root,
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
  });
  const answers = output
    .trimEnd()
    .split('\n')
    .map((line): { id: string; suggestions: { label: string; quote: string }[] } => JSON.parse(line));
  expect(answers.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(answers[0]?.suggestions.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['person', 'date', 'commitment']),
  );
  expect(answers[1]?.suggestions).toEqual([]);
});

test('a part of the lines gives the same answers as all of them together', () => {
  const run = (input: string) =>
    execFileSync('node', ['dist/cli.js', 'detect', '--stdin'], { cwd: root, input, encoding: 'utf8' });
  expect(run(`${lines.join('\n')}\n`)).toBe(lines.map((line) => run(`${line}\n`)).join(''));
});
