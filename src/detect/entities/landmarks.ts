import { kind } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { isCapital } from './match.ts';
import type { Sheet } from './sheet.ts';

/** Nouns that belong to the name of the place which they open: `stade de l’Amitié`, `avenue du Mali`. */
const heads = new Set(
  (
    'stade avenue boulevard rue place aeroport aerodrome palais pont parc carrefour cathedrale basilique mosquee ' +
    'esplanade memorial square quai chemin porte tour echangeur allee venelle impasse rampe barrage'
  ).split(' '),
);
const adjectives = /^(?:international|national|municipal|omnisports|royal|presidentiel)$/;
const link = /^(?:de|du|des|d|la|le|les|l|a)$/;
/** Words between the noun and the capitalised ones. */
const longestLink = 3;
const longestName = 5;

/** Streets, stadiums and buildings with the noun that opens their names. */
export function findLandmarks(sheet: Sheet): void {
  if (sheet.casing !== 'normal') return;
  const { words } = sheet;
  for (let at = 0; at < words.length; at++) {
    const head = words[at] as Word;
    if (sheet.taken[at] || head.shape === 'mark' || !heads.has(head.key)) continue;
    const to = nameEnd(sheet, at);
    if (to > at) sheet.add(at, to, 'place', 'place.context', 0.86, head.text);
  }
}

/** The word after the name that a noun opens, `at` when none follows. */
function nameEnd(sheet: Sheet, at: number): number {
  const { words } = sheet;
  let from = at + 1;
  if (adjectives.test(words[from]?.key ?? '')) from++;
  const first = from;
  while (from - first < longestLink && words[from]?.shape !== 'title' && link.test(words[from]?.key ?? ''))
    from++;
  let to = from;
  while (to - from < longestName && isName(sheet, to)) to++;
  return to > from ? to : at;
}

function isName(sheet: Sheet, at: number): boolean {
  const word = sheet.words[at];
  return isCapital(word) && !sheet.taken[at] && !(word.kinds & kind.time);
}
