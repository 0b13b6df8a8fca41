import type { DetectionContext, Detector, Finding } from '../detector.ts';
import { kind } from '../lexicon/kind.ts';
import type { ParagraphReader, Word } from '../lexicon/reading.ts';
import { findAcronyms } from './acronyms.ts';
import { findChunks } from './chunks.ts';
import { classifyChunk } from './classify.ts';
import { fullForms } from './full-forms.ts';
import { findInstitutions } from './institutions.ts';
import { findLandmarks } from './landmarks.ts';
import { matchNames } from './match.ts';
import { findMinistries } from './ministries.ts';
import { findOrganizations } from './organizations.ts';
import { Sheet } from './sheet.ts';

/**
 * People, places and bodies by rules over the lexicon. Capitalised names that no rule can tell carry the label
 * `name` and a low score: the document rules settle them or drop them.
 */
export class EntityDetector implements Detector {
  readonly id = 'entities';
  readonly #reader: ParagraphReader;

  constructor(reader: ParagraphReader) {
    this.#reader = reader;
  }

  detect(paragraph: string, _context: DetectionContext): readonly Finding[] {
    const reading = this.#reader.read(paragraph);
    const matches = matchNames(reading.words, this.#reader.lexicon, reading.casing === 'upper');
    const sheet = new Sheet(reading, matches);
    findInstitutions(sheet);
    knownNames(sheet);
    fullForms(sheet);
    findMinistries(sheet);
    findOrganizations(sheet);
    findAcronyms(sheet);
    findLandmarks(sheet);
    for (const chunk of findChunks(sheet)) classifyChunk(sheet, chunk);
    return sheet.findings();
  }
}

/** Bodies and countries of several words that the lexicon knows whole. */
function knownNames(sheet: Sheet): void {
  for (const { from, to, kinds } of sheet.matches) {
    if (sheet.taken[from]) continue;
    if (to - from === 1) {
      if (isBodyInCapitals(sheet, from)) {
        sheet.add(from, to, 'organization', 'organization.known', 0.9);
        sheet.take(from, to);
      }
      continue;
    }
    if (kinds & kind.organization) sheet.add(from, to, 'organization', 'organization.known', 0.94);
    else if (kinds & (kind.country | kind.city))
      sheet.add(from, to, 'place', kinds & kind.country ? 'place.country' : 'place.known', 0.94);
    else continue;
    sheet.take(from, to);
  }
}

/** `UN` and `WHO` among words that are not in capitals: not the article, not the pronoun. */
function isBodyInCapitals({ words, casing }: Sheet, at: number): boolean {
  const loud = (word: Word | undefined) => word?.shape === 'upper' && (word.kinds & kind.organization) === 0;
  return (
    casing === 'normal' &&
    /^(?:UN|WHO)$/.test((words[at] as Word).text) &&
    !loud(words[at - 1]) &&
    !loud(words[at + 1])
  );
}
