import type { Language } from '../detector.ts';
import { kind, placeKinds } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { isInanimate, type Subject } from './actors.ts';
import { clauseEnd } from './clause.ts';
import { isDoubted } from './doubt.ts';
import type { FutureVerb } from './future-verb.ts';
import { actNouns, actStems, englishActs, eventNouns, passiveActs } from './lexicon/vocabulary.ts';
import { isAttributed, reportedActor } from './reports.ts';
import { isOfMatch } from './sport.ts';
import type { Trigger } from './trigger.ts';
import { verbStart } from './verb-group.ts';
import { futureStem } from './verbs.ts';

const meetings = new Set(eventNouns.split(' '));
const passives = new Set(passiveActs.split(' '));
const stems = new Set(actStems.split(' '));
const acts = new Set(englishActs.split(' '));
const doings = new Set(`travaux ${actNouns}`.split(' '));
/** Score of an act that is to take place. */
const doing = 0.5;
/** Stems of verbs by which acts take place. */
const begins = new Set('interviendr debuter demarrer commencer effectuer fer'.split(' '));

/** What a future commits its subject to; undefined for a prediction. */
export function futureTrigger(
  words: readonly Word[],
  verb: FutureVerb,
  subject: Subject,
  floor: number,
  limit: number,
  inQuote: boolean,
  language: Language,
  sport: boolean,
): Trigger | undefined {
  if (sport && isOfMatch(words, verb)) return undefined;
  if (isDoubted(words, verb.at, subject, floor, limit, inQuote)) return undefined;
  const score =
    futureScore(words, verb, subject, inQuote, language) ??
    doingScore(words, verb, subject, floor, limit, inQuote);
  if (score === undefined) return undefined;
  return {
    verb: verb.at,
    act: verb.act,
    rule: `commitment.${verb.form === 'event' ? 'event' : verb.form === 'reported' ? 'reported-future' : 'future'}`,
    strength: 'firm',
    score,
    ...(score === doing || verb.form === 'passive' || verb.form === 'event'
      ? { impersonal: isImpersonal(words, verb, subject) }
      : {}),
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
    const none = /^(?:aucune?|nulle?)$/.test(words[subject.from]?.key ?? '');
    return (none || !negated) && [/$/, /s$/, /e?s?$/].some((ending) => passives.has(key.replace(ending, '')))
      ? 0.55
      : undefined;
  }
  if (form === 'present') {
    if (isInanimate(words, { ...subject, from: Math.max(subject.from, subject.to - 1) })) return undefined;
    if (agent === 'first' || isOn(words, subject)) return 0.7;
    return agent === 'role' || (agent === 'named' && isName(words, subject)) ? 0.55 : undefined;
  }
  if (form === 'weak') {
    if (agent === 'first' || reportedActor(words, subject, verbStart(words, at, 0), 0)) return 0.8;
    return agent === 'named' || agent === 'role' ? 0.6 : undefined;
  }
  if (agent === 'first') return inQuote || form !== 'reported' ? 0.85 : 0.7;
  if (agent === 'named' && subject.to - subject.from === 1 && isInanimate(words, subject)) return undefined;
  if (agent === 'named' || agent === 'role') return 0.75;
  const isAct =
    language === 'en'
      ? acts.has((words[act] as Word).key)
      : form === 'simple' && stems.has(futureStem(words[at] as Word));
  if (agent === 'pronoun') return inQuote && !isAct && !isNear(words, at) ? undefined : 0.6;
  if (agent === 'relative') return 0.6;
  if (inQuote && language === 'fr' && isOn(words, subject)) return 0.6;
  return isAct && !isInanimate(words, subject) ? 0.55 : undefined;
}

/** `Les premiers décaissements interviendront en mars`, when someone says so: the subject is an act. */
function doingScore(
  words: readonly Word[],
  { at, act, form }: FutureVerb,
  subject: Subject,
  floor: number,
  limit: number,
  inQuote: boolean,
): number | undefined {
  if (form !== 'simple' || !begins.has(futureStem(words[at] as Word)) || !isDoing(words, subject))
    return undefined;
  const told = inQuote || isAttributed(words, subject.from, clauseEnd(words, at, act, limit), floor, limit);
  return told ? doing : undefined;
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

/** A capital that opens the sentence is a name’s when it is known or when another follows: not `Schools reopen`. */
function isName(words: readonly Word[], { from, to }: Subject): boolean {
  const { first, kinds, shape } = words[from] as Word;
  if (to - from > 1 || !first || shape === 'upper') return true;
  return (kinds & (placeKinds | kind.organization | kind.given | kind.family)) !== 0;
}

/** `Les premiers décaissements interviendront`: the subject is an act. */
function isDoing(words: readonly Word[], { from, to }: Subject): boolean {
  return words
    .slice(from, Math.min(to, from + 4))
    .some(({ key }) => doings.has(key) || doings.has(key.replace(/s$/, '')));
}

/** `on ouvre`: those who speak. */
function isOn(words: readonly Word[], { from, to }: Subject): boolean {
  return to - from === 1 && words[from]?.key === 'on';
}

/** A body that opens its doors acts; a session that opens does not. */
function isImpersonal(words: readonly Word[], { form, at }: FutureVerb, { agent }: Subject): boolean {
  return form === 'passive' || !/^ouvr/.test((words[at] as Word).key) || agent === 'thing';
}

/** `il va parler`, `he is going to cook`: closer to a decision than `he will cook`. */
function isNear(words: readonly Word[], at: number): boolean {
  return /^(?:va|vont|is|are|s|re)$/.test((words[at] as Word).key);
}
