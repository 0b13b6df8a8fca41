import type { DetectionContext, Detector, Finding, Language, Utf16Range } from '../detector.ts';
import type { ParagraphReader, Reading, Word } from '../lexicon/reading.ts';
import { withoutCapitals } from './capitals.ts';
import { clauseEnd } from './clause.ts';
import { futureTrigger } from './future-trigger.ts';
import { futureAt } from './futures.ts';
import { quoted } from './quotes.ts';
import { type Subject, subjectBefore } from './subject.ts';
import type { Trigger } from './trigger.ts';
import { triggerAt } from './triggers.ts';
import { verbStart } from './verb-group.ts';

/** The most characters of a subject that is quoted as the actor when no name stands in it. */
const longestActor = 80;

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
    const found = commitmentAt(words, at, floor, limit, inside[at] === 1, language);
    if (!found) continue;
    const { trigger, subject } = found;
    const from = startOf(words, trigger, subject, floor);
    const to = clauseEnd(words, from, trigger.act, limit);
    findings.push(finding(reading, trigger, subject, from, to, inside[at] === 1));
    at = to - 1;
  }
}

function commitmentAt(
  words: readonly Word[],
  at: number,
  floor: number,
  limit: number,
  inQuote: boolean,
  language: Language,
): { trigger: Trigger; subject: Subject } | undefined {
  const trigger = triggerAt(words, at, floor, limit);
  if (trigger)
    return { trigger, subject: subjectBefore(words, verbStart(words, trigger.verb, floor), floor) };
  const verb = futureAt(words, at, floor, limit, language);
  if (!verb) return undefined;
  const subject = subjectBefore(words, verbStart(words, verb.at, floor), floor);
  const future = futureTrigger(words, verb, subject, floor, limit, inQuote, language);
  return future && { trigger: future, subject };
}

/** A commitment begins with its verb group; a meeting, and the person speaking, are part of it. */
function startOf(words: readonly Word[], trigger: Trigger, subject: Subject, floor: number): number {
  if (trigger.rule === 'commitment.event' && subject.to > subject.from && subject.to - subject.from <= 8)
    return subject.from;
  if (subject.agent === 'first') return subject.from;
  return verbStart(words, trigger.verb, floor);
}

function finding(
  reading: Reading,
  trigger: Trigger,
  subject: Subject,
  from: number,
  to: number,
  inQuote: boolean,
): Finding {
  const { words, text } = reading;
  const start = (words[from] as Word).start;
  const end = (words[to - 1] as Word).end;
  const act = words[Math.min(trigger.act, to - 1)] as Word;
  const attributes = new Map([
    ['strength', trigger.strength],
    [
      'voice',
      inQuote
        ? 'quote'
        : /reported|engage|promise|announce|agree|renewed/.test(trigger.rule)
          ? 'reported'
          : 'author',
    ],
    ['polarity', isNegative(words, trigger) ? 'negative' : 'positive'],
    ['action', text.slice(act.start, end)],
  ]);
  const actor = rangeOf(words, subject);
  if (actor && actor.end - actor.start <= longestActor)
    attributes.set('actor', text.slice(actor.start, actor.end));
  return {
    start,
    end,
    label: 'commitment',
    rule: trigger.rule,
    score: trigger.score,
    evidence: (words[trigger.verb] as Word).text,
    attributes,
    ...(actor ? { links: new Map([['actor', actor]]) } : {}),
  };
}

function rangeOf(words: readonly Word[], { from, to }: Subject): Utf16Range | undefined {
  const start = words[from]?.start;
  const end = words[to - 1]?.end;
  return start === undefined || end === undefined || to <= from ? undefined : { start, end };
}

/** `ne … pas`, `not`, `won’t` around the act. */
function isNegative(words: readonly Word[], { verb, act }: Trigger): boolean {
  for (let at = Math.max(0, verb - 2); at < act; at++) {
    if (/^(?:ne|n|not|never|won)$/.test((words[at] as Word).key)) return true;
  }
  return false;
}
