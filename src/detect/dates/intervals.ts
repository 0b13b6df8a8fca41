import { isDay } from './civil.ts';
import type { Candidate } from './refine.ts';
import type { Convention, PartialDate } from './rule.ts';
import type { Words } from './words.ts';

const ranges = new Set(['au', 'a', '-', '–', '—', 'to', 'through', 'until']);
const lists = new Set(['et', 'and', 'ou', 'or', ',', '/', '&', 'puis']);

/** What joins two dates: `range`, `list`, or nothing. */
interface Joint {
  readonly kind: 'range' | 'list';
  /** Index of the joint's first word. */
  readonly start: number;
}

/** The joint that ends just before a word, an article between them apart. */
function jointBefore(words: Words, at: number): Joint | undefined {
  if (!words.continues(at)) return undefined;
  let i = at - 1;
  if ((words.key(i) === 'le' || words.key(i) === 'the') && words.continues(i)) i--;
  const key = words.key(i) || words.raw(i);
  if (!words.continues(i)) return undefined;
  if (words.key(i - 1) === "jusqu'") return { kind: 'range', start: i - 1 };
  if (ranges.has(key)) return { kind: 'range', start: i };
  return lists.has(key) ? { kind: 'list', start: i } : undefined;
}

/** Adds the days that borrow their month: « 2 » of « 2 au 4 avril », "18" of "September 14 and 18, 2010". */
export function addBorrowed(candidates: readonly Candidate[], words: Words): Candidate[] {
  const added: Candidate[] = [];
  let floor = 0;
  for (const [index, candidate] of candidates.entries()) {
    if (candidate.start < floor) continue;
    const date = candidate.reading.date;
    const ceiling = candidates[index + 1]?.start ?? words.list.length;
    const before: Candidate[] = [];
    if (date?.month !== undefined && date.day !== undefined) {
      const dayFirst =
        (words.list[candidate.start]?.digits ?? 0) > 0 ||
        words.has(candidate.start, 'wd') ||
        words.has(candidate.start, 'ord');
      if (dayFirst) before.push(...daysBefore(candidate, date, words, floor));
    }

    added.push(...before.reverse(), candidate);
    if (
      date?.month !== undefined &&
      date.day !== undefined &&
      (words.has(candidate.start, 'mon') || words.has(candidate.start, 'month'))
    ) {
      added.push(...daysAfter(candidate, date, words, ceiling));
    }
    if (date?.year !== undefined && date.month === undefined && date.part === undefined) {
      const short = shortYearAfter(candidate, date.year, words, ceiling);
      if (short) added.push(short);
    }
    floor = added.at(-1)?.end ?? floor;
  }
  return added;
}

function daysBefore(candidate: Candidate, date: PartialDate, words: Words, floor: number): Candidate[] {
  const found: Candidate[] = [];
  let at = candidate.start;
  for (let n = 0; n < 6; n++) {
    const joint = jointBefore(words, at);
    if (!joint || joint.start - 1 < floor) break;
    let last = joint.start - 1;
    if (words.has(last, 'ordsuffix') && words.glued(last)) last--;
    const number = words.list[last];
    if (!number || number.digits === 0 || number.digits > 2 || last < floor || !words.continues(joint.start))
      break;
    if (words.glued(last) && /^[,.:/°]$/.test(words.raw(last - 1))) break;
    if (joint.kind === 'list' && words.raw(joint.start) === ',' && found.length === 0) break;
    const weekday = words.list[last - 1]?.entry?.classes.get('wd');
    const withWeekday = weekday !== undefined && words.continues(last) && last - 1 >= floor;
    if (!isDay(date.year, date.month ?? 0, number.value)) break;
    const { weekday: _own, ...rest } = date;
    const start = withWeekday ? last - 1 : last;
    found.push({
      rule: candidate.rule,
      reading: {
        type: 'DATE',
        date: { ...rest, day: number.value, ...(withWeekday && { weekday }) },
        borrowed: true,
        score: 0.9,
      },
      start,
      end: joint.start,
    });
    at = start;
  }
  return found;
}

function daysAfter(candidate: Candidate, date: PartialDate, words: Words, ceiling: number): Candidate[] {
  const at = candidate.end;
  const key = words.key(at) || words.raw(at);
  if (
    date.year !== undefined ||
    at + 1 >= ceiling ||
    !(ranges.has(key) || key === 'and' || key === 'or' || key === 'et') ||
    !words.continues(at)
  )
    return [];
  const number = words.list[at + 1];
  if (
    !number ||
    number.digits === 0 ||
    number.digits > 2 ||
    !words.continues(at + 1) ||
    !isDay(undefined, date.month ?? 0, number.value)
  )
    return [];
  let end = at + 2;
  if (words.has(end, 'ordsuffix') && words.glued(end)) end++;
  if (
    words.has(end, 'unit') ||
    words.has(end, 'mon') ||
    words.raw(end) === ':' ||
    words.raw(end) === '%' ||
    (words.raw(end) === '.' && words.list[end + 1]?.digits && words.glued(end + 1))
  )
    return [];
  let year: number | undefined;
  const comma = words.raw(end) === ',' ? end + 1 : end;
  if (words.list[comma]?.digits === 4 && words.continues(comma) && comma < ceiling + 1) {
    year = words.list[comma]?.value;
    end = comma + 1;
  }
  if (year !== undefined) candidate.reading = { ...candidate.reading, date: { ...date, year } };
  const { weekday: _own, ...rest } = date;
  return [
    {
      rule: candidate.rule,
      reading: {
        type: 'DATE',
        date: { ...rest, day: number.value, ...(year !== undefined && { year }) },
        score: 0.9,
      },
      start: at + 1,
      end,
    },
  ];
}

