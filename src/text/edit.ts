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
  let shift = 0;
  let { start, end } = range;
  let startMoved = 0;
  let endMoved = 0;
  for (const edit of edits) {
    if (edit.start >= range.end) break;
    const growth = edit.inserted - (edit.end - edit.start);
    if (edit.end <= range.start) {
      shift += growth;
      continue;
    }
    if (edit.start <= range.start && edit.end >= range.end) return undefined;
    if (edit.start <= range.start) {
      // The head of the span is replaced: what came in its place stays before it.
      start = edit.end;
      startMoved = growth;
    } else if (edit.end >= range.end) {
      end = edit.start;
    } else {
      endMoved += growth;
    }
  }
  return { start: start + shift + startMoved, end: end + shift + startMoved + endMoved };
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
