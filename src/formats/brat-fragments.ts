import type { Annotation } from '../annotation/annotation.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';

/** What ends a line for the Python code that reads `.ann` files; no fragment may hold one. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const lineEnd = /[\n\r\v\f\u001C-\u001E\u0085\u2028\u2029]+/g;

/** True when two fragments with this between them are pieces of one span over several lines. */
function isLineGap(between: string): boolean {
  return between !== '' && between.replace(lineEnd, '') === '';
}

/** An annotation's places without line endings, ascending and apart, as brat wants them. */
export function bratFragments(text: ArticleText, annotation: Annotation): Span[] {
  const pieces = (annotation.parts ?? [annotation]).flatMap((part) => linesOf(text, part));
  const fragments: Span[] = [];
  for (const piece of pieces) {
    const last = fragments.at(-1);
    if (last?.end === piece.start) fragments[fragments.length - 1] = { start: last.start, end: piece.end };
    else fragments.push(piece);
  }
  return fragments;
}

function linesOf(text: ArticleText, place: Span): Span[] {
  const from = text.toUtf16(place.start);
  const words = text.text.slice(from, text.toUtf16(place.end));
  const pieces: Span[] = [];
  let at = 0;
  for (const match of words.matchAll(lineEnd)) {
    if (match.index > at) pieces.push(text.spanFromUtf16(from + at, from + match.index));
    at = match.index + match[0].length;
  }
  if (at < words.length) pieces.push(text.spanFromUtf16(from + at, from + words.length));
  return pieces;
}

/** What reading the fragments back gives: line gaps closed, one piece or several. */
export function joinFragments(text: ArticleText, fragments: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const fragment of fragments) {
    const last = joined.at(-1);
    const near = last !== undefined && last.end < fragment.start;
    if (near && isLineGap(text.slice({ start: last.end, end: fragment.start }))) {
      joined[joined.length - 1] = { start: last.start, end: fragment.end };
    } else {
      joined.push(fragment);
    }
  }
  return joined;
}
