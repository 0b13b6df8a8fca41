import { kind, placeKinds } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { isCapital, type NameMatch } from './match.ts';
import type { Sheet } from './sheet.ts';

/** How many words before `(ABC)` its long form may have. */
const longestForm = 20;
const acronym =
  /^\p{Lu}[\p{Lu}\p{N}]{1,9}$|^\p{Lu}{2,}(?:-\p{Lu}{1,6})+$|^(?:\p{Lu}\.){2,}$|^\p{Lu}[\p{L}]{0,4}\p{Lu}[\p{L}]{0,4}$/u;
const plainAcronym = /^\p{Lu}[\p{Lu}\p{N}&-]{1,7}$|^(?:\p{Lu}\.){2,}$/u;
const elision = /['’]$/;

/** Acronyms that the text introduces, `Confédération des États du Sahel (AES)`, and words in capitals that look like one. */
export function findAcronyms(sheet: Sheet): void {
  const { words } = sheet;
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    if (word.text === '(' && words[at + 2]?.text === ')' && isShortForm(words, at)) define(sheet, at);
    else if (sheet.casing === 'normal' && !sheet.taken[at] && !sheet.matchAt(at) && looksAcronym(words, at)) {
      const article = isArticle(words[at - 1]);
      sheet.add(at, at + 1, 'organization', 'organization.acronym', article ? 0.7 : 0.6);
    }
  }
}

function isAcronym(word: Word): boolean {
  return acronym.test(word.text) && !(word.kinds & (kind.notOrganization | kind.time | kind.functionWord));
}

/** What stands in brackets at `bracket`: an acronym, or one written as a name, `Syndicat … du supérieur (Saes)`. */
function isShortForm(words: readonly Word[], bracket: number): boolean {
  const word = words[bracket + 1];
  if (word === undefined || isAcronym(word)) return word !== undefined;
  return (
    word.shape === 'title' &&
    word.text.length >= leastSyllables &&
    !(word.kinds & (kind.given | kind.family | placeKinds)) &&
    spelledStart(words, bracket, word.key) >= 0
  );
}

function looksAcronym(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  if (word.shape !== 'upper' || !plainAcronym.test(word.text)) return false;
  if (
    word.kinds &
    (kind.notOrganization | placeKinds | kind.functionWord | kind.time | kind.title | kind.family)
  )
    return false;
  if (word.text.length > 6 && word.kinds === 0) return isArticle(words[at - 1]);
  return !isCapitalWord(words[at - 1]) && !isCapitalWord(words[at + 1]) && !isPrice(words, at);
}

function isCapitalWord(word: Word | undefined): boolean {
  return word !== undefined && isCapital(word) && !word.first && !(word.kinds & kind.functionWord);
}

function isArticle(word: Word | undefined): boolean {
  return word !== undefined && /^(?:l['’]|d['’]|la|le|les|du|des|the|au)$/i.test(word.text);
}

/** `300 FCFA`, `12 MW`: a unit. */
function isPrice(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.shape === 'number';
}

/** `Long Form (ABC)`: the acronym is what its long form is. */
function define(sheet: Sheet, bracket: number): void {
  const { words } = sheet;
  const short = words[bracket + 1] as Word;
  const letters = short.text.replace(/[^\p{L}]/gu, '');
  const place = sheet.matches.find(
    (match) => match.to === bracket && match.kinds & kind.country && standsFor(words, match, letters),
  );
  const from = sheet.bodyEnds(bracket) ? -1 : formStart(words, bracket, letters);
  if (short.kinds & kind.country || (place && (from < 0 || from >= place.from))) {
    if (place) sheet.add(bracket + 1, bracket + 2, 'place', 'place.acronym', 0.95);
    return;
  }
  const taken = bracket > 0 && sheet.taken[bracket - 1] === 1;
  if (from >= 0) {
    sheet.drop(from, bracket);
    sheet.add(from, bracket, 'organization', 'organization.defined', 0.93, short.text);
    sheet.take(from, bracket);
  }
  const score = from >= 0 || taken ? 0.95 : 0.8;
  sheet.add(bracket + 1, bracket + 2, 'organization', 'organization.acronym-defined', score);
  sheet.take(bracket + 1, bracket + 2);
}

/** Whether a country is what the letters stand for, and not the end of a body’s name: `Fédération du Bénin (FDB)`. */
function standsFor(words: readonly Word[], { from, to }: NameMatch, letters: string): boolean {
  const name = words.slice(from, to).map(({ key }) => key);
  return (
    !/^(?:de|du|des|d|of)$/.test(words[from - 1]?.key ?? '') || occursIn(letters.toLowerCase(), name.join(''))
  );
}

function formStart(words: readonly Word[], bracket: number, letters: string): number {
  const initials = longFormStart(words, bracket, letters);
  return initials >= 0 || letters.length < leastSyllables ? initials : spelledStart(words, bracket, letters);
}

/** Shorter acronyms are made of initials only. */
const leastSyllables = 4;

/** The head of a body from which the letters of the acronym occur in order, `Syndicat national … (Synateb)`; -1 when none. */
function spelledStart(words: readonly Word[], bracket: number, letters: string): number {
  const wanted = letters.toLowerCase();
  let spelled = '';
  for (let at = bracket - 1; at >= 0 && bracket - at <= longestForm; at--) {
    const word = words[at] as Word;
    if (word.shape === 'mark' && !/^[-’'&,]$/.test(word.text)) return -1;
    spelled = word.key + spelled;
    if (!isCapital(word) || !(word.kinds & kind.organizationHead)) continue;
    if (word.key.charAt(0) === wanted.charAt(0) && bracket - at > 2 && occursIn(wanted, spelled)) return at;
  }
  return -1;
}

/** Whether the letters occur in a text, in order. */
function occursIn(letters: string, text: string): boolean {
  let from = 0;
  for (const letter of letters) {
    from = text.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

/** The word with a capital from which the initials spell the acronym; -1 when they do not. */
function longFormStart(words: readonly Word[], bracket: number, letters: string): number {
  const wanted = [...letters.toLowerCase()];
  let left = wanted.length - 1;
  for (let at = bracket - 1; at >= 0 && bracket - at <= longestForm; at--) {
    const word = words[at] as Word;
    if (word.shape === 'mark' && !(left > 0 ? /^[-’'&,]$/ : /^[-’'&]$/).test(word.text)) return -1;
    const initial = word.key.charAt(0);
    if (left > 0 && initial === wanted[left] && !elision.test(word.text) && !isArticleWord(word)) left--;
    else if (left === 0 && initial === wanted[0] && isCapital(word) && !elision.test(word.text))
      return word.kinds & (kind.function | kind.title) ? -1 : at;
    else if (left > 0 && isArticleWord(word) && initial === wanted[left] && wanted.length > 3) left--;
  }
  return -1;
}

function isArticleWord(word: Word): boolean {
  return /^(?:l|d|de|du|des|la|le|les|et|of|the|and|for|pour)$/.test(word.key);
}
