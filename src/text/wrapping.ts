import { sentences } from './sentences.ts';

/** The widths at which text is wrapped by hand or by mail programs, in code units. */
const narrowest = 50;
const widest = 120;
/** Line endings that nothing ends at: fewer show no wrapping. */
const leastFull = 3;
/** Of all lines with one below at least this part are full where paragraphs are set apart. */
const apartShare = 0.8;
/** Where so many are full hardly a list is meant; a few lines that go on in lower case suffice to tell. */
const denseShare = 0.5;
/** Of all full lines at least this part go on in lower case: where many lines are full, and where few are. */
const proseShare = { dense: 0.15, sparse: 0.4 };
/** A line that a sentence goes on after is at least this part of the width; one before a capital is full. */
const ragged = 0.5;

const listItem = /^(?:[-–—•·▪■●*+>|]|\d{1,3}[.)°]\s|\(?[a-z\d]\)\s)/u;
/** Articles, prepositions and conjunctions: no headline, list item or paragraph ends with one. */
const smallWord =
  /\s(?:an?|and|at|by|for|from|in|o[fnr]|that|the|to|until|with|à|aux?|avec|contre|d[eu]|des|en|entre|et|la|les?|ou|par|pour|que|qui|sur|une?)$/;
/** With the space before it. */
const longestSmallWord = 7;
/** `Saint-`, `Dié` on two lines. */
const brokenName = /^\p{L}-\n\p{Lu}$/u;
/** Stands for nothing between the parts of a word. */
export const softHyphen = '\u00AD';
/** Cells of a table. */
const columns = /\S(?: {3,}|\t)\s*\S/;

/** A line that holds something, without the white space around it; UTF-16 code units. */
interface Line {
  readonly start: number;
  readonly end: number;
  /** White space before it. */
  readonly indent: number;
  /** The length of its first word. */
  readonly lead: number;
  /** It begins in lower case. */
  readonly low: boolean;
  /** No empty line stands before it. */
  readonly follows: boolean;
}

/**
 * The text with each line ending inside a hard-wrapped paragraph as a space, after the hyphen of a name as a soft
 * hyphen (`Saint-`, `Dié`), so that a line is a paragraph; all places stay. The very text when it is not wrapped: one paragraph a line, lists, tables, verse.
 * @param text with `\n` alone as line ending
 */
export function unwrap(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = linesOf(text);
  const wrapping = wrappingOf(text, lines);
  if (!wrapping) return text;
  const pieces: string[] = [];
  let from = 0;
  for (let at = wrapping.first; at + 1 < lines.length; at++) {
    const line = lines[at] as Line;
    const next = lines[at + 1] as Line;
    // A headline of one line, and the article right below it.
    const headline = at === 0 && lines[2]?.follows === true;
    if (!joins(text, line, next, wrapping, headline)) continue;
    const ending = text.indexOf('\n', line.end);
    const broken =
      ending === line.end && next.indent === 0 && brokenName.test(text.slice(ending - 2, ending + 2));
    pieces.push(text.slice(from, ending), broken ? softHyphen : ' ');
    from = ending + 1;
  }
  return pieces.length === 0 ? text : pieces.join('') + text.slice(from);
}

/** Words that stand across line endings as one line. */
export function onOneLine(words: string): string {
  return words.replace(/(?<=\p{L}-)\n(?=\p{Lu})/gu, '').replace(/\s*\n\s*/g, ' ');
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let filled = false;
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const ending = found < 0 ? text.length : found;
    let start = from;
    let end = ending;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) {
      let word = start + 1;
      while (word < end && text.charCodeAt(word) !== 32) word++;
      lines.push({
        start,
        end,
        indent: start - from,
        lead: word - start,
        low: isLow(text.charAt(start)),
        follows: filled,
      });
    }
    filled = end > start;
    from = ending + 1;
  }
  return lines;
}

