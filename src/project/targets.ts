import { isAnchored } from '../annotation/anchoring.ts';
import type { Annotation } from '../annotation/annotation.ts';
import type { Suggestion } from '../detect/detector.ts';
import type { ArticleText } from '../text/article-text.ts';
import { clauseAt, snapToGraphemes, snapToWords, wordAt } from '../text/snap.ts';
import { firstFrom, type Span, spanContains, spansEqual } from '../text/span.ts';
import { type Item, isClause, itemsAt } from './items.ts';

/**
 * What a tag command acts on: something that already has a label, or words, with the things of the label that are
 * inside them: those are what the annotator tags anew, with more words.
 */
export type Target =
  | { readonly item: Item }
  | { readonly span: Span; readonly inside?: readonly [Item, ...Item[]] };

export function targetSpan(target: Target): Span {
  return 'item' in target ? target.item : target.span;
}

export interface TargetOptions {
  /** Take selections as they are (to the grapheme) instead of widening them to whole words. */
  readonly exact?: boolean;
  /** The item that the annotator is on, preferred to others under the same caret. */
  readonly focus?: Item | undefined;
}

/**
 * What tagging with `label` acts on: the selection; with an empty one the thing under the
 * caret that such a label can go on; else the word there, for a clause label the clause.
 */
export function tagTarget(
  text: ArticleText,
  items: readonly Item[],
  label: string,
  selection: Span,
  options: TargetOptions = {},
): Target | undefined {
  if (selection.start !== selection.end) {
    const span = options.exact ? snapToGraphemes(text, selection) : selectionSpan(text, selection);
    const item = span && items.find((candidate) => spansEqual(candidate, span) && fits(candidate, label));
    if (item || !span) return item && { item };
    const [widest, ...others] = insideOf(text, items, label, span);
    return widest ? { span, inside: [widest, ...others] } : { span };
  }
  const item = touched(items, selection.start, options.focus).find((candidate) => fits(candidate, label));
  if (item) return { item };
  const span = isClause(label) ? clauseAt(text, selection.start) : wordAt(text, selection.start);
  return span && { span };
}

/** The things of a label inside words, annotations first, then the longest; not what has lost its own words. */
function insideOf(text: ArticleText, items: readonly Item[], label: string, words: Span): Item[] {
  return items
    .filter((item) => item.label === label && spanContains(words, item) && !isLost(text, item))
    .sort((a, b) => a.kind.localeCompare(b.kind) || b.end - b.start - (a.end - a.start));
}

function isLost(text: ArticleText, item: Item): boolean {
  return item.kind === 'annotation' && !isAnchored(text, item.annotation);
}

/** The ids of the annotations that tagging a target puts another in the place of. */
export function replacedBy(target: Target): ReadonlySet<string> {
  const inside = 'span' in target ? (target.inside ?? []) : [];
  return new Set(inside.flatMap((item) => (item.kind === 'annotation' ? [item.annotation.id] : [])));
}

/** Of the annotations that an act made, the one that the annotator was on. */
export function decidedOn(made: readonly Annotation[], focus: Item | undefined): Annotation | undefined {
  return made.length === 1 ? made[0] : made.find((one) => focus && spansEqual(one, focus));
}

/** The things that a selection means for commands that act on what is there (untag, accept, …). */
export function itemsMeant(items: readonly Item[], selection: Span, focus?: Item): Item[] {
  if (selection.start === selection.end) return touched(items, selection.start, focus).slice(0, 1);
  const exact = items.filter((item) => spansEqual(item, selection));
  if (exact.length > 0) return exact;
  return items.filter((item) => selection.start <= item.start && item.end <= selection.end);
}

/** The suggestions that selections mean, or the given ones. */
export function suggestionsMeant(
  items: readonly Item[],
  what: readonly Span[] | readonly Suggestion[],
  focus?: Item,
): Suggestion[] {
  return what.flatMap((one) =>
    'rule' in one
      ? [one as Suggestion]
      : ofKind('suggestion', items, one, focus).flatMap((item) =>
          item.kind === 'suggestion' ? [item.suggestion] : [],
        ),
  );
}

/** The annotations that selections mean. */
export function annotationsMeant(
  items: readonly Item[],
  selections: readonly Span[],
  focus?: Item,
): Annotation[] {
  return selections
    .flatMap((selection) => ofKind('annotation', items, selection, focus))
    .flatMap((item) => (item.kind === 'annotation' ? [item.annotation] : []));
}

function ofKind(kind: Item['kind'], items: readonly Item[], selection: Span, focus?: Item): Item[] {
  const only = items.filter((item) => item.kind === kind);
  return itemsMeant(only, selection, focus?.kind === kind ? focus : undefined);
}

/** Where the annotator goes on from after an act: of many things decided at once, from the one that he is on. */
export function goesOnFrom(decided: readonly Span[], focus: Span | undefined, caret: number): Span {
  const here = focus && decided.find((one) => spansEqual(one, focus));
  return here ?? decided.at(-1) ?? { start: caret, end: caret };
}

/** The first thing after (or before) a place in reading order that passes the test, going round at the end. */
export function neighbour(
  items: readonly Item[],
  from: Span,
  direction: 1 | -1,
  passes: (item: Item) => boolean,
): Item | undefined {
  const candidates = items.filter(passes);
  const after = candidates.findIndex(
    (item) => item.start > from.start || (item.start === from.start && item.end < from.end),
  );
  if (direction > 0) return candidates[after < 0 ? 0 : after];
  const before = firstFrom(candidates, from.start) - 1;
  const enclosing = candidates.findLastIndex((item) => item.start === from.start && item.end > from.end);
  return candidates.at(enclosing >= 0 ? enclosing : before);
}

function touched(items: readonly Item[], caret: number, focus: Item | undefined): Item[] {
  const found = itemsAt(items, caret);
  return focus && focus.start <= caret && caret <= focus.end
    ? [focus, ...found.filter((item) => item !== focus)]
    : found;
}

function fits(item: Item, label: string): boolean {
  return isClause(item.label) === isClause(label);
}

function selectionSpan(text: ArticleText, selection: Span): Span | undefined {
  return snapToWords(text, snapToGraphemes(text, selection));
}