/** « 2019-21 », « 1998/99 »: the second year. */
function shortYearAfter(
  candidate: Candidate,
  year: number,
  words: Words,
  ceiling: number,
): Candidate | undefined {
  const at = candidate.end;
  const mark = words.raw(at);
  const number = words.list[at + 1];
  if (at + 1 >= ceiling || !/^[-–/]$/.test(mark) || number?.digits !== 2 || !words.glued(at + 1))
    return undefined;
  if (words.glued(at + 2) && /^[-/.:%]$/.test(words.raw(at + 2)) && words.glued(at + 3)) return undefined;
  const full = Math.floor(year / 100) * 100 + number.value;
  const second = full > year ? full : full + 100;
  if (second - year > 40 || second <= year) return undefined;
  return {
    rule: candidate.rule,
    reading: { type: 'DATE', date: { year: second }, score: 0.8 },
    start: at + 1,
    end: at + 2,
  };
}

/** Lends years and months between joined dates; in the `article` convention makes one of an interval. */
export function joinIntervals(
  candidates: readonly Candidate[],
  words: Words,
  convention: Convention,
): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of [...candidates].reverse()) {
    const next = joined.at(-1);
    const joint = next && jointBefore(words, next.start);
    const comma = joint?.kind === 'list' && words.raw(joint.start) === ',';
    if (
      !next ||
      !joint ||
      comma ||
      joint.start !== candidate.end ||
      !candidate.reading.date ||
      !next.reading.date ||
      candidate.until
    ) {
      joined.push(candidate);
      continue;
    }
    const monthless = candidate.reading.date.month === undefined && candidate.reading.date.day !== undefined;
    const [first, second] = lend(candidate.reading.date, next.reading.date, joint.kind === 'list');
    const and = joint.kind === 'list' && /^(?:et|and)$/.test(words.key(joint.start));
    const between =
      /^(?:entre|between)$/.test(words.key(candidate.start - 1)) ||
      (/^(?:le|the)$/.test(words.key(candidate.start - 1)) && words.key(candidate.start - 2) === 'entre');
    const range =
      joint.kind === 'range' ||
      (and && between) ||
      (joint.kind === 'list' && words.raw(joint.start) === '/' && first.month === undefined);
    candidate.reading = { ...candidate.reading, date: first };
    next.reading = { ...next.reading, date: second };
    // Two dates that each stand alone are one only in « du … au … », `2019-2021` and the like.
    const borrowed =
      joint.kind === 'list' ? candidate.reading.borrowed && and : candidate.reading.borrowed || monthless;
    const au = /^(?:au|-|–|—|\/|to|through)$/.test(words.word(joint.start));
    if (convention === 'article' && ((range && au) || borrowed) && sameGrain(first, second) && !next.until) {
      joined.pop();
      joined.push({ ...candidate, end: next.end, until: second });
    } else joined.push(candidate);
  }
  return joined.reverse();
}

function sameGrain(a: PartialDate, b: PartialDate): boolean {
  return (
    (a.day === undefined) === (b.day === undefined) && (a.month === undefined) === (b.month === undefined)
  );
}

function lend(first: PartialDate, second: PartialDate, list: boolean): [PartialDate, PartialDate] {
  if (
    first.day !== undefined &&
    first.month === undefined &&
    second.day !== undefined &&
    second.month !== undefined
  ) {
    return [
      { ...first, month: second.month, ...(second.year !== undefined && { year: second.year }) },
      second,
    ];
  }
  if (list && (first.month ?? 0) > (second.month ?? 0)) return [first, second];
  if (
    first.month !== undefined &&
    first.year === undefined &&
    second.year !== undefined &&
    second.month !== undefined
  ) {
    return [{ ...first, year: first.month > second.month ? second.year - 1 : second.year }, second];
  }
  if (
    second.month !== undefined &&
    second.year === undefined &&
    first.year !== undefined &&
    first.month !== undefined
  ) {
    return [first, { ...second, year: second.month < first.month ? first.year + 1 : first.year }];
  }
  if (
    first.year !== undefined &&
    second.year !== undefined &&
    first.year > 0 &&
    first.year < 1800 &&
    second.year <= 0 &&
    first.month === undefined &&
    first.part === undefined
  ) {
    return [{ ...first, year: 1 - first.year }, second];
  }
  return [first, second];
}
