import type { ArticleText } from '../text/article-text.ts';
import { type Span, spansEqual, spansOverlap } from '../text/span.ts';
import type { Annotation, AttributeValue, Origin, Rejection } from './annotation.ts';
import { compareAnnotations, compareRejections, type Layer, rejectionKey } from './layer.ts';

/** Who decides, and the host's clock and randomness. */
export interface Author {
  /** The annotator's name; undefined for the shared layer. */
  readonly name: string | undefined;
  /** Now, ISO 8601 in UTC, whole seconds. */
  now(): string;
  /** A random id, which may be in use; starts with a letter. */
  newId(): string;
}

/** Context kept on each side of a quote, in code points. */
const contextLength = 32;

const idLetters = 'abcdefghijklmnopqrstuvwxyz';
const idCharacters = `${idLetters}234567`;

/** A random annotation id: a letter and five base-32 characters. @param random as Math.random */
export function randomId(random: () => number): string {
  const pick = (from: string) => from.charAt(Math.floor(random() * from.length));
  return pick(idLetters) + Array.from({ length: 5 }, () => pick(idCharacters)).join('');
}

/** The author, whose new ids are neither those of the layer nor given twice. */
export function withUnusedIds(author: Author, layer: Layer): Author {
  let used: Set<string> | undefined;
  const newId = () => {
    used ??= new Set(layer.annotations.map(({ id }) => id));
    let id = author.newId();
    while (used.has(id)) id = author.newId();
    used.add(id);
    return id;
  };
  return { name: author.name, now: () => author.now(), newId };
}

export interface NewAnnotation extends Span {
  readonly label: string;
  readonly origin: Origin;
  readonly attributes?: ReadonlyMap<string, AttributeValue>;
  readonly entity?: string;
}

/** A complete annotation for a span of `text`, with the author's next id. Throws RangeError when the span is empty or outside the text. */
export function makeAnnotation(text: ArticleText, what: NewAnnotation, author: Author): Annotation {
  if (what.start === what.end) throw new RangeError('an annotation needs at least one character');
  const { start, end, label, origin, attributes, entity } = what;
  return {
    id: author.newId(),
    label,
    ...anchorOf(text, { start, end }),
    ...(entity === undefined ? {} : { entity }),
    ...(attributes === undefined || attributes.size === 0 ? {} : { attributes }),
    ...(author.name === undefined ? {} : { by: author.name }),
    at: author.now(),
    origin,
  };
}

/** Where a span stands and the words that let it be found again. */
export function anchorOf(text: ArticleText, { start, end }: Span) {
  return {
    start,
    end,
    quote: text.slice({ start, end }),
    before: text.slice({ start: Math.max(0, start - contextLength), end: start }),
    after: text.slice({ start: end, end: Math.min(text.length, end + contextLength) }),
  };
}

/** The layer once something has been decided in it. */
export function started(layer: Layer): Layer {
  return layer.status === 'todo' ? { ...layer, status: 'in-progress' } : layer;
}

/** The layer with the annotation added, or put in the place of the one with its id. */
export function putAnnotations(layer: Layer, added: readonly Annotation[]): Layer {
  const byId = new Map(layer.annotations.map((annotation) => [annotation.id, annotation]));
  for (const annotation of added) byId.set(annotation.id, annotation);
  return { ...layer, annotations: [...byId.values()].sort(compareAnnotations) };
}

export function removeAnnotations(layer: Layer, ids: ReadonlySet<string>): Layer {
  return { ...layer, annotations: layer.annotations.filter(({ id }) => !ids.has(id)) };
}

export function putRejections(layer: Layer, added: readonly Rejection[]): Layer {
  const byKey = new Map(layer.rejected.map((rejection) => [rejectionKey(rejection), rejection]));
  for (const { start, end, label, quote } of added) {
    const rejection = { label, start, end, quote };
    byKey.set(rejectionKey(rejection), rejection);
  }
  return { ...layer, rejected: [...byKey.values()].sort(compareRejections) };
}

/** Takes back the rejections that a span with this label would be hidden by. */
export function removeRejections(layer: Layer, spans: readonly (Span & { label: string })[]): Layer {
  const taken = (rejection: Rejection) =>
    spans.some((span) => span.label === rejection.label && spansOverlap(span, rejection));
  return { ...layer, rejected: layer.rejected.filter((rejection) => !taken(rejection)) };
}

/** The annotation of exactly this span, if any; with `label`, only one with that label. */
export function annotationAt(layer: Layer, place: Span, label?: string): Annotation | undefined {
  return layer.annotations.find(
    (annotation) => spansEqual(annotation, place) && (label === undefined || annotation.label === label),
  );
}
