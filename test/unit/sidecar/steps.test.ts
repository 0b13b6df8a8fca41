import { expect, test, vi } from 'vitest';
import type { Layer } from '../../../src/annotation/layer.ts';
import { readingSidecar } from '../../../src/sidecar/read.ts';
import { writingSidecar } from '../../../src/sidecar/write.ts';
import { annotation, layer } from '../../support/layers.ts';
import { mustRead, scribble, textOf } from '../../support/sidecars.ts';

vi.setConfig({ testTimeout: 110_000 });

/** Milliseconds of processor time, so that other programs do not count. */
const clock = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

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
  const { longest, result } = longestStep(readingSidecar(text));
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
  const { longest, result } = longestStep(readingSidecar(text()));
  expect(result.problems.map(({ code }) => code)).toEqual(['too-large']);
  expect(longest).toBeLessThan(200);
});

test.each([
  ['one annotation', ({ annotations }: Layer) => annotations.slice(1)],
  ['every annotation', ({ annotations }: Layer) => annotations.map((one) => ({ ...one, note: 'x' }))],
])('of 10,000 edited by hand, %s is changed without a step of 200 ms', (_, edit) => {
  const { document, layer: before } = mustRead(scribble(many(10_000)));
  const { longest, result } = longestStep(writingSidecar(document, { ...before, annotations: edit(before) }));
  expect(longest).toBeLessThan(200);
  expect(mustRead(result).layer.annotations).toEqual(edit(before));
});
