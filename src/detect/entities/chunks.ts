import { kind, placeKinds } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { isCapital } from './match.ts';
import type { Sheet } from './sheet.ts';

/** A run of capitalised words that may be one name: words `[from, to)`. */
export interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** The longest run read as one name, in words: longer ones are headlines or lists. */
const longestChunk = 7;
const never = kind.time | kind.functionWord;
/** `U.N. Secretary-General Guterres` is a body and a person. */
const calling = kind.function | kind.title;
const openers =
  kind.title | kind.function | kind.demonym | kind.thing | kind.organizationHead | kind.notOrganization;

/** Runs of capitalised words outside the names of bodies, with the particles between them. */
export function findChunks(sheet: Sheet): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < sheet.words.length; at++) {
    if (!canOpen(sheet, at)) continue;
    const to = chunkEnd(sheet, at);
    chunks.push(...split(sheet, at, to));
    at = to - 1;
  }
  return chunks;
}

function canOpen(sheet: Sheet, at: number): boolean {
  const word = sheet.words[at] as Word;
  if (!isCapital(word) || sheet.taken[at] || (word.shape === 'initial' && !isInitial(sheet.words, at)))
    return false;
  const next = sheet.words[at + 1];
  const named = (word.kinds & (kind.given | kind.family | placeKinds)) !== 0;
  if (word.kinds & never) return (word.kinds & kind.given) !== 0 && isCapital(next) && !(next.kinds & never);
  if (word.kinds & openers && !(named && !(word.kinds & kind.title))) return false;
  if (word.first && word.kinds & kind.common)
    return (named && isCapital(next)) || (word.kinds & (kind.country | kind.city)) !== 0;
  return true;
}

function chunkEnd(sheet: Sheet, from: number): number {
  const { words } = sheet;
  let to = from + 1;
  for (let at = to; at < words.length && at - from < longestChunk; ) {
    if (isStop(words, at)) {
      at++;
      to = at;
      continue;
    }
    const word = words[at] as Word;
    if (canContinue(sheet, from, at)) to = ++at;
    else if (
      word.kinds & kind.particle &&
      word.shape === 'lower' &&
      isCapital(words[at + 1]) &&
      carriesParticle(sheet, from, at)
    )
      at++;
    else break;
  }
  return to;
}

function canContinue(sheet: Sheet, from: number, at: number): boolean {
  const word = sheet.words[at] as Word;
  if (!isCapital(word) || sheet.taken[at]) return false;
  if (word.shape === 'initial' && !isInitial(sheet.words, at)) return false;
  // « Kossi L. M. Zanvo »: an M after another initial is no title.
  if (isInitial(sheet.words, at) && (!(word.kinds & kind.title) || sheet.words[at - 1]?.text === '.'))
    return true;
  if (word.kinds & kind.demonym)
    return ((sheet.words[at - 1] as Word).kinds & kind.given) !== 0 && at - from === 1;
  if (word.kinds & kind.functionWord)
    return word.shape === 'title' && /^(?:le|la|de|du|ben|el|saint)$/.test(word.key);
  if (word.kinds & (kind.time | kind.title) && !(word.kinds & kind.given)) return false;
  return true;
}

/** A particle in lower case joins names of people only: `Dominique de Villepin`, `Cheikh ould Baya`. */
function carriesParticle(sheet: Sheet, from: number, at: number): boolean {
  const { words } = sheet;
  const word = words[at] as Word;
  const next = words[at + 1] as Word;
  if (sheet.taken[at + 1] || next.kinds & (kind.functionWord | kind.time)) return false;
  if (!/^(?:de|du|des|d|la|le|y|e|a)$/.test(word.key)) return true;
  const opening = words[from] as Word;
  return (
    at - from === 1 &&
    (opening.kinds & kind.given) !== 0 &&
    !(next.kinds & (kind.country | kind.city | kind.common)) &&
    word.key !== 'a'
  );
}

function isInitial(words: readonly Word[], at: number): boolean {
  return /^\p{Lu}$/u.test((words[at] as Word).text) && isStop(words, at + 1);
}

function isStop(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]?.text === '.' &&
    words[at]?.glued === true &&
    before !== undefined &&
    /^\p{Lu}$/u.test(before.text) &&
    isCapital(words[at + 1])
  );
}

/** `Mali Assimi Goïta` is a country and a person; a known name inside a run stands alone unless a first name opens it. */
function split(sheet: Sheet, from: number, to: number): Chunk[] {
  if (to - from < 2) return [{ from, to }];
  const match = sheet.matchAt(from);
  if (
    match &&
    match.to < to &&
    !(match.kinds & kind.given) &&
    match.kinds & (kind.country | kind.city | kind.organization)
  ) {
    const rest = sheet.words[match.to] as Word;
    if (rest.kinds & calling) {
      let next = match.to + 1;
      while (next < to && (sheet.words[next] as Word).kinds & calling) next++;
      return [{ from, to: match.to }, ...(next < to ? split(sheet, next, to) : [])];
    }
    if (rest.kinds & kind.given || (match.kinds & kind.country && to - match.to >= 2)) {
      return [{ from, to: match.to }, ...split(sheet, match.to, to)];
    }
  }
  return [{ from, to }];
}
