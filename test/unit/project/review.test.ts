import { expect, it } from 'vitest';
import { anchorOf } from '../../../src/annotation/decision.ts';
import { emptyLayer, type Layer } from '../../../src/annotation/layer.ts';
import { Review } from '../../../src/project/review.ts';
import { ArticleText } from '../../../src/text/article-text.ts';

const text = new ArticleText('Le ministre Abdoulaye Diop est venu.\n');
const annotation = { id: 'a1', label: 'person', ...anchorOf(text, { start: 12, end: 26 }) };
const layerOf = (start: number, end: number): Layer => ({
  ...emptyLayer,
  annotations: [{ ...annotation, start, end }],
});

it('flags what is not on its words, and only that', () => {
  expect(new Review({ text, layer: layerOf(12, 26) }).flagged).toEqual([]);
  const review = new Review({ text, layer: layerOf(0, 14) });
  expect(review.flagged.map(({ id }) => id)).toEqual(['a1']);
  expect(review.has('a1')).toBe(true);
});

it('takes typography for the same words', () => {
  const typed = new ArticleText('« Aujourd’hui »\n');
  const quoted = { id: 'a1', label: 'date', start: 2, end: 13, quote: "Aujourd'hui" };
  expect(new Review({ text: typed, layer: { ...emptyLayer, annotations: [quoted] } }).flagged).toEqual([]);
});

it('proposes the place where the words are, for a person to confirm', () => {
  const layer = layerOf(0, 14);
  const review = new Review({ text, layer });
  expect(review.flagged.map((one) => review.placementOf(one))).toEqual([
    { status: 'review', why: 'moved', start: 12, end: 26 },
  ]);
});

it('shows a place within the text for an annotation that is beyond its end', () => {
  const review = new Review({ text: new ArticleText('Rien.'), layer: layerOf(12, 26) });
  expect(review.flagged.map((one) => review.shownAt(one))).toEqual([{ status: 'orphan', start: 0, end: 0 }]);
});
