import type { Annotation, AttributeValue } from '../annotation/annotation.ts';
import { type Author, annotationAt, makeAnnotation } from '../annotation/decision.ts';
import type { Layer } from '../annotation/layer.ts';
import { withEdges } from '../annotation/parts.ts';
import type { Suggestion } from '../detect/detector.ts';
import type { Attribute, Scheme } from '../scheme/scheme.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import { onOneLine } from '../text/wrapping.ts';
import { acceptedAttributes } from './accept.ts';
import { withAttribute } from './choices.ts';
import type { Item } from './items.ts';
import type { Target } from './targets.ts';

/** The attributes that words have under a label by themselves, such as a date's value. */
export type ReadAttributes = (span: Span, label: string) => ReadonlyMap<string, string>;

/** The id of the entity that words name under a label beyond doubt. */
export type EntityOf = (words: string, label: string) => string | undefined;

/** What annotations are made from. */
export interface Making {
  readonly text: ArticleText;
  readonly layer: Layer;
  readonly scheme: Scheme;
  readonly author: Author;
  readonly read: ReadAttributes;
  readonly entityOf: EntityOf;
}

/** The annotation that tagging a target makes or changes; undefined when it is tagged so already. */
export function taggedAnnotation(target: Target, label: string, making: Making): Annotation | undefined {
  if ('item' in target) return taggedItem(target.item, label, making);
  const { text, layer, author } = making;
  if (annotationAt(layer, target.span, label)) return undefined;
  const before = target.inside?.[0];
  const widened = before && reshapedAnnotation(before, target.span, making);
  if (widened) return widened;
  const attributes = readAttributes(target.span, label, making);
  return makeAnnotation(text, { ...target.span, label, origin: 'manual', attributes }, author);
}

/** The annotation that a suggestion becomes under a label. */
export function acceptedAnnotation(suggestion: Suggestion, label: string, making: Making): Annotation {
  const { start, end } = suggestion;
  const attributes = acceptedAttributes(suggestion, label, making);
  const read = label === suggestion.label ? attributes : readAttributes(suggestion, label, making);
  const all = new Map([...read, ...attributes]);
  return makeAnnotation(
    making.text,
    { start, end, label, origin: 'suggestion', attributes: all },
    making.author,
  );
}

/** The annotation that a suggestion becomes as it is, linked to the entity that its very words name. */
export function decidedAnnotation(suggestion: Suggestion, making: Making): Annotation {
  const annotation = acceptedAnnotation(suggestion, suggestion.label, making);
  const entity = making.entityOf(onOneLine(annotation.quote), annotation.label);
  return entity === undefined ? annotation : { ...annotation, entity };
}

/** The annotation of an item with its outer edges elsewhere; undefined when nothing would be left of it. */
export function reshapedAnnotation(item: Item, edges: Span, making: Making): Annotation | undefined {
  const before =
    item.kind === 'annotation' ? item.annotation : acceptedAnnotation(item.suggestion, item.label, making);
  const moved = withEdges(making.text, before, edges);
  return moved && readAgain(before, moved, making);
}

/** Attributes that had been read from the words before are read from the new ones; what a person gave stays. */
export function readAgain(before: Annotation, after: Annotation, making: Making): Annotation {
  const old = readAttributes(before, before.label, making);
  if (old.size === 0 || [...old].some(([name, value]) => before.attributes?.get(name) !== value))
    return after;
  const { attributes, ...rest } = after;
  const kept = [...(attributes ?? [])].filter(([name]) => !old.has(name));
  const all = new Map([...readAttributes(after, after.label, making), ...kept]);
  return all.size === 0 ? rest : { ...rest, attributes: all };
}

/**
 * An annotation with an attribute set, and the annotations that suggestions among the values become, to which it
 * points. Without a value the attribute is removed.
 */
export function filledAnnotations(
  owner: Annotation,
  { name, multiple }: Attribute,
  values: readonly (string | number | boolean | Suggestion)[],
  making: Making,
): Annotation[] {
  const made: Annotation[] = [];
  const items = values.map((value) => {
    if (typeof value !== 'object') return value;
    const annotation = decidedAnnotation(value, making);
    made.push(annotation);
    return annotation.id;
  });
  const order = making.scheme.label(owner.label)?.attributes ?? [];
  return [withAttribute(owner, order, name, multiple ? items.map(String) : items[0]), ...made];
}

/** Whether something that the scheme requires is not said of an annotation. */
export function lacksAttributes({ label, attributes }: Annotation, scheme: Scheme): boolean {
  return (scheme.label(label)?.attributes ?? []).some(
    ({ required, name }) => required && !attributes?.has(name),
  );
}

function taggedItem(item: Item, label: string, making: Making): Annotation | undefined {
  if (item.kind === 'suggestion') {
    return label === item.label
      ? decidedAnnotation(item.suggestion, making)
      : acceptedAnnotation(item.suggestion, label, making);
  }
  if (item.label === label) return undefined;
  const { attributes, ...rest } = item.annotation;
  const kept = [...(attributes ?? [])].filter(([name]) => making.scheme.attribute(label, name));
  const all = new Map([...readAttributes(item, label, making), ...kept]);
  return { ...rest, label, ...(all.size > 0 ? { attributes: all } : {}) };
}

/** What the words say by themselves, as far as the scheme has a place for it. */
export function readAttributes(
  span: Span,
  label: string,
  making: Making,
): ReadonlyMap<string, AttributeValue> {
  return acceptedAttributes({ attributes: making.read(span, label) }, label, making);
}
