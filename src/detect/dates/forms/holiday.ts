import { addDays, type CivilDay, dayNumber, daysInMonth, easter, isoDay, weekdayOf } from '../civil.ts';
import type { Direction, Match, Reading, Rule } from '../rule.ts';

/** Feasts on a day of a month. */
const fixedDays: readonly (readonly [names: string, month: number, day: number])[] = [
  ["nouvel an|jour de l' an|new year ' s day|new year ' s", 1, 1],
  ['epiphanie', 1, 6],
  ['chandeleur', 2, 2],
  ["saint - valentin|valentine ' s day", 2, 14],
  ["saint patrick ' s day|st . patrick ' s day", 3, 17],
  ['fourth of july', 7, 4],
  ['assomption', 8, 15],
  ['halloween', 10, 31],
  ['toussaint', 11, 1],
  ['armistice day|veterans day', 11, 11],
  ['saint - nicolas', 12, 6],
  ['veille de noel|christmas eve', 12, 24],
  ['noel|christmas day|christmas', 12, 25],
  ['boxing day', 12, 26],
  ["saint - sylvestre|new year ' s eve", 12, 31],
];

/** Feasts so many days from Easter. */
const movableDays: readonly (readonly [names: string, days: number])[] = [
  ['mardi gras|shrove tuesday', -47],
  ['mercredi des cendres|ash wednesday', -46],
  ['dimanche des rameaux|rameaux|palm sunday', -7],
  ['vendredi saint|good friday', -2],
  ['dimanche de paques|paques|easter sunday|easter', 0],
  ['lundi de paques|easter monday', 1],
  ["jeudi de l' ascension|ascension", 39],
  ['dimanche de pentecote|pentecote', 49],
  ['lundi de pentecote', 50],
];

/** Feasts of the United States on the nth weekday of a month; -1 the last. */
const weekdays: readonly (readonly [names: string, month: number, weekday: number, nth: number])[] = [
  ['martin luther king day|martin luther king jr . day', 1, 1, 3],
  ["presidents ' day|presidents day", 2, 1, 3],
  ['memorial day', 5, 1, -1],
  ['labor day', 9, 1, 1],
  ['columbus day', 10, 1, 2],
  ['thanksgiving day|thanksgiving', 11, 4, 4],
];

/** Feasts with a date of their own, and dates of the Islamic calendar, which are recognised without a value. */
export const holidayRules: readonly Rule[] = [
  ...fixedDays.map(([names, month, day]) => feast(names, (match) => fixed(match, month, day))),
  ...movableDays.map(([names, days]) =>
    feast(names, (match) => movable(match, (y) => addDays(easter(y), days))),
  ),
  ...weekdays.map(([names, month, weekday, nth]) =>
    feast(names, (match) => movable(match, (y) => nthWeekday(y, month, weekday, nth))),
  ),
  { id: 'date.hijri', pattern: '<day> <hijri> (<hyear>)?', read: hijri },
  { id: 'date.hijri', pattern: 'mois de ramadan (<hyear>)?', read: hijri },
  { id: 'date.hijri', pattern: "<hyear> (h|ah|hijri|de l' hegire)", read: hijri },
];

/** « Jean-Noël », « Toussaint Louverture », « Nouvel An musulman ». */
function isName({ words, start, end }: Match): boolean {
  if (words.raw(start - 1) === '-' && words.glued(start)) return true;
  const next = words.raw(end);
  if (/^(?:musulman|chinois|lunaire|berbère)$/i.test(next) && words.continues(end)) return true;
  return words.continues(end) && words.capital(end) && words.letters(end) && !words.allCapitals(start);
}

function fixed(match: Match, month: number, day: number): Reading | undefined {
  if (isName(match)) return undefined;
  if (!match.words.capital(match.start) && !match.words.capital(match.end - 1)) return undefined;
  const year = match.get('yyyy');
  return { type: 'DATE', date: { month, day, ...(year !== undefined && { year }) }, score: 0.7 };
}

/** A feast that is on another day each year. */
function movable(match: Match, on: (year: number) => CivilDay): Reading | undefined {
  if (isName(match)) return undefined;
  const year = match.get('yyyy');
  if (!match.words.capital(match.start) && !match.words.capital(match.end - 1) && year === undefined)
    return undefined;
  return {
    type: 'DATE',
    value: (at) => {
      if (year !== undefined) return isoDay(on(year));
      return at.published && isoDay(nearestFeast(on, at.published, at.direction()));
    },
    score: 0.7,
  };
}

/** The nearest feast so many days off stands even against the clause’s probable tense. */
const nearDays = 45;

/** The feast of the year nearest to a day, on the side that the clause tells of. */
function nearestFeast(on: (year: number) => CivilDay, published: CivilDay, direction: Direction): CivilDay {
  const today = dayNumber(published);
  const days = [-1, 0, 1].map((shift) => on(published.y + shift));
  const offset = (day: CivilDay) => dayNumber(day) - today;
  const nearer = (best: CivilDay, day: CivilDay) =>
    Math.abs(offset(day)) < Math.abs(offset(best)) ? day : best;
  const nearest = days.reduce(nearer);
  if (Math.abs(direction) < 2 && Math.abs(offset(nearest)) <= nearDays) return nearest;
  return days
    .filter((day) => direction === 0 || Math.sign(offset(day)) !== -Math.sign(direction))
    .reduce(nearer);
}

function nthWeekday(y: number, m: number, weekday: number, nth: number): CivilDay {
  const first = 1 + ((weekday - weekdayOf({ y, m, d: 1 }) + 7) % 7);
  const d = nth > 0 ? first + 7 * (nth - 1) : first + 7 * Math.floor((daysInMonth(y, m) - first) / 7);
  return { y, m, d };
}

function feast(names: string, read: Rule['read']): Rule {
  return { id: 'date.holiday', pattern: `(${names}) <yyyy>?`, read };
}

function hijri(match: Match): Reading | undefined {
  const year = match.get('hyear');
  const mark = match.words.raw(match.end - 1);
  if (mark === 'h') return undefined;
  return { type: 'DATE', value: () => undefined, score: year === undefined ? 0.7 : 0.85 };
}
