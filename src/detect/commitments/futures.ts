import type { Language } from '../detector.ts';
import { isCapital } from '../entities/match.ts';
import { kind } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import {
  actStems,
  doubtVerbs,
  eventForms,
  eventNouns,
  notActs,
  passiveActs,
  reportingVerbs,
} from './lexicon/constructions.ts';
import { isActor, type Subject } from './subject.ts';
import type { Trigger } from './triggers.ts';
import { infinitiveAt, isBaseVerb, isConditional, isFuture } from './verbs.ts';

const never = new Set(notActs.split(' '));
const events = new Set(eventForms.split(' '));
const meetings = new Set(eventNouns.split(' '));
const reporting = new Set(reportingVerbs.split(' '));
const doubt = new Set(doubtVerbs.split(' '));
const passives = new Set(passiveActs.split(' '));
const stems = new Set(actStems.split(' '));
const reportReach = 22;
const longestHeadline = 16;
const notWill = new Set(
  'be have need depend take become remain cost face likely probably know see mean want require include make continue'.split(
    ' ',
  ),
);
const going = new Set('am are is m re s was were'.split(' '));
const participle = /(?:[ée]e?s?|ies?|is|ises?|ues?|us|erte?s?|aite?s?|inte?s?)$/;

/** A verb that says what will be done, before its subject is known. */
export interface FutureVerb {
  /** Index of the first word of the verb: `va`, `will`, the future form. */
  readonly at: number;
  /** Index of the main word. */
  readonly act: number;
  readonly form: 'simple' | 'near' | 'passive' | 'event' | 'reported' | 'scheduled';
}

/** The future that begins at word `at`. `floor` and `limit` bound its sentence. */
export function futureAt(
  words: readonly Word[],
  at: number,
  floor: number,
  limit: number,
  language: Language,
): FutureVerb | undefined {
  const word = words[at] as Word;
  if (word.shape !== 'lower' && !(word.shape === 'mixed')) return undefined;
  const next = words[at + 1];
  if (word.key === 'will' || word.key === 'shall' || word.key === 'won t' || word.key === 'll')
    return english(words, at, limit, 'near');
  if (word.key === 'would')
    return reported(words, at, floor) ? english(words, at, limit, 'reported') : undefined;
  if (word.key === 'going' && next?.key === 'to' && going.has(words[at - 1]?.key ?? '')) {
    return isBaseVerb(words[at + 2]) ? { at: at - 1, act: at + 2, form: 'near' } : undefined;
  }
  if (language === 'en') return scheduled(words, at, floor, limit);
  if (/^(?:va|vont|allons|vais)$/.test(word.key)) {
    const act = infinitiveAt(words, at + 1);
    return act >= 0 && act < limit && act - at <= 3 ? { at, act, form: 'near' } : undefined;
  }
  if (isFuture(word)) return simple(words, at, limit);
  if (isConditional(word) && !never.has(word.key) && reported(words, at, floor))
    return { at, act: at, form: 'reported' };
  return undefined;
}

function simple(words: readonly Word[], at: number, limit: number): FutureVerb | undefined {
  const word = words[at] as Word;
  const next = words[at + 1];
  if (
    /^(?:le|la|un|une|du|au|de|d|ce|cet|cette)$/.test(words[at - 1]?.key ?? '') &&
    !/^(?:il|elle|nous|ne|qui)$/.test(words[at - 2]?.key ?? '')
  ) {
    if (!isCapital(words[at - 2])) return undefined;
  }
  if (events.has(word.key)) return { at, act: at, form: 'event' };
  if (/^aur(?:a|ont)$/.test(word.key) && next?.key === 'lieu') return { at, act: at + 1, form: 'event' };
  if (/^ser(?:a|ont)$/.test(word.key)) {
    const act = /^(?:pas|plus|egalement|aussi|ensuite|bientot|desormais)$/.test(next?.key ?? '')
      ? at + 2
      : at + 1;
    const done = words[act];
    return act < limit && done && done.shape === 'lower' && done.key.length > 4 && participle.test(done.text)
      ? { at, act, form: 'passive' }
      : undefined;
  }
  return never.has(word.key) ? undefined : { at, act: at, form: 'simple' };
}

function english(
  words: readonly Word[],
  at: number,
  limit: number,
  form: 'near' | 'reported',
): FutureVerb | undefined {
  let act = at + 1;
  while (
    act < limit &&
    (/^(?:not|also|never|now|soon|then|[’']t|n[’']t)$/.test(words[act]?.key ?? '') ||
      /ly$/.test(words[act]?.key ?? '') ||
      words[act]?.text.startsWith('’') ||
      words[act]?.text.startsWith("'"))
  )
    act++;
  const verb = words[act];
  if (act >= limit || !isBaseVerbOrBe(verb)) return undefined;
  if (verb?.key === 'have' && words[act + 1]?.key === 'to') return undefined;
  if (verb?.key === 'have' && form === 'near' && /^(?:i|we)$/.test(words[at - 1]?.key ?? ''))
    return { at, act, form };
  if (verb?.key === 'be') {
    const done = words[act + 1];
    return done && /(?:ed|en|wn|ld|nt|ut|ght)$/.test(done.key)
      ? { at, act: act + 1, form: 'passive' }
      : undefined;
  }
  return verb &&
    notWill.has(verb.key) &&
    form === 'near' &&
    verb.key !== 'continue' &&
    verb.key !== 'make' &&
    verb.key !== 'take'
    ? undefined
    : { at, act, form };
}

function isBaseVerbOrBe(word: Word | undefined): boolean {
  return word?.key === 'be' || isBaseVerb(word);
}

