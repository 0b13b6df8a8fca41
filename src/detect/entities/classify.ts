import { kind, placeKinds } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import type { Chunk } from './chunks.ts';
import { functionAfter, functionBefore, placeBefore, speechBeside, titleBefore } from './context.ts';
import { isCapital } from './match.ts';
import type { Sheet } from './sheet.ts';

const surePlace = kind.country | kind.city;

/** Says what each run of capitalised words names, from the lexicon and what stands beside it. */
export function classifyChunk(sheet: Sheet, chunk: Chunk): void {
  const { words } = sheet;
  const { from, to } = chunk;
  const match = sheet.matchAt(from);
  const whole = match !== undefined && match.to === to ? match.kinds : 0;
  const title = titleBefore(words, from);
  if (title) return sheet.add(from, to, 'person', 'person.title', 0.96, title.text);
  if (whole & kind.organization && isOrganizationForm(words, from, to)) {
    return sheet.add(from, to, 'organization', 'organization.known', whole & kind.common ? 0.75 : 0.9);
  }
  if (whole & placeKinds && place(sheet, chunk, whole)) return;
  if (to - from === 1) single(sheet, from);
  else several(sheet, chunk);
}

/** Names that are words too count in capitals only: `WHO`, `UN`. */
function isOrganizationForm(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from] as Word;
  if (to - from > 1) return true;
  if (word.kinds & (kind.functionWord | kind.given))
    return (
      word.shape === 'upper' || (word.text.length > 3 && word.shape !== 'lower' && !(word.kinds & kind.given))
    );
  if (word.text.length < 4) return word.shape !== 'title' || word.key === 'ue';
  return !(word.first && word.kinds & kind.common) || word.shape === 'upper';
}

function place(sheet: Sheet, chunk: Chunk, kinds: number): boolean {
  const { words } = sheet;
  const { from, to } = chunk;
  const context = placeBefore(words, from);
  const personal = (kinds & (kind.given | kind.family)) !== 0;
  if (kinds & surePlace && !(personal && kinds & kind.weakPlace && speechBeside(words, from, to))) {
    sheet.add(
      from,
      to,
      'place',
      kinds & kind.country ? 'place.country' : 'place.known',
      context ? 0.95 : 0.88,
      context?.word.text,
    );
    return true;
  }
  if (context && !(personal && context.strength === 'preposition' && context.word.key !== 'a')) {
    sheet.add(from, to, 'place', 'place.context', 0.88, context.word.text);
    return true;
  }
  if (kinds & kind.weakPlace || personal) return false;
  if ((functionBefore(words, from) && words[from - 1]?.text !== 'de') || speechBeside(words, from, to))
    return false;
  sheet.add(from, to, 'place', 'place.known', kinds & kind.common ? 0.5 : 0.7);
  return true;
}

function single(sheet: Sheet, at: number): void {
  const { words } = sheet;
  const word = words[at] as Word;
  const personal = word.kinds & (kind.given | kind.family);
  const context = placeBefore(words, at);
  if (context?.strength === 'noun' && !personal)
    return sheet.add(at, at + 1, 'place', 'place.context', 0.85, context.word.text);
  if (sheet.casing === 'upper') return;
  const job = functionBefore(words, at);
  if (job && !word.first && word.shape !== 'upper')
    return sheet.add(at, at + 1, 'person', 'person.function', 0.75, job.text);
  const verb = speechBeside(words, at, at + 1);
  if (verb && (personal || !(word.kinds & kind.common))) {
    return sheet.add(at, at + 1, 'person', 'person.speech', word.first && !personal ? 0.45 : 0.7, verb.text);
  }
  if (word.kinds & kind.family && !(word.kinds & kind.common))
    return sheet.add(at, at + 1, 'person', 'person.family-name', 0.62);
  if (
    word.kinds & kind.common ||
    word.shape === 'upper' ||
    word.shape === 'initial' ||
    sheet.casing !== 'normal'
  )
    return candidate(sheet, at);
  if (context && !personal && !word.first)
    return sheet.add(at, at + 1, 'place', 'place.preposition', 0.62, context.word.text);
  candidate(sheet, at);
}

/** A name of unknown kind: the document may tell. */
function candidate(sheet: Sheet, at: number): void {
  sheet.add(at, at + 1, 'name', 'name.unknown', 0.2);
}

function several(sheet: Sheet, chunk: Chunk): void {
  const { words } = sheet;
  const { from, to } = chunk;
  const opening = words[from] as Word;
  const closing = words[to - 1] as Word;
  const job = functionBefore(words, from) ?? functionAfter(words, to);
  if (sheet.casing === 'title' && to - from > 3) return;
  if (job) return sheet.add(from, to, 'person', 'person.function', 0.92, job.text);
  if (closing.kinds & kind.companySuffix && !(closing.kinds & kind.particle && to - from < 2)) {
    return sheet.add(from, to, 'organization', 'organization.suffix', 0.8, closing.text);
  }
  const verb = speechBeside(words, from, to);
  if (opening.kinds & kind.given) {
    return sheet.add(
      from,
      to,
      'person',
      'person.first-name',
      opening.kinds & kind.common ? 0.75 : 0.9,
      opening.text,
    );
  }
  if (verb && sheet.casing === 'normal')
    return sheet.add(from, to, 'person', 'person.speech', 0.85, verb.text);
  if (sheet.casing === 'upper') return;
  if (capitalSurname(words, from, to))
    return sheet.add(from, to, 'person', 'person.capital-surname', 0.85, closing.text);
  const context = placeBefore(words, from);
  if (context)
    return sheet.add(
      from,
      to,
      'place',
      context.strength === 'noun' ? 'place.context' : 'place.preposition',
      context.strength === 'noun' ? 0.85 : 0.6,
      context.word.text,
    );
  if (closing.kinds & kind.family)
    return sheet.add(from, to, 'person', 'person.family-name', 0.8, closing.text);
  unknown(sheet, chunk);
}

/** Unknown words in a row are a person’s name more often than not, unless words of every day are among them. */
function unknown(sheet: Sheet, chunk: Chunk): void {
  const { words } = sheet;
  let common = 0;
  let upper = 0;
  for (let at = chunk.from; at < chunk.to; at++) {
    const word = words[at] as Word;
    if (word.kinds & kind.common) common++;
    if (word.shape === 'upper') upper++;
  }
  const size = chunk.to - chunk.from;
  if (sheet.casing !== 'normal' || common * 2 >= size || upper === size || size > 4) {
    return sheet.add(chunk.from, chunk.to, 'name', 'name.unknown', 0.2);
  }
  sheet.add(chunk.from, chunk.to, 'person', 'person.name-shape', common ? 0.52 : 0.6);
}

/** `Abdoulaye DIOP`, `BAKARY Yaou Sangaré`: some names in capitals, others not. */
function capitalSurname(words: readonly Word[], from: number, to: number): boolean {
  const upper = (word: Word | undefined) =>
    word !== undefined &&
    word.shape === 'upper' &&
    word.text.length >= 3 &&
    !(word.kinds & (kind.organization | kind.notOrganization | kind.country));
  const title = (word: Word | undefined) =>
    word !== undefined && isCapital(word) && word.shape === 'title' && !(word.kinds & kind.common);
  return (
    (upper(words[to - 1]) && title(words[from])) ||
    (upper(words[from]) && title(words[to - 1]) && (words[from]?.text.length ?? 0) > 3)
  );
}
