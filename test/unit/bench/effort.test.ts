import { expect, test } from 'vitest';
import { createPipeline } from '../../../src/detect/index.ts';
import { noKnowledge } from '../../../src/detect/knowledge.ts';
import { type Effort, measureEffort } from '../../bench/effort-run.ts';
import { readGoldSamples } from '../../bench/gold.ts';

const gold = readGoldSamples();

const spans = ({ annotations }: Effort['layer']) =>
  annotations.map(({ start, end, label }) => `${start} ${end} ${label}`).sort();

/** Keys for each annotation, over all the samples. */
function keysEach(efforts: readonly Effort[]): number {
  const keys = efforts.reduce((sum, { total }) => sum + total, 0);
  return keys / efforts.reduce((sum, { layer }) => sum + layer.annotations.length, 0);
}

test('with suggestions, an annotation takes at most 0.6 keys', () => {
  const pipeline = createPipeline();
  const efforts = gold.map((article) => measureEffort(article, { pipeline, knowledge: noKnowledge }));
  gold.forEach(({ layer }, at) => {
    expect(spans(efforts[at]?.layer ?? layer)).toEqual(spans(layer));
  });
  expect(keysEach(efforts)).toBeLessThanOrEqual(0.6);
});

test('without suggestions, an annotation takes at most 2 keys', () => {
  const efforts = gold.map((article) => measureEffort(article, undefined));
  gold.forEach(({ layer }, at) => {
    expect(spans(efforts[at]?.layer ?? layer)).toEqual(spans(layer));
  });
  expect(keysEach(efforts)).toBeLessThanOrEqual(2);
});
