import { isoWeekText } from '../civil.ts';
import { complete } from '../resolve.ts';
import type { Anchor, Match, Reading, Rule } from '../rule.ts';

/** Weeks and months told by a date in them: "the week of March 4", « la semaine du 14 octobre », "the month of May". */
export const weekRules: readonly Rule[] = [
  {
    id: 'date.relative',
    pattern:
      '(week|weekend) (of|starting|beginning|ending|ended|commencing) (<wd:weekday>)? (,)? <mon:month> <dd:day> (, <yyyy:year>)?',
    read: weekOf,
    only: 'timeml',
  },
  {
    id: 'date.relative',
    pattern:
      '(week|weekend) (of|starting|beginning|ending|ended|commencing) (<wd:weekday>)? <dd:day> <mon:month> <yyyy:year>?',
    read: weekOf,
    only: 'timeml',
  },
  {
    id: 'date.relative',
    pattern:
      '(semaine|week -? end) (du|des) <wd:weekday>? <dd:day> ((au|et) <wd:other>? <dd:last>)? <mon:month> <yyyy:year>?',
    read: weekOf,
    only: 'timeml',
  },
  { id: 'date.month', pattern: 'month of <month> <yyyy:year>?', read: monthOf, only: 'timeml' },
];

function weekOf(match: Match): Reading | undefined {
  const [month, day, year] = [match.get('month'), match.get('day'), match.get('year')];
  if (month === undefined || day === undefined) return undefined;
  const weekend = /^(?:weekend|end)$/.test(
    match.words.word(match.start + (match.words.word(match.start + 1) === '-' ? 2 : 0)),
  );
  const value = (at: Anchor) => {
    const date = complete({ month, day, ...(year !== undefined && { year }) }, at);
    const week = date && isoWeekText({ y: date.year, m: month, d: day });
    return week && (weekend ? `${week}-WE` : week);
  };
  return { type: 'DATE', value, score: 0.85 };
}

function monthOf(match: Match): Reading | undefined {
  const [at] = match.range('month') ?? [0];
  const year = match.get('year');
  if (!match.words.capital(at)) return undefined;
  return {
    type: 'DATE',
    date: { month: match.get('month') ?? 1, ...(year !== undefined && { year }) },
    score: 0.9,
  };
}
