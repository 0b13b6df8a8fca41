import type { DetectionContext, Detector, Finding, Language } from '../detector.ts';
import type { ParagraphReader, Reading, Word } from '../lexicon/reading.ts';
import { withoutCapitals } from './capitals.ts';
import { clauseEnd } from './clause.ts';
import { findingOf, type Voice } from './finding.ts';
import { futureTrigger } from './future-trigger.ts';
import { futureAt } from './futures.ts';
import { quoted } from './quotes.ts';
import { isAttributed, reportedActor } from './reports.ts';
import { isInanimate, type Subject, subjectBefore } from './subject.ts';
import type { Trigger } from './trigger.ts';
import { triggerAt } from './triggers.ts';
import { verbStart } from './verb-group.ts';
import { isInfinitive } from './verbs.ts';

/** Rules of verbs by which people bind themselves in saying so: the author reports it. */
const speaks = /reported|engage|promise|announce|agree|ready|offer|renewed/;

/**
 * Clauses in which someone undertakes, agrees to or announces an act of their own, with a first reading of their
 * attributes: `strength`, `voice`, `polarity`, `action`, `actor` as text; and of their links: `actor`, the words of
 * the subject, which a document rule narrows to a name.
 */
export class CommitmentDetector implements Detector {
  readonly id = 'commitments';
  readonly #reader: ParagraphReader;

  constructor(reader: ParagraphReader) {
    this.#reader = reader;
  }

  detect(paragraph: string, context: DetectionContext): readonly Finding[] {
    const read = this.#reader.read(paragraph);
    const reading = { ...read, words: withoutCapitals(read.words) };
    const findings: Finding[] = [];
    const inside = quoted(reading.words);
    const { sentenceStarts } = reading;
    for (let index = 0; index + 1 < sentenceStarts.length; index++) {
      readSentence(
        reading,
        sentenceStarts[index] as number,
        sentenceStarts[index + 1] as number,
        inside,
        findings,
        context.language,
      );
    }
    return findings;
  }
}

function readSentence(
  reading: Reading,
  floor: number,
  limit: number,
  inside: Uint8Array,
  findings: Finding[],
  language: Language,
): void {
  const { words } = reading;
  for (let at = floor; at < limit; at++) {
    const inQuote = inside[at] === 1;
    const found = commitmentAt(words, at, floor, limit, inQuote, language);
    if (!found) continue;
    const { trigger, subject } = found;
    const from = startOf(words, trigger, subject, floor);
    const to = clauseEnd(words, from, trigger.act, limit);
    const actor = reportedActor(words, subject, from, floor) ?? subject;
    findings.push(
      findingOf(
        reading,
        { trigger, subject, actor, from, to },
        voiceOf(words, found, from, to, floor, limit, inQuote),
      ),
    );
    at = to - 1;
  }
}

interface Commitment {
  readonly trigger: Trigger;
  readonly subject: Subject;
}

function commitmentAt(
  words: readonly Word[],
  at: number,
  floor: number,
  limit: number,
  inQuote: boolean,
  language: Language,
): Commitment | undefined {
  const trigger = triggerAt(words, at, floor, limit);
  if (trigger) {
    const subject = subjectBefore(words, verbStart(words, trigger.verb, floor), floor);
    return commits(words, trigger, subject) ? { trigger, subject } : undefined;
  }
  const verb = futureAt(words, at, floor, limit, language);
  if (!verb) return undefined;
  const subject = subjectBefore(words, verbStart(words, verb.at, floor), floor);
  const future = futureTrigger(words, verb, subject, floor, limit, inQuote, language);
  return future && { trigger: future, subject };
}

/** `la loi prévoit de punir`, `on entend parler de`, `la discussion s’engage sur le prix` bind nobody. */
function commits(words: readonly Word[], { rule, act }: Trigger, subject: Subject): boolean {
  if (rule === 'commitment.plan' && isInanimate(words, subject)) return false;
  if (words[act]?.key === 'parler' && words[subject.from]?.key === 'on') return false;
  return (
    subject.agent !== 'thing' ||
    rule !== 'commitment.engage' ||
    isInfinitive(words[act]) ||
    isClause(words, act)
  );
}

function isClause(words: readonly Word[], act: number): boolean {
  return /^(?:ce|hauteur)$/.test(words[act - 1]?.key ?? '') || words[act]?.key === 'hauteur';
}

/** A commitment begins with its verb group; a meeting, and the person speaking, are part of it. */
function startOf(words: readonly Word[], trigger: Trigger, subject: Subject, floor: number): number {
  if (trigger.rule === 'commitment.event' && subject.to > subject.from && subject.to - subject.from <= 8)
    return subject.from;
  const start = verbStart(words, trigger.verb, floor);
  return subject.agent === 'first' && subject.to === start ? subject.from : start;
}

/** A first person outside quotation marks speaks all the same: in an interview, a statement. */
function voiceOf(
  words: readonly Word[],
  { trigger, subject }: Commitment,
  from: number,
  to: number,
  floor: number,
  limit: number,
  inQuote: boolean,
): Voice {
  if (inQuote || subject.agent === 'first') return 'quote';
  return speaks.test(trigger.rule) || isAttributed(words, from, to, floor, limit) ? 'reported' : 'author';
}
