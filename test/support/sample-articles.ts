import type { Annotation, AttributeValue } from '../../src/annotation/annotation.ts';
import type { Layer } from '../../src/annotation/layer.ts';
import type { SourceArticle } from '../../src/formats/document.ts';
import { ArticleText } from '../../src/text/article-text.ts';

export type Place = { readonly words: string; readonly label: string } & Partial<Annotation>;

/** An article whose annotations are named by their words, each the first such place of the text. */
export function articleWith(
  file: string,
  raw: string,
  places: readonly Place[],
  facts: Partial<Layer> = {},
): SourceArticle {
  const text = new ArticleText(raw);
  const annotations = places.map(({ words, ...rest }, i): Annotation => {
    const at = text.text.indexOf(words);
    if (at < 0) throw new RangeError(`${words} is not in the text`);
    const span = text.spanFromUtf16(at, at + words.length);
    return { id: `a${i + 1}`, quote: words, ...span, ...rest };
  });
  const layer: Layer = { article: {}, status: 'done', annotations, rejected: [], ...facts };
  return { file, text, layers: [{ name: '', layer }], suggestions: [] };
}

/** What the traps of the formats are made of: emoji, line endings, overlaps, typography, markup, missing values. */
export const trapArticle = articleWith(
  'traps.txt',
  '\uFEFF😀 Élysée : le Premier\r\nministre M.Macron s’engage (NA) à créer 10\u00A0000 postes\u2028 =1+1 d’ici fin 2025. L’ex-ministre <b>&amp;</b> part.\f',
  [
    { words: 'Élysée', label: 'organization', entity: 'elysee' },
    { words: 'Premier\nministre', label: 'person', note: 'two\nlines' },
    { words: 'Macron', label: 'person' },
    {
      words: 's’engage (NA) à créer 10\u00A0000 postes\u2028 =1+1 d’ici fin 2025',
      label: 'commitment',
      attributes: new Map<string, AttributeValue>([
        ['actor', ['a2']],
        ['action', 'créer 10\u00A0000 postes'],
        ['deadline', 'a7'],
        ['strength', 'firm'],
      ]),
    },
    { words: 'NA', label: 'place' },
    { words: '=1+1', label: 'place' },
    {
      words: 'fin 2025',
      label: 'date',
      attributes: new Map<string, AttributeValue>([
        ['value', '2025'],
        ['mod', 'END'],
      ]),
    },
    { words: 'ministre <b>', label: 'person' },
  ],
);
