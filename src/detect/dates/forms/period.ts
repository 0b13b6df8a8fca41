import { dateText } from '../resolve.ts';
import type { Anchor, Match, PartialDate, Reading, Rule } from '../rule.ts';

const seasons = ['SP', 'SU', 'FA', 'WI'] as const;

/** Parts of the year and longer periods: seasons, quarters, halves, decades, centuries, relative months. */
export const periodRules: readonly Rule[] = [
  {
    id: 'date.season',
    pattern: "<season> (de|of|d'|,)? (l' annee)? <year>",
    read: (match) => season(match, undefined),
  },
  { id: 'date.season', pattern: '<this> <season>', read: (match) => season(match, 0) },
  { id: 'date.season', pattern: '<season> (<back>|<before>)', read: (match) => season(match, -1) },
  { id: 'date.season', pattern: '<season> (<ahead>|<after>)', read: (match) => season(match, 1) },
  { id: 'date.season', pattern: '(this|the) past <season>', read: (match) => season(match, -1) },
  { id: 'date.season', pattern: 'this coming <season>', read: (match) => season(match, 1) },
  { id: 'date.season', pattern: '<last> <season>', read: (match) => season(match, -1) },
  { id: 'date.season', pattern: '<next> <season>', read: (match) => season(match, 1) },
  { id: 'date.season', pattern: 'this <season>', read: (match) => season(match, 0) },
  { id: 'date.season', pattern: '<season>', read: bareSeason },
  { id: 'date.month', pattern: '<month> <back>', read: (match) => monthTurn(match, -1) },
  { id: 'date.month', pattern: '<month> <ahead>', read: (match) => monthTurn(match, 1) },
  { id: 'date.month', pattern: '(<wdx> ,?)? <day> <month> <back>', read: (match) => monthTurn(match, -1) },
  { id: 'date.month', pattern: '(<wdx> ,?)? <day> <month> courant', read: (match) => monthTurn(match, 0) },
  { id: 'date.month', pattern: '<day> <month> <ahead>', read: (match) => monthTurn(match, 1) },
  { id: 'date.month', pattern: "<this> (mois (de|d'))? <month>", read: (match) => monthTurn(match, 0) },
  {
    id: 'date.month',
    pattern: "mois (de|d') <month> (<yyyy:year>|<back>|<ahead>)?",
    read: (match) => monthTurn(match, match.range('back') ? -1 : match.range('ahead') ? 1 : undefined),
  },
  { id: 'date.calendar', pattern: 'ce <dd:day> <month> <yyyy:year>?', read: (match) => thisDay(match) },
  { id: 'date.calendar', pattern: 'ce <wd> <dd:day> <month> <yyyy:year>?', read: (match) => thisDay(match) },
  { id: 'date.month', pattern: 'this past <month> (<dd:day>)?', read: (match) => monthTurn(match, -1) },
  { id: 'date.month', pattern: 'last <month> (<dd:day>)?', read: (match) => monthTurn(match, -1) },
  { id: 'date.month', pattern: 'next <month> (<dd:day>)?', read: (match) => monthTurn(match, 1) },
  { id: 'date.month', pattern: 'this <month> (<dd:day>)?', read: (match) => monthTurn(match, 0) },
  {
    id: 'date.month',
    pattern: "<month> (of)? (last year|de l' (an|annee) (dernier|derniere|passe|passee))",
    read: (match) => shiftedYear(match, -1),
  },
  {
    id: 'date.month',
    pattern: "<month> (of)? (next year|de l' (an|annee) (prochain|prochaine))",
    read: (match) => shiftedYear(match, 1),
  },
  {
    id: 'date.month',
    pattern:
      "(<day> <month>|<month> <dd:day>) (of)? (last year|de l' (an|annee) (dernier|derniere|passe|passee))",
    read: (match) => shiftedYear(match, -1),
  },
  {
    id: 'date.month',
    pattern: '(<day>)? <month> (of this year|this year|de cette annee)',
    read: (match) => shiftedYear(match, 0),
  },
  {
    id: 'date.month',
    pattern: '<month> (of (that|the same) year|de (la meme annee|cette annee - la))',
    read: ofThatYear,
    only: 'timeml',
  },
  { id: 'date.season', pattern: 'that (same)? <season>', read: ofThatYear, only: 'timeml' },
  {
    id: 'date.quarter',
    pattern:
      "<ordinal> -? unit=(trimestre|quarter|semestre|half) ((,|de|of|en)? (l' (annee|exercice))? (the)? (fiscal)? <year> | of the year | de l' annee)?",
    read: (match) => partOfYear(match, 0),
  },
  {
    id: 'date.quarter',
    pattern: '<ordinal> unit=(trimestre|quarter|semestre|half) (of|de)? (cette annee|this year)',
    read: (match) => partOfYear(match, 0, true),
  },
  {
    id: 'date.quarter',
    pattern:
      "<ordinal> unit=(trimestre|quarter|semestre|half) (of|de)? (last year|l' (an|annee) (dernier|derniere|passee))",
    read: (match) => partOfYear(match, -1, true),
  },
  {
    id: 'date.quarter',
    pattern:
      "<ordinal> unit=(trimestre|quarter|semestre|half) (of|de)? (next year|l' (an|annee) (prochain|prochaine))",
    read: (match) => partOfYear(match, 1, true),
  },
  {
    id: 'date.quarter',
    pattern: "part=(this|last|next) year ' s <ordinal> unit=(quarter|half)",
    read: (match) => partOfYear(match, turnOf(match), true),
  },
  {
    id: 'date.quarter',
    pattern: 'year - (earlier|ago) <ordinal> unit=(quarter|half)',
    read: (match) => partOfYear(match, -1, true),
  },
  {
    id: 'date.quarter',
    pattern: '<month> (-|–|to|through) <month:to> (quarter|period)',
    read: monthsQuarter,
  },
  {
    id: 'date.month',
    pattern:
      "(the|le|la)? nth=(<ordinal>|last|final|dernier|derniere) (week|weekend|days|half|semaine|week - end|moitie) (of|de|d'|du mois de|du mois d') <month> <yyyy:year>?",
    read: partOfMonth,
  },
  {
    id: 'date.month',
    pattern: "<ordinal> quinzaine (de|d'|du mois de|du mois d') <month> <yyyy:year>?",
    read: fortnight,
  },
  {
    id: 'date.quarter',
    pattern: '<yyyy:year> <ordinal> unit=(quarter|half)',
    read: (match) => partOfYear(match, 0),
  },
  { id: 'date.quarter', pattern: 'letter=(t|q|s|h) _ <int> (of|de|-|/)? <yyyy:year>', read: lettered },
  { id: 'date.quarter', pattern: '<yyyy:year> -? letter=(t|q|s|h) _ <int>', read: lettered },
  { id: 'date.decade', pattern: 'annees <int> (-|et <int:second>)?', read: decade },
  { id: 'date.decade', pattern: 'annees <frwords:int>', read: decade },
  { id: 'date.decade', pattern: "<int> _ (' _)? s", read: englishDecade },
  { id: 'date.decade', pattern: "' _ <two:int> _ s", read: englishDecade },
  { id: 'date.decade', pattern: '(nineteen|eighteen)? <decade>', read: namedDecade },
  {
    id: 'date.century',
    pattern:
      '(<roman:n> (_ <ordsuffix>)?|<ordinal:n>) -? (siecle|siecles|century) bc=(bc|bce|av . j . - c .|avant (j . - c .|jesus - christ))?',
    read: centuryOf,
  },
];

