import { isDay } from '../civil.ts';
import type { Match, PartialDate, Reading, Rule } from '../rule.ts';
import { century } from '../slots.ts';

/** Dates in digits: `2025-04-03`, `03/04/2025`, `3.4.25`, `20250403`, `04/2025`. */
export const numericRules: readonly Rule[] = [
  { id: 'date.iso', pattern: '<yyyy> _ (-|/|.) _ <mm> _ (-|/|.) _ <dd>', read: (match) => iso(match) },
  {
    id: 'date.numeric',
    pattern: '(<wdx> ,? (le|the)?)? <two_or_one:a> _ sep=(/|-|.) _ <two_or_one:b> _ (/|-|.) _ <yyyy>',
    read: numeric,
  },
  {
    id: 'date.numeric',
    pattern: '(<wdx> ,? (le|the)?)? <two_or_one:a> _ sep=(/|-|.) _ <two_or_one:b> _ (/|-|.) _ <two>',
    read: numeric,
  },
  {
    id: 'date.numeric',
    pattern: '(<wdx> ,? (le|the)?)? <two_or_one:a> sep=(/|.|-) <two_or_one:b> (/|.|-) <yyyy>',
    read: numeric,
  },
  {
    id: 'date.numeric',
    pattern: '(<wdx> ,? (le|the)?) <two_or_one:a> _ sep=(/) _ <two_or_one:b>',
    read: numeric,
  },
  { id: 'date.numeric', pattern: '<two_or_one:a> _ sep=(/) _ <two_or_one:b>', read: dayAndMonth },
  { id: 'date.compact', pattern: '<eight>', read: compact },
  { id: 'date.month', pattern: '<mm> _ / _ <yyyy>', read: monthOfYear },
  { id: 'date.month', pattern: '<yyyy> _ (-|/) _ <two>', read: yearAndMonth },
];

function iso(match: Match): Reading | undefined {
  return whole(match)
    ? calendar(match, {
        year: match.get('yyyy') ?? 0,
        month: match.get('mm') ?? 0,
        day: match.get('dd') ?? 0,
      })
    : undefined;
}

/** Day first, except that an English text puts the month first where both are possible. */
function numeric(match: Match): Reading | undefined {
  if (!whole(match)) return undefined;
  const { words } = match;
  const [a, b] = [match.get('a') ?? 0, match.get('b') ?? 0];
  const two = match.get('two');
  const mark = words.raw(match.range('sep')?.[0] ?? 0);
  const second = words.raw(match.range('b')?.[1] ?? 0);
  if (match.range('sep') && (two !== undefined || match.get('yyyy') !== undefined) && mark !== second)
    return undefined;
  // `1.2.25` and `3-2-10` are versions, scores and phone numbers more often than dates.
  if (two !== undefined && mark !== '/' && words.raw(match.range('a')?.[0] ?? 0).length < 2) return undefined;
  const year = match.get('yyyy') ?? (two === undefined ? undefined : century(two));
  const [day, month] = (match.language === 'en' && a <= 12) || b > 12 ? [b, a] : [a, b];
  const weekday = match.get('wdx');
  return calendar(match, {
    month,
    day,
    ...(year !== undefined && { year }),
    ...(weekday !== undefined && { weekday }),
  });
}

/** `22/04` is a date only after « le », « du », « au », "on". */
function dayAndMonth(match: Match): Reading | undefined {
  const { words, start } = match;
  if (!words.continues(start) || !/^(?:le|du|au|ce|on|since|until|by)$/.test(words.word(start - 1)))
    return undefined;
  if (words.raw(match.range('b')?.[0] ?? 0).length < 2) return undefined;
  return numeric(match);
}

function compact(match: Match): Reading | undefined {
  if (!whole(match)) return undefined;
  const raw = match.words.raw(match.start);
  const year = Number(raw.slice(0, 4));
  if (year < 1900 || year > 2100) return undefined;
  return calendar(match, { year, month: Number(raw.slice(4, 6)), day: Number(raw.slice(6)) });
}

function monthOfYear(match: Match): Reading | undefined {
  if (!whole(match) || match.words.raw(match.start).length < 2) return undefined;
  return {
    type: 'DATE',
    date: { year: match.get('yyyy') ?? 0, month: match.get('mm') ?? 0 },
    score: 0.7,
    parts: true,
  };
}

/** `2025-04` is a month; `2019-20` and `2001/02` are a season, read as an interval elsewhere. */
function yearAndMonth(match: Match): Reading | undefined {
  const year = match.get('yyyy') ?? 0;
  const month = match.get('two') ?? 0;
  if (!whole(match) || month < 1 || month > 12 || month === (year + 1) % 100 || year < 1900) return undefined;
  return { type: 'DATE', date: { year, month }, score: 0.6, parts: true };
}

function calendar(match: Match, date: PartialDate): Reading | undefined {
  if (!isDay(date.year, date.month ?? 0, date.day ?? 0)) return undefined;
  return { type: 'DATE', date, score: match.get('two') === undefined ? 0.97 : 0.85 };
}

/** True when no letter, digit or joining mark touches the match: not `n°2025-04-03`, `1.2.3.4`, `06.12.20.25`. */
export function whole(match: Match): boolean {
  const { words, start, end } = match;
  if (words.glued(start) && start > 0) {
    const mark = words.raw(start - 1);
    if (
      !/^[([{«“”"'’;=>|*,]$/.test(mark) &&
      !(mark === ':' && !words.list[start - 2]?.digits) &&
      words.word(start - 1) !== "d'" &&
      words.word(start - 1) !== "l'"
    )
      return false;
    if (mark === ',' && words.glued(start - 1) && (words.list[start - 2]?.digits ?? 0) > 0) return false;
  }
  if (/^(?:n|no|n°|°|art|article|number|decree)$/i.test(words.raw(start - 1)) && words.continues(start))
    return false;
  if (words.glued(end)) {
    if (words.letters(end) && words.word(end) !== 't') return false;
    if (
      /^[/.:\-–_%,]$/.test(words.raw(end)) &&
      words.glued(end + 1) &&
      (words.list[end + 1]?.digits ?? 0) > 0
    )
      return false;
    if (/^[%€$£]$/.test(words.raw(end))) return false;
  }
  return true;
}
