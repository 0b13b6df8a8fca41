import { describe, expect, it } from 'vitest';
import { emptyLayer } from '../../../src/annotation/layer.ts';
import { tagOccurrences, untaggedOccurrences } from '../../../src/project/propagate.ts';
import { ArticleText } from '../../../src/text/article-text.ts';
import { counted } from '../../support/counted-spans.ts';

const text = new ArticleText("L’AES et la Russie. 😀 AES, aes. La force de l'AES promet.");
const pattern = { quote: 'AES', label: 'organization', entity: 'aes' };
let id = 0;
const author = { name: 'ann', now: () => '2026-01-01T00:00:00Z', newId: () => `a${++id}` };

describe('tagging all occurrences', () => {
  it('finds those that nothing settles; a commitment around one does not', () => {
    const layer = {
      ...emptyLayer,
      annotations: [
        { id: 'x', label: 'place', start: 2, end: 5, quote: 'AES' },
        { id: 'c', label: 'commitment', start: 32, end: 58, quote: 'La force…' },
      ],
    };
    const places = untaggedOccurrences(text, layer, pattern);
    expect(places.map((place) => [place.start, text.slice(place)])).toEqual([
      [22, 'AES'],
      [46, 'AES'],
    ]);
  });

  it('compares each place with few annotations', () => {
    const count = 2_000;
    const many = new ArticleText('Mali AES '.repeat(count));
    const { spans, looks } = counted(
      Array.from({ length: count }, (_, i) => ({
        id: `p${i}`,
        label: 'place',
        start: i * 9,
        end: i * 9 + 4,
        quote: 'Mali',
      })),
    );
    expect(untaggedOccurrences(many, { ...emptyLayer, annotations: spans }, pattern)).toHaveLength(count);
    expect(looks()).toBeLessThan(count * 100);
  });

  it('gives each its quote, origin and entity, and begins the article', () => {
    const tagged = tagOccurrences(
      text,
      emptyLayer,
      pattern,
      untaggedOccurrences(text, emptyLayer, pattern),
      author,
    );
    expect(tagged.status).toBe('in-progress');
    expect(tagged.annotations).toHaveLength(3);
    for (const one of tagged.annotations) {
      expect(one).toMatchObject({
        label: 'organization',
        origin: 'propagated',
        entity: 'aes',
        by: 'ann',
        quote: 'AES',
      });
      expect(text.slice(one)).toBe('AES');
    }
  });
});
