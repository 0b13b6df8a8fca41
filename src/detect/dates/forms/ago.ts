import { addDays, addMonths, type CivilDay, isoWeekText } from '../civil.ts';
import { duration, units } from '../lexicon/units.ts';
import { dayText, lastDay } from '../resolve.ts';
import { roughMods } from '../rough.ts';
import type { Anchor, Match, Mod, Reading, Rule } from '../rule.ts';
import { unitText } from './relative.ts';

/** So many units before or after a time: « il y a trois ans », "two hours ago", "two days later". */
export const agoRules: readonly Rule[] = [
  {
    id: 'date.ago',
    pattern:
      'il y a (tout juste|a peine|deja|bientot|presque|exactement|maintenant|un peu)? <rough>? n=(<num>) (<ahead>|bonnes|longues|petites)? <unit>',
    read: agoOrSince,
  },
  {
    id: 'date.ago',
    pattern: "il y a (un|une) <about> (de|d') <unit>",
    read: (match) => shifted(match, -1, 'published'),
  },
  {
    id: 'date.ago',
    pattern: '(il y a|voici|voila) <some> <unit>',
    read: (match) => vagueShift(match, 'PAST_REF'),
  },
  {
    id: 'date.ago',
    pattern: '(voici|voila) (deja|bientot|maintenant|presque)? n=(<num>) <unit>',
    read: agoOrSince,
  },
  {
    id: 'date.ago',
    pattern: '<num> -? <unit> (or (so|more))? ago',
    read: (match) => shifted(match, -1, 'published'),
  },
  { id: 'date.ago', pattern: '<num> -? <unit> (earlier|before)', read: (match) => english(match, -1) },
  { id: 'date.later', pattern: '<num> -? <unit> (later|after)', read: (match) => english(match, 1) },
  {
    id: 'date.ago',
    pattern: '(a)? (few|couple of|couple|several|many|some) <unit> (ago|earlier)',
    read: (match) => vagueShift(match, 'PAST_REF'),
  },
  {
    id: 'date.ago',
    pattern: '(years|months|weeks|days|hours|minutes|seconds|decades|centuries) (ago|earlier|later)',
    read: unitsAgo,
  },
  { id: 'date.ago', pattern: 'il y a (peu|longtemps|belle lurette)', read: longAgo },
  {
    id: 'date.later',
    pattern: '((a)? (few|couple of|several|many|some) <unit> later|<some> <unit> plus (tard|tot))',
    read: (match) => vagueShift(match, 'FUTURE_REF'),
  },
  {
    id: 'date.later',
    pattern: '<num> <unit> plus tard',
    read: (match) => shifted(match, 1, 'last'),
  },
  {
    id: 'date.ago',
    pattern: '<num> <unit> (plus tot|auparavant)',
    read: (match) => shifted(match, -1, 'last'),
  },
  {
    id: 'date.ahead',
    pattern: "(dans|d' ici) <rough>? <num> <unit>",
    read: (match) => shifted(match, 1, 'published'),
    only: 'article',
  },
  {
    id: 'date.ahead',
    pattern: '<num> <unit> from (now|today)',
    read: (match) => shifted(match, 1, 'published'),
  },
];

function english(match: Match, sign: -1 | 1): Reading | undefined {
  const end = match.words.word(match.end - 1);
  // "two days before the vote" depends on an event.
  if ((end === 'before' || end === 'after') && match.convention === 'article') return undefined;
  if (end === 'before' || end === 'after') return undefined;
  return shifted(match, sign, 'last');
}

