import type { Annotation } from '../annotation/annotation.ts';
import { sentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { tokenize } from '../text/tokens.ts';
import type { DatasetDocument } from './document.ts';
import type { DocumentLoss } from './format.ts';

/** A token for column formats: no white space inside, not even a non-breaking one. Code points. */
export interface FlatToken extends Span {
  readonly text: string;
  /** Number of its sentence, from 0. */
  readonly sentence: number;
}

/** What Python's `str.split()` takes for white space, and what has no glyph: never part of a token. */
const separators = /[\s\p{Cc}\u200B\u2060\uFEFF]+/u;

/** The tokens of a text, those of {@link tokenize} cut at every white space. */
export function flatTokens({ text, sentence: one }: Pick<DatasetDocument, 'text' | 'sentence'>): FlatToken[] {
  const places = one ? [] : sentences(text.unwrapped);
  const tokens: FlatToken[] = [];
  let sentence = 0;
  for (const token of tokenize(text.text)) {
    while (sentence < places.length - 1 && token.start >= (places[sentence + 1]?.start ?? 0)) sentence++;
    let at = token.start;
    for (const piece of token.text.split(separators)) {
      if (piece === '') continue;
      at = text.text.indexOf(piece, at);
      tokens.push({ ...text.spanFromUtf16(at, at + piece.length), text: piece, sentence });
      at += piece.length;
    }
  }
  return tokens;
}

/** A half-open range of tokens with its label. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
  readonly annotation: Annotation;
}

/**
 * The annotations as ranges of tokens that do not overlap. Of two that do, the shorter stays (a name inside a
 * commitment, rather than the commitment) and the other is lost by name, as is every edge inside a token.
 */
export function flatRanges(
  document: DatasetDocument,
  tokens: readonly FlatToken[],
  lose: (loss: DocumentLoss) => void,
): TokenRange[] {
  const taken = new Uint8Array(tokens.length);
  const ranges: TokenRange[] = [];
  const byLength = [...document.annotations].sort(
    (a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start,
  );
  for (const annotation of byLength) {
    const first = firstIndex(tokens, (token) => token.end > annotation.start);
    const end = firstIndex(tokens, (token) => token.start >= annotation.end);
    const reason = whyLost(tokens, taken, first, end);
    if (reason !== undefined) {
      lose({ document, annotation, field: 'annotation', ...reason });
      continue;
    }
    taken.fill(1, first, end);
    ranges.push({ first, end, annotation });
    if (tokens[first]?.start !== annotation.start || tokens[end - 1]?.end !== annotation.end) {
      const message = 'its edge is not one of a token: the dataset has the whole tokens';
      lose({ document, annotation, field: 'boundary', reason: 'token', message });
    }
  }
  return ranges.sort((a, b) => a.first - b.first);
}

function whyLost(
  tokens: readonly FlatToken[],
  taken: Uint8Array,
  first: number,
  end: number,
): { reason: string; message: string } | undefined {
  if (first >= end) return { reason: 'blank', message: 'it holds no token' };
  if (taken.subarray(first, end).includes(1)) {
    return { reason: 'overlap', message: 'it overlaps a shorter annotation, and the format is flat' };
  }
  if (tokens[first]?.sentence !== tokens[end - 1]?.sentence) {
    return { reason: 'sentence', message: 'it lies across the edge of a sentence' };
  }
  return undefined;
}

/** Index of the first token for which a test that turns from false to true holds. */
function firstIndex(tokens: readonly FlatToken[], holds: (token: FlatToken) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(tokens[middle] as FlatToken)) high = middle;
    else low = middle + 1;
  }
  return low;
}
