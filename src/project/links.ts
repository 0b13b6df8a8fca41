import { isAnchored } from '../annotation/anchoring.ts';
import type { Annotation, AttributeValue } from '../annotation/annotation.ts';
import { putAnnotations } from '../annotation/decision.ts';
import type { Layer } from '../annotation/layer.ts';
import type { Suggestion } from '../detect/detector.ts';
import type { Attribute, Scheme } from '../scheme/scheme.ts';
import type { ArticleText } from '../text/article-text.ts';
import { fold } from '../text/fold.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { onOneLine } from '../text/wrapping.ts';

export interface Surroundings {
  readonly text: ArticleText;
  readonly scheme: Scheme;
  /** Everything that the detectors propose, decided or not. */
  readonly suggestions: readonly Suggestion[];
}

/** The layer after an act, with the attributes that mean what the act has made or removed. */
export function relinked(before: Layer, after: Layer, around: Surroundings): Layer {
  const linked = linkMade(after, missingFrom(before, after), around);
  return unlinkGone(linked, missingFrom(after, before), around);
}

/**
 * The layer in which attributes that hold the words or the value of something tagged just now point to it: where the
 * suggestion that the owner was made from says so, or where both stand in one paragraph.
 */
function linkMade(
  layer: Layer,
  made: readonly Annotation[],
  { text, scheme, suggestions }: Surroundings,
): Layer {
  if (made.length === 0) return layer;
  const byWords = grouped(made, ({ quote }) => fold(quote));
  const byDate = grouped(made, dateOf);
  const proposals = proposedLinks(suggestions, made);
  return replaceItems(layer, scheme, (item, attribute, owner) => {
    const fits = (one: Annotation) => one.id !== owner.id && mayPointTo(attribute, one.label);
    const alike = [
      ...(byWords.get(fold(item)) ?? []),
      ...(attribute.type === 'date' ? (byDate.get(item) ?? []) : []),
    ];
    const near = alike.find((one) => fits(one) && inOneParagraph(text, one, owner));
    const proposed = proposals.find(
      ({ by, name, target }) =>
        name === attribute.name &&
        by.label === owner.label &&
        spansOverlap(by, owner) &&
        fits(target) &&
        item === (by.attributes?.get(name) ?? text.slice(target)),
    );
    return (near ?? proposed?.target)?.id ?? item;
  });
}

/** An attribute of a suggestion that means the place where something has been tagged. */
interface ProposedLink {
  readonly by: Suggestion;
  readonly name: string;
  readonly target: Annotation;
}

function proposedLinks(suggestions: readonly Suggestion[], made: readonly Annotation[]): ProposedLink[] {
  const byPlace = grouped(made, ({ start, end }) => `${start} ${end}`);
  return suggestions.flatMap((by) =>
    [...(by.links ?? [])].flatMap(([name, { start, end }]) =>
      (byPlace.get(`${start} ${end}`) ?? []).map((target) => ({ by, name, target })),
    ),
  );
}

function grouped(
  annotations: readonly Annotation[],
  key: (annotation: Annotation) => string | undefined,
): ReadonlyMap<string, readonly Annotation[]> {
  const groups = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const at = key(annotation);
    if (at !== undefined) groups.set(at, [...(groups.get(at) ?? []), annotation]);
  }
  return groups;
}

/**
 * The layer in which attributes that pointed to what is gone hold its value or its words instead; nothing where those
 * are not in the article any more.
 */
function unlinkGone(layer: Layer, gone: readonly Annotation[], { text, scheme }: Surroundings): Layer {
  if (gone.length === 0) return layer;
  const byId = new Map(gone.map((one) => [one.id, one]));
  return replaceItems(layer, scheme, (item, { type }) => {
    const target = byId.get(item);
    if (!target) return item;
    if (!isAnchored(text, target)) return undefined;
    return (type === 'date' ? dateOf(target) : undefined) ?? onOneLine(target.quote);
  });
}

/** The layer with each text that a linking attribute holds put through `replace`; what gives undefined is taken out. */
function replaceItems(
  layer: Layer,
  scheme: Scheme,
  replace: (item: string, attribute: Attribute, owner: Annotation) => string | undefined,
): Layer {
  const changed: Annotation[] = [];
  for (const owner of layer.annotations) {
    let attributes: Map<string, AttributeValue> | undefined;
    for (const [attribute, value] of linksOf(owner, scheme)) {
      const next =
        typeof value === 'string'
          ? replace(value, attribute, owner)
          : [...new Set(value.flatMap((item) => replace(item, attribute, owner) ?? []))];
      if (String(next) === String(value)) continue;
      attributes ??= new Map(owner.attributes);
      if (next === undefined || next.length === 0) attributes.delete(attribute.name);
      else attributes.set(attribute.name, next);
    }
    if (attributes) changed.push(withAttributes(owner, attributes));
  }
  return changed.length === 0 ? layer : putAnnotations(layer, changed);
}

export function withAttributes(
  { attributes: _, ...annotation }: Annotation,
  attributes: ReadonlyMap<string, AttributeValue>,
): Annotation {
  return attributes.size === 0 ? annotation : { ...annotation, attributes };
}

/** The annotations of one layer that another does not have. */
function missingFrom(layer: Layer, { annotations }: Layer): Annotation[] {
  const ids = new Set(layer.annotations.map(({ id }) => id));
  return annotations.filter(({ id }) => !ids.has(id));
}

/** The attributes that may point to annotations, with what they hold. */
export function linksOf(annotation: Annotation, scheme: Scheme): [Attribute, string | readonly string[]][] {
  const links: [Attribute, string | readonly string[]][] = [];
  for (const [name, value] of annotation.attributes ?? []) {
    const attribute = scheme.attribute(annotation.label, name);
    if (!attribute || !isText(value)) continue;
    // A date's own value is a day on the calendar, not another date.
    if (attribute.type === 'annotation' || (attribute.type === 'date' && annotation.label !== 'date'))
      links.push([attribute, value]);
  }
  return links;
}

function isText(value: AttributeValue): value is string | readonly string[] {
  return typeof value === 'string' || typeof value === 'object';
}

/** Whether an attribute may point to annotations with a label; a date attribute points to dates. */
export function mayPointTo({ type, targets }: Attribute, label: string): boolean {
  if (type === 'date') return label === 'date';
  return type === 'annotation' && (targets.length === 0 || targets.includes(label));
}

function dateOf({ attributes }: Annotation): string | undefined {
  const value = attributes?.get('value');
  return typeof value === 'string' ? value : undefined;
}

/** No paragraph ends between the two. */
export function inOneParagraph(text: ArticleText, a: Span, b: Span): boolean {
  const gap = { start: Math.min(a.end, b.end), end: Math.max(a.start, b.start) };
  if (gap.start >= gap.end) return true;
  return !text.unwrapped.slice(text.toUtf16(gap.start), text.toUtf16(gap.end)).includes('\n');
}