function season(match: Match, turn: -1 | 0 | 1 | undefined): Reading | undefined {
  const year = match.get('year');
  const part = seasons[match.get('season') ?? 0] ?? 'SP';
  if (year === undefined && turn === undefined) return undefined;
  const [at] = match.range('season') ?? [match.start];
  if (match.words.word(at) === 'fall' && turn !== undefined && match.words.word(match.start) === 'next')
    return undefined;
  return {
    type: 'DATE',
    date: { part, ...(year !== undefined && { year }), ...(turn !== undefined && { turn }) },
    score: 0.93,
    parts: true,
    article: turn !== undefined && year === undefined && turn !== 0,
  };
}

/** « l’été », « au printemps », "in the fall": not the participle, the verb or the spring of a watch. */
function bareSeason(match: Match): Reading | undefined {
  const { words, start, end } = match;
  const key = words.word(start);
  const before = words.word(start - 1);
  const french = /^(?:ete|printemps|automne|hiver)$/.test(key);
  if (french && !/^(?:l'|au|en|cet|ce|d'|du|le|fin|debut|mi|-)$/.test(before)) return undefined;
  if (key === 'ete' && (before === "d'" || before === 'en') && words.word(start - 2) === 'a')
    return undefined;
  if (key === 'ete' && /^(?:le|du|ce)$/.test(before)) return undefined;
  if (key === 'printemps' && words.capital(start)) return undefined;
  if (
    !french &&
    (!/^(?:the|in|of|this|by|since|early|late|mid|-|every|each|during|until|and|to|through|from|last|next)$/.test(
      before,
    ) ||
      words.capital(start))
  )
    return undefined;
  if (key === 'fall' && !/^(?:the|in|this|by|early|late|mid|-|of)$/.test(before)) return undefined;
  if ((key === 'fall' || key === 'spring') && before === 'the' && /^(?:of|in)$/.test(words.raw(end)))
    return undefined;
  if (
    (key === 'fall' || key === 'spring') &&
    /^(?:to|of|by|from|for|the)$/.test(before) &&
    before !== 'the' &&
    before !== 'of'
  )
    return undefined;
  return { type: 'DATE', date: { part: seasons[match.get('season') ?? 0] ?? 'SP' }, score: 0.7, parts: true };
}

