import type { ArticleText } from '../text/article-text.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { Annotation, Rejection } from './annotation.ts';
import { anchorOf } from './decision.ts';

type Quoted = Span & Pick<Annotation, 'quote' | 'parts'>;

/**
 * The rule by which an annotation is anchored, or is to be reviewed: its quote is the text at its
 * offsets, up to typography. Nothing of it is stored; {@link parked} keeps it true for those
 * whose words are gone.
 */
export function isAnchored(
  text: ArticleText,
  { start, end, quote }: Span & Pick<Rejection, 'quote'>,
): boolean {
  if (end > text.length || start >= end) return false;
  const words = text.slice({ start, end });
  return words === quote || fold(words) === fold(quote);
}

/**
 * The record at its last place (or at `place`), for words that are gone: a non-empty span of the
 * text, where it has any, on which the quote does not happen to stand.
 */
export function parked<T extends Quoted>(text: ArticleText, record: T, place: Span = record): T {
  if (record.parts || text.length === 0) return record;
  const length = Math.min(Math.max(1, place.end - place.start), text.length);
  let start = Math.min(place.start, text.length - length);
  let end = start + length;
  if (isAnchored(text, { start, end, quote: record.quote })) {
    if (end < text.length) end++;
    else if (start > 0) start--;
  }
  return { ...record, start, end };
}

/** The record with its span, and the pieces of it, moved together. */
export function shifted<T extends Quoted>(record: T, place: Span): T {
  const by = place.start - record.start;
  const { parts } = record;
  if (!parts) return { ...record, start: place.start, end: place.end };
  const moved = parts.map(({ start, end }) => ({ start: start + by, end: end + by }));
  return { ...record, start: place.start, end: place.end, parts: moved };
}

/** The annotations with what stands around them now; their quotes, and all of those that are not anchored, as they were. */
export function withContext(annotations: readonly Annotation[], text: ArticleText): Annotation[] {
  return annotations.map((annotation) => {
    if (!isAnchored(text, annotation)) return annotation;
    const { before, after } = anchorOf(text, annotation);
    return before === annotation.before && after === annotation.after
      ? annotation
      : { ...annotation, before, after };
  });
}
