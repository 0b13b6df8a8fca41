import { fold } from './lexicon/entry.ts';
import type { Entry, Vocabulary } from './vocabulary.ts';

/** A run of letters, a run of digits, or one mark. Offsets in UTF-16 code units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly entry: Entry | undefined;
  /** Number of ASCII digits; 0 for anything else. */
  readonly digits: number;
  /** The number that the digits write; 0 for anything else. */
  readonly value: number;
  /** What stands before: 0 nothing, 1 white space with at most one line end, 2 more. */
  readonly gap: 0 | 1 | 2;
}

/** White space longer than this separates expressions (UTF-16 code units). */
const longestGap = 8;

/** The words of a paragraph. Indices outside it stand for no word. */
export class Words {
  readonly text: string;
  readonly list: readonly Word[];

  constructor(text: string, vocabulary: Vocabulary) {
    this.text = text;
    this.list = scan(text, vocabulary);
  }

  /** The folded word, or '' for an unknown word, a number or none. */
  key(index: number): string {
    return this.list[index]?.entry?.key ?? '';
  }

  /** The folded word, known or not; '' for none. */
  word(index: number): string {
    return this.list[index]?.entry?.key ?? fold(this.raw(index));
  }

  raw(index: number): string {
    const word = this.list[index];
    return word ? this.text.slice(word.start, word.end) : '';
  }

  has(index: number, className: string): boolean {
    return this.list[index]?.entry?.classes.has(className) ?? false;
  }

  /** True when the word follows the one before it without white space. */
  glued(index: number): boolean {
    return this.list[index]?.gap === 0;
  }

  /** True when the word may continue an expression that ends just before it. */
  continues(index: number): boolean {
    const word = this.list[index];
    return word !== undefined && word.gap < 2;
  }

  /** True for a word that begins with a capital letter. */
  capital(index: number): boolean {
    const first = this.text.codePointAt(this.list[index]?.start ?? this.text.length);
    if (first === undefined) return false;
    const letter = String.fromCodePoint(first);
    return letter !== letter.toLowerCase();
  }

  allCapitals(index: number): boolean {
    const raw = this.raw(index);
    return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
  }

  /** True for a word of letters. */
  letters(index: number): boolean {
    const word = this.list[index];
    return word !== undefined && isLetter(this.text.charCodeAt(word.start));
  }
}

function scan(text: string, vocabulary: Vocabulary): Word[] {
  const words: Word[] = [];
  const length = text.length;
  let at = 0;
  let gapStart = 0;
  let lineEnds = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      if (code === 10) lineEnds++;
      at++;
      continue;
    }
    const start = at;
    let digits = 0;
    let value = 0;
    let known = true;
    if (isDigit(code)) {
      while (at < length && isDigit(text.charCodeAt(at))) {
        if (digits < 15) value = value * 10 + text.charCodeAt(at) - 48;
        digits++;
        at++;
      }
      known = false;
    } else if (isLetter(code)) {
      do at++;
      while (at < length && (isLetter(text.charCodeAt(at)) || isMojibake(text, at)));
      if (at < length && isApostrophe(text.charCodeAt(at)) && elides(text, start, at)) at++;
    } else {
      at += code >= 0xd800 && code < 0xdc00 && at + 1 < length ? 2 : 1;
    }
    const width = start - gapStart;
    const gap = width === 0 && start > 0 ? 0 : lineEnds > 1 || width > longestGap ? 2 : 1;
    const entry = known ? vocabulary.lookup(text.slice(start, at)) : undefined;
    words.push({ start, end: at, entry, digits, value, gap });
    gapStart = at;
    lineEnds = 0;
  }
  return words;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    code === 10 ||
    code === 9 ||
    code === 13 ||
    code === 0xa0 ||
    code === 0x202f ||
    code === 0x2009
  );
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  if (code < 0xc0) return code === 0xaa || code === 0xba;
  if (code >= 0x2000 && code < 0x2c00) return code >= 0x2070 && code <= 0x209f;
  return (code !== 0xd7 && code !== 0xf7 && code < 0xd800) || code === 0xfffd;
}

/** The second half of a UTF-8 letter read as Latin-1: `dÃ©cembre`, `aoÃ»t`. */
function isMojibake(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 0xa9 || code === 0xa8 || code === 0xbb) && text.charCodeAt(at - 1) === 0xc3;
}

/** True for `l’`, `d’`, `jusqu’`, `aujourd’`: the apostrophe belongs to the word. */
function elides(text: string, start: number, apostrophe: number): boolean {
  const last = text.charCodeAt(apostrophe - 1) | 32;
  if (apostrophe - start === 1) return last !== 97 && last !== 111; // o’clock
  return last === 117 || text.slice(start, apostrophe).toLowerCase() === 'aujourd';
}
