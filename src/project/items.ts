import type { Annotation, Rejection } from '../annotation/annotation.ts';
import { putRejections } from '../annotation/decision.ts';
import type { Layer } from '../annotation/layer.ts';
import type { Suggestion } from '../detect/detector.ts';
import { compareSpans, firstFrom, type Span, spansEqual, spansOverlap, spanTouches } from '../text/span.ts';

/** One thing that an annotator sees in the text: a decision made, or one to make. */
export type Item =
  | (Span & { readonly kind: 'annotation'; readonly label: string; readonly annotation: Annotation })
  | (Span & { readonly kind: 'suggestion'; readonly label: string; readonly suggestion: Suggestion });

/** Labels whose spans are whole clauses, with names and dates inside them. */
const clauseLabels: ReadonlySet<string> = new Set(['commitment']);

export function isClause(label: string): boolean {
  return clauseLabels.has(label);
}

/** Whether an item is still to decide. */
export function isPending(item: Item): boolean {
  return item.kind === 'suggestion';
}

/** Everything in the text in reading order, an enclosing thing before those inside it. */
export function itemsOf(layer: Layer, suggestions: readonly Suggestion[]): Item[] {
  const items: Item[] = [
    ...layer.annotations.map((annotation) => annotationItem(annotation)),
    ...pendingSuggestions(layer, suggestions).map((suggestion) => suggestionItem(suggestion)),
  ];
  return items.sort(compareSpans);
}

export function annotationItem(annotation: Annotation): Item {
  const { start, end, label } = annotation;
  return { kind: 'annotation', start, end, label, annotation };
}

export function suggestionItem(suggestion: Suggestion): Item {
  const { start, end, label } = suggestion;
  return { kind: 'suggestion', start, end, label, suggestion };
}

/** The words of an item. */
export function quoteOf(item: Item): string {
  return item.kind === 'annotation' ? item.annotation.quote : item.suggestion.quote;
}

/** The calendar value of an item that is a date. */
export function dateValue(item: Item): string | undefined {
  const value = (item.kind === 'annotation' ? item.annotation : item.suggestion).attributes?.get('value');
  return typeof value === 'string' ? value : undefined;
}

/**
 * The suggestions still to decide: not rejected, and not settled by an annotation. An annotation
 * settles what overlaps it, except that clauses and the names inside them are decided apart. In the place of what is
 * rejected stand the names inside it that people decided on.
 */
export function pendingSuggestions(layer: Layer, suggestions: readonly Suggestion[]): Suggestion[] {
  const names = layer.annotations.filter(({ label }) => !isClause(label));
  const clauses = layer.annotations.filter(({ label }) => isClause(label));
  const settled = overlapTest(names);
  const settledClause = overlapTest(clauses);
  const rejected = overlapTest(layer.rejected, rejects);
  const pending = (suggestion: Suggestion): readonly Suggestion[] => {
    if (isClause(suggestion.label) ? settledClause(suggestion) : settled(suggestion)) return [];
    return rejected(suggestion) ? (suggestion.inner ?? []).flatMap(pending) : [suggestion];
  };
  return suggestions.flatMap(pending);
}

/** The suggestions that pass a test; in the place of one that does not, the names inside it that people decided on. */
export function wantedSuggestions(
  suggestions: readonly Suggestion[],
  wanted: (suggestion: Suggestion) => boolean,
): Suggestion[] {
  return suggestions.flatMap((one) => (wanted(one) ? [one] : wantedSuggestions(one.inner ?? [], wanted)));
}

function rejects(rejection: Rejection, suggestion: Suggestion): boolean {
  if (rejection.label !== suggestion.label) return false;
  const same = spansEqual(rejection, suggestion) || rejection.quote === suggestion.quote;
  return same || isClause(suggestion.label);
}

/** Whether an annotation decides on the words of a suggestion; clauses and the names inside them are decided apart. */
export function settles(annotation: Annotation, item: Item): boolean {
  return isClause(annotation.label) === isClause(item.label) && spansOverlap(annotation, item);
}

/** The layer with what annotations were, that have been removed from it, rejected: nothing suggests it again. */
export function rejectRemoved(
  layer: Layer,
  removed: readonly Annotation[],
  suggestions: readonly Suggestion[],
): Layer {
  const again = pendingSuggestions(layer, suggestions).filter((one) =>
    removed.some((annotation) => annotation.label === one.label && spansOverlap(annotation, one)),
  );
  return putRejections(layer, [...removed, ...again]);
}

/** Tells, for spans asked in any order, whether one of the given spans overlaps them and matters to them. */
export function overlapTest<T extends Span, Asked extends Span>(
  spans: readonly T[],
  matters: (span: T, asked: Asked) => boolean = () => true,
): (asked: Asked) => boolean {
  const sorted = [...spans].sort(compareSpans);
  /** Of the spans up to each, one that ends last. */
  const farthest: T[] = [];
  for (const [i, span] of sorted.entries()) {
    const before = farthest[i - 1];
    farthest.push(before && before.end >= span.end ? before : span);
  }
  return (asked) => {
    for (let i = firstFrom(sorted, asked.end) - 1; i >= 0; i--) {
      const long = farthest[i] as T;
      if (!spansOverlap(long, asked)) return false;
      const near = sorted[i] as T;
      if (matters(long, asked) || (spansOverlap(near, asked) && matters(near, asked))) return true;
    }
    return false;
  };
}

/** What a caret touches, the most precise first: what begins or lies under it before what ends at it, shorter before longer. */
export function itemsAt(items: readonly Item[], offset: number): Item[] {
  const touched = items.filter((item) => spanTouches(item, offset));
  const endsHere = (item: Item) => Number(item.end === offset);
  return touched.sort(
    (a, b) =>
      endsHere(a) - endsHere(b) || a.end - a.start - (b.end - b.start) || a.kind.localeCompare(b.kind),
  );
}

/** What a caret touches, then what overlaps that, from the caret on and round. */
export function itemsAround(items: readonly Item[], offset: number): Item[] {
  const touched = itemsAt(items, offset);
  const others = items.filter(
    (item) => !touched.includes(item) && touched.some((one) => spansOverlap(one, item)),
  );
  const before = firstFrom(others, offset);
  return [...touched, ...others.slice(before), ...others.slice(0, before)];
}

export function sameItem(a: Item | undefined, b: Item | undefined): boolean {
  if (!a || !b || a.kind !== b.kind) return a === b;
  if (a.kind === 'annotation') return b.kind === 'annotation' && a.annotation.id === b.annotation.id;
  return a.label === b.label && spansEqual(a, b);
}