const sending =
  /^(?:sending|deploying|lending|adding|opening|closing|launching|paying|committing|withdrawing|building|hiring|cutting|returning|coming|providing|donating|releasing|giving|setting|raising)$/;

/** `is to open`, `is sending`, and the headline’s `Boeing to add a shift`. */
function scheduled(words: readonly Word[], at: number, floor: number, limit: number): FutureVerb | undefined {
  const word = words[at] as Word;
  const before = words[at - 1];
  if (word.key === 'to' && words[at + 1]?.key === 'be' && /^(?:is|are)$/.test(before?.key ?? ''))
    return /.{3}(?:ed|en)$/.test(words[at + 2]?.key ?? '')
      ? { at: at - 1, act: at + 2, form: 'passive' }
      : undefined;
  if (word.key === 'to' && isBaseVerb(words[at + 1]) && words[at + 1]?.kinds !== undefined) {
    if (
      before &&
      /^(?:is|are)$/.test(before.key) &&
      !/^(?:aim|goal|idea|plan|purpose|objective|it|this|that|what|task|job)$/.test(words[at - 2]?.key ?? '')
    ) {
      return { at: at - 1, act: at + 1, form: 'scheduled' };
    }
    return opensHeadline(words, at, floor, limit) ? { at, act: at + 1, form: 'scheduled' } : undefined;
  }
  if (sending.test(word.key) && before && going.has(before.key))
    return { at: at - 1, act: at, form: 'scheduled' };
  return undefined;
}

/** A name in capitals, or a body, from the start of the headline to `to`, without a verb: `SADC leaders to send`. */
function opensHeadline(words: readonly Word[], at: number, floor: number, limit: number): boolean {
  let from = at;
  const body = isActor(words[at - 1]) && limit - floor <= longestHeadline && words[limit - 1]?.text !== '.';
  if (body) from--;
  while (from > floor && at - from <= 4 && isCapital(words[from - 1])) from--;
  const opening = from === floor || /^[:;>•·–—|-]$/.test(words[from - 1]?.text ?? '');
  return from < at && opening && !((words[from] as Word).kinds & kind.functionWord);
}

/** A verb of reporting stands before, in the same sentence: the conditional is a future of the past. */
function reported(words: readonly Word[], at: number, floor: number): boolean {
  for (let index = at - 1; index >= floor && at - index <= reportReach; index--) {
    const word = words[index] as Word;
    if (/^(?:si|if|s)$/.test(word.key) && word.shape === 'lower' && word.text !== 's’') return false;
    if (reporting.has(word.key)) return true;
  }
  return false;
}

/** What a future commits its subject to; undefined for a prediction. */
export function futureTrigger(
  words: readonly Word[],
  verb: FutureVerb,
  subject: Subject,
  inQuote: boolean,
  language: Language,
): Trigger | undefined {
  const score = futureScore(words, verb, subject, inQuote, language);
  if (score === undefined) return undefined;
  return {
    verb: verb.at,
    act: verb.act,
    rule: `commitment.${verb.form === 'event' ? 'event' : verb.form === 'reported' ? 'reported-future' : 'future'}`,
    strength: 'firm',
    score,
  };
}

function futureScore(
  words: readonly Word[],
  { form, at, act }: FutureVerb,
  subject: Subject,
  inQuote: boolean,
  language: Language,
): number | undefined {
  const { agent } = subject;
  if (isDoubted(words, at, subject)) return undefined;
  if (form === 'event')
    return isMeeting(words, subject)
      ? 0.7
      : /^ouvr/.test((words[at] as Word).key) && (agent === 'named' || agent === 'role')
        ? 0.6
        : undefined;
  if (form === 'passive') {
    if (agent === 'relative' || agent === 'none') return undefined;
    if (language === 'en') return 0.55;
    const { key } = words[act] as Word;
    const negated = /^(?:ne|n)$/.test(words[at - 1]?.key ?? '');
    return !negated && [/$/, /s$/, /e?s?$/].some((ending) => passives.has(key.replace(ending, '')))
      ? 0.55
      : undefined;
  }
  if (agent === 'first') return inQuote || form !== 'reported' ? 0.85 : 0.7;
  if (agent === 'named' || agent === 'role') return 0.75;
  if (agent === 'pronoun' || agent === 'relative') return 0.6;
  if (form === 'simple' && stems.has(stem(words[at] as Word))) return 0.55;
  return language === 'en' && agent === 'thing' && form !== 'scheduled' ? 0.55 : undefined;
}

/** `espère que X viendra`, and what a relative clause says of its object: `ce que nous défendrons`. */
function isDoubted(words: readonly Word[], at: number, { from, to }: Subject): boolean {
  for (let index = at - 1; index >= 0 && at - index <= reportReach; index--) {
    const word = words[index] as Word;
    if (/^[.!?…;]$/.test(word.text)) break;
    if (doubt.has(word.key) && word.shape === 'lower') return true;
  }
  const before = words[from - 1];
  return to > from && before?.key === 'que' && /^(?:ce|tout)$/.test(words[from - 2]?.key ?? '');
}

/** `La prochaine session se tiendra …`: those who met agree to meet again. */
function isMeeting(words: readonly Word[], { from, to }: Subject): boolean {
  if (words[to]?.key === 'qui') return false;
  let next = false;
  let meeting = false;
  for (let at = from; at < to; at++) {
    const { key } = words[at] as Word;
    if (/^prochaine?s?$/.test(key)) next = true;
    else if (meetings.has(key)) meeting = true;
  }
  return next && meeting;
}

/** A future form without its ending: `construira` → `construir`. */
function stem(word: Word): string {
  return word.key.replace(/(?:ai|a|ons|ont)$/, '');
}