function monthTurn(match: Match, turn: -1 | 0 | 1 | undefined): Reading | undefined {
  const day = match.get('day');
  const year = match.get('year');
  const [at] = match.range('month') ?? [match.start];
  if (match.words.word(at) === 'may' && !match.words.capital(at)) return undefined;
  return {
    type: 'DATE',
    date: {
      month: match.get('month') ?? 1,
      ...(day !== undefined && { day }),
      ...(year !== undefined && { year }),
      ...(turn !== undefined && { turn }),
    },
    score: 0.93,
    parts: day === undefined,
  };
}

/** « ce 3 avril »: the nearest one. */
function thisDay(match: Match): Reading {
  const weekday = match.get('wd');
  const year = match.get('year');
  return {
    type: 'DATE',
    date: {
      month: match.get('month') ?? 1,
      day: match.get('day') ?? 1,
      ...(year !== undefined && { year }),
      ...(weekday !== undefined && { weekday }),
    },
    score: 0.97,
  };
}

function shiftedYear(match: Match, yearShift: number): Reading {
  const day = match.get('day');
  return {
    type: 'DATE',
    date: { month: match.get('month') ?? 1, yearShift, ...(day !== undefined && { day }) },
    score: 0.95,
    parts: true,
  };
}

/** "June of that year", "that same spring" */
function ofThatYear(match: Match): Reading {
  const month = match.get('month');
  const date = month === undefined ? { part: seasons[match.get('season') ?? 0] ?? 'SP' } : { month };
  const value = ({ last, convention }: Anchor) =>
    last?.year === undefined ? undefined : dateText({ year: last.year, ...date }, convention);
  return { type: 'DATE', value, score: 0.85 };
}

function partOfYear(match: Match, yearShift: number, told = false): Reading | undefined {
  const number = match.get('ordinal') ?? 0;
  const [at] = match.range('unit') ?? [0];
  const letter = /^(?:trimestre|quarter)$/.test(match.words.word(at)) ? 'Q' : 'H';
  if (number < 1 || number > (letter === 'Q' ? 4 : 2)) return undefined;
  const year = match.get('year');
  // "first half" alone is also of a match.
  if (
    letter === 'H' &&
    match.words.word(at) === 'half' &&
    year === undefined &&
    !told &&
    match.end - match.start < 4
  )
    return undefined;
  const date: PartialDate = {
    part: `${letter}${number}`,
    ...(year !== undefined ? { year } : told ? { yearShift } : {}),
  };
  return { type: 'DATE', date, score: year === undefined ? 0.85 : 0.95, parts: true };
}

function turnOf({ words, range }: Match): number {
  const word = words.word(range('part')?.[0] ?? 0);
  return word === 'last' ? -1 : word === 'next' ? 1 : 0;
}

