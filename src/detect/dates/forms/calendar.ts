import { isDay } from '../civil.ts';
import type { Match, PartialDate, Reading, Rule } from '../rule.ts';
import { century } from '../slots.ts';
import type { Words } from '../words.ts';

/** Calendar dates with the month in words: « jeudi le 3 avril 2025 », "April 3, 2025", « avril 2025 ». */
export const calendarRules: readonly Rule[] = [
  {
    id: 'date.calendar',
    pattern:
      '(<wdx> ,? (le|the)?)? <day> (of|de|du mois de|-|/|.)? <mon> (yr=(,? (de|of|-|/|.)? <year>) | (-|/)? <two>)?',
    read: dayAndMonth,
  },
  {
    id: 'date.calendar',
    pattern: "(hier|aujourd' hui|demain) ,? <wdx> ,? le? <day> <mon> <yyyy:year>?",
    read: dayAndMonth,
    only: 'article',
  },
  {
    id: 'date.calendar',
    pattern: '(<wdx> ,?)? <mon> (/|-|the)? <day> (yr=(,? (of|de|-|/)? <year>) | / <two>)? (, <wd:after>)?',
    read: monthAndDay,
  },
  { id: 'date.month', pattern: "<mon> (,|-|of|de|de l' annee)? <yyyy:year>", read: monthOfYear },
  { id: 'date.month', pattern: '<mon> of? <year>', read: monthOfYear },
  { id: 'date.month', pattern: '<mon> <two>', read: monthOfShortYear },
  { id: 'date.month', pattern: '<month:mon>', read: bareMonth },
];

const street = /^(?:rue|place|avenue|boulevard|square|stade|lycee|pont|quai)$/;

/** « rue du 8-Mai-1945 » */
function inStreet(words: Words, day: number): boolean {
  return words.word(day - 1) === 'du' && street.test(words.word(day - 2));
}

function dayAndMonth(match: Match): Reading | undefined {
  const [dayStart, dayEnd] = match.range('day') ?? [0, 0];
  const { words } = match;
  if (inStreet(words, match.start)) return undefined;
  // « sept mai » may be a number, « second mars » hardly a date; words need a full month name.
  // « place du 13-Mai », « lycée 2-Mars ».
  if (match.end - match.start === 3 && words.raw(match.start + 1) === '-' && words.glued(match.start + 2))
    return undefined;
  const inWords = (words.list[dayStart]?.digits ?? 0) === 0;
  if (inWords && words.has(dayStart, 'nen') && !words.has(dayStart, 'ord') && !words.has(dayStart, 'nfr'))
    return undefined;
  if (
    words.word(match.range('mon')?.[0] ?? 0) === 'may' &&
    inWords &&
    dayEnd === match.range('mon')?.[0] &&
    !words.capital(dayEnd)
  )
    return undefined;
  if (!inWords && tornFromNumber(match, dayStart)) return undefined;
  return day(match);
}

function monthAndDay(match: Match): Reading | undefined {
  const { words } = match;
  const [monthStart] = match.range('mon') ?? [0];
  const [dayStart, dayEnd] = match.range('day') ?? [0, 0];
  if (!namesMonth(match, monthStart)) return undefined;
  const digits = words.list[dayStart]?.digits ?? 0;
  if (digits === 0 && words.has(dayStart, 'nen') && !words.has(dayStart, 'ord') && dayEnd - dayStart < 2)
    return undefined;
  // « depuis novembre cinq tonnes »
  if (digits === 0 && words.has(dayStart, 'nfr') && !words.has(dayStart, 'ord')) return undefined;
  const range = /^[-–]$/.test(words.raw(dayEnd)) && (words.list[dayEnd + 1]?.digits ?? 0) < 3;
  if (digits > 0 && match.end === dayEnd && !range && continuesNumber(match, dayEnd)) return undefined;
  if (digits > 0 && match.end === dayEnd && words.has(dayEnd, 'mon') && !words.has(dayEnd, 'month'))
    return undefined;
  if (match.end === dayEnd && words.list[dayEnd]?.gap !== 2 && words.has(dayEnd, 'month') && digits > 0)
    return undefined;
  if (match.end === dayEnd && isUnit(match, dayEnd)) return undefined;
  return day(match);
}

function day(match: Match): Reading | undefined {
  const month = match.get('mon') ?? 0;
  const dayOfMonth = match.get('day') ?? 0;
  const two = match.get('two');
  let year = match.get('year') ?? (two === undefined ? undefined : century(two));
  let to: number | undefined;
  if (
    two !== undefined &&
    (continuesNumber(match, match.end) || isUnit(match, match.end) || (two < 32 && !leadingZero(match)))
  ) {
    year = undefined;
    to = match.range('two')?.[0];
    const mark = to === undefined ? '' : match.words.raw(to - 1);
    if (to !== undefined && (mark === '-' || mark === '/')) to--;
  }
  const yearRange = match.range('year');
  if (yearRange && isCount(match, yearRange[1])) {
    year = undefined;
    to = match.range('yr')?.[0];
  }
  if (!isDay(year, month, dayOfMonth)) return undefined;
  const date: PartialDate = {
    month,
    day: dayOfMonth,
    ...(year !== undefined && { year }),
    ...(match.get('wdx') !== undefined && { weekday: match.get('wdx') as number }),
  };
  return { type: 'DATE', date, score: year === undefined ? 0.95 : 0.99, ...(to !== undefined && { to }) };
}

