import type { Found } from './numbers.ts';
import type { Mod } from './rule.ts';
import type { Words } from './words.ts';

/** Words before an amount, and how the amount stands to it. */
const phrases: readonly (readonly [phrase: string, mod: Mod])[] = [
  ['environ', 'APPROX'],
  ['un peu plus de', 'MORE_THAN'],
  ["un peu plus d'", 'MORE_THAN'],
  ['un peu moins de', 'LESS_THAN'],
  ["un peu moins d'", 'LESS_THAN'],
  ['bien plus de', 'MORE_THAN'],
  ['a peine', 'APPROX'],
  ['presque', 'APPROX'],
  ['quasiment', 'APPROX'],
  ['a peu pres', 'APPROX'],
  ['pres de', 'APPROX'],
  ["pres d'", 'APPROX'],
  ['autour de', 'APPROX'],
  ['quelque', 'APPROX'],
  ['pas moins de', 'EQUAL_OR_MORE'],
  ['moins de', 'LESS_THAN'],
  ["moins d'", 'LESS_THAN'],
  ['plus de', 'MORE_THAN'],
  ["plus d'", 'MORE_THAN'],
  ['au moins', 'EQUAL_OR_MORE'],
  ['au plus', 'EQUAL_OR_LESS'],
  ['about', 'APPROX'],
  ['around', 'APPROX'],
  ['nearly', 'APPROX'],
  ['almost', 'APPROX'],
  ['approximately', 'APPROX'],
  ['roughly', 'APPROX'],
  ['some', 'APPROX'],
  ['close to', 'APPROX'],
  ['over', 'MORE_THAN'],
  ['just over', 'MORE_THAN'],
  ['well over', 'MORE_THAN'],
  ['a little over', 'MORE_THAN'],
  ['just under', 'LESS_THAN'],
  ['slightly more than', 'MORE_THAN'],
  ['a little more than', 'MORE_THAN'],
  ['little more than', 'MORE_THAN'],
  ['a little less than', 'LESS_THAN'],
  ['more than', 'MORE_THAN'],
  ['less than', 'LESS_THAN'],
  ['fewer than', 'LESS_THAN'],
  ['under', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'],
  ['at most', 'EQUAL_OR_LESS'],
  ['no more than', 'EQUAL_OR_LESS'],
  ['up to', 'EQUAL_OR_LESS'],
];

const split = phrases
  .map(([phrase, mod]) => ({ keys: phrase.split(' '), mod }))
  .sort((a, b) => b.keys.length - a.keys.length);

export const roughMods: readonly Mod[] = split.map(({ mod }) => mod);
/** Every word of the phrases, for the vocabulary. */
export const roughWords: readonly string[] = split.flatMap(({ keys }) => keys);

/** The phrase that begins at a word; its value is an index into `roughMods`. */
export function roughAt(words: Words, at: number): Found | undefined {
  const value = split.findIndex(({ keys }) =>
    keys.every((key, i) => words.key(at + i) === key && (i === 0 || words.continues(at + i))),
  );
  return value < 0 ? undefined : { value, end: at + (split[value]?.keys.length ?? 0) };
}

/** The phrase that ends just before a word: its first word and its mod. */
export function roughBefore(
  words: Words,
  at: number,
): { readonly start: number; readonly mod: Mod } | undefined {
  if (!words.continues(at) || words.key(at - 1) === '') return undefined;
  for (const { keys, mod } of split) {
    const start = at - keys.length;
    if (keys.every((key, i) => words.key(start + i) === key)) return { start, mod };
  }
  return undefined;
}
