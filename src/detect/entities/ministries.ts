import { kind, placeKinds } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { isCapital } from './match.ts';
import type { Sheet } from './sheet.ts';

const link = /^(?:de|du|des|d)$/;
const article = /^(?:la|le|les|l)$/;
const adjective =
  /(?:ale?s?|aux|aires?|iques?|ères|ives?|ifs|elles?|els|iennes?|iens|aines?|ains|eures?|ables?)$/u;
/** Adjectives after a noun, and words of all portfolios together, at most. */
const mostAdjectives = 2;
const longestList = 40;

/** Ministries with several portfolios, `ministère du Tourisme, de la Culture et des Arts`, in any case. */
export function findMinistries(sheet: Sheet): void {
  const { words } = sheet;
  for (let at = 0; at < words.length; at++) {
    const head = words[at] as Word;
    if (sheet.taken[at] || head.key !== 'ministere') continue;
    const to = listEnd(words, at + 1);
    if (to === at) continue;
    sheet.add(at, to, 'organization', 'organization.ministry', 0.9, head.text);
    sheet.take(at, to);
    at = to - 1;
  }
}

/** The word after several portfolios, the last one after `et`; before `from` when there are not several. */
function listEnd(words: readonly Word[], from: number): number {
  const capital = isCapital(words[nounAt(words, from)]);
  let end = from - 1;
  let commas = 0;
  for (let at = portfolioEnd(words, from, capital); at > 0 && at - from < longestList; ) {
    const mark = words[at] as Word | undefined;
    let next = at;
    if (mark?.text === ',') next++;
    const last = words[next]?.key === 'et';
    if (last) next++;
    if (next === at) break;
    const to = portfolioEnd(words, next, capital);
    if (to < 0) break;
    if (last && (capital || commas > 0)) end = to;
    commas++;
    at = to;
  }
  return end;
}

/** Where the noun of `de la Santé` stands; -1 when no portfolio begins at `at`. */
function nounAt(words: readonly Word[], at: number): number {
  if (!link.test(words[at]?.key ?? '') || words[at]?.shape === 'mark') return -1;
  const next = article.test(words[at + 1]?.key ?? '') ? at + 2 : at + 1;
  const noun = words[next];
  if (!noun || noun.shape === 'mark' || noun.shape === 'number' || noun.kinds & kind.functionWord) return -1;
  return (noun.kinds & placeKinds) !== 0 && !(noun.kinds & kind.common) ? -1 : next;
}

/** The word after `de la Culture`, `des Affaires étrangères`, `de la Réforme de l’État`; -1 when none begins at `at`. */
function portfolioEnd(words: readonly Word[], at: number, capital: boolean): number {
  const noun = nounAt(words, at);
  if (noun < 0 || isCapital(words[noun]) !== capital) return -1;
  let end = noun + 1;
  for (let count = 0; count < mostAdjectives && isAdjective(words[end]); count++) end++;
  while (isCapital(words[end]) && capital && !isPlace(words[end])) end++;
  if (words[end]?.key === 'et' && capital && isCapital(words[end + 1])) end = lastCapital(words, end + 1);
  const inner = nounAt(words, end);
  return capital && inner > 0 && isCapital(words[inner]) ? inner + 1 : end;
}

function lastCapital(words: readonly Word[], from: number): number {
  let end = from;
  while (isCapital(words[end])) end++;
  return end;
}

function isPlace(word: Word | undefined): boolean {
  return word !== undefined && (word.kinds & placeKinds) !== 0 && !(word.kinds & kind.common);
}

function isAdjective(word: Word | undefined): boolean {
  if (word?.shape !== 'lower' || word.kinds & kind.functionWord) return false;
  return (word.kinds & (kind.organizationAdjective | kind.demonym)) !== 0 || adjective.test(word.text);
}
