import { kind, placeKinds } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import type { Chunk } from './chunks.ts';
import { functionBefore, placeBefore, speechBeside, titleBefore } from './context.ts';
import { severalWords } from './full-names.ts';
import type { Sheet } from './sheet.ts';
import { unknownName, type Verdict, verdict } from './verdict.ts';

const surePlace = kind.country | kind.city;

/** Notes what a run of capitalised words names, from the lexicon and what stands beside it. */
export function classifyChunk(sheet: Sheet, chunk: Chunk): void {
  const found = classified(sheet, chunk);
  if (found) sheet.add(chunk.from, chunk.to, found.label, found.rule, found.score, found.evidence);
}

function classified(sheet: Sheet, chunk: Chunk): Verdict | undefined {
  const { words } = sheet;
  const { from, to } = chunk;
  const match = sheet.matchAt(from);
  const whole = match !== undefined && match.to === to ? match.kinds : 0;
  const title = titleBefore(words, from);
  if (title) return verdict('person', 'person.title', 0.96, title.text);
  if (whole & kind.organization && isOrganizationForm(words, from, to)) {
    return verdict('organization', 'organization.known', whole & kind.common ? 0.75 : 0.9);
  }
  const place = whole & placeKinds ? knownPlace(words, chunk, whole) : undefined;
  return place ?? (to - from === 1 ? singleWord(sheet, from) : severalWords(sheet, chunk));
}

/** Names that are words too count in capitals only: `WHO`, `UN`. */
function isOrganizationForm(words: readonly Word[], from: number, to: number): boolean {
  const word = words[from] as Word;
  if (to - from > 1 || word.shape === 'upper') return true;
  if (word.kinds & kind.given) return false;
  if (word.kinds & kind.functionWord) return word.text.length > 3;
  if (word.text.length < 4) return word.shape !== 'title' || word.key === 'ue';
  return !(word.first && word.kinds & kind.common);
}

function knownPlace(words: readonly Word[], { from, to }: Chunk, kinds: number): Verdict | undefined {
  const context = placeBefore(words, from);
  const personal = (kinds & (kind.given | kind.family)) !== 0;
  const speaks = speechBeside(words, from, to) !== undefined;
  if (kinds & surePlace && !(personal && kinds & kind.weakPlace && speaks)) {
    const rule = kinds & kind.country ? 'place.country' : 'place.known';
    return verdict('place', rule, context ? 0.95 : 0.88, context?.word.text);
  }
  if (context && !(personal && context.strength === 'preposition' && context.word.key !== 'a')) {
    return verdict('place', 'place.context', 0.88, context.word.text);
  }
  if (kinds & kind.weakPlace || personal || speaks) return undefined;
  if (functionBefore(words, from) && words[from - 1]?.text !== 'de') return undefined;
  return verdict('place', 'place.known', kinds & kind.common ? 0.5 : 0.7);
}

function singleWord(sheet: Sheet, at: number): Verdict | undefined {
  const { words, casing } = sheet;
  const word = words[at] as Word;
  const personal = (word.kinds & (kind.given | kind.family)) !== 0;
  const common = (word.kinds & kind.common) !== 0;
  const context = placeBefore(words, at);
  if (context?.strength === 'noun' && !personal) {
    return verdict('place', 'place.context', 0.85, context.word.text);
  }
  if (casing === 'upper') return undefined;
  const job = functionBefore(words, at);
  if (job && !word.first && word.shape !== 'upper') {
    return verdict('person', 'person.function', 0.75, job.text);
  }
  const verb = speechBeside(words, at, at + 1);
  if (verb && (personal || !common)) {
    return verdict('person', 'person.speech', word.first && !personal ? 0.45 : 0.7, verb.text);
  }
  if (word.kinds & kind.family && !common) return verdict('person', 'person.family-name', 0.62);
  const titled = word.shape !== 'upper' && word.shape !== 'initial' && casing === 'normal';
  if (context && titled && !common && !personal && !word.first) {
    return verdict('place', 'place.preposition', 0.62, context.word.text);
  }
  return unknownName;
}
