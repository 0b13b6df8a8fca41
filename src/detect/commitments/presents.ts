import type { Language } from '../detector.ts';
import type { Word } from '../lexicon/reading.ts';
import type { FutureVerb } from './future-verb.ts';
import { englishActs, frenchPresents } from './lexicon/vocabulary.ts';

const presents = new Set(frenchPresents.split(' '));
const acts = new Set(`${englishActs} fly head return start`.split(' '));
/** English forms that are nouns as often as verbs. */
const nouns =
  /^(?:files?|stations?|samples?|awards?|bans?|funds?|issues?|markets?|names?|presents?|reviews?|sets?|shares?|signs?|tables?|trains?|strikes?|votes?|meets?|walks?|starts?|heads?|reports?|plants?|estimates?|deals?)$/;
const days =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;
const months =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)$/;
const periods =
  /^(?:semaine|mois|an|annee|ete|hiver|rentree|trimestre|semestre|week|month|year|quarter|spring|summer|autumn|weekend)$/;
/** The most words from a verb to the time that makes its present a plan. */
const timeReach = 16;
/** The most words before a subject that tell a time. */
const longestLead = 7;
/** The most object pronouns and negations between a French subject and its verb. */
const clitic = /^(?:l|le|la|les|lui|leur|y|en|se|s|me|m|nous|vous|ne|n)$/;

/** `Nous ouvrons lundi`, `Le maire inaugure lundi prochain`, `The ministry launches a fund on Monday`. */
export function presentAt(
  words: readonly Word[],
  at: number,
  floor: number,
  limit: number,
  language: Language,
): FutureVerb | undefined {
  const plan = { at, act: at, form: 'present' } as const;
  const { key, text } = words[at] as Word;
  if (language === 'en')
    return isEnglishPresent(words, at, floor) && isAhead(words, at, limit, isEnglishTime) ? plan : undefined;
  if (!presents.has(key) || text.endsWith('é')) return undefined;
  let before = at - 1;
  while (before > floor && clitic.test(words[before]?.key ?? '') && words[before]?.key !== 'nous') before--;
  const speaks = /^(?:on|nous|je|j)$/.test(words[before]?.key ?? '');
  const ahead =
    isAhead(words, at, limit, isFrenchTerm) ||
    (speaks && (isAhead(words, at, limit, isFrenchTime) || opensWithTime(words, floor, before)));
  return ahead ? plan : undefined;
}

/** `Le 5 mai, nous fermons`. */
function opensWithTime(words: readonly Word[], floor: number, subject: number): boolean {
  if (words[subject - 1]?.text !== ',') return false;
  for (let at = Math.max(floor, subject - longestLead); at < subject; at++)
    if (isFrenchTerm(words, at) || isFrenchTime(words, at)) return true;
  return false;
}

function isEnglishPresent(words: readonly Word[], at: number, floor: number): boolean {
  const { key, shape } = words[at] as Word;
  const before = words[at - 1];
  if (shape !== 'lower' || at === floor || !before || before.shape === 'mark') return false;
  if (
    /^(?:to|the|a|an|of|its|his|her|their|our|will|would|can|could|may|might|must|should|shall|did|not|who|and|that|which|s|whose)$/.test(
      before.key,
    )
  )
    return false;
  if (acts.has(key)) return /^(?:i|we)$/.test(before.key) || (/s$/.test(before.key) && !nouns.test(key));
  const base = key.replace(/ies$/, 'y').replace(/(?<=[sxzh])es$|(?<=[^s])s$/, '');
  return base !== key && (acts.has(base) || acts.has(`${base}e`)) && !nouns.test(base);
}

/** A time follows in the clause of the verb at `at`. */
export function isAhead(
  words: readonly Word[],
  at: number,
  limit: number,
  isTime: (words: readonly Word[], at: number) => boolean,
): boolean {
  for (let next = at + 1; next < Math.min(limit, at + timeReach); next++) {
    const { text, key } = words[next] as Word;
    if (/^[.;:!?»”"—–]$/.test(text) || /^(?:qui|dont|who|which|after|apres|depuis|since)$/.test(key))
      return false;
    if (isTime(words, next)) return true;
  }
  return false;
}

/** A time that can only lie ahead: `demain`, `lundi prochain`, `dès jeudi`, `à partir du 3 mai`. */
function isFrenchTerm(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  const next = keyAt(words, at + 1);
  if (/^(?:demain|bientot)$/.test(key)) return true;
  if (/^prochaine?s?$/.test(key)) return isCalendar(keyAt(words, at - 1));
  if (/^(?:des|jusqu|jusque)$/.test(key))
    return (
      isDated(words, at + 1) || (/^(?:a|au|le)$/.test(next) && isDated(words, at + 2)) || next === 'demain'
    );
  return key === 'a' && /^(?:partir|compter)$/.test(next) && isDated(words, at + 3);
}

/** For one who speaks of a plan: `le 3 mai`, `lundi`, `en novembre` too. */
function isFrenchTime(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  if (days.test(key)) return true;
  if (key === 'en') return months.test(keyAt(words, at + 1)) && !isYear(words, at + 2);
  return (
    key === 'le' &&
    words[at + 1]?.shape === 'number' &&
    months.test(keyAt(words, at + 2)) &&
    !isYear(words, at + 3)
  );
}

/** `on Monday`, `on 7 April`, `next week`, `tomorrow`, `in March`; not `on Mondays`, `in March 1998`. */
export function isEnglishTime(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  const next = keyAt(words, at + 1);
  if (key === 'tomorrow') return true;
  if (key === 'next') return isCalendar(next);
  if (key === 'the' && next === 'same') return keyAt(words, at + 2) === 'day';
  if (key === 'this') return /^(?:week|weekend|month|year)$/.test(next) || days.test(next);
  if (key === 'over') return next === 'the' && keyAt(words, at + 2) === 'next';
  if (!/^(?:on|from|in|by)$/.test(key)) return false;
  if (days.test(next)) return key !== 'in';
  if (words[at + 1]?.shape === 'number') return months.test(keyAt(words, at + 2)) && !isYear(words, at + 3);
  return isMonth(words[at + 1]) && !isYear(words, at + 2) && !isYear(words, at + 3);
}

function isMonth(word: Word | undefined): boolean {
  return word !== undefined && word.shape !== 'lower' && months.test(word.key);
}

/** `lundi`, `le 3 mai`, `janvier`. */
function isDated(words: readonly Word[], at: number): boolean {
  const key = keyAt(words, at);
  return isCalendar(key) || (words[at]?.shape === 'number' && months.test(keyAt(words, at + 1)));
}

function isCalendar(key: string): boolean {
  return days.test(key) || months.test(key) || periods.test(key);
}

function isYear(words: readonly Word[], at: number): boolean {
  return /^(?:19|20)\d\d$/.test(keyAt(words, at)) || /^(?:19|20)\d\d$/.test(words[at]?.text ?? '');
}

function keyAt(words: readonly Word[], at: number): string {
  return words[at]?.key ?? '';
}