/** "the April-June quarter" */
function monthsQuarter(match: Match): Reading | undefined {
  const [from, to] = [match.get('month') ?? 0, match.get('to') ?? 0];
  if (from % 3 !== 1 || to !== from + 2 || !match.words.capital(match.start)) return undefined;
  return { type: 'DATE', date: { part: `Q${(to / 3).toFixed(0)}` }, score: 0.9 };
}

/** « la première quinzaine de décembre » */
function fortnight(match: Match): Reading | undefined {
  const nth = match.get('ordinal') ?? 0;
  if (nth < 1 || nth > 2) return undefined;
  const year = match.get('year');
  return {
    type: 'DATE',
    date: { month: match.get('month') ?? 1, ...(year !== undefined && { year }) },
    mod: nth === 1 ? 'START' : 'END',
    score: 0.85,
  };
}

/** "the first week of August", « la dernière semaine de mai »: the month, as a week of the year it is not told. */
function partOfMonth(match: Match): Reading | undefined {
  const { words } = match;
  const [at] = match.range('nth') ?? [0];
  const nth = match.get('ordinal');
  if (nth !== undefined && nth > 5) return undefined;
  const [monthAt] = match.range('month') ?? [0];
  if (/^(?:may|march)$/.test(words.word(monthAt)) && !words.capital(monthAt)) return undefined;
  const year = match.get('year');
  return {
    type: 'DATE',
    date: { month: match.get('month') ?? 1, ...(year !== undefined && { year }) },
    mod: nth === 1 ? 'START' : nth === undefined ? 'END' : 'MID',
    score: 0.85,
    ...(match.convention === 'article' && { from: at }),
  };
}

/** `T1 2025`, `Q3 2026`, `S1 2025`, `H2 2025`. */
function lettered(match: Match): Reading | undefined {
  const [at] = match.range('letter') ?? [0];
  const letter = /[tq]/i.test(match.words.raw(at)) ? 'Q' : 'H';
  const number = match.get('int') ?? 0;
  if (!match.words.capital(at) || number < 1 || number > (letter === 'Q' ? 4 : 2)) return undefined;
  return { type: 'DATE', date: { part: `${letter}${number}`, year: match.get('year') ?? 0 }, score: 0.95 };
}

function decadeText(year: number): () => string {
  return () => String(Math.floor(year / 10)).padStart(3, '0');
}

/** « années 1990 », « années 90 ». */
function decade(match: Match): Reading | undefined {
  const number = match.get('int') ?? 0;
  const year = number < 100 ? (number < 20 ? 2000 : 1900) + number : number;
  if (number % 10 !== 0 || year < 1000 || year > 2100) return undefined;
  return { type: 'DATE', value: decadeText(year), score: 0.9, parts: true };
}

/** `1990s`, `'90s`, `80s`. */
function englishDecade(match: Match): Reading | undefined {
  const number = match.get('int') ?? 0;
  const { words, start } = match;
  if (number === 0 || number % 10 !== 0 || (number > 100 && (number < 1000 || number > 2100)))
    return undefined;
  if (number < 100 && words.word(start) === '' && !/^(?:the|early|late|mid|-)$/.test(words.word(start - 1)))
    return undefined;
  const year = number < 100 ? (number < 20 ? 2000 : 1900) + number : number;
  // "in his 80s" is an age.
  if (number < 100 && /^(?:his|her|their|my)$/i.test(words.raw(start - 1))) return undefined;
  return { type: 'DATE', value: decadeText(year), score: 0.9, parts: true };
}

function namedDecade(match: Match): Reading | undefined {
  const { words, start } = match;
  if (/^(?:his|her|their|my)$/i.test(words.raw(start - 1))) return undefined;
  const base = words.word(start) === 'eighteen' ? 1800 : 1900;
  return { type: 'DATE', value: decadeText(base + (match.get('decade') ?? 0)), score: 0.85, parts: true };
}

function centuryOf(match: Match): Reading | undefined {
  const n = match.get('n') ?? 0;
  if (n < 1 || n > 30) return undefined;
  const before = match.range('bc') !== undefined;
  return {
    type: 'DATE',
    value: (at) => {
      const digits = String(n - 1).padStart(2, '0');
      if (before) return at.convention === 'timeml' ? `BC${digits}` : undefined;
      return digits;
    },
    score: 0.9,
    parts: true,
  };
}
