import { expect, test, vi } from 'vitest';
import type { Layer } from '../../../src/annotation/layer.ts';
import { mergingSidecars } from '../../../src/sidecar/merge-files.ts';
import { readingSidecar } from '../../../src/sidecar/read.ts';
import { writingSidecar } from '../../../src/sidecar/write.ts';
import { atOnce } from '../../../src/text/steps.ts';
import { annotation, layer } from '../../support/layers.ts';
import { mustRead, scribble, textOf } from '../../support/sidecars.ts';

vi.setConfig({ testTimeout: 110_000 });

/** Milliseconds of processor time, so that other programs do not count. */
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/** A text in one piece, as it comes from a file. */
const asRead = (text: string) => Buffer.from(text).toString();

/** How long the longest step takes, and what comes of all. */
function longestStep<T>(steps: Generator<void, T>) {
  let longest = 0;
  for (;;) {
    const start = clock();
    const { done, value } = steps.next();
    longest = Math.max(longest, clock() - start);
    if (done) return { longest, result: value };
  }
}

const many = (count: number) =>
  textOf(
    layer(
      ...Array.from({ length: count }, (_, i) =>
        annotation(`a${i}`, i * 10, {
          quote: `Abdoulaye Diop ${i}`,
          before: 'le ministre des affaires étrangè',
          after: ', qui a promis une route neuve, ',
          by: 'alice',
          at: '2026-11-22T10:04:00Z',
          origin: 'suggestion',
        }),
      ),
    ),
  );

test.each([
  ['as the program writes it', (text: string) => text],
  ['with comments and keys of one’s own', scribble],
  ['without quotation marks, as other programs write it', (text: string) => text.replace(/"(\w+)"$/gm, '$1')],
])('a sidecar of 10,000 annotations, %s, is read without a step of 200 ms', (_, shape) => {
  const text = shape(many(10_000));
  const { longest, result } = longestStep(readingSidecar(asRead(text)));
  expect(result.layer?.annotations).toHaveLength(10_000);
  expect(longest).toBeLessThan(200);
});

test.each([
  [
    '100,000 annotations',
    () => textOf(layer(...Array.from({ length: 100_000 }, (_, i) => annotation(`a${i}`, i * 10)))),
  ],
  ['50 MB', () => `# ${'x'.repeat(50_000_000)}\n...\n`],
  ['50 MB of records', () => `annotations:\n${'  - id: a\n'.repeat(5_000_000)}...\n`],
  ['a list on one line', () => `annotations: [${'{id: a}, '.repeat(100_000)}]\n...\n`],
  [
    'a long frame',
    () =>
      textOf(layer()).replace(
        'status',
        `${Array.from({ length: 40_000 }, (_, i) => `x-${i}: 1\n`).join('')}status`,
      ),
  ],
  [
    'a record that goes on and on',
    () => many(1).replace('    start', `    x-a: [${'1, '.repeat(1_000_000)}]\n    start`),
  ],
  ['no list at all', () => `annotations:\n${'  a\n'.repeat(1_000_000)}...\n`],
])('a sidecar of %s is declined in no time', (_, text) => {
  const { longest, result } = longestStep(readingSidecar(asRead(text())));
  expect(result.problems.map(({ code }) => code)).toEqual(['too-large']);
  expect(longest).toBeLessThan(200);
});

/** A sidecar with that among its keys. */
const framed = (lines: string) => `version: 1\nstatus: todo\n${lines}\nannotations: []\n...\n`;
/** As much as is given to the parser in one piece. */
const most = 24_000;
const times = (text: string, length = most) => text.repeat(length / text.length);

test.each([
  ['open brackets', framed(`x-a: ${times('[')}`)],
  ['open braces', framed(`x-a: ${times('{a: ')}`)],
  ['lists in lists', framed(`x-a: ${times('- ')}`)],
  ['keys of keys', framed(`x-a:\n ${times('? ')}`)],
  ['texts beside each other', framed(`x-a: ${times('"" ')}`)],
  ['keys', framed(times('x-a: 1\n'))],
  ['comments', framed(times('# c\n', 4_000_000))],
  ['conflict markers without an end', framed(times('<<<<<<< \n', 4_000_000))],
  ['anchors', `annotations:\n  - [${times('&a b, ')}]\n...\n`],
  ['brackets in a record', `annotations:\n  - ${times('[')}\n...\n`],
  ['records that are none', `annotations:\n${'  - x\n'.repeat(9_999)}...\n`],
  ['records full of brackets', `annotations:\n${`  - ${'['.repeat(400)}\n`.repeat(9_999)}...\n`],
  ['blank lines', `annotations:\n${'\n'.repeat(4_000_000)}  - a\n...\n`],
  ['spaces after the key', `annotations:${' '.repeat(4_000_000)}x\n...\n`],
  ['tabs', `annotations:\n${'\t'.repeat(4_000_000)}\n  - a\n...\n`],
])('a sidecar full of %s is unreadable or read, without a step of 200 ms', (_, text) => {
  const { longest, result } = longestStep(readingSidecar(asRead(text)));
  expect(result.problems.length).toBeLessThanOrEqual(100);
  expect(longest).toBeLessThan(200);
});

test.each([
  ['one annotation', ({ annotations }: Layer) => annotations.slice(1)],
  ['every annotation', ({ annotations }: Layer) => annotations.map((one) => ({ ...one, note: 'x' }))],
])('of 4,000 edited by hand, %s is changed without a step of 200 ms', (_, edit) => {
  const { document, layer: before } = mustRead(scribble(many(4_000)));
  const { longest, result } = longestStep(writingSidecar(document, { ...before, annotations: edit(before) }));
  expect(longest).toBeLessThan(200);
  expect(mustRead(result).layer.annotations).toEqual(edit(before));
});

test('two people’s work on 4,000 annotations edited by hand is merged without a step of 200 ms', () => {
  const base = scribble(many(4_000));
  const [ours, theirs] = ['ours', 'theirs'].map((note, side) =>
    atOnce(
      writingSidecar(mustRead(base).document, {
        ...mustRead(base).layer,
        annotations: mustRead(base).layer.annotations.map((one, i) =>
          i % 2 === side ? { ...one, note } : one,
        ),
      }),
    ),
  );
  const { longest, result } = longestStep(mergingSidecars(base, ours ?? '', theirs ?? '', 'a.txt'));
  expect(longest).toBeLessThan(200);
  expect(result).toMatchObject({ conflicts: [], unknownKeys: [] });
  const merged = mustRead(result.text ?? '').layer.annotations;
  expect(merged.map(({ note }) => note)).toEqual(merged.map((_, i) => (i % 2 === 0 ? 'ours' : 'theirs')));
});
