import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import type { Annotation } from './annotation.ts';
import { anchorOf } from './decision.ts';

/** The pieces of text that an annotation stands on: its parts, else its one span. */
export function partsOf(annotation: Annotation): readonly Span[] {
  return annotation.parts ?? [{ start: annotation.start, end: annotation.end }];
}

/** The annotation with one more piece; pieces with nothing but space between them become one. */
export function withPart(text: ArticleText, annotation: Annotation, part: Span): Annotation {
  const { parts: _, ...rest } = annotation;
  const pieces: Span[] = [];
  for (const piece of [...partsOf(annotation), part].sort((a, b) => a.start - b.start)) {
    const last = pieces.at(-1);
    if (last && (piece.start <= last.end || isSpace(text, { start: last.end, end: piece.start }))) {
      pieces[pieces.length - 1] = { start: last.start, end: Math.max(last.end, piece.end) };
    } else pieces.push({ start: piece.start, end: piece.end });
  }
  return { ...rest, ...anchorOf(text, outer(pieces)), ...(pieces.length > 1 ? { parts: pieces } : {}) };
}

/** The annotation with its outer edges elsewhere; undefined when a piece would be empty. */
export function withEdges(text: ArticleText, annotation: Annotation, edges: Span): Annotation | undefined {
  const { parts, ...rest } = annotation;
  if (!parts) return edges.start < edges.end ? { ...rest, ...anchorOf(text, edges) } : undefined;
  const moved = parts.map((part, i) => ({
    start: i === 0 ? edges.start : part.start,
    end: i === parts.length - 1 ? edges.end : part.end,
  }));
  const whole = moved.every((part, i) => part.start < part.end && part.start >= (moved[i - 1]?.end ?? 0));
  return whole ? { ...rest, ...anchorOf(text, edges), parts: moved } : undefined;
}

function isSpace(text: ArticleText, gap: Span): boolean {
  return text.slice(gap).trim() === '';
}

function outer(pieces: readonly Span[]): Span {
  return { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
}