interface Wrapping {
  /** The width at which nearly all lines end. */
  readonly width: number;
  /** The white space before lines that begin no paragraph. */
  readonly indent: number;
  /** Paragraphs are set apart by empty lines or indents: all other line endings are inside of one. */
  readonly apart: boolean;
  /** Index of the first line that can be wrapped: before it stand headlines. */
  readonly first: number;
}

/** How a text is wrapped: where lines are full and sentences go on in lower case; undefined when it is not. */
function wrappingOf(text: string, lines: readonly Line[]): Wrapping | undefined {
  const going = lines.flatMap((line, at) => (goesOn(text, line, lines[at + 1]) ? [at] : []));
  const indent = going.reduce((least, at) => Math.min(least, (lines[at + 1] as Line).indent), Infinity);
  const inside = lines.flatMap((line, at) => (mayJoin(line, lines[at + 1], indent) ? [at] : []));
  const lengths = inside.map((at) => lengthOf(lines[at] as Line)).filter((length) => length >= narrowest);
  const width = lengths.sort((a, b) => a - b)[Math.floor((lengths.length - 1) * 0.95)];
  if (width === undefined) return undefined;
  const full = inside.filter((at) => isFull(lines[at] as Line, lines[at + 1] as Line, width)).length;
  const on = going.filter((at) => lengthOf(lines[at] as Line) >= 0.75 * width);
  const dense = full >= denseShare * inside.length;
  const least = Math.max(1, full * (dense ? proseShare.dense : proseShare.sparse));
  if (full < leastFull || on.length < least) return undefined;
  return { width, indent, apart: full >= apartShare * inside.length, first: dense ? 0 : (on[0] as number) };
}

/** With the white space before it. */
function lengthOf({ start, end, indent }: Line): number {
  return indent + end - start;
}

/** Another line follows at once, which its indent does not tell to begin a paragraph. */
function mayJoin(line: Line, next: Line | undefined, indent: number): boolean {
  if (!next?.follows || lengthOf(line) > widest) return false;
  return next.indent <= Math.min(indent, line.indent);
}

/** The first word of the next line had no room on a line. */
function isFull(line: Line, next: Line, width: number): boolean {
  return lengthOf(line) + 1 + next.lead > width;
}

/** A sentence goes on from a line to the next one: nothing ends before a word in lower case or after a small word. */
function goesOn(text: string, line: Line, next: Line | undefined): boolean {
  if (!next?.follows || next.indent > line.indent || lengthOf(line) > widest) return false;
  if (next.low) return !/[:;!?]/.test(text.charAt(line.end - 1));
  const tail = text.slice(Math.max(line.start, line.end - longestSmallWord), line.end);
  return smallWord.test(tail === tail.toUpperCase() ? tail.toLowerCase() : tail);
}

function joins(text: string, line: Line, next: Line, wrapping: Wrapping, headline: boolean): boolean {
  const { width, indent, apart } = wrapping;
  if (lengthOf(line) < ragged * width) return false;
  const on = goesOn(text, line, next);
  if (!on && (headline || !mayJoin(line, next, indent))) return false;
  if (!on && isCapitals(text, line) && !isCapitals(text, next)) return false;
  if ((!on || headline) && !isFull(line, next, width)) return false;
  if (!on && !apart && endsSentence(text, line, next)) return false;
  if (listItem.test(text.slice(next.start, next.start + 5))) return false;
  return !columns.test(text.slice(line.start, line.end)) && !columns.test(text.slice(next.start, next.end));
}

function endsSentence(text: string, line: Line, next: Line): boolean {
  if (!/[.!?…»”")]/.test(text.charAt(line.end - 1))) return false;
  const before = text.slice(Math.max(line.start, line.end - 20), line.end);
  return sentences(`${before} ${text.slice(next.start, next.start + 10)}`).some(
    ({ end }) => end === before.length,
  );
}

function isCapitals(text: string, { start, end }: Line): boolean {
  return !/\p{Ll}/u.test(text.slice(start, end));
}

/** Space, tab, no-break space. */
function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 0xa0;
}

function isLow(character: string): boolean {
  return character !== character.toUpperCase() && character === character.toLowerCase();
}
