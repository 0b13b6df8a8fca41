import { yearText } from '../resolve.ts';
import type { Anchor, Match, PartialDate, Reading, Rule } from '../rule.ts';

/** Periods of business news: "year-end", "the year-earlier quarter", "the fiscal third quarter", « l’exercice en cours ». */
export const businessRules: readonly Rule[] = [
  { id: 'date.year', pattern: "year (- end|' s end) <yyyy:year>?", read: yearEnd, only: 'timeml' },
  {
    id: 'date.quarter',
    pattern: '(year|month|quarter) - (ago|earlier) (quarter|period|half|month|level|figure|results)',
    read: yearEarlier,
    only: 'timeml',
  },
  {
    id: 'date.quarter',
    pattern: '(latest|most recent) (quarter|period)',
    read: () => period(0),
    only: 'timeml',
  },
  { id: 'date.quarter', pattern: '(in|for|during) the quarter', read: spokenQuarter, only: 'timeml' },
  { id: 'date.quarter', pattern: '<yyyy:year> (quarter|period|half)', read: yearsPeriod, only: 'timeml' },
  {
    id: 'date.quarter',
    pattern: 'fiscal <ordinal:nth> quarter ((of)? (fiscal)? <yyyy:year>)?',
    read: quarter,
  },
  { id: 'date.quarter', pattern: '<month> quarter', read: monthQuarter },
  { id: 'date.quarter', pattern: 'q _ <int:nth>', read: quarter },
  {
    id: 'date.quarter',
    pattern: '<ordinal:nth> - half',
    read: half,
    only: 'timeml',
  },
  {
    id: 'date.fiscal',
    pattern: 'turn=(this|current|next|last|previous)? fiscal year',
    read: fiscalYear,
    only: 'timeml',
  },
  {
    id: 'date.fiscal',
    pattern: 'exercice turn=(<back>|<before>|<ahead>|<after>|en cours)',
    read: exercise,
    only: 'timeml',
  },
];

function yearEnd(match: Match): Reading {
  const year = match.get('year');
  const value = (at: Anchor) => {
    const y = year ?? at.published?.y;
    return y === undefined ? undefined : yearText(y, at.convention);
  };
  return { type: 'DATE', value, mod: 'END', score: 0.8 };
}

/** The quarter or half spoken of last so many years away, else that year. */
function period(years: number, year?: number): Reading {
  const value = (at: Anchor) => {
    const part = at.last?.part;
    const from = part === undefined ? at.published?.y : at.last?.year;
    const y = year ?? (from === undefined ? undefined : from + years);
    if (y === undefined) return undefined;
    return part !== undefined && /^[QH]/.test(part)
      ? `${yearText(y, at.convention)}-${part}`
      : yearText(y, at.convention);
  };
  return { type: 'DATE', value, score: 0.75 };
}

/** "In the quarter, sales rose": the one spoken of last. */
function spokenQuarter({ words, start, end }: Match): Reading | undefined {
  const open = words.continues(end) && /^(?:of|ended|ending|final|back|horse)$|^-$/.test(words.word(end));
  const reading = period(0);
  const value = (at: Anchor) => (at.last?.part === undefined ? undefined : reading.value?.(at));
  return open ? undefined : { ...reading, value, from: start + 1 };
}

/** "the year-ago period"; "month-earlier" has no value. */
function yearEarlier({ words, start }: Match): Reading {
  const reading = period(-1);
  return words.word(start) === 'year' ? reading : { ...reading, value: () => undefined };
}

/** "the 1988 quarter" */
function yearsPeriod(match: Match): Reading {
  return period(0, match.get('year') ?? 0);
}

function quarter(match: Match): Reading | undefined {
  const nth = match.get('nth') ?? 0;
  const year = match.get('year');
  if (nth < 1 || nth > 4 || (match.words.word(match.start) === 'q' && !match.words.capital(match.start)))
    return undefined;
  return dated({ part: `Q${nth}`, ...(year !== undefined && { year }) });
}

/** "the March quarter" ends in March. */
function monthQuarter(match: Match): Reading | undefined {
  const month = match.get('month') ?? 0;
  return month % 3 === 0 && match.words.capital(match.start) ? dated({ part: `Q${month / 3}` }) : undefined;
}

/** "first-half profit", not "a first-half goal". */
function half(match: Match): Reading | undefined {
  const nth = match.get('nth') ?? 0;
  const sport =
    /^(?:goals?|leads?|penalty|try|touchdowns?|deficit|header|strike|run|red|kick|play|performance|injury)$/;
  if (nth < 1 || nth > 2 || sport.test(match.words.word(match.end))) return undefined;
  return dated({ part: `H${nth}` });
}

function dated(date: PartialDate): Reading {
  return { type: 'DATE', date, score: 0.85, parts: true };
}

function fiscalYear({ words, range }: Match): Reading {
  const turn = words.word(range('turn')?.[0] ?? -1);
  return inYears(turn === 'next' ? 1 : /^(?:last|previous)$/.test(turn) ? -1 : 0);
}

function exercise({ words, range }: Match): Reading {
  const at = range('turn')?.[0] ?? -1;
  return inYears(words.has(at, 'ahead') || words.has(at, 'after') ? 1 : words.word(at) === 'en' ? 0 : -1);
}

function inYears(years: number): Reading {
  const value = ({ published, convention }: Anchor) => published && yearText(published.y + years, convention);
  return { type: 'DATE', value, score: 0.8, parts: true, article: true };
}
