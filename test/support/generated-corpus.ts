import type { Annotation, AttributeValue, Rejection } from '../../src/annotation/annotation.ts';
import { compareAnnotations, compareRejections, type Layer } from '../../src/annotation/layer.ts';
import type { SourceArticle } from '../../src/formats/document.ts';
import { ArticleText } from '../../src/text/article-text.ts';
import { type Chance, chance } from './random.ts';

const words = (
  'Le la AES Abdoulaye Diop Bamako s’est engagée l’Élysée e\u0301te\u0301 😀 👩‍👩‍👧 NA =1+1 M.Macron ex-ministre 10\u00A0000 40\u202F% ' +
  '« oui » "non" a,b c;d <b>&amp;</b> -DOCSTART- __proto__ ×\u2028y ú\u0085v \u000Bw fin.Le 𝒳𝒴 {x|y} \\n # T1 œuvre'
).split(' ');
const gaps = [' ', ' ', ' ', ' ', '\n', '\r\n', '\n\n', '\u00A0', '. ', ', ', '\t', '', '  '];
const labels = ['person', 'place', 'organization', 'date', 'commitment', '__proto__', 'a label'];
const notes = ['ok', 'two\nlines', ' spaces ', 'tab\there', '"quoted", =1', 'é😀\u2028x', '-'];

/** A corpus with what text and annotations can hold: the same for the same seed. */
export function generatedCorpus(seed: number): SourceArticle[] {
  const random = chance(seed);
  return Array.from({ length: 1 + random.below(3) }, (_, i) =>
    article(random, `${i % 2 ? 'sub/' : ''}article ${i}é.txt`),
  );
}

function article(random: Chance, file: string): SourceArticle {
  const raw = Array.from({ length: random.below(30) }, () => random.pick(words) + random.pick(gaps)).join('');
  const text = new ArticleText((random.in(0.2) ? '\uFEFF' : '') + raw);
  return { file, text, layers: [{ name: '', layer: layer(random, text) }], suggestions: [] };
}

function layer(random: Chance, text: ArticleText): Layer {
  const places = new Set<string>();
  const annotations: Annotation[] = [];
  const count = text.length === 0 ? 0 : random.below(8);
  for (let i = 0; i < count; i++) {
    const made = annotation(random, text, `${random.pick(['a', 'B-', 'x_'])}${i}`, annotations);
    const key = `${made.label} ${made.start} ${made.end}`;
    if (!places.has(key)) annotations.push(made);
    places.add(key);
  }
  const rejected: Rejection[] = [];
  if (text.length > 2 && random.in(0.3)) {
    rejected.push({ label: 'place', start: 0, end: 2, quote: text.slice({ start: 0, end: 2 }) });
  }
  return {
    article: random.in(0.5) ? { published: '2025-04-03', language: 'fr' } : {},
    status: random.pick(['todo', 'in-progress', 'done'] as const),
    annotations: annotations.sort(compareAnnotations),
    rejected: rejected.sort(compareRejections),
  };
}

function annotation(
  random: Chance,
  text: ArticleText,
  id: string,
  others: readonly Annotation[],
): Annotation {
  const start = random.below(text.length);
  const end = Math.min(text.length, start + 1 + random.below(20));
  const label = random.pick(labels);
  const attributes = attributesOf(random, label, others);
  const middle = start + 1 + random.below(Math.max(1, end - start - 1));
  const parts = [
    { start, end: middle },
    { start: Math.min(end - 1, middle + random.below(3)), end },
  ];
  return {
    id,
    label,
    start,
    end,
    quote: text.slice({ start, end }),
    ...(random.in(0.2) && end - start > 2 && middle < end ? { parts } : {}),
    ...(random.in(0.3) ? { entity: random.pick(['abdoulaye-diop', 'bamako', 'e.1']) } : {}),
    ...(attributes.size > 0 ? { attributes } : {}),
    ...(random.in(0.3) ? { note: random.pick(notes) } : {}),
    ...(random.in(0.3) ? { by: 'alice', at: '2026-11-22T10:04:00Z' } : {}),
    ...(random.in(0.5)
      ? { origin: random.pick(['manual', 'suggestion', 'propagated', 'import'] as const) }
      : {}),
  };
}

function attributesOf(
  random: Chance,
  label: string,
  others: readonly Annotation[],
): Map<string, AttributeValue> {
  const attributes = new Map<string, AttributeValue>();
  const link = () => (others.length > 0 && random.in(0.6) ? random.pick(others).id : 'le gouvernement');
  if (label === 'commitment') {
    if (random.in(0.7)) attributes.set('actor', [link(), ...(random.in(0.3) ? [link()] : [])]);
    if (random.in(0.5)) attributes.set('action', 'fournir une "aide"\nvite');
    if (random.in(0.5)) attributes.set('strength', random.pick(['firm', 'planned', 'wish', 'odd one']));
    if (random.in(0.3)) attributes.set('deadline', random.in(0.5) ? '2025-12' : link());
  }
  if (label === 'date' && random.in(0.7)) attributes.set('value', '2025-04-03');
  if (random.in(0.1))
    attributes.set('__proto__', random.pick<AttributeValue>(['x', 3, true, ['a', 'b'], []]));
  if (random.in(0.1)) attributes.set('toString', 'é=1');
  return attributes;
}