function monthOfYear(match: Match): Reading | undefined {
  if (!namesMonth(match, match.start) && match.words.word(match.start) !== 'mars') return undefined;
  const year = match.get('year');
  const { words, start } = match;
  const torn = words.raw(start - 1) === '-' && inStreet(words, start - 2);
  if (year === undefined || torn || isCount(match, match.end)) return undefined;
  return { type: 'DATE', date: { year, month: match.get('mon') ?? 1 }, score: 0.98, parts: true };
}

function monthOfShortYear(match: Match): Reading | undefined {
  const two = match.get('two') ?? 0;
  if (two < 32 && !leadingZero(match)) return undefined;
  if (continuesNumber(match, match.end) || isUnit(match, match.end) || isCount(match, match.end))
    return undefined;
  if (!namesMonth(match, match.start)) return undefined;
  return {
    type: 'DATE',
    date: { year: century(two), month: match.get('mon') ?? 1 },
    score: 0.85,
    parts: true,
  };
}

/** Words that come before a month's name, and not before the verb, the planet or the first name. */
const beforeMonth = new Set(
  (
    "en de d' depuis des fin debut mi avant apres courant entre et ou ce cet mois jusqu' jusque a au du pour - " +
    'in of since until till by early late mid last next this and or to through from during before after every each for is between on the'
  ).split(' '),
);
/** Months that are also verbs, first names, adjectives or a planet. */
const doubtful = new Set(['march', 'may', 'april', 'june', 'august', 'mars', 'avril']);

function bareMonth(match: Match): Reading | undefined {
  const { words, start, end } = match;
  const key = words.word(start);
  const before = words.continues(start) ? words.word(start - 1) : '';
  const english =
    /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(key);
  if (
    english !== words.capital(start) &&
    !(words.capital(start) && (words.allCapitals(start) || start === 0))
  ) {
    if (english) return undefined;
    // « Mars » with a capital is the planet or a name unless a preposition of time stands before it.
    if (doubtful.has(key) && !/^(?:en|depuis|des|fin|debut|mi|courant|-)$/.test(before)) return undefined;
  }
  // « 30 février »: no such day.
  const hyphen = words.raw(start - 1) === '-' && words.glued(start) && words.glued(start - 1);
  const number = words.list[hyphen ? start - 2 : start - 1];
  if (number && words.continues(start) && number.digits > 0 && number.digits < 3) return undefined;
  if (doubtful.has(key) && !beforeMonth.has(before)) return undefined;
  if (key === 'mars' && /^(?:sur|planete)$/.test(before)) return undefined;
  // « 23 mai » is another rule’s; a number before or a capitalised word after makes it part of something else.
  if (
    english &&
    doubtful.has(key) &&
    before !== 'in' &&
    words.continues(end) &&
    words.capital(end) &&
    !words.allCapitals(start)
  )
    return undefined;
  if (key === 'may' && before !== 'in' && before !== 'of' && before !== '-' && followsAsVerb(match))
    return undefined;
  return { type: 'DATE', date: { month: match.get('mon') ?? 1 }, score: 0.85, parts: true };
}

function followsAsVerb(match: Match): boolean {
  return /^(?:be|not|have|also|still|well|never|soon|become|come|go)$/i.test(match.words.raw(match.end));
}

function namesMonth(match: Match, at: number): boolean {
  const key = match.words.word(at);
  if (key === 'may' || key === 'march') return match.words.capital(at);
  // Abbreviations that are words of their own.
  if (key === 'mar' || key === 'dec' || key === 'jan' || key === 'sep' || key === 'sept')
    return match.words.capital(at) || match.words.raw(at + 1) === '.';
  return true;
}

/** « n°12 mars », « 1,3 avril »: the day is the tail of another number. */
function tornFromNumber(match: Match, at: number): boolean {
  const { words } = match;
  if (match.range('wdx') || !words.glued(at)) return false;
  const mark = words.raw(at - 1);
  if ((mark === ',' || mark === '.') && (words.list[at - 2]?.digits ?? 0) > 0 && words.glued(at - 1))
    return true;
  return mark === '°' || mark === '$' || mark === '€' || mark === '#';
}

/** True when digits go on after a number: `10,000`, `12:30`, `3.5`. */
export function continuesNumber(match: Match, at: number): boolean {
  const { words } = match;
  if (!words.glued(at)) return false;
  const mark = words.raw(at);
  if (mark === '%' || mark === '€' || mark === '$' || mark === '°') return true;
  if (mark === ':' || mark === '/' || mark === '-')
    return (words.list[at + 1]?.digits ?? 0) > 0 && words.glued(at + 1);
  return (mark === ',' || mark === '.') && (words.list[at + 1]?.digits ?? 0) > 0 && words.glued(at + 1);
}

export function isUnit(match: Match, at: number): boolean {
  const { words } = match;
  if (!words.continues(at)) return false;
  return (
    words.has(at, 'unit') ||
    /^(?:h|%|°|€|\$|km|kg|m|am|pm|heures?|o'clock|millions?|milliards?|billion)$/i.test(words.raw(at))
  );
}

/** « 1500 euros », « 2000 soldats »: four digits that count things. */
function isCount(match: Match, at: number): boolean {
  return continuesNumber(match, at) || isUnit(match, at);
}

function leadingZero(match: Match): boolean {
  const at = match.range('two')?.[0];
  return at !== undefined && match.words.raw(at).startsWith('0');
}
