import type { Annotation, AttributeValue } from '../annotation/annotation.ts';
import type { Layer } from '../annotation/layer.ts';
import type { Attribute } from '../scheme/scheme.ts';
import type { Span } from '../text/span.ts';

/** Labels whose annotations an attribute offers when its scheme names none. */
const datesOnly: readonly string[] = ['date'];

/**
 * The annotations that an attribute of `owner` may point to, nearest first: those of the
 * attribute's target labels, for a date attribute the dates. Of several with the same words
 * only the nearest is offered.
 */
export function linkChoices(layer: Layer, owner: Annotation, attribute: Attribute): Annotation[] {
  // A date's own value is a day on the calendar, not another date.
  if (attribute.type === 'date' && datesOnly.includes(owner.label)) return [];
  const targets = attribute.type === 'date' ? datesOnly : attribute.targets;
  const candidates = layer.annotations
    .filter(({ id, label }) => id !== owner.id && (targets.length === 0 || targets.includes(label)))
    .sort((a, b) => distance(a, owner) - distance(b, owner));
  const nearest = new Map<string, Annotation>();
  for (const candidate of candidates) {
    if (!nearest.has(candidate.quote)) nearest.set(candidate.quote, candidate);
  }
  return [...nearest.values()];
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
