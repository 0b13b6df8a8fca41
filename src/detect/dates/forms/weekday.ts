import { addDays, type CivilDay, daysInMonth, isoDay, weekdayOf } from '../civil.ts';
import { complete, lastDay } from '../resolve.ts';
import type { Anchor, Match, Reading, Rule } from '../rule.ts';

/** Days of the week, and days told from today: « mardi prochain », "last Tuesday", « avant-hier ». */
export const weekdayRules: readonly Rule[] = [
  { id: 'date.weekday', pattern: '<wd> (le|the)? <day>', read: weekdayAndDay },
  { id: 'date.weekday', pattern: '<wd>', read: (match) => weekday(match, undefined) },
  { id: 'date.weekday', pattern: '<this> <wd>', read: (match) => weekday(match, undefined) },
  { id: 'date.weekday', pattern: '<wd> (<back>|<before>)', read: (match) => weekday(match, -1) },
  { id: 'date.weekday', pattern: '<wd> (<ahead>|<after>)', read: (match) => weekday(match, 1) },
  { id: 'date.weekday', pattern: '(<ahead>) <wd>', read: (match) => weekday(match, 1) },
  { id: 'date.weekday', pattern: '<wd> en (huit|quinze)', read: inWeeks },
  { id: 'date.weekday', pattern: '(last|this past|past|the past) <wd>', read: (match) => weekday(match, -1) },
  { id: 'date.weekday', pattern: '(next|this coming|the coming) <wd>', read: (match) => weekday(match, 1) },
  { id: 'date.weekday', pattern: 'following <wd>', read: followingWeekday, only: 'timeml' },
  { id: 'date.weekday', pattern: 'this <wd>', read: (match) => weekday(match, undefined) },
  {
    id: 'date.weekday',
    pattern:
      '<wd> (de|of)? (back=(la semaine (derniere|passee)|last week)|ahead=(la semaine prochaine|next week)|now=(cette semaine|this week))',
    read: ofWeek,
  },
  {
    id: 'date.day',
    pattern: '(on|by|until|since|from|before|after) the <dd>',
    read: theOrdinal,
    only: 'timeml',
  },
  {
    id: 'date.weekday',
    pattern:
      "(<ordinal>|last|dernier) <wd> (of|in|de|d'|du mois de|du mois d') (the month|<month> <yyyy:year>?)",
    read: nthWeekday,
  },
  { id: 'date.day', pattern: 'le <dd>', read: dayAlone },
  { id: 'date.day', pattern: "(aujourd' hui|ce jour|today|this day)", read: today },
  { id: 'date.day', pattern: '(hier|yesterday)', read: () => dayFrom(-1) },
  { id: 'date.day', pattern: '(demain|tomorrow)', read: () => dayFrom(1) },
  { id: 'date.day', pattern: 'hier ,? <wd>', read: (match) => namedTwice(match, -1), only: 'article' },
  { id: 'date.day', pattern: "aujourd' hui ,? <wd>", read: (match) => namedTwice(match, 0), only: 'article' },
  { id: 'date.day', pattern: 'demain ,? <wd>', read: (match) => namedTwice(match, 1), only: 'article' },
  { id: 'date.day', pattern: '(avant -? hier|the day before yesterday)', read: () => dayFrom(-2) },
  { id: 'date.day', pattern: '(apres -? demain|the day after tomorrow)', read: () => dayFrom(2) },
  {
    id: 'date.day',
    pattern: "(lendemain|(the)? (next|following) day|jour suivant|jour d' apres)",
    read: () => dayAfterLast(1),
  },
  { id: 'date.day', pattern: 'surlendemain', read: () => dayAfterLast(2) },
  {
    id: 'date.day',
    pattern: "((the)? previous day|the day before|avant -? veille|veille|jour (precedent|d' avant))",
    read: eve,
  },
  {
    id: 'date.day',
    pattern: '(meme jour|jour meme|(the)? (very)? same day|that day|ce jour -? la)',
    read: () => dayAfterLast(0),
  },
];

function weekday(match: Match, turn: -1 | 0 | 1 | undefined): Reading | undefined {
  const { words } = match;
  const at = match.range('wd')?.[0] ?? match.start;
  const before = words.word(at - 1);
  const lone = match.end === match.start + 1;
  // « le mardi » without more is every Tuesday.
  if (
    lone &&
    before === 'le' &&
    turn === undefined &&
    !/^(?:matin|soir|apres|midi|dernier|prochain)$/.test(words.word(match.end))
  ) {
    return { type: 'SET', value: () => `XXXX-WXX-${match.get('wd')}`, score: 0.6 };
  }
  if (/^gras$/.test(words.word(match.end)) || (lone && isName(match))) return undefined;
  return {
    type: 'DATE',
    date: { weekday: match.get('wd') ?? 1, ...(turn !== undefined && { turn }) },
    score: 0.9,
    parts: false,
  };
}

/** "the following Monday": the first after the day spoken of. */
function followingWeekday(match: Match): Reading {
  const value = (at: Anchor) => {
    const day = lastDay(at);
    return day && isoDay(addDays(day, (((match.get('wd') ?? 1) - weekdayOf(day) + 6) % 7) + 1));
  };
  return { type: 'DATE', value, score: 0.8, article: true };
}

