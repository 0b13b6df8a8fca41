import type { Annotation, AttributeValue } from '../annotation/annotation.ts';
import { putAnnotations } from '../annotation/decision.ts';
import type { Layer } from '../annotation/layer.ts';
import type { Suggestion } from '../detect/detector.ts';
import type { Attribute, Scheme } from '../scheme/scheme.ts';
import type { ArticleText } from '../text/article-text.ts';
import { fold } from '../text/fold.ts';
import { type Span, spansEqual, spansOverlap } from '../text/span.ts';

export interface Surroundings {
  readonly text: ArticleText;
  readonly scheme: Scheme;
  /** Everything that the detectors propose, decided or not. */
  readonly suggestions: readonly Suggestion[];
}

/** The layer after an act, with the attributes that mean what the act has made or removed. */
export function relinked(before: Layer, after: Layer, around: Surroundings): Layer {
  const linked = linkMade(after, missingFrom(before, after), around);
  return unlinkGone(linked, missingFrom(after, before), around.scheme);
}

/**
 * The layer in which attributes that hold the words or the value of something tagged just now point to it: where the
 * suggestion that the owner was made from says so, or where both stand in one paragraph.
 */
function linkMade(layer: Layer, made: readonly Annotation[], around: Surroundings): Layer {
  const owners =
    made.length === 0 ? [] : layer.annotations.filter((one) => linksOf(one, around.scheme).length > 0);
  return replaceItems(layer, owners, around.scheme, (item, attribute, owner) => {
    const target = made.find((one) => one.id !== owner.id && isMeant(one, item, attribute, owner, around));
    return target?.id ?? item;
  });
}

/** The layer in which attributes that pointed to what is gone hold its value or its words instead. */
function unlinkGone(layer: Layer, gone: readonly Annotation[], scheme: Scheme): Layer {
  const byId = new Map(gone.map((one) => [one.id, one]));
  const owners = gone.length === 0 ? [] : layer.annotations.filter((one) => linksOf(one, scheme).length > 0);
  return replaceItems(layer, owners, scheme, (item, { type }) => {
    const target = byId.get(item);
    if (!target) return item;
    return (type === 'date' ? dateOf(target) : undefined) ?? target.quote;
  });
}

function isMeant(
  made: Annotation,
  item: string,
  attribute: Attribute,
  owner: Annotation,
  { text, suggestions }: Surroundings,
): boolean {
  if (!mayPointTo(attribute, made.label)) return false;
  const says = fold(item);
  if (
    inOneParagraph(text, made, owner) &&
    (says === fold(made.quote) || (attribute.type === 'date' && item === dateOf(made)))
  )
    return true;
  return suggestions.some((suggestion) => {
    const link = suggestion.links?.get(attribute.name);
    if (!link || suggestion.label !== owner.label || !spansOverlap(suggestion, owner)) return false;
    return (
      spansEqual(link, made) && item === (suggestion.attributes?.get(attribute.name) ?? text.slice(link))
    );
  });
}

/** The layer with each text that a linking attribute of the owners holds put through `replace`. */
function replaceItems(
  layer: Layer,
  owners: readonly Annotation[],
  scheme: Scheme,
  replace: (item: string, attribute: Attribute, owner: Annotation) => string,
): Layer {
  const changed: Annotation[] = [];
  for (const owner of owners) {
    const attributes = new Map(owner.attributes);
    let differs = false;
    for (const [attribute, value] of linksOf(owner, scheme)) {
      const next =
        typeof value === 'string'
          ? replace(value, attribute, owner)
          : [...new Set(value.map((item) => replace(item, attribute, owner)))];
      if (String(next) === String(value)) continue;
      attributes.set(attribute.name, next);
      differs = true;
    }
    if (differs) changed.push({ ...owner, attributes });
  }
  return changed.length === 0 ? layer : putAnnotations(layer, changed);
}

/** The annotations of one layer that another does not have. */
function missingFrom(layer: Layer, { annotations }: Layer): Annotation[] {
  const ids = new Set(layer.annotations.map(({ id }) => id));
  return annotations.filter(({ id }) => !ids.has(id));
}

/** The attributes that may point to annotations, with what they hold. */
function linksOf(annotation: Annotation, scheme: Scheme): [Attribute, string | readonly string[]][] {
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

/** Nothing ends a line between the two. */
export function inOneParagraph(text: ArticleText, a: Span, b: Span): boolean {
  const gap = { start: Math.min(a.end, b.end), end: Math.max(a.start, b.start) };
  return gap.start >= gap.end || !text.slice(gap).includes('\n');
}
