import { kind } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { isCapital } from './match.ts';

/** How far before a name the noun for its bearer’s function is looked for, in words. */
const functionReach = 14;
const elision = /^(?:d|l|de|du|des|la|le|les|the|of)$/;

/** The title right before a name, `M.`, `Dr`, `le général`. */
export function titleBefore(words: readonly Word[], from: number): Word | undefined {
  let at = from - 1;
  if (words[at]?.text === '.') at--;
  const word = words[at];
  return word && word.kinds & kind.title && isTitleForm(word, words[at + 1]) ? word : undefined;
}

/** `me` and `m` are titles with a capital only; `mes` never in lower case. */
function isTitleForm(word: Word, next: Word | undefined): boolean {
  if (word.key.length > 3) return true;
  return isCapital(word) && (word.key !== 'm' || next?.text === '.' || word.shape === 'initial');
}

/** The noun for what a person is or does that the name stands beside: `le ministre malien, X`, `commissaire de deuxième classe X`. */
export function functionBefore(words: readonly Word[], from: number): Word | undefined {
  let at = from - 1;
  let commas = 0;
  for (let steps = 0; at >= 0 && steps < functionReach; at--, steps++) {
    const word = words[at] as Word;
    if (word.kinds & kind.function && !(word.kinds & kind.given && isCapital(word))) {
      return commas === 1 || isDirect(words, at, from) ? word : undefined;
    }
    if (word.text === ',') {
      if (++commas > 1 || at !== from - 1) return undefined;
    } else if (word.shape === 'mark' && !/^[()«»-]$/.test(word.text)) return undefined;
    else if (
      (word.kinds & kind.speech && word.shape === 'lower') ||
      /^(?:est|sont|a|ont|qui|que|et|par|avec|pour|is|was|has|who|and|by|with)$/.test(word.key)
    )
      return undefined;
  }
  return undefined;
}

/** Without a comma the name follows at once, or after a complement that does not end in a preposition. */
function isDirect(words: readonly Word[], noun: number, from: number): boolean {
  const before = words[from - 1] as Word;
  return (
    noun === from - 1 || (!elision.test(before.key) && !(before.kinds & (kind.locative | kind.functionWord)))
  );
}

/** The noun for a function that follows in apposition: `X, ministre de …`, `X, the president`. */
export function functionAfter(words: readonly Word[], to: number): Word | undefined {
  if (words[to]?.text !== ',') return undefined;
  for (let at = to + 1; at < to + 4; at++) {
    const word = words[at];
    if (!word || word.shape === 'mark') return undefined;
    if (word.kinds & (kind.function | kind.title) && word.shape === 'lower' && word.key.length > 3)
      return word;
    if (!(word.kinds & (kind.functionWord | kind.organizationAdjective | kind.demonym))) return undefined;
  }
  return undefined;
}

/** A verb of saying beside the name: `a déclaré X`, `X a affirmé`, `X said`. */
export function speechBeside(words: readonly Word[], from: number, to: number): Word | undefined {
  const before = words[from - 1];
  if (before && before.kinds & kind.speech && before.shape === 'lower') return before;
  for (let at = to; at < to + 3; at++) {
    const word = words[at];
    if (!word || word.shape === 'mark') return undefined;
    if (word.kinds & kind.speech && word.shape === 'lower') return word;
    if (!/^(?:a|ont|s|est|has|have|had|avait|qui|lui|y|en|n|ne)$/.test(word.key)) return undefined;
  }
  return undefined;
}

/** What says that a place follows: a noun as in `la ville de X`, or a preposition as in `à X`. */
export function placeBefore(
  words: readonly Word[],
  from: number,
): { strength: 'noun' | 'preposition'; word: Word } | undefined {
  let at = from - 1;
  const nearest = words[at];
  if (!nearest) return undefined;
  if (
    (nearest.kinds & kind.locative && !/^(?:a|dans|chez)$/.test(nearest.key)) ||
    nearest.text.toLowerCase() === 'à'
  ) {
    return { strength: 'preposition', word: nearest };
  }
  while (at >= 0 && from - at <= 3 && elision.test((words[at] as Word).key)) at--;
  const noun = words[at];
  if (noun && noun.kinds & kind.placeHead && noun.shape !== 'mark') return { strength: 'noun', word: noun };
  return undefined;
}
