import type { DetectionContext, Detector, Finding, Language } from '../detector.ts';
import type { ParagraphReader, Reading, Word } from '../lexicon/reading.ts';
import { isInanimate, type Subject } from './actors.ts';
import { withoutCapitals } from './capitals.ts';
import { clauseEnd } from './clause.ts';
import { findingOf, type Voice } from './finding.ts';
import { futureTrigger } from './future-trigger.ts';
import { futureAt } from './futures.ts';
import { quoted } from './quotes.ts';
import { isAttributed, reportedActor, reporterBefore } from './reports.ts';
import { isAboutSport } from './sport.ts';
import { subjectBefore } from './subject.ts';
import { quotedTopic, standsForThing, topicOf } from './topic.ts';
import type { Trigger } from './trigger.ts';
import { triggerAt } from './triggers.ts';
import { verbStart } from './verb-group.ts';
import { isInfinitive } from './verbs.ts';
import { vowedAt } from './vows.ts';

/** Rules of verbs by which people bind themselves in saying so: the author reports it. */
const speaks = /reported|engage|promise|announce|agree|ready|refuse|offer|renewed/;

/** The most words from what is promised to the year in which it was. */
const yearReach = 14;

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
    const { sentenceStarts, words } = reading;
    const passage: Passage = {
      reading,
      inside: quoted(words),
      sport: isAboutSport(words),
      language: context.language,
      year: context.published?.slice(0, 4) ?? '',
    };
    for (let index = 0; index + 1 < sentenceStarts.length; index++) {
      readSentence(passage, index, findings);
    }
    return findings;
  }
}

/** A paragraph, and what is known of it. */
interface Passage {
  readonly reading: Reading;
  /** For each word, 1 inside quotation marks. */
  readonly inside: Uint8Array;
  readonly sport: boolean;
  readonly language: Language;
  /** Of publication; empty when unknown. */
  readonly year: string;
}

function readSentence(passage: Passage, index: number, findings: Finding[]): void {
  const { reading, inside } = passage;
  const { words, sentenceStarts } = reading;
  const [floor, limit] = [sentenceStarts[index] as number, sentenceStarts[index + 1] as number];
  let last: Previous | undefined;
  for (let at = floor; at < limit; at++) {
    const inQuote = inside[at] === 1;
    const found = commitmentAt(passage, at, floor, limit, last);
    if (!found) continue;
    const { trigger, subject } = found;
    const from = startOf(words, found, floor, inQuote);
    const to = clauseEnd(words, from, trigger.act, limit);
    const actor = actorOf(passage, index, found, from);
    if (trigger.rule === 'commitment.plan' && isInanimate(words, actor)) continue;
    if (actor.agent === 'pronoun' && standsForThing(words, sentenceStarts, index, actor)) continue;
    findings.push(
      findingOf(
        reading,
        { trigger, subject, actor, from, to },
        voiceOf(words, found, from, to, floor, limit, inQuote),
      ),
    );
    last = { subject, to };
    at = to - 1;
  }
}

/** Who is bound: what a pronoun stands for; of what is done without a doer who is named, who says so. */
function actorOf(
  { reading, inside }: Passage,
  index: number,
  { trigger, subject }: Commitment,
  from: number,
): Subject {
  const { words, sentenceStarts } = reading;
  const floor = sentenceStarts[index] as number;
  if (trigger.impersonal) return reporterBefore(words, from, floor) ?? { from, to: from, agent: 'none' };
  const spoken = inside[from] === 1 && subject.agent === 'first';
  if (spoken) return quotedTopic(words, sentenceStarts, index, from, inside) ?? subject;
  if (subject.agent !== 'pronoun') return subject;
  return (
    reportedActor(words, subject, from, floor) ??
    topicOf(words, sentenceStarts, index, subject, inside) ??
    subject
  );
}

/** The subject of the commitment before in the sentence, and the word after its clause. */
interface Previous {
  readonly subject: Subject;
  readonly to: number;
}

interface Commitment {
  readonly trigger: Trigger;
  readonly subject: Subject;
}

function commitmentAt(
  { reading: { words }, inside, sport, language, year }: Passage,
  at: number,
  floor: number,
  limit: number,
  last: Previous | undefined,
): Commitment | undefined {
  const trigger = triggerAt(words, at, floor, limit);
  if (trigger) {
    const subject = subjectOf(words, verbStart(words, trigger.verb, floor), floor, last);
    if (isLongAgo(words, trigger, limit, year)) return undefined;
    return commits(words, trigger, subject) ? { trigger, subject } : undefined;
  }
  const verb = futureAt(words, at, floor, limit, language);
  if (verb) {
    const subject = subjectOf(words, verbStart(words, verb.at, floor), floor, last);
    const future = futureTrigger(words, verb, subject, floor, limit, inside[at] === 1, language, sport);
    if (future) return { trigger: future, subject };
  }
  const vowed = sport ? undefined : vowedAt(words, at, floor, inside[at] === 1);
  return vowed && { trigger: vowed, subject: subjectBefore(words, verbStart(words, at, floor), floor) };
}

/** The subject of the verb group at word `verb`; that of the clause before it when it is not said again. */
function subjectOf(words: readonly Word[], verb: number, floor: number, last: Previous | undefined): Subject {
  const joined =
    last?.to === verb - 1 &&
    /^(?:et|puis|mais|ou|and|then|but|or|,)$/.test((words[verb - 1] as Word).key || ',');
  return joined ? last.subject : subjectBefore(words, verb, floor);
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

/** `promised a subsidy in 2021`: in a year before that of publication. */
function isLongAgo(words: readonly Word[], { act }: Trigger, limit: number, year: string): boolean {
  for (let at = act + 1; at < Math.min(limit, act + yearReach); at++) {
    const { text } = words[at] as Word;
    if (/^[.,;:»”]$/.test(text)) return false;
    if (
      /^(?:19|20)\d\d$/.test(text) &&
      text < year &&
      /^(?:en|in|since|depuis)$/.test(words[at - 1]?.key ?? '')
    )
      return true;
  }
  return false;
}

function isClause(words: readonly Word[], act: number): boolean {
  return /^(?:ce|hauteur)$/.test(words[act - 1]?.key ?? '') || words[act]?.key === 'hauteur';
}

/** A commitment begins with its verb group; a meeting, and the person speaking, are part of it. */
function startOf(
  words: readonly Word[],
  { trigger, subject }: Commitment,
  floor: number,
  inQuote: boolean,
): number {
  const length = subject.to - subject.from;
  if (trigger.rule === 'commitment.event' && trigger.impersonal && length > 0 && length <= 8)
    return subject.from;
  const start = verbStart(words, trigger.verb, floor);
  const on = inQuote && length === 1 && words[subject.from]?.key === 'on';
  return (on || subject.agent === 'first') && subject.to === start ? subject.from : start;
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
