import { fold } from './fold.ts';
import { commonPrefix, commonSuffix } from './similarity.ts';

/** A stretch of the old text and the stretch of the new one that it became, in UTF-16 code units. */
export interface Match {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  /** Equal pieces, up to typography, have equal numbers. */
  readonly kind: number;
}

/** A run of equal pieces: their first indices and how many. */
interface Run {
  readonly old: number;
  readonly new: number;
  readonly length: number;
}

/** A part of both sequences of pieces, half-open. */
interface Window {
  readonly oldFrom: number;
  readonly oldTo: number;
  readonly newFrom: number;
  readonly newTo: number;
}

/** The pieces of both texts, and the numbers of the sequences of them that start at each piece. */
interface Sides {
  readonly olds: readonly Piece[];
  readonly news: readonly Piece[];
  /** By level, as {@link anchorLengths}. */
  readonly sequences: readonly SequenceNumbers[];
}

/** For the sequence that starts at each piece its number; equal sequences, on either side, have equal ones. */
interface SequenceNumbers {
  readonly olds: Int32Array;
  readonly news: Int32Array;
}

/** Lengths in pieces of the sequences that, when unique on both sides, are taken to be the same. */
const anchorLengths = [24, 12, 6];
/** Largest window compared piece by piece, in cells of the table. */
const tableCells = 250_000;
/** Longest replaced stretch that is compared character by character, in UTF-16 code units. */
const characterLimit = 400;

/**
 * What of an old text stands in a new one, ascending in both. Sequences of words that are
 * unique on both sides anchor the comparison (as in patience diff, B. Cohen 2003: longest
 * increasing run of unique matches), what lies between is compared word by word, and short
 * replaced stretches character by character. Words compare as {@link fold} makes them.
 * For 300 KB a step takes some ten milliseconds.
 */
export function* diffSteps(oldText: string, newText: string): Generator<void, Match[]> {
  const head = wholePieces(oldText, commonPrefix(oldText, newText));
  const tail = Math.min(commonSuffix(oldText, newText), oldText.length - head, newText.length - head);
  const kinds = new Map<string, number>();
  const olds = pieces(oldText, head, oldText.length - tail, kinds);
  yield;
  const news = pieces(newText, head, newText.length - tail, kinds);
  yield;
  const sides = { olds, news, sequences: yield* sequencesOf(olds, news) };
  const runs = align(sides, { oldFrom: 0, oldTo: olds.length, newFrom: 0, newTo: news.length }, 0);
  yield;
  const matches: Match[] = [];
  if (head > 0) matches.push({ oldStart: 0, oldEnd: head, newStart: 0, newEnd: head });
  let oldAt = head;
  let newAt = head;
  for (const match of runs.flatMap((run) => pieceMatches(run, olds, news, oldText, newText))) {
    matches.push(...characterMatches(oldText, newText, oldAt, match.oldStart, newAt, match.newStart), match);
    oldAt = match.oldEnd;
    newAt = match.newEnd;
  }
  const oldTail = oldText.length - tail;
  const newTail = newText.length - tail;
  matches.push(...characterMatches(oldText, newText, oldAt, oldTail, newAt, newTail));
  if (tail > 0) {
    matches.push({ oldStart: oldTail, oldEnd: oldText.length, newStart: newTail, newEnd: newText.length });
  }
  return matches;
}

/** The start of the last piece that a common beginning may cut. */
function wholePieces(text: string, length: number): number {
  if (length === text.length) return length;
  let at = length;
  while (at > 0 && /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u.test(text.charAt(at - 1))) at--;
  return at;
}

function pieces(text: string, from: number, to: number, kinds: Map<string, number>): Piece[] {
  const found: Piece[] = [];
  for (const match of text.slice(from, to).matchAll(/[\p{L}\p{M}\p{N}]+|\s+|[^\s\p{L}\p{M}\p{N}]/gu)) {
    const form = fold(match[0].trim() === '' ? ' ' : match[0]);
    let kind = kinds.get(form);
    if (kind === undefined) {
      kind = kinds.size;
      kinds.set(form, kind);
    }
    const start = from + match.index;
    found.push({ start, end: start + match[0].length, kind });
  }
  return found;
}

