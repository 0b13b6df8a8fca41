import { roughBefore } from './rough.ts';
import type { Match, Mod, PartialDate, Reading, Rule } from './rule.ts';
import type { Words } from './words.ts';

/** A match with its reading; word indices, which refiners move. */
export interface Candidate {
  readonly rule: Rule;
  reading: Reading;
  start: number;
  end: number;
  /** The end of the interval that begins with this reading. */
  until?: PartialDate;
}

/** Words for the beginning, middle and end of a period. */
const parts = new Map<string, Mod>([
  ['debut', 'START'],
  ['milieu', 'MID'],
  ['mi', 'MID'],
  ['courant', 'MID'],
  ['fin', 'END'],
  ['early', 'START'],
  ['beginning', 'START'],
  ['start', 'START'],
  ['mid', 'MID'],
  ['middle', 'MID'],
  ['late', 'END'],
  ['earlier', 'START'],
  ['later', 'END'],
  ['end', 'END'],
]);
/** Nouns for a part and other openings that take an article. */
const nouns =
  /^(?:fin|debut|milieu|mi|premiere|deuxieme|seconde|end|beginning|middle|start|mois|month|following)$/;
/** What may stand between such a word and the period. */
const links = [
  ['-'],
  ['de'],
  ["d'"],
  ['du'],
  ['des'],
  ['de', 'la'],
  ['de', "l'"],
  ['de', 'les'],
  ['of'],
  ['of', 'the'],
  ['the'],
  ['on'],
  ['in'],
  [],
];
const articles = new Set(['le', 'la', "l'", 'les', 'the']);

/** Every word that the refiners look for, for the vocabulary. */
export const refinerWords: readonly string[] = [
  ...parts.keys(),
  ...links.flat(),
  ...articles,
  'ces',
  'a',
  'au',
  'vers',
  'et',
  'ou',
  'and',
  'or',
  'to',
  'through',
  'until',
  'entre',
  'between',
  'from',
  "jusqu'",
  'on',
  'in',
  'at',
  'of',
  '–',
  '—',
  ',',
  '&',
];

/** « début 2025 », « la fin du mois d’avril », « mi-mars », "late March", "the end of 2019". */
export function withPart(
  candidate: Candidate,
  { words, convention }: Pick<Match, 'words' | 'convention'>,
  floor: number,
): void {
  if (!words.continues(candidate.start)) return;
  const timeml = convention === 'timeml';
  const isDay = /^date\.(?:weekday|day)$/.test(candidate.rule.id) && candidate.reading.type === 'DATE';
  const day = timeml && isDay;
  const on = day && words.key(candidate.start - 1) === 'on' ? 1 : 0;
  const before = words.key(candidate.start - 1 - on);
  if (!candidate.reading.parts && !(day && /^(?:early|late|earlier|later)$/.test(before))) return;
  for (const link of links) {
    const at = candidate.start - link.length - 1;
    if (at < floor || !link.every((key, i) => words.key(at + 1 + i) === key && words.continues(at + 1 + i)))
      continue;
    const mod = parts.get(words.key(at));
    if (!mod) continue;
    const key = words.key(at);
    const needsLink =
      key === 'milieu' || key === 'beginning' || key === 'start' || key === 'middle' || key === 'end';
    const needsNone = /^(?:early|late|earlier|later|courant)$/.test(key);
    const turn = timeml && /^(?:this|last|next)$/.test(words.key(candidate.start));
    if (/^(?:earlier|later)$/.test(key) && !day && !turn) continue;
    if (
      (needsLink && link.length === 0) ||
      (needsNone && link.length > 0 && link[0] !== (day ? 'on' : timeml ? 'in' : undefined)) ||
      (!needsNone && /^(?:on|in)$/.test(link[0] ?? '')) ||
      (key === 'mi' && link[0] !== '-')
    )
      continue;
    if (needsLink && link[0] === 'the') continue;
    candidate.start = at;
    candidate.reading = { ...candidate.reading, mod };
    return;
  }
}

