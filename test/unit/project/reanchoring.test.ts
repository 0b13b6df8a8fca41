import { describe, expect, it } from 'vitest';
import { isAnchored, parked } from '../../../src/annotation/anchoring.ts';
import { anchorOf } from '../../../src/annotation/decision.ts';
import { emptyLayer, type Layer } from '../../../src/annotation/layer.ts';
import { reanchorLayer } from '../../../src/project/reanchoring.ts';
import { textHash } from '../../../src/project/text-hash.ts';
import { ArticleText } from '../../../src/text/article-text.ts';

const old = new ArticleText(
  'Le ministre Abdoulaye Diop est venu à Bamako.\nIl a promis une route. Bamako attend.\n',
);

function layerOf(...quotes: string[]): Layer {
  const annotations = quotes.map((quote, i) => {
    const at = old.text.indexOf(quote);
    return { id: `a${i}`, label: 'person', ...anchorOf(old, old.spanFromUtf16(at, at + quote.length)) };
  });
  return { ...emptyLayer, article: { sha256: textHash(old.text) }, annotations };
}

describe('reanchorLayer', () => {
  it('moves what is sure, keeps the rest with its quote, drops nothing', () => {
    const text = new ArticleText(old.text.replace('Abdoulaye Diop', 'Awa Sow').replace('Le', 'Samedi, le'));
    const { layer, placements } = reanchorLayer(layerOf('Abdoulaye Diop', 'une route'), text, old);
    expect([...placements].map(([id, { status }]) => [id, status])).toEqual([
      ['a0', 'orphan'],
      ['a1', 'moved'],
    ]);
    expect(layer.annotations.map(({ quote }) => quote)).toEqual(['Abdoulaye Diop', 'une route']);
    expect(layer.annotations.map((annotation) => isAnchored(text, annotation))).toEqual([false, true]);
  });

  it('never moves silently what did not stand on its words before', () => {
    const layer = layerOf('Abdoulaye Diop');
    const [annotation] = layer.annotations;
    const astray = { ...layer, annotations: [{ ...annotation, start: 0, end: 14 }] } as Layer;
    const text = new ArticleText(`Mardi. ${old.text}`);
    for (const [now, then] of [
      [old, old],
      [text, old],
    ] as const) {
      expect(reanchorLayer(astray, now, then).placements.get('a0')?.status).toBe('review');
    }
  });

  it('does not propose a place that another annotation of the label has', () => {
    const layer = layerOf('Bamako');
    const [annotation] = layer.annotations;
    const second = { ...annotation, id: 'b1', start: 2, end: 8 };
    const both = { ...layer, annotations: [second, annotation] } as Layer;
    expect(reanchorLayer(both, old, old).placements.get('b1')?.status).toBe('orphan');
  });

  it('keeps annotations when the article is emptied', () => {
    expect(
      reanchorLayer(layerOf('Bamako', 'une route'), new ArticleText(''), old).layer.annotations,
    ).toHaveLength(2);
  });

  it('takes rejected suggestions along, with and without the old text', () => {
    const rejection = { label: 'place', start: 38, end: 44, quote: 'Bamako' };
    const layer = { ...layerOf('une route'), rejected: [rejection] };
    const text = new ArticleText(`Mardi. ${old.text}`);
    for (const then of [old, undefined]) {
      expect(reanchorLayer(layer, text, then).layer.rejected).toEqual([{ ...rejection, start: 45, end: 51 }]);
    }
  });
});

describe('parked', () => {
  it.each([
    ['in the middle', 'aa aa aa', { start: 3, end: 5 }],
    ['at the end', 'bb aa', { start: 3, end: 5 }],
    ['beyond the end', 'aa', { start: 7, end: 9 }],
  ])('never leaves an annotation on words that happen to be its own: %s', (_, raw, span) => {
    const text = new ArticleText(raw);
    const kept = parked(text, { ...span, quote: 'aa' });
    const canTell = raw.length > 2;
    expect(kept.end).toBeLessThanOrEqual(text.length);
    expect(isAnchored(text, kept)).toBe(!canTell);
  });
});
