import type { Annotation, AttributeValue } from '../annotation/annotation.ts';
import { anchorOf } from '../annotation/decision.ts';
import { findAnnotation } from '../annotation/layer.ts';
import { withEdges } from '../annotation/parts.ts';
import type { Suggestion } from '../detect/detector.ts';
import type { Attribute } from '../scheme/scheme.ts';
import { fold } from '../text/fold.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { acceptedAttributes } from './accept.ts';
import { dateMeant } from './choices.ts';
import { annotationItem, suggestionItem } from './items.ts';
import { withAttributes } from './links.ts';
import { type Making, readAttributes } from './making.ts';

/** What the words of a date say by themselves. */
const readFromDates: ReadonlySet<string> = new Set(['value', 'type', 'mod']);

/**
 * An annotation put on words that a person has chosen for those that it lost. What it said of the old words is what
 * is found at the new ones, or is left open: the value of a date, texts that stood in the old words alone, the value
 * of a date that is not in the paragraph.
 */
export function placedAnnotation(
  one: Annotation,
  where: Span,
  making: Making,
  suggestions: readonly Suggestion[],
): Annotation {
  const { parts: _, ...whole } = one;
  const placed = withEdges(making.text, one, where) ?? { ...whole, ...anchorOf(making.text, where) };
  if (!one.attributes || fold(placed.quote) === fold(one.quote)) return placed;
  const found = foundAt(placed, making, suggestions);
  const all = new Map<string, AttributeValue>(one.label === 'date' ? found : []);
  for (const [name, value] of one.attributes) {
    const attribute = making.scheme.attribute(one.label, name);
    const stands = !attribute || stillSaid(value, attribute, one, placed, making, suggestions);
    const next = stands ? value : found.get(name);
    if (next !== undefined) all.set(name, next);
  }
  return withAttributes(placed, all);
}

/** What the words at a place say by themselves, and what the detectors say of them. */
function foundAt(
  placed: Annotation,
  making: Making,
  suggestions: readonly Suggestion[],
): ReadonlyMap<string, AttributeValue> {
  const { label } = placed;
  const suggested = suggestions.find((one) => one.label === label && spansOverlap(one, placed));
  return new Map([
    ...readAttributes(placed, label, making),
    ...(suggested ? acceptedAttributes(suggested, label, making) : []),
  ]);
}

/** Whether what an attribute held of the old words may be said of the new ones. Links go where their annotations go. */
function stillSaid(
  value: AttributeValue,
  attribute: Attribute,
  before: Annotation,
  placed: Annotation,
  { text, layer }: Making,
  suggestions: readonly Suggestion[],
): boolean {
  if (before.label === 'date') return !readFromDates.has(attribute.name);
  const items = typeof value === 'object' ? value : typeof value === 'string' ? [value] : [];
  return items.every((item) => {
    if (findAnnotation(layer, item)) return true;
    if (attribute.type === 'date') {
      const dates = [...layer.annotations.map(annotationItem), ...suggestions.map(suggestionItem)];
      return dateMeant(dates, placed, item, text) !== undefined;
    }
    const stood = attribute.type !== 'enum' && fold(before.quote).includes(fold(item));
    return !stood || fold(placed.quote).includes(fold(item));
  });
}