/** Moves the start over an article that belongs to the expression in the convention. */
export function withArticle(
  candidate: Candidate,
  match: Pick<Match, 'words' | 'convention'>,
  floor: number,
): void {
  const { words, convention } = match;
  const { reading } = candidate;
  const before = candidate.start - 1;
  if (before < floor || reading.bare || !words.continues(candidate.start)) return;
  if (convention === 'article' && !(reading.article && !candidate.until)) return;
  const key = words.key(before);
  const plural = reading.type === 'DURATION' || candidate.rule.id === 'date.decade';
  if (plural && reading.article && key === 'ces') {
    candidate.start = before;
    return;
  }
  if (candidate.rule.id === 'date.year' && (words.list[candidate.start]?.digits ?? 0) > 0) return;
  const opening = words.key(candidate.start);
  if (
    key === 'the' &&
    reading.type === 'DATE' &&
    /^date\.(?:month|year|calendar|numeric|weekday|historic)$/.test(candidate.rule.id) &&
    !nouns.test(opening) &&
    !words.has(candidate.start, 'ord') &&
    !words.has(candidate.start + 1, 'ordsuffix')
  )
    return;
  if (candidate.rule.id === 'date.month' && reading.date?.day === undefined && !nouns.test(opening)) return;
  if (candidate.rule.id === 'date.duration' && words.raw(candidate.end - 2) === '-' && key === 'the') return;
  if (articles.has(key) && (key !== 'les' || plural || reading.type === 'SET')) candidate.start = before;
}

/** « environ trois ans », "more than two weeks", "about a year ago". */
export function withRough(candidate: Candidate, words: Words, floor: number): void {
  const { reading, rule } = candidate;
  const clock = rule.id === 'date.time' && (words.list[candidate.start]?.digits ?? 0) > 0;
  if (reading.type !== 'DURATION' && !clock && rule.id !== 'date.ago' && rule.id !== 'date.later') return;
  if (
    rule.id !== 'date.duration' &&
    (words.key(candidate.start) === 'il' || words.key(candidate.start) === 'dans')
  )
    return;
  const rough = roughBefore(words, candidate.start);
  if (!rough || rough.start < floor) return;
  // "took over 18 months ago"
  if (
    rule.id === 'date.ago' &&
    words.key(rough.start) === 'over' &&
    /^(?:t[ao]k|took|hand|turn)/.test(words.word(rough.start - 1))
  )
    return;
  // "over the past week", « sous les deux ans »: a preposition.
  if (articles.has(words.key(candidate.start)) && /^(?:over|under)$/.test(words.key(rough.start))) return;
  candidate.start = rough.start;
  candidate.reading = { ...reading, mod: reading.mod ?? rough.mod };
}

/** Times of day that follow a day: « mardi matin », "Friday night", « hier à midi ». */
const dayParts = new Map([
  ['matin', 'TMO'],
  ['matinee', 'TMO'],
  ['morning', 'TMO'],
  ['midi', 'T12:00'],
  ['noon', 'T12:00'],
  ['afternoon', 'TAF'],
  ['soir', 'TEV'],
  ['soiree', 'TEV'],
  ['evening', 'TEV'],
  ['nuit', 'TNI'],
  ['night', 'TNI'],
  ['minuit', 'T24:00'],
  ['midnight', 'T24:00'],
  ['overnight', 'TNI'],
]);

export const dayPartWords: readonly string[] = [...dayParts.keys(), 'apres'];

/** The time of day that begins at a word, and the word after it. */
export function dayPartAt(
  words: Words,
  at: number,
): { readonly time: string; readonly end: number } | undefined {
  if (!words.continues(at)) return undefined;
  let i = at;
  if (words.key(i) === 'a' || words.key(i) === 'au') {
    if (!/^(?:midi|minuit|matin|soir)$/.test(words.key(i + 1))) return undefined;
    i++;
  }
  if (words.key(i) === 'apres') {
    const next = words.key(i + 1) === '-' ? i + 2 : i + 1;
    return words.key(next) === 'midi' ? { time: 'TAF', end: next + 1 } : undefined;
  }
  const time = dayParts.get(words.key(i));
  return time === undefined ? undefined : { time, end: i + 1 };
}
