import type { Match, PartialDate, Reading, Rule } from '../rule.ts';
import { century } from '../slots.ts';
import { continuesNumber, isUnit } from './calendar.ts';
import { whole } from './numeric.ts';

/** Years: « l’année 2025 », « en 2025 », "fiscal 2026", "490 BC", « av. J.-C. », « en 98 ». */
export const yearRules: readonly Rule[] = [
  {
    id: 'date.year',
    pattern: '(annee|an|exercice|year) (<yyyy>|<frwords:yyyy>)',
    read: (match) => named(match, 'year'),
  },
  { id: 'date.fiscal', pattern: '(fiscal (year)?|fy) <yyyy>', read: (match) => named(match, 'fiscal') },
  { id: 'date.year', pattern: '<yyyy>', read: bareYear },
  { id: 'date.year', pattern: '<year>', read: wordYear },
  { id: 'date.year', pattern: '<two>', read: shortYear },
  {
    id: 'date.historic',
    pattern: '<int> (bc|b . c . (e .)?|bce|av . j . -? c .?|avant (j . -? c .?|jesus - christ|notre ere))',
    read: (match) => historic(match, true),
  },
  {
    id: 'date.historic',
    pattern: '<int> (ad|ce|a . d .|ap . j . -? c .?|apres (j . -? c .?|jesus - christ))',
    read: (match) => historic(match, false),
  },
  { id: 'date.historic', pattern: '(ad|a . d .) <int>', read: (match) => historic(match, false) },
];

function named(match: Match, kind: 'year' | 'fiscal'): Reading | undefined {
  const year = match.get('yyyy') ?? 0;
  if (year < 1000 || year > 2199 || continuesNumber(match, match.end)) return undefined;
  if (kind === 'fiscal')
    return { type: 'DATE', value: () => `FY${year}`, score: 0.93, parts: true, bare: true };
  return { type: 'DATE', date: { year }, score: 0.97, parts: true };
}

/** Words after which four digits are a year. */
const beforeYear = new Set(
  (
    "en de d' depuis avant apres jusqu'en des fin debut mi courant pour vers annee annees entre et ou a au du saison campagne rentree session edition " +
    'promotion election elections in since of from by until till before after during early late mid for around circa and or to through between the year ( - – , / [ "'
  ).split(' '),
);

