import type { Word } from '../lexicon/reading.ts';
import type { Subject } from './actors.ts';
import { reportingVerbs } from './lexicon/vocabulary.ts';
import { subjectBefore } from './subject.ts';
import { verbStart } from './verb-group.ts';

const reporting = new Set(reportingVerbs.split(' '));
/** The most words from a verb of reporting to what it reports. */
const reportReach = 22;
/** The most words from the end of a clause to the verb that reports it: `…, a annoncé hier le ministre`. */
const reportAfter = 7;

/** A verb of reporting stands before, in the same sentence: the conditional is a future of the past. */
export function isReported(words: readonly Word[], at: number, floor: number): boolean {
  for (let index = at - 1; index >= floor && at - index <= reportReach; index--) {
    const word = words[index] as Word;
    if (/^(?:si|if|s)$/.test(word.key) && word.shape === 'lower' && word.text !== 's’') return false;
    if (reporting.has(word.key)) return true;
  }
  return false;
}

/** Someone is named as saying what words `[from, to)` say, before or after them in the sentence. */
export function isAttributed(
  words: readonly Word[],
  from: number,
  to: number,
  floor: number,
  limit: number,
): boolean {
  if (isReported(words, from, floor)) return true;
  for (let at = floor; at < from && at < floor + 3; at++)
    if (/^(?:selon|d apres|according)$/.test((words[at] as Word).key)) return true;
  if (!/^[,–—-]$/.test(words[to]?.text ?? '')) return false;
  for (let at = to + 1; at < limit && at - to <= reportAfter; at++) {
    const word = words[at] as Word;
    if (reporting.has(word.key) || /^(?:selon|indique|precise|annonce|affirme|says)$/.test(word.key))
      return true;
    if (word.shape === 'mark' && word.text !== ',') return false;
  }
  return false;
}

/** `Le maire a annoncé que le pont sera construit`: the subject of the nearest verb that reports; else undefined. */
export function reporterBefore(words: readonly Word[], from: number, floor: number): Subject | undefined {
  for (let at = from - 1; at > floor && from - at <= reportReach; at--) {
    const { key, text } = words[at] as Word;
    if (/^[«“»”;:]$/.test(text)) return undefined;
    if (!reporting.has(key)) continue;
    const reporter = subjectBefore(words, verbStart(words, at, floor), floor);
    return reporter.agent === 'named' || reporter.agent === 'role' ? reporter : undefined;
  }
  return undefined;
}

/** `Le maire a annoncé qu’il`: the subject of the verb that reports, for a pronoun right after it; else undefined. */
export function reportedActor(
  words: readonly Word[],
  subject: Subject,
  from: number,
  floor: number,
): Subject | undefined {
  if (subject.agent !== 'pronoun' || subject.to !== from) return undefined;
  const linked = /^(?:qu|que|that)$/.test(words[subject.from - 1]?.key ?? '');
  for (let at = subject.from - 1; at > floor && subject.from - at <= (linked ? 4 : 1); at--) {
    if (!reporting.has((words[at] as Word).key)) continue;
    const reporter = subjectBefore(words, verbStart(words, at, floor), floor);
    return reporter.agent === 'named' || reporter.agent === 'role' ? reporter : undefined;
  }
  return undefined;
}
