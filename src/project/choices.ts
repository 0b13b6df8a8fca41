import type { Annotation, AttributeValue } from '../annotation/annotation.ts';
import type { Attribute } from '../scheme/scheme.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import { dateValue, type Item, quoteOf } from './items.ts';
import { inOneParagraph, mayPointTo } from './links.ts';

/**
 * The annotations and suggestions that an attribute of `owner` may point to, nearest first. Of several with the same
 * words only the nearest is offered, one that is decided before one that is not.
 */
export function linkChoices(items: readonly Item[], owner: Annotation, attribute: Attribute): Item[] {
  // A date's own value is a day on the calendar, not another date.
  if (attribute.type === 'date' && owner.label === 'date') return [];
  const candidates = items
    .filter((item) => mayPointTo(attribute, item.label) && !isOf(item, owner))
    .sort((a, b) => distance(a, owner) - distance(b, owner));
  const nearest = new Map<string, Item>();
  for (const candidate of candidates) {
    const words = quoteOf(candidate);
    const known = nearest.get(words);
    if (!known || (known.kind === 'suggestion' && candidate.kind === 'annotation'))
      nearest.set(words, candidate);
  }
  return [...nearest.values()].sort((a, b) => distance(a, owner) - distance(b, owner));
}

/** Of the dates on offer the one that a typed value means: it has that value, in the owner's paragraph. */
export function dateMeant(
  choices: readonly Item[],
  owner: Annotation,
  value: string,
  text: ArticleText,
): Item | undefined {
  return choices.find((item) => dateValue(item) === value && inOneParagraph(text, item, owner));
}

/**
 * The attributes asked for at once: up to the last required one, and the choices among a few
 * values right after it. The others are offered afterwards.
 */
export function mainAttributes(attributes: readonly Attribute[]): readonly Attribute[] {
  let count = attributes.findLastIndex(({ required }) => required) + 1;
  while (attributes[count]?.type === 'enum') count++;
  return count === 0 ? attributes : attributes.slice(0, count);
}

/** The annotation with an attribute set, or removed for undefined; in the scheme's order. */
export function withAttribute(
  annotation: Annotation,
  order: readonly Attribute[],
  name: string,
  value: AttributeValue | undefined,
): Annotation {
  const { attributes = new Map<string, AttributeValue>(), ...rest } = annotation;
  const all = new Map(attributes);
  if (value === undefined || value === '' || (typeof value === 'object' && value.length === 0))
    all.delete(name);
  else all.set(name, value);
  const ranks = new Map(order.map((attribute, rank) => [attribute.name, rank]));
  const rank = ([key]: readonly [string, AttributeValue]) => ranks.get(key) ?? order.length;
  const sorted = [...all].sort((a, b) => rank(a) - rank(b));
  return sorted.length === 0 ? rest : { ...rest, attributes: new Map(sorted) };
}

/** Code points between two spans; what stands before counts as nearer than what comes after at the same distance. */
function distance(a: Span, b: Span): number {
  if (a.end <= b.start) return b.start - a.end;
  return a.start >= b.end ? a.start - b.end + 0.5 : 0;
}

function isOf(item: Item, { id }: Annotation): boolean {
  return item.kind === 'annotation' && item.annotation.id === id;
}