/** Numbers the sequences of 24, 12 and 6 pieces of both texts, each as a pair of shorter ones. */
function* sequencesOf(olds: readonly Piece[], news: readonly Piece[]): Generator<void, Sides['sequences']> {
  const kinds = (items: readonly Piece[]) => Int32Array.from(items, ({ kind }) => kind);
  let level: SequenceNumbers = { olds: kinds(olds), news: kinds(news) };
  const pair = (other: SequenceNumbers, length: number): SequenceNumbers => {
    const numbers = new Map<number, number>();
    level = {
      olds: pairUp(level.olds, other.olds, length, numbers),
      news: pairUp(level.news, other.news, length, numbers),
    };
    return level;
  };
  const twos = pair(level, 1);
  yield;
  pair(twos, 2);
  yield;
  const sixes = pair(twos, 4);
  yield;
  const twelves = pair(sixes, 6);
  yield;
  return [pair(twelves, 12), twelves, sixes];
}

/** Numbers the sequences made of the one that starts at each place and the one `length` pieces on; -1 past the end. */
function pairUp(
  first: Int32Array,
  second: Int32Array,
  length: number,
  numbers: Map<number, number>,
): Int32Array {
  return first.map((head, i) => {
    const tail = second[i + length] ?? -1;
    if (head < 0 || tail < 0) return -1;
    // Both numbers are below 2^26: there are fewer sequences than characters in the longest text.
    const key = head * 67_108_864 + tail;
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    return number;
  });
}

function align(sides: Sides, whole: Window, level: number): Run[] {
  const { olds, news } = sides;
  let { oldFrom, oldTo, newFrom, newTo } = whole;
  const same = (i: number, j: number) => olds[i]?.kind === news[j]?.kind;
  let head = 0;
  while (oldFrom + head < oldTo && newFrom + head < newTo && same(oldFrom + head, newFrom + head)) head++;
  const runs: Run[] = head > 0 ? [{ old: oldFrom, new: newFrom, length: head }] : [];
  oldFrom += head;
  newFrom += head;
  let tail = 0;
  while (oldTo - tail > oldFrom && newTo - tail > newFrom && same(oldTo - tail - 1, newTo - tail - 1)) tail++;
  oldTo -= tail;
  newTo -= tail;
  const rest = { oldFrom, oldTo, newFrom, newTo };
  if (oldFrom < oldTo && newFrom < newTo) runs.push(...alignRest(sides, rest, level));
  if (tail > 0) runs.push({ old: oldTo, new: newTo, length: tail });
  return runs;
}

function alignRest(sides: Sides, rest: Window, level: number): Run[] {
  const length = anchorLengths[level];
  if ((rest.oldTo - rest.oldFrom) * (rest.newTo - rest.newFrom) <= tableCells)
    return alignByTable(sides, rest);
  if (length === undefined) return [];
  const runs: Run[] = [];
  let { oldFrom, newFrom } = rest;
  for (const anchor of increasing(uniqueAnchors(sides, rest, level, length))) {
    if (anchor.old < oldFrom || anchor.new < newFrom) continue;
    runs.push(...align(sides, { oldFrom, oldTo: anchor.old, newFrom, newTo: anchor.new }, level + 1));
    runs.push(anchor);
    oldFrom = anchor.old + anchor.length;
    newFrom = anchor.new + anchor.length;
  }
  runs.push(...align(sides, { ...rest, oldFrom, newFrom }, level + 1));
  return runs;
}

/** Sequences of `length` pieces that stand exactly once in each window, in the order of the old text. */
function uniqueAnchors({ sequences }: Sides, window: Window, level: number, length: number): Run[] {
  const numbers = sequences[level];
  if (!numbers) return [];
  const inOld = uniqueSequences(numbers.olds, window.oldFrom, window.oldTo - length);
  const inNew = uniqueSequences(numbers.news, window.newFrom, window.newTo - length);
  const anchors: Run[] = [];
  for (const [number, old] of inOld) {
    const other = inNew.get(number);
    if (old >= 0 && other !== undefined && other >= 0) anchors.push({ old, new: other, length });
  }
  return anchors.sort((a, b) => a.old - b.old);
}

