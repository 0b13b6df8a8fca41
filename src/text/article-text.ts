import type { Span } from './span.ts';
import { unwrap } from './wrapping.ts';

/** A place as editors count it: line from 0, UTF-16 code units from the line's start. */
export interface LinePosition {
  readonly line: number;
  readonly character: number;
}

/**
 * An article's text in the form in which offsets are counted: a leading BOM removed, every
 * line ending (`\r\n`, `\r`) as one `\n`. Converts between the three ways of counting:
 * code points (annotations, sidecars), UTF-16 code units (JavaScript strings, detectors)
 * and line + UTF-16 character (editors).
 *
 * Every conversion throws RangeError for a place outside the text, and for a UTF-16 place
 * in the middle of a surrogate pair.
 */
export class ArticleText {
  /** The normalised text. */
  readonly text: string;
  /** Length in code points. */
  readonly length: number;
  /** UTF-16 offsets of the high surrogates of all pairs, ascending. */
  readonly #pairs: readonly number[];
  #lineStarts: readonly number[] | undefined;
  #unwrapped: string | undefined;

  /** @param raw the decoded file or editor content, with any line endings */
  constructor(raw: string) {
    this.text = normalizeText(raw);
    this.#pairs = surrogatePairs(this.text);
    this.length = this.text.length - this.#pairs.length;
  }

  /** As {@link unwrap} makes it: each line of it is a paragraph, all places are those of `text`. */
  get unwrapped(): string {
    this.#unwrapped ??= unwrap(this.text);
    return this.#unwrapped;
  }

  /** The words of a span. */
  slice(range: Span): string {
    return this.text.slice(this.toUtf16(range.start), this.toUtf16(range.end));
  }

  /** Code-point offset → UTF-16 offset. */
  toUtf16(offset: number): number {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.length) {
      throw new RangeError(`offset ${offset} is outside the text (0 to ${this.length} code points)`);
    }
    // Pairs that end at or before the place: the i-th pair's code-point offset is pairs[i] - i.
    return offset + countBelow(this.#pairs, (high, i) => high - i < offset);
  }

  /** UTF-16 offset → code-point offset. */
  fromUtf16(offset: number): number {
    if (!Number.isInteger(offset) || offset < 0 || offset > this.text.length) {
      throw new RangeError(`offset ${offset} is outside the text (0 to ${this.text.length} UTF-16 units)`);
    }
    const before = countBelow(this.#pairs, (high) => high < offset);
    if (before > 0 && this.#pairs[before - 1] === offset - 1) {
      throw new RangeError(`offset ${offset} is inside a surrogate pair`);
    }
    return offset - before;
  }

  /** UTF-16 range → span. */
  spanFromUtf16(start: number, end: number): Span {
    return { start: this.fromUtf16(start), end: this.fromUtf16(end) };
  }

  /** Code-point offset → line and character. */
  positionAt(offset: number): LinePosition {
    const at = this.toUtf16(offset);
    const starts = this.#starts();
    const line = countBelow(starts, (start) => start <= at) - 1;
    return { line, character: at - (starts[line] ?? 0) };
  }

  /** Line and character → code-point offset. */
  offsetAt(position: LinePosition): number {
    const starts = this.#starts();
    const start = starts[position.line];
    const next = starts[position.line + 1] ?? this.text.length + 1;
    if (start === undefined || position.character < 0 || start + position.character >= next) {
      throw new RangeError(`line ${position.line}, character ${position.character} is outside the text`);
    }
    return this.fromUtf16(start + position.character);
  }

  /** Number of lines; a text without a line ending has one. */
  get lineCount(): number {
    return this.#starts().length;
  }

  #starts(): readonly number[] {
    this.#lineStarts ??= lineStarts(this.text);
    return this.#lineStarts;
  }
}

/** The text in which offsets are counted: no leading BOM, `\r\n` and `\r` as `\n`. */
export function normalizeText(raw: string): string {
  const text = raw.startsWith('\uFEFF') ? raw.slice(1) : raw;
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function surrogatePairs(text: string): number[] {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(match.index);
  return pairs;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** How many leading items hold, for a predicate that is true up to some item and false after it. */
function countBelow(items: readonly number[], holds: (item: number, index: number) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as number, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