function bareYear(match: Match): Reading | undefined {
  const year = match.get('yyyy') ?? 0;
  const { words, start, end } = match;
  const partial =
    words.word(start - 1) === '-' &&
    /^(?:mid|mi|early|late|pre|post|ante|apres|avant)$/.test(words.word(start - 2));
  if (
    !(whole(match) || yearRange(match) || partial) ||
    isUnit(match, end) ||
    /^[%€$£°]$/.test(words.raw(end)) ||
    countsThings(match)
  )
    return undefined;
  if (
    words.raw(start - 1) === '=' ||
    words.raw(start - 1) === '$' ||
    words.raw(start - 1) === '€' ||
    words.raw(start - 1) === '#'
  )
    return undefined;
  const before = words.continues(start) || start === 0 ? words.word(start - 1) || words.raw(start - 1) : '';
  const told = beforeYear.has(before);
  // « CAN 2025 », « Vision 2050 » are names.
  if (
    match.convention === 'article' &&
    !told &&
    words.continues(start) &&
    words.letters(start - 1) &&
    words.capital(start - 1)
  )
    return undefined;
  if (year < 1800 || year > 2100) {
    if (
      !/^(?:en|depuis|in|since|\(|annee|vers|apres|avant|by|until|fin|debut|late|early|of|during|-|–)$/.test(
        before,
      )
    )
      return undefined;
    if (year < 1000 || year > 2150) return undefined;
  }
  if (
    /^(?:article|art|page|p|n|no|numero|loi|chapitre|vol|route|rue|bus|boeing|peugeot|airbus|section|flight|chambre|room|salle)$/i.test(
      words.raw(start - 1),
    )
  )
    return undefined;
  return { type: 'DATE', date: { year }, score: told ? 0.9 : 0.65, parts: true };
}

/** `2019-2021`, `2019-21`, `2024/2025`: years on both sides of the mark. */
function yearRange({ words, start, end }: Match): boolean {
  const mark = (at: number) => /^[-–/]$/.test(words.raw(at)) && words.glued(at);
  const year = (at: number) => words.list[at]?.digits === 4 && /^(?:1[5-9]|20|21)/.test(words.raw(at));
  const open = (at: number) =>
    !words.glued(at) ||
    (/^[)\].,;:»”"'’]$/.test(words.raw(at)) && !(words.list[at + 1]?.digits && words.glued(at + 1)));
  const second = words.list[end + 1];
  const ahead = (second?.value ?? 0) - ((words.list[start]?.value ?? 0) % 100);
  const later = second?.digits === 2 && ahead > 0 && ahead <= 12;
  if (mark(end) && words.glued(end + 1) && (year(end + 1) || later)) {
    return open(end + 2) && (!words.glued(start) || /^[([«“"'’]$/.test(words.raw(start - 1)));
  }
  return (
    mark(start - 1) &&
    words.glued(start) &&
    year(start - 2) &&
    !(mark(start - 3) && words.glued(start - 2)) &&
    open(end)
  );
}

/** « 2000 soldats », "1,900 people": a plural or a noun follows at once. */
function countsThings(match: Match): boolean {
  const { words, end } = match;
  if (!words.continues(end) || words.glued(end) || !words.letters(end) || words.capital(end)) return false;
  const next = words.raw(end).toLowerCase();
  const before = words.word(match.start - 1);
  const sure = /^(?:en|in|since|depuis|annee|year|fin|debut|jusqu'en)$/.test(before);
  if (sure) return false;
  if (words.has(end, 'unit')) return true;
  // English writes "1,996 units", and "the 1990 census", "Asia’s 1997 crisis".
  if (match.language === 'en' && /^(?:the|its|his|her|their|our|a|this|that|s)$/.test(before)) return false;
  // A plural after a number that no preposition of time introduces.
  return (
    next.length > 3 &&
    /[sx]$/.test(next) &&
    !/(?:ées|és|ants)$/.test(next) &&
    !/^(?:dans|mais|alors|apres|après|lors|plus|sans|sous|puis|ses|its|was|has|is|as|this|versus|across|towards|besides|unless|depuis|jusque|vers|très|moins)$/.test(
      next,
    )
  );
}

function wordYear(match: Match): Reading | undefined {
  const at = match.range('year')?.[0] ?? 0;
  const { words } = match;
  if ((words.list[at]?.digits ?? 0) > 0) return undefined;
  const year = match.get('year') ?? 0;
  const apostrophe = !words.letters(at);
  if (apostrophe) {
    if (
      (words.glued(match.end) && words.letters(match.end)) ||
      isUnit(match, match.end) ||
      (words.glued(at) && at > 0)
    )
      return undefined;
    return { type: 'DATE', date: { year }, score: 0.6, parts: true };
  }
  if (!/^(?:en|in|since|depuis|annee|de|of)$/.test(words.word(at - 1)) || year < 1100) return undefined;
  if (isUnit(match, match.end) || (words.letters(match.end) && /s$/.test(words.raw(match.end))))
    return undefined;
  return { type: 'DATE', date: { year }, score: 0.75, parts: true };
}

/** « en 98 », "in 98": two digits that count nothing. */
function shortYear(match: Match): Reading | undefined {
  const { words, start, end } = match;
  const two = match.get('two') ?? 0;
  if (!/^(?:en|depuis)$/.test(words.word(start - 1)) || !words.continues(start)) return undefined;
  if (two < 40 || continuesNumber(match, end) || isUnit(match, end)) return undefined;
  if (
    words.continues(end) &&
    words.letters(end) &&
    !/^(?:et|ou|a|au|il|elle|on|la|le|les|l'|puis|dans|par|pour|avec)$/.test(words.word(end))
  )
    return undefined;
  return { type: 'DATE', date: { year: century(two) }, score: 0.7, parts: true };
}

function historic(match: Match, before: boolean): Reading | undefined {
  const number = match.get('int') ?? 0;
  if (number < 1 || number > 9999 || continuesNumber(match, match.range('int')?.[1] ?? 0)) return undefined;
  const mark = match.range('int')?.[1] ?? 0;
  // "AD" and "CE" in capitals only; « ce » is a French word.
  if (
    !before &&
    !match.words.allCapitals(match.words.list[match.start]?.digits ? mark : match.start) &&
    !/^(?:ap|apres|a)$/.test(match.words.word(mark))
  )
    return undefined;
  if (!before && match.words.raw(mark) === 'a') return undefined;
  const date: PartialDate = { year: before ? 1 - number : number };
  return { type: 'DATE', date, score: 0.93, parts: true };
}
