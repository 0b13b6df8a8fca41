import type { Word } from '../lexicon/reading.ts';
import { isReported } from './reports.ts';
import type { Trigger } from './trigger.ts';
import { isConditional, isFuture } from './verbs.ts';

/** The most words of a quotation after a future, and from its end to the verb that vows. */
const quoteReach = 40;
const attributionReach = 5;
const vows =
  /^(?:promis|promet|promettent|jure|garanti|garantit|promised|promises|vowed|vows|pledged|pledges)$/;
const assurances = /^(?:assure|rassure|assured|assures)$/;
const modals = /^(?:pourra|pourront|devra|devront|faudra)$/;
const negations = /^(?:ne|n|no|not|never|nobody|no-one|won|[’']t)$/;

/** `« Il n’y aura plus de délestage », a promis le ministre`: a future of any verb that its speaker vows; an absence that is announced. */
export function vowedAt(
  words: readonly Word[],
  at: number,
  floor: number,
  inQuote: boolean,
): Trigger | undefined {
  const word = words[at] as Word;
  const english = /^(?:will|would|won t|ll|shall)$/.test(word.key);
  if (word.shape !== 'lower' || !(english || isFuture(word) || isConditional(word)) || modals.test(word.key))
    return undefined;
  if (isAbsence(words, at) && isReported(words, at, floor)) return trigger(at, english);
  if (!inQuote) return undefined;
  const close = quoteEnd(words, at);
  if (close < 0 || !isVowed(words, close, isNegated(words, at, floor))) return undefined;
  return trigger(at, english);
}

/** `a annoncé qu’il n’y aura pas`, `announced that there will be no`: what someone will not have. */
function isAbsence(words: readonly Word[], at: number): boolean {
  const keys = words.slice(Math.max(0, at - 2), at + 3).map(({ key }) => key);
  if (/^aur(?:a|ait)$/.test(keys[2] ?? '')) return keys[1] === 'y' && keys[0] === 'n';
  return keys[1] === 'there' && keys[3] === 'be' && keys[4] === 'no';
}

function trigger(at: number, english: boolean): Trigger {
  return {
    verb: at,
    act: english ? at + 1 : at,
    rule: 'commitment.promise',
    strength: 'firm',
    score: 0.7,
    impersonal: true,
  };
}

/** The mark that closes the quotation in the sentence of word `at`; -1 when it goes on. */
function quoteEnd(words: readonly Word[], at: number): number {
  for (let close = at + 1; close < words.length && close - at <= quoteReach; close++) {
    const { text } = words[close] as Word;
    if (/^[»”"]$/.test(text)) return close;
    if (/^[.!?…«“]$/.test(text) && !/^[»”",]$/.test(words[close + 1]?.text ?? '')) return -1;
  }
  return -1;
}

function isVowed(words: readonly Word[], close: number, negated: boolean): boolean {
  for (let at = close + 1; at <= close + attributionReach; at++) {
    const key = words[at]?.key ?? '';
    if (vows.test(key) || (negated && assurances.test(key))) return true;
    if (/^[.;:!?]$/.test(words[at]?.text ?? '')) return false;
  }
  return false;
}

function isNegated(words: readonly Word[], at: number, floor: number): boolean {
  for (let index = Math.max(floor, at - 4); index <= at + 2; index++)
    if (negations.test(words[index]?.key ?? '')) return true;
  return false;
}
