import type { Annotation, AttributeValue } from '../annotation/annotation.ts';
import type { Suggestion } from '../detect/detector.ts';
import type { Attribute } from '../scheme/scheme.ts';
import type { ArticleText } from '../text/article-text.ts';
import { type Span, spansEqual, spansOverlap } from '../text/span.ts';
import { dateValue, type Item, quoteOf } from './items.ts';
import { inOneParagraph, mayPointTo } from './links.ts';

/**
 * The annotations and suggestions that an attribute of `owner` may point to: what the detectors take for it, then the
 * others, nearest first, places after people and organizations. Of several with the same words only the first is
 * offered, one that is decided before one that is not.
 * @param suggestions everything that the detectors propose, decided or not
 */
export function linkChoices(
  items: readonly Item[],
  owner: Annotation,
  attribute: Attribute,
  suggestions: readonly Suggestion[] = [],
): Item[] {
  // A date's own value is a day on the calendar, not another date.
  if (attribute.type === 'date' && owner.label === 'date') return [];
  const proposed = suggestions
    .filter((one) => one.label === owner.label && spansOverlap(one, owner))
    .flatMap((one) => one.links?.get(attribute.name) ?? []);
  const rank = (item: Item) => {
    if (proposed.some((place) => spansEqual(place, item))) return 0;
    return item.label === 'place' ? 2 : 1;
  };
  const first = (a: Item, b: Item) => rank(a) - rank(b) || distance(a, owner) - distance(b, owner);
  const candidates = items
    .filter((item) => mayPointTo(attribute, item.label) && !isOf(item, owner))
    .sort(first);
  const nearest = new Map<string, Item>();
  for (const candidate of candidates) {
    const words = quoteOf(candidate);
    const known = nearest.get(words);
    if (!known || (known.kind === 'suggestion' && candidate.kind === 'annotation'))
      nearest.set(words, candidate);
  }
  return [...nearest.values()].sort(first);
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

/**
 * Code points from what may be pointed to to the owner; what stands before counts as nearer than what comes after at
 * the same distance. Within a clause a date is at no distance; who or what is named there is the farther the later:
 * its subject comes first, or right before it.
 */
function distance(item: Item, owner: Span): number {
  if (item.end <= owner.start) return owner.start - item.end;
  if (item.start >= owner.end) return item.start - owner.end + 0.5;
  return item.label === 'date' ? 0 : Math.max(0, item.start - owner.start);
}

function isOf(item: Item, { id }: Annotation): boolean {
  return item.kind === 'annotation' && item.annotation.id === id;
}