/** First index of each sequence; -1 for those that stand there more than once. @param to included */
function uniqueSequences(numbers: Int32Array, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let i = from; i <= to; i++) {
    const number = numbers[i] as number;
    places.set(number, places.has(number) ? -1 : i);
  }
  return places;
}

/** The longest sub-sequence of anchors that ascends in the new text too. */
function increasing(anchors: readonly Run[]): Run[] {
  const ends: number[] = [];
  const before: number[] = [];
  for (const [i, anchor] of anchors.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[ends[middle] as number] as Run).new < anchor.new) low = middle + 1;
      else high = middle;
    }
    before[i] = low > 0 ? (ends[low - 1] as number) : -1;
    ends[low] = i;
  }
  const result: Run[] = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = before[i] as number) result.push(anchors[i] as Run);
  return result.reverse();
}

/** Longest common sub-sequence of two small windows, by the usual table. */
function alignByTable({ olds, news }: Sides, window: Window): Run[] {
  const rows = window.oldTo - window.oldFrom;
  const columns = window.newTo - window.newFrom;
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  const same = (i: number, j: number) => olds[window.oldFrom + i]?.kind === news[window.newFrom + j]?.kind;
  const cell = (i: number, j: number) => table[i * width + j] as number;
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      table[i * width + j] = same(i, j) ? cell(i + 1, j + 1) + 1 : Math.max(cell(i + 1, j), cell(i, j + 1));
    }
  }
  const runs: Run[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (same(i, j)) {
      let length = 1;
      while (i + length < rows && j + length < columns && same(i + length, j + length)) length++;
      runs.push({ old: window.oldFrom + i, new: window.newFrom + j, length });
      i += length;
      j += length;
    } else if (cell(i + 1, j) >= cell(i, j + 1)) i++;
    else j++;
  }
  return runs;
}

/** A run as matches: one where the texts are the same to the character, piece by piece where only their fold is. */
function pieceMatches(
  run: Run,
  olds: readonly Piece[],
  news: readonly Piece[],
  a: string,
  b: string,
): Match[] {
  const matches: Match[] = [];
  // The last match is the same to the character.
  let verbatim = false;
  for (let i = 0; i < run.length; i++) {
    const { start: oldStart, end: oldEnd } = olds[run.old + i] as Piece;
    const { start: newStart, end: newEnd } = news[run.new + i] as Piece;
    const exact = a.slice(oldStart, oldEnd) === b.slice(newStart, newEnd);
    const last = matches.at(-1);
    if (last && exact && verbatim && last.oldEnd === oldStart && last.newEnd === newStart) {
      matches[matches.length - 1] = { ...last, oldEnd, newEnd };
    } else matches.push({ oldStart, oldEnd, newStart, newEnd });
    verbatim = exact;
  }
  return matches;
}

export function isExact({ oldStart, oldEnd, newStart, newEnd }: Match): boolean {
  return oldEnd - oldStart === newEnd - newStart;
}

/** What survives of a short replaced stretch: its common beginning and ending. */
function characterMatches(
  a: string,
  b: string,
  oldFrom: number,
  oldTo: number,
  newFrom: number,
  newTo: number,
): Match[] {
  const before = a.slice(oldFrom, oldTo);
  const after = b.slice(newFrom, newTo);
  if (before === '' || after === '' || before.length > characterLimit || after.length > characterLimit)
    return [];
  const head = commonPrefix(before, after);
  const tail = Math.min(commonSuffix(before, after), before.length - head, after.length - head);
  const matches: Match[] = [];
  if (head > 0)
    matches.push({ oldStart: oldFrom, oldEnd: oldFrom + head, newStart: newFrom, newEnd: newFrom + head });
  if (tail > 0)
    matches.push({ oldStart: oldTo - tail, oldEnd: oldTo, newStart: newTo - tail, newEnd: newTo });
  return matches;
}
