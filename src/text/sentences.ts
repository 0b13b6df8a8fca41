/** A sentence of a text, without the white space around it; offsets in UTF-16 code units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

/** Words whose full stop does not end a sentence; lower case, without the stop. */
const abbreviations = new Set(
  (
    'm mm mme mmes mlle mlles mgr dr drs pr prof me mes st ste sr jr mr mrs ms gen gén lt col cdt cpt capt sgt adj ' +
    'maj adm brig cmdr cpl supt insp amb engr barr alh messrs mt ft sen rep gov hon rev pres art al av bd boul cf chap ed éd env ex fig hab inc no nos p pp s t tél tel vol vs ' +
    'jan janv feb févr fév mar avr apr jun juil jul aug sep sept oct nov dec déc lun mer jeu ven sam dim mon tue wed thu fri sat sun'
  ).split(' '),
);

/** A stop, or a run of stops, with the quotation marks and brackets that close on it. */
const stop = /[.!?…]+(?:[\s\u00A0\u202F]*[»”])*["’)\]]*|\n+/g;
const opensSentence = /[\p{Lu}\p{N}«“"'‘([–—-]/u;
const lowerBefore = /[\p{Ll}\p{N}»”"’)\]]/u;
const capital = /\p{Lu}/u;
/** Words that open sentences and no name. */
const smallWords = new Set(
  'le la les l un une des ce cette ces il elle ils elles on en au aux dans pour selon the he she it they this in on at'.split(
    ' ',
  ),
);
/** How far back an abbreviation is looked for, in code units. */
const longestAbbreviation = 6;

/**
 * The sentences of a text in order. A line ending always ends one. So does a stop before a capital, a number,
 * an opening quotation mark or a dash, also where the space was lost (`Fin.Début`); not the stop of an
 * abbreviation or an initial (`M.`, `J.-P.`), nor one inside a number.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(stop)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('\n') || endsSentence(text, match.index, end, match[0])) {
      push(found, text, start, end);
      start = end;
    }
  }
  push(found, text, start, text.length);
  return found;
}

function endsSentence(text: string, at: number, end: number, mark: string): boolean {
  const next = nextVisible(text, end);
  if (next < 0) return true;
  const following = text.charAt(next);
  if (next === end) return joinsTwo(text, at, mark, following);
  if (!opensSentence.test(following)) return false;
  return mark !== '.' || !isAbbreviation(text, at) || isReign(text, at, next);
}

/** `économique…C’est`, `sécurité.Publicité`: the space was lost; not `example.Com`, `J.P.` or `3.14`. */
function joinsTwo(text: string, at: number, mark: string, following: string): boolean {
  if (!capital.test(following) && !'«“'.includes(following)) return false;
  return at > 1 && lowerBefore.test(text.charAt(at - 1)) && (mark !== '.' || !isAbbreviation(text, at));
}

function isAbbreviation(text: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from <= longestAbbreviation && /[\p{L}\p{M}]/u.test(text.charAt(from - 1))) from--;
  const word = text.slice(from, at);
  if (word.length === 1) return capital.test(word) || abbreviations.has(word);
  return abbreviations.has(word.normalize('NFC').toLowerCase()) && !isRoman(word);
}

/** « Mohammed V. Le ministre »: a number after a name, not an initial, when a small word goes on. */
function isReign(text: string, at: number, next: number): boolean {
  if (!/[\p{Ll}\p{M}][ \u00A0\u202F][IVX]$/u.test(text.slice(Math.max(0, at - 3), at))) return false;
  const following = /^\p{Lu}\p{Ll}*/u.exec(text.slice(next, next + longestAbbreviation));
  return smallWords.has(following?.[0].toLowerCase() ?? '');
}

/** `MM.` abbreviates; `Louis XVI.` and the like end sentences, as other words in capitals do. */
function isRoman(word: string): boolean {
  return word.length > 2 && /^[IVXLC]+$/.test(word);
}

function nextVisible(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s\u00A0\u202F]/.test(text.charAt(at))) at++;
  return at < text.length ? at : -1;
}

function push(found: Sentence[], text: string, from: number, to: number): void {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  if (end > start) found.push({ start, end });
}
