import { makeAnnotation, putAnnotations } from '../../src/annotation/decision.ts';
import { emptyLayer } from '../../src/annotation/layer.ts';
import { textHash } from '../../src/project/text-hash.ts';
import { emitSidecar, sidecarTitle } from '../../src/sidecar/canonical.ts';
import { ArticleText } from '../../src/text/article-text.ts';

const people = ['Awa Fall', 'Moussa Diarra', 'Fatou Ndiaye', 'Mariam Cissé', 'Oumar Bah', 'Aïssata Keïta'];
const plain =
  'le marché du matin reste calme et les commerçants attendent la pluie sans trop y croire, comme chaque année';

/**
 * A long article and its sidecar: names in every paragraph, the first of which are annotated, a third more only
 * suggested.
 */
export function longArticle(words: number, annotations: number): { text: string; sidecar: string } {
  const names = Math.round((annotations * 4) / 3);
  const each = words / names;
  const paragraphs: string[] = [];
  let written = 0;
  for (let i = 0; i < names; i++) {
    let sentence = `${people[i % people.length]} a parlé hier au marché`;
    for (
      written += 6;
      written < each * (i + 1) - plain.split(' ').length;
      written += plain.split(' ').length
    ) {
      sentence += ` ; ${plain}`;
    }
    paragraphs.push(`${sentence}.`);
  }
  const text = `Publié le 18 février 2026\n\n${paragraphs.join('\n\n')}\n`;
  const article = new ArticleText(text);
  let at = 0;
  let id = 0;
  const made = Array.from({ length: names }, (_, i) => {
    const quote = people[i % people.length] ?? '';
    at = text.indexOf(quote, at + 1);
    const span = article.spanFromUtf16(at, at + quote.length);
    const author = { name: undefined, now: () => '2026-02-19T08:00:00Z', newId: () => `a${++id}` };
    return makeAnnotation(article, { ...span, label: 'person', origin: 'manual' }, author);
  });
  // Every fourth name is left to decide.
  const layer = putAnnotations(
    { ...emptyLayer, status: 'in-progress', article: { sha256: textHash(article.text), language: 'fr' } },
    made.filter((_, i) => i % 4 !== 3),
  );
  return { text, sidecar: emitSidecar(layer, sidecarTitle('long.txt')) };
}