/** A whole number of units before or after a day, at the unit's own grain. */
function shifted(match: Match, sign: -1 | 1, from: 'published' | 'last'): Reading | undefined {
  const index = match.get('unit') ?? 0;
  const unit = units[index];
  const count = match.get('num') ?? match.get('about');
  if (!unit || count === undefined || !countsUnits(match)) return undefined;
  if (from === 'last' && match.words.word(match.end) === 'que') return undefined;
  const rough = match.get('rough');
  const mod: Mod | undefined =
    match.get('about') !== undefined ? 'APPROX' : rough === undefined ? undefined : roughMods[rough];
  return {
    type: unit.clock ? 'TIME' : 'DATE',
    value: (at) => {
      const day = from === 'last' ? referenceDay(unit.clock ? 0 : index, at) : at.published;
      if (!day) return undefined;
      // The hour is not known: `2013-03-22TXX`.
      if (unit.clock) return dayText(addDays(day, sign * Math.floor(hoursOf(index, count) / 24)), 'TXX');
      const shifted = shift(day, index, sign * count);
      return Math.abs(shifted.y) > 9998 ? undefined : atGrain(index, shifted, at);
    },
    ...(mod && { mod }),
    ...((unit.clock || from === 'last') && { vague: true }),
    article: true,
    score: from === 'last' ? 0.75 : 0.9,
  };
}

/** « il y a dix ans »; in « il y a dix ans que » the ten years go on. */
function agoOrSince(match: Match): Reading | undefined {
  const { words, end } = match;
  const goesOn = match.convention === 'timeml' && /^qu(?:e|')$/.test(words.word(end));
  if (!goesOn) return shifted(match, -1, 'published');
  const value = duration(match.get('unit') ?? 0, match.get('num'));
  return { type: 'DURATION', value: () => value, from: match.range('n')?.[0] ?? match.start, score: 0.8 };
}

/** So many hours, minutes or seconds, in hours. */
function hoursOf(index: number, count: number): number {
  return count / 60 ** (index - 11);
}

/** The time spoken of last where it is as fine as the unit, else the day of publication. */
function referenceDay(index: number, at: Anchor): CivilDay | undefined {
  const date = at.last?.month === undefined ? at.told : at.last;
  if (date?.year === undefined || index < 2 || (index < 5 && date.month === undefined)) return lastDay(at);
  return { y: date.year, m: date.month ?? 1, d: date.day ?? 1 };
}

function shift(day: CivilDay, index: number, count: number): CivilDay {
  const unit = units[index];
  if (unit?.days) return addDays(day, Math.round(unit.days * count));
  return addMonths(day, Math.round((unit?.months ?? 0) * count));
}

function atGrain(index: number, day: CivilDay, at: Anchor): string | undefined {
  return index === 9 ? isoWeekText(day) : unitText(index, day, 0, at);
}

/** `12 an hour` is no twelve years: a plural goes with its plural. */
export function countsUnits(match: Match): boolean {
  const at = match.range('unit')?.[0] ?? 0;
  const count = match.get('num') ?? 1;
  if (match.words.word(at) === 'an' && count !== 1) return false;
  return !(
    match.words.word(at) === 'an' && /^(?:hour|hours|official|army|old)$/i.test(match.words.raw(at + 1))
  );
}

/** "years ago"; "minutes later" has no value. */
function unitsAgo({ words, start, end }: Match): Reading | undefined {
  if (/^(?:the|those|these|two|few|many)$/.test(words.word(start - 1))) return undefined;
  const type = /^(?:hours|minutes|seconds)$/.test(words.word(start)) ? 'TIME' : 'DATE';
  const ago = words.word(end - 1) === 'ago';
  return { ...longAgo(), type, value: () => (ago ? 'PAST_REF' : undefined) };
}

/** « il y a longtemps » */
function longAgo(): Reading {
  return { type: 'DATE', value: () => 'PAST_REF', vague: true, bare: true, score: 0.6 };
}

function vagueShift(match: Match, value: 'PAST_REF' | 'FUTURE_REF'): Reading {
  const index = match.get('unit') ?? 0;
  return {
    type: 'DATE',
    value: () => value,
    vague: true,
    score: 0.6,
    ...(units[index]?.clock && { type: 'TIME' as const }),
  };
}
