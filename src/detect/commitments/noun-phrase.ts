import { isCapital } from '../entities/match.ts';
import { kind, placeKinds } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { isActor, type Subject } from './actors.ts';

/** The most words that a sentence may say before its subject, up to a comma. */
const longestLead = 14;
/** The most words of a name or of what follows a noun. */
const longestName = 9;
/** Words that open a noun phrase. */
export const articles =
  /^(?:le|la|l|les|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|the|an?|its|his|her|their|deux|trois|two|three)$/;
const particle = /^(?:[.'’-]|de|du|el|al|ben)$/;
const link = /^(?:de|du|des|d|of|la|l|le|les|the|et|and)$/;

/** The first word of a sentence, past marks, conjunctions, and `De son côté,`, `En outre,`. */
export function openingAt(words: readonly Word[], floor: number, limit: number): number {
  let at = floor;
  while (
    at < limit &&
    ((words[at] as Word).shape === 'mark' ||
      /^(?:et|mais|or|car|puis|and|but)$/.test((words[at] as Word).key))
  )
    at++;
  if (
    !/^(?:de|du|d|a|au|aux|en|dans|pour|selon|par|hier|face|lors|apres|avant|on|in|at|for|after|before|from|meanwhile|toutefois|cependant|enfin|ensuite|ailleurs|en|sur|contacte|interroge|cinq|au)$/.test(
      words[at]?.key ?? '',
    )
  )
    return at;
  for (let comma = at + 1; comma < limit && comma - at <= longestLead; comma++)
    if ((words[comma] as Word).text === ',') return comma + 1;
  return at;
}

/** Who acts at word `from`: a name, or an article and a noun for someone who acts, with the name beside it. */
export function actingPhrase(words: readonly Word[], from: number, limit: number): Subject | undefined {
  const opening = words[from];
  if (!opening || from >= limit) return undefined;
  const auxiliary = opening.key === 'a' && opening.shape === 'lower';
  const role = articles.test(opening.key) && !auxiliary;
  if (role) {
    const noun = [from + 1, from + 2].find(
      (at) => at < limit && words[at]?.shape !== 'mark' && (isActor(words[at]) || isTitle(words[at])),
    );
    if (noun !== undefined) return { from, to: nameEnd(words, noun + 1, limit), agent: 'role' };
    const name = words[from + 1];
    if (!isCapital(name)) return undefined;
    return { from, to: capitalsEnd(words, from + 1, limit), agent: 'named' };
  }
  const named =
    isCapital(opening) &&
    (!opening.first || isKnown(opening) || isCapital(words[from + 1]) || words[from + 1]?.text === '.');
  return named && !(opening.kinds & kind.functionWord)
    ? { from, to: nameEnd(words, capitalsEnd(words, from, limit), limit), agent: 'named' }
    : undefined;
}

/** `le capitaine`, `le docteur`. */
function isTitle(word: Word | undefined): boolean {
  return word !== undefined && word.shape === 'lower' && (word.kinds & kind.title) !== 0;
}

function isKnown({ kinds }: Word): boolean {
  return (
    (kinds & (placeKinds | kind.organization | kind.given | kind.family | kind.title | kind.function)) !== 0
  );
}

function capitalsEnd(words: readonly Word[], from: number, limit: number): number {
  let to = from;
  for (let at = from; at < limit && at - from < longestName; at++) {
    if (isCapital(words[at])) to = at + 1;
    else if (!particle.test(words[at]?.text ?? '')) break;
  }
  return to;
}

/** Past `de la Santé` and `, Adama Coulibaly` after the noun or name that ends at word `from`. */
function nameEnd(words: readonly Word[], from: number, limit: number): number {
  let to = from;
  for (let at = from; at < limit && at - from < longestName; at++) {
    const linked = link.test(words[at - 1]?.key ?? '') && words[at]?.shape === 'lower';
    if (isCapital(words[at]) || (linked && !link.test(words[at]?.key ?? ''))) to = at + 1;
    else if (
      !linked &&
      !link.test(words[at]?.key ?? '') &&
      !(words[at]?.text === ',' && isCapital(words[at + 1]))
    )
      break;
  }
  return to;
}