/** "the Sunday Times", "Bloody Sunday" */
function isName({ words, start, end }: Match): boolean {
  if (!words.capital(start) || words.allCapitals(start)) return false;
  const paper = /^(?:times|telegraph|mirror|mail|post|express|herald|tribune|standard|world|night|school)$/;
  if (words.capital(end) && paper.test(words.word(end))) return true;
  return (
    words.capital(start - 1) &&
    /^(?:bloody|black|super|ash|cyber|palm|fat|shrove)$/.test(words.word(start - 1))
  );
}

/** « le premier lundi de mai », "the third Tuesday of September 2014", "the last Friday of the month". */
function nthWeekday(match: Match): Reading {
  const weekday = match.get('wd') ?? 1;
  const nth = match.get('ordinal');
  return {
    type: 'DATE',
    value: (at) => {
      const month = match.get('month') ?? at.published?.m;
      const date =
        month === undefined
          ? undefined
          : complete(
              { month, ...(match.get('year') !== undefined && { year: match.get('year') as number }) },
              at,
            );
      if (!date || month === undefined) return undefined;
      const first = { y: date.year, m: month, d: 1 };
      const length = daysInMonth(date.year, month);
      const offset = (weekday - weekdayOf(first) + 7) % 7;
      const day = 1 + offset + 7 * (nth === undefined ? Math.floor((length - 1 - offset) / 7) : nth - 1);
      return day <= length ? isoDay({ ...first, d: day }) : undefined;
    },
    score: 0.9,
  };
}

/** « jeudi 3 » without a month. */
function weekdayAndDay(match: Match): Reading | undefined {
  const [at, end] = match.range('day') ?? [0, 0];
  const { words } = match;
  if ((words.list[at]?.digits ?? 0) === 0 || words.has(end, 'unit') || /^(?:h|%)$/.test(words.raw(end)))
    return undefined;
  if (
    words.glued(end) &&
    /^[,.:/-]$/.test(words.raw(end)) &&
    (words.list[end + 1]?.digits ?? 0) > 0 &&
    words.glued(end + 1)
  )
    return undefined;
  if (words.letters(end) && words.glued(end)) return undefined;
  return { type: 'DATE', date: { weekday: match.get('wd') ?? 1, day: match.get('day') ?? 1 }, score: 0.85 };
}

/** "On the 5th, …": the month is the one spoken of. */
function theOrdinal(match: Match): Reading | undefined {
  const [at, end] = match.range('dd') ?? [0, 0];
  const { words } = match;
  if (
    end - at < 2 ||
    (words.continues(end) && words.letters(end) && !/^(?:and|he|she|they|it)$/.test(words.word(end)))
  )
    return undefined;
  return { type: 'DATE', date: { day: match.get('dd') ?? 1 }, from: at - 1, score: 0.5 };
}

/** « le 15 » before a stop, a time or « dernier ». */
function dayAlone(match: Match): Reading | undefined {
  const { words, end } = match;
  const day = match.get('dd') ?? 0;
  if (day === 1 && end - match.start < 3) return undefined;
  const stop =
    end >= words.list.length ||
    /^[,.;)]$/.test(words.raw(end)) ||
    /^(?:a|au|vers|dernier|prochain|courant)$/.test(words.word(end));
  const glued = words.glued(end) && (words.list[end + 1]?.digits ?? 0) > 0 && words.glued(end + 1);
  return stop && !glued
    ? {
        type: 'DATE',
        date: { day },
        score: 0.5,
        ...(match.convention === 'article' && { from: match.start + 1 }),
      }
    : undefined;
}

function inWeeks(match: Match): Reading {
  const weeks = match.words.word(match.end - 1) === 'huit' ? 2 : 3;
  return fromPublished((day) =>
    addDays(day, (((match.get('wd') ?? 1) - weekdayOf(day) + 7) % 7 || 7) + (weeks - 1) * 7),
  );
}

function ofWeek(match: Match): Reading {
  const shift = match.range('back') ? -7 : match.range('ahead') ? 7 : 0;
  return fromPublished((day) => addDays(day, (match.get('wd') ?? 1) - weekdayOf(day) + shift));
}

function fromPublished(move: (day: CivilDay) => CivilDay): Reading {
  return { type: 'DATE', value: ({ published }) => published && isoDay(move(published)), score: 0.92 };
}

/** Not of "USA Today". */
function today({ words, start, end }: Match): Reading | undefined {
  const name =
    end === start + 1 &&
    words.capital(start) &&
    !words.allCapitals(start) &&
    words.capital(start - 1) &&
    words.letters(start - 1);
  return name ? undefined : dayFrom(0);
}

function dayFrom(days: number): Reading {
  return { ...fromPublished((day) => addDays(day, days)), score: 0.95 };
}

/** « hier, mardi » is one day; « hier, mardi 3 » is told by more than its name. */
function namedTwice(match: Match, days: number): Reading | undefined {
  return (match.words.list[match.end]?.digits ?? 0) > 0 ? undefined : dayFrom(days);
}

function eve(match: Match): Reading | undefined {
  const { words, start, end } = match;
  // « la veille de Noël » keeps its complement; « être en veille », « veille technologique » are something else.
  const before = words.word(start - 1);
  if (words.word(end - 1) === 'veille' && words.word(start) !== 'avant' && before !== 'la' && before !== 'a')
    return undefined;
  return dayAfterLast(words.word(start) === 'avant' ? -2 : -1);
}

function dayAfterLast(days: number): Reading {
  const value = (at: Anchor) => {
    const day = lastDay(at);
    return day && isoDay(addDays(day, days));
  };
  return { type: 'DATE', value, fromDay: { days, time: '' }, score: 0.75, article: true, vague: true };
}
