import { addDays, type CivilDay, easter, isoDay } from '../civil.ts';
import type { Match, Reading, Rule } from '../rule.ts';

/** Feasts with a date of their own, and dates of the Islamic calendar, which are recognised without a value. */
export const holidayRules: readonly Rule[] = [
  {
    id: 'date.holiday',
    pattern: '(noel|christmas day|christmas) <yyyy>?',
    read: (match) => fixed(match, 12, 25),
  },
  {
    id: 'date.holiday',
    pattern: '(veille de noel|christmas eve) <yyyy>?',
    read: (match) => fixed(match, 12, 24),
  },
  {
    id: 'date.holiday',
    pattern: "(nouvel an|jour de l' an|new year ' s day|new year ' s) <yyyy>?",
    read: (match) => fixed(match, 1, 1),
  },
  {
    id: 'date.holiday',
    pattern: "(saint - sylvestre|new year ' s eve) <yyyy>?",
    read: (match) => fixed(match, 12, 31),
  },
  { id: 'date.holiday', pattern: '(toussaint) <yyyy>?', read: (match) => fixed(match, 11, 1) },
  {
    id: 'date.holiday',
    pattern: "(saint - valentin|valentine ' s day) <yyyy>?",
    read: (match) => fixed(match, 2, 14),
  },
  { id: 'date.holiday', pattern: '(halloween) <yyyy>?', read: (match) => fixed(match, 10, 31) },
  {
    id: 'date.holiday',
    pattern: '(lundi de paques|easter monday) <yyyy>?',
    read: (match) => movable(match, 1),
  },
  {
    id: 'date.holiday',
    pattern: '(vendredi saint|good friday) <yyyy>?',
    read: (match) => movable(match, -2),
  },
  {
    id: 'date.holiday',
    pattern: '(dimanche de paques|paques|easter sunday|easter) <yyyy>?',
    read: (match) => movable(match, 0),
  },
  { id: 'date.holiday', pattern: '(pentecote) <yyyy>?', read: (match) => movable(match, 49) },
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

function movable(match: Match, days: number): Reading | undefined {
  if (isName(match)) return undefined;
  if (!match.words.capital(match.end - 1) && match.get('yyyy') === undefined) return undefined;
  const year = match.get('yyyy');
  const on = (y: number): CivilDay => addDays(easter(y), days);
  return {
    type: 'DATE',
    value: ({ published }) => {
      const y = year ?? published?.y;
      return y === undefined ? undefined : isoDay(on(y));
    },
    score: 0.7,
  };
}

function hijri(match: Match): Reading | undefined {
  const year = match.get('hyear');
  const mark = match.words.raw(match.end - 1);
  if (mark === 'h') return undefined;
  return { type: 'DATE', value: () => undefined, score: year === undefined ? 0.7 : 0.85 };
}
