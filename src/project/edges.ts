import type { ArticleText } from '../text/article-text.ts';
import { wordEdge } from '../text/snap.ts';
import type { Span } from '../text/span.ts';

/** Which edge of an annotation moves, and whereto. */
export interface EdgeMove {
  readonly edge: 'start' | 'end';
  readonly direction: -1 | 1;
  readonly by: 'word' | 'character';
}

/** A span with an edge moved; undefined when the text ends before, or nothing would be left of the span. */
export function movedEdges(
  text: ArticleText,
  { start, end }: Span,
  { edge, direction, by }: EdgeMove,
): Span | undefined {
  const from = edge === 'start' ? start : end;
  const place = by === 'word' ? wordEdge(text, from, direction, edge) : from + direction;
  if (place === undefined || place < 0 || place > text.length) return undefined;
  const edges = { start, end, [edge]: place };
  return edges.start < edges.end ? edges : undefined;
}
