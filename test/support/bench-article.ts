import type { Annotation } from '../../src/annotation/annotation.ts';
import { anchorOf } from '../../src/annotation/decision.ts';
import type { Layer } from '../../src/annotation/layer.ts';
import { textHash } from '../../src/project/text-hash.ts';
import { ArticleText } from '../../src/text/article-text.ts';
import { chance } from './random.ts';

const names = [
  'Abdoulaye Diop',
  'Bamako',
  'l’Élysée',
  'Union africaine',
  '3 avril 2025',
  'Aïssata 😀 Traoré',
];
const others =
  'le la de à pour avec ministre route projet annonce selon source hier a dit que sera cette année'.split(
    ' ',
  );

/** An article of about 1,000 characters with 20 annotations; the same for the same number. */
export function marked(number: number): { text: ArticleText; layer: Layer } {
  const random = chance(number);
  const pieces: string[] = [];
  const starts: [start: number, length: number][] = [];
  let length = 0;
  const add = (piece: string) => {
    pieces.push(piece);
    length += [...piece].length;
  };
  for (let i = 0; i < 20; i++) {
    for (let j = 0; j < 7; j++) add(`${random.pick(others)} `);
    const name = random.pick(names);
    starts.push([length, [...name].length]);
    add(name);
    add(i % 5 === 4 ? '.\n' : ', ');
  }
  const text = new ArticleText(pieces.join(''));
  const annotations = starts.map(
    ([start, size], i): Annotation => ({
      id: `a${i}`,
      label: 'person',
      ...anchorOf(text, { start, end: start + size }),
      by: 'alice',
      at: '2026-01-02T03:04:05Z',
      origin: 'manual',
    }),
  );
  return {
    text,
    layer: { article: { sha256: textHash(text.text) }, status: 'done', annotations, rejected: [] },
  };
}
