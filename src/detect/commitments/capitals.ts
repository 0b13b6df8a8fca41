import { kind } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { commissiveForms } from './triggers.ts';
import { isFuture, isInfinitive } from './verbs.ts';

/** The least words in capitals, with the numbers among them, that are read as a headline rather than as names. */
const leastRun = 3;
const names =
  kind.country | kind.city | kind.town | kind.region | kind.organization | kind.given | kind.family;
const plain = kind.common | kind.functionWord | kind.function | kind.lowerHead | kind.time | kind.thing;

/** The same words with those of headlines in capitals as they would stand in a sentence: `LE MALI PROMET DU BLÉ`. */
export function withoutCapitals(words: readonly Word[]): readonly Word[] {
  let changed: Word[] | undefined;
  for (let from = 0; from < words.length; from++) {
    if ((words[from] as Word).shape !== 'upper') continue;
    const to = runEnd(words, from);
    const run = words.slice(from, to).filter((word) => isUpper(word) || word.shape === 'number').length;
    if (run >= leastRun) {
      changed ??= [...words];
      for (let at = from; at < to; at++) changed[at] = lowered(words, at);
    }
    from = to - 1;
  }
  return changed ?? words;
}

/** The end of the words in capitals from `from`, past marks and numbers between them. */
function runEnd(words: readonly Word[], from: number): number {
  let to = from + 1;
  for (let at = to; at < words.length; at++) {
    const { shape } = words[at] as Word;
    if (shape === 'upper' || shape === 'initial') to = at + 1;
    else if (shape !== 'mark' && shape !== 'number') break;
  }
  return to;
}

function isUpper({ shape }: Word): boolean {
  return shape === 'upper' || shape === 'initial';
}

function lowered(words: readonly Word[], at: number): Word {
  const word = words[at] as Word;
  if (!isUpper(word)) return word;
  const lower: Word = { ...word, text: word.text.toLowerCase(), shape: 'lower' };
  const before = words[at - 1]?.key ?? '';
  const verb =
    (isFuture(lower) && word.key.length > 5) || commissiveForms.has(word.key) || /^(?:to|will)$/.test(before);
  const object = (word.kinds & names) === 0 && /^(?:un|une|des|du|de|les|la|le|l|d|a|the)$/.test(before);
  const noun = (word.kinds & plain) !== 0 || (word.kinds === 0 && isInfinitive(lower));
  return verb || noun || object || word.text.length <= 2 ? lower : { ...word, shape: 'title' };
}
