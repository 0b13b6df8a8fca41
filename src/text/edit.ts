import type { Span } from './span.ts';

/**
 * One replacement in a text: the span that goes, in code points of the text before, and how
 * many code points come in its place. The edits of one event are simultaneous: all spans
 * count in the same text before.
 */
export interface TextEdit extends Span {
  readonly inserted: number;
}

/** The edits in ascending order. Throws RangeError when two of them overlap. */
export function sortEdits(edits: readonly TextEdit[]): TextEdit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (let i = 1; i < sorted.length; i++) {
    if ((sorted[i] as TextEdit).start < (sorted[i - 1] as TextEdit).end)
      throw new RangeError('edits overlap');
  }
  return sorted;
}

/**
 * Where a span stands after sorted edits. Text inserted at an edge stays outside the span,
 * text inserted inside belongs to it. Undefined when all its characters are gone.
 */
export function mapSpan(range: Span, edits: readonly TextEdit[]): Span | undefined {
  let { start, end } = range;
  if (edits[0] === undefined || edits[0].start >= end) return { start, end };
  // What replaces the head or the tail of the span stays outside it; edits may touch one another.
  for (const edit of edits) if (edit.start <= start && edit.end > start) start = edit.end;
  for (let i = edits.length - 1; i >= 0; i--) {
    const edit = edits[i] as TextEdit;
    if (edit.end >= end && edit.start < end) end = edit.start;
  }
  if (start >= end) return undefined;
  let before = 0;
  let inside = 0;
  for (const edit of edits) {
    if (edit.start >= end) break;
    const growth = edit.inserted - (edit.end - edit.start);
    if (edit.end <= start) before += growth;
    else inside += growth;
  }
  return { start: start + before, end: end + before + inside };
}

/** Where an offset stands after sorted edits; one that is inside a replaced stretch stands at its start. */
export function mapOffset(offset: number, edits: readonly TextEdit[]): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.start > offset) break;
    if (edit.end > offset) return edit.start + shift;
    shift += edit.inserted - (edit.end - edit.start);
  }
  return offset + shift;
}
