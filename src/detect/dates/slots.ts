import { anyNumber, type Found, ordinal, roman, wordNumber } from './numbers.ts';
import { roughAt } from './rough.ts';
import type { Words } from './words.ts';

/** A place in a pattern that a kind of word or phrase fills. */
export interface Slot {
  /** Word classes that it may begin with; `#` stands for digits, `~` for Roman numerals. */
  readonly first: readonly string[];
  match(words: Words, at: number): Found | undefined;
}

/** A single word of a class. */
export function classSlot(name: string): Slot {
  return {
    first: [name],
    match(words, at) {
      const value = words.list[at]?.entry?.classes.get(name);
      return value === undefined ? undefined : { value, end: at + 1 };
    },
  };
}

/** The slots that are more than one word of a class, by name. */
export const slots: ReadonlyMap<string, Slot> = new Map<string, Slot>([
  ['num', { first: ['#', 'nfr', 'nen'], match: anyNumber }],
  ['int', { first: ['#'], match: (words, at) => digits(words, at, 1, 9) }],
  ['ordinal', { first: ['#', 'ord', 'nfr', 'nen'], match: ordinal }],
  ['roman', { first: ['~'], match: romanNumeral }],
  ['mon', { first: ['month', 'mon'], match: (words, at) => abbreviation(words, at, 'month', 'mon') }],
  ['wdx', { first: ['wd', 'wda'], match: (words, at) => abbreviation(words, at, 'wd', 'wda') }],
  ['day', { first: ['#', 'nfr', 'ord', 'nen'], match: day }],
  ['dd', { first: ['#'], match: dayDigits }],
  ['mm', { first: ['#'], match: (words, at) => within(digits(words, at, 1, 2), 1, 12) }],
  ['rough', { first: ['rough'], match: roughAt }],
  ['hyear', { first: ['#'], match: (words, at) => within(digits(words, at, 4, 4), 1300, 1500) }],
  ['frwords', { first: ['nfr'], match: (words, at) => wordNumber(words, at, 'nfr') }],
  ['two_or_one', { first: ['#'], match: (words, at) => digits(words, at, 1, 2) }],
  ['eight', { first: ['#'], match: (words, at) => digits(words, at, 8, 8) }],
  ['two', { first: ['#'], match: (words, at) => digits(words, at, 2, 2) }],
  ['yyyy', { first: ['#'], match: (words, at) => within(digits(words, at, 4, 4), 1000, 2199) }],
  ['year', { first: ['#', "'", 'nfr', 'nen'], match: year }],
  ['hour', { first: ['#'], match: (words, at) => within(digits(words, at, 1, 2), 0, 24) }],
  ['minute', { first: ['#'], match: (words, at) => within(digits(words, at, 2, 2), 0, 59) }],
]);

function digits(words: Words, at: number, least: number, most: number): Found | undefined {
  const word = words.list[at];
  if (!word || word.digits < least || word.digits > most) return undefined;
  return { value: word.value, end: at + 1 };
}

function within(found: Found | undefined, least: number, most: number): Found | undefined {
  return found && found.value >= least && found.value <= most ? found : undefined;
}

function romanNumeral(words: Words, at: number): Found | undefined {
  const value = words.letters(at) ? roman(words.raw(at)) : undefined;
  return value === undefined ? undefined : { value, end: at + 1 };
}

/** A full name, or an abbreviation with or without its full stop. */
function abbreviation(words: Words, at: number, full: string, short: string): Found | undefined {
  const classes = words.list[at]?.entry?.classes;
  const value = classes?.get(full);
  if (value !== undefined) return { value, end: at + 1 };
  const shortened = classes?.get(short);
  if (shortened === undefined) return undefined;
  // « tués », « la mer » are no days of the week.
  if (short === 'wda' && !words.capital(at) && words.raw(at + 1) !== '.') return undefined;
  if (short === 'wda' && !/^[a-z]+$/i.test(words.raw(at))) return undefined;
  return { value: shortened, end: words.raw(at + 1) === '.' && words.glued(at + 1) ? at + 2 : at + 1 };
}

/** 1 to 31: `3`, `1er`, `3rd`. */
function dayDigits(words: Words, at: number): Found | undefined {
  const found = within(digits(words, at, 1, 2), 1, 31);
  if (!found) return undefined;
  const suffix = words.glued(found.end) && words.has(found.end, 'ordsuffix');
  return suffix ? { value: found.value, end: found.end + 1 } : found;
}

/** A day of the month in digits or words: `3`, `1er`, `trois`, `premier`, `third`, `twenty-first`. */
function day(words: Words, at: number): Found | undefined {
  if ((words.list[at]?.digits ?? 0) > 0) return dayDigits(words, at);
  return (
    within(ordinal(words, at), 1, 31) ??
    within(wordNumber(words, at, 'nfr'), 2, 31) ??
    within(wordNumber(words, at, 'nen'), 2, 31)
  );
}

/** Four digits, `'98`, `deux mille vingt-cinq`, `nineteen ninety-eight`, `twenty twenty-five`. */
function year(words: Words, at: number): Found | undefined {
  const four = within(digits(words, at, 4, 4), 1000, 2199);
  if (four) return four;
  const mark = words.raw(at);
  if (mark === "'" || mark === '’') {
    const two = words.glued(at + 1) ? digits(words, at + 1, 2, 2) : undefined;
    return two && { value: century(two.value), end: two.end };
  }
  const french = within(wordNumber(words, at, 'nfr'), 1000, 2199);
  if (french) return french;
  const head = wordNumber(words, at, 'nen');
  if (!head || head.value < 10) return undefined;
  if (head.value >= 1000) return within(head, 1000, 2199);
  if (head.value > 20) return undefined;
  const tail = words.continues(head.end) ? wordNumber(words, head.end, 'nen') : undefined;
  return tail && tail.value >= 10 && tail.value < 100
    ? { value: head.value * 100 + tail.value, end: tail.end }
    : undefined;
}

/** The year that two digits write: 00–39 of this century, 40–99 of the last. */
export function century(two: number): number {
  return two < 40 ? 2000 + two : 1900 + two;
}
