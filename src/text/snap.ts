import type { ArticleText } from './article-text.ts';
import type { Span } from './span.ts';
import { type Token, tokenize } from './tokens.ts';

/** Longest grapheme cluster looked at on each side of an edge, in UTF-16 code units. */
const graphemeWindow = 64;

/**
 * The span that a person means by a selection: whole words, no space or punctuation left over
 * at its ends. Undefined when only space and marks are selected.
 */
export function snapToWords(text: ArticleText, selection: Span): Span | undefined {
  const start = text.toUtf16(selection.start);
  const end = text.toUtf16(selection.end);
  const from = lineStart(text.text, start);
  const words = tokenize(text.text.slice(from, lineEnd(text.text, end))).filter(
    (token) => token.start + from < end && token.end + from > start && token.kind !== 'mark',
  );
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  return text.spanFromUtf16(first.start + from, last.end + from);
}

/** The selection widened so that no grapheme cluster (letter with its marks, emoji) is cut. */
export function snapToGraphemes(text: ArticleText, selection: Span): Span {
  return {
    start: graphemeEdge(text, selection.start, 'before'),
    end: graphemeEdge(text, selection.end, 'after'),
  };
}

/** The word at a caret: the one that begins there, else the one around or just before it. */
export function wordAt(text: ArticleText, offset: number): Span | undefined {
  const at = text.toUtf16(offset);
  const from = lineStart(text.text, at);
  const words = wordsOfLine(text.text, from);
  const word =
    words.find((token) => token.start + from <= at && at < token.end + from) ??
    words.find((token) => token.end + from === at);
  return word ? text.spanFromUtf16(word.start + from, word.end + from) : undefined;
}

/** A place at the beginning of a line, with a day and an agency or country, before a dash. */
const dateline =
  /^[ \t]*(\p{Lu}[\p{L}\p{M}'’. -]{1,40}?)(,[^\n–—(]{1,50}?)?\s*(\([^\n)]{2,40}\))?\s*(?:[–—]|-(?=\s))\s*/u;
const day = /^,\s*(?:le\s+)?\p{L}*\.?\s*\d{1,2}(?:er)?\s*\p{L}*\.?(?:,?\s*\d{4})?\s*$/u;

/**
 * From the word at a caret, after the dateline, to the end of its clause: what a clause label such as commitment
 * tags when nothing is selected.
 */
export function clauseAt(text: ArticleText, offset: number): Span | undefined {
  const word = wordAt(text, offset);
  if (!word) return undefined;
  const { unwrapped } = text;
  const from = lineStart(unwrapped, text.toUtf16(word.start));
  const line = unwrapped.slice(from, lineEnd(unwrapped, from));
  const start = Math.max(text.toUtf16(word.start), from + datelineEnd(line));
  const rest = line.slice(start - from);
  const clause =
    /^.*?(?=[.!?…;](?=[\s»”"’\p{Lu}]|$)|\s?[»”]|,\s(?:a|ont|qui|dont|said|says)\s)/u.exec(rest)?.[0] ?? rest;
  return snapToWords(text, text.spanFromUtf16(start, start + clause.length));
}

/**
 * Where the words of a dispatch begin: after « BAMAKO, 3 avril (AGP) – », "ACCRA, Ghana, March 31, 2026 — ",
 * « Kayes (Mali) – »; 0 for a line without a dateline. UTF-16 code units.
 */
function datelineEnd(line: string): number {
  const [whole = '', place = '', when = '', agency] = dateline.exec(line) ?? [];
  const inCapitals = place !== '' && !/\p{Ll}/u.test(place);
  return inCapitals || agency !== undefined || day.test(when) ? whole.length : 0;
}

/**
 * The nearest word edge before (`-1`) or after (`1`) an offset, for moving an edge; undefined where the paragraph ends.
 * Nothing ends after an elision such as `l’`.
 */
export function wordEdge(
  text: ArticleText,
  offset: number,
  direction: -1 | 1,
  edge: 'start' | 'end',
): number | undefined {
  const at = text.toUtf16(offset);
  const from = lineStart(text.unwrapped, at);
  const words = wordsOfLine(text.unwrapped, from);
  const edges = words
    .filter((token) => edge === 'start' || !/['’]$/.test(token.text))
    .map((token) => token[edge] + from);
  const next = direction > 0 ? edges.find((place) => place > at) : edges.findLast((place) => place < at);
  return next === undefined ? undefined : text.fromUtf16(next);
}

function wordsOfLine(text: string, from: number): Token[] {
  return tokenize(text.slice(from, lineEnd(text, from))).filter((token) => token.kind !== 'mark');
}

function graphemeEdge(text: ArticleText, offset: number, side: 'before' | 'after'): number {
  const at = text.toUtf16(offset);
  const from = Math.max(lineStart(text.text, at), at - graphemeWindow);
  const piece = text.text.slice(from, Math.min(lineEnd(text.text, at), at + graphemeWindow));
  for (const { index, segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    piece,
  )) {
    const start = index + from;
    const end = start + segment.length;
    if (start < at && at < end) return text.fromUtf16(side === 'before' ? start : end);
  }
  return offset;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}
