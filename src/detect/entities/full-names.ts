import { kind } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import type { Chunk } from './chunks.ts';
import { functionAfter, functionBefore, placeBefore, speechBeside } from './context.ts';
import type { Sheet } from './sheet.ts';
import { unknownName, type Verdict, verdict } from './verdict.ts';

/** A run longer than this is read as a name in title case only when something else says so. */
const longestName = 4;

/** What a run of two capitalised words or more names. */
export function severalWords(sheet: Sheet, chunk: Chunk): Verdict | undefined {
  const { words, casing } = sheet;
  const { from, to } = chunk;
  const opening = words[from] as Word;
  const closing = words[to - 1] as Word;
  if (casing === 'title' && to - from > 3) return undefined;
  const job = functionBefore(words, from) ?? functionAfter(words, to);
  if (job) return verdict('person', 'person.function', 0.92, job.text);
  if (closing.kinds & kind.companySuffix) {
    return verdict('organization', 'organization.suffix', 0.8, closing.text);
  }
  if (opening.kinds & kind.given) {
    return verdict('person', 'person.first-name', opening.kinds & kind.common ? 0.75 : 0.9, opening.text);
  }
  const verb = speechBeside(words, from, to);
  if (verb && casing === 'normal') return verdict('person', 'person.speech', 0.85, verb.text);
  if (casing === 'upper') return undefined;
  if (capitalSurname(opening, closing)) {
    return verdict('person', 'person.capital-surname', 0.85, closing.text);
  }
  const context = placeBefore(words, from);
  if (context?.strength === 'noun') return verdict('place', 'place.context', 0.85, context.word.text);
  if (context) return verdict('place', 'place.preposition', 0.6, context.word.text);
  if (closing.kinds & kind.family) return verdict('person', 'person.family-name', 0.8, closing.text);
  return unknownWords(words.slice(from, to), casing === 'normal');
}

/** Unknown words in a row are a person’s name more often than not, unless words of every day are among them. */
function unknownWords(words: readonly Word[], usualCasing: boolean): Verdict {
  const common = words.filter((word) => word.kinds & kind.common).length;
  const acronyms = words.every((word) => word.shape === 'upper');
  if (!usualCasing || common * 2 >= words.length || acronyms || words.length > longestName)
    return unknownName;
  return verdict('person', 'person.name-shape', common > 0 ? 0.52 : 0.6);
}

/** `Abdoulaye DIOP`, `BAKARY Yaou Sangaré`: one end of the name in capitals, the other not. */
function capitalSurname(opening: Word, closing: Word): boolean {
  return (
    (isUpper(closing) && isTitled(opening)) ||
    (isUpper(opening) && isTitled(closing) && opening.text.length > 3)
  );
}

function isUpper(word: Word): boolean {
  const other = kind.organization | kind.notOrganization | kind.country;
  return word.shape === 'upper' && word.text.length >= 3 && !(word.kinds & other);
}

function isTitled(word: Word): boolean {
  return word.shape === 'title' && !(word.kinds & kind.common);
}
