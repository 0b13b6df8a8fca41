import type { Language } from '../detector.ts';
import { isCapital } from '../entities/match.ts';
import type { Word } from '../lexicon/reading.ts';
import { englishFuture, scheduledFuture } from './english-futures.ts';
import type { FutureVerb } from './future-verb.ts';
import { eventForms, idleStems, notActs, weakActs } from './lexicon/vocabulary.ts';
import { presentAt } from './presents.ts';
import { isReported } from './reports.ts';
import { futureStem, infinitiveAt, isBaseVerb, isConditional, isFuture } from './verbs.ts';

const never = new Set(notActs.split(' '));
const idle = new Set(idleStems.split(' '));
const weak = new Set(weakActs.split(' '));
const events = new Set(eventForms.split(' '));
/** `nous serons là`, `nous serons à vos côtés`. */
const stands = /^(?:la|au|aux|a|un|une|toujours|jamais|presents?|pretes?|prets?)$/;
/** Infinitives of what comes about or must be: `il va falloir`, `la crise va durer`. */
const befalls =
  /^(?:falloir|devoir|pouvoir|etre|avoir|durer|empirer|permettre|traverser|etouffer|mourir|pleuvoir|couter|manquer|changer|souffrir|perdre|subir|finir|gagner|arriver|mentir|cacher|dire|repeter|voir|savoir|comprendre)$/;
/** What is only said: `I am not going to lie`. */
const talking = /^(?:tell|lie|pretend|say|comment)$/;
const going = new Set('am are is m re s was were'.split(' '));
const participle = /(?:[ée]e?s?|ies?|is|ises?|ues?|us|erte?s?|uite?s?|aite?s?|inte?s?)$/;

/** The future that begins at word `at`. `floor` and `limit` bound its sentence. */
export function futureAt(
  words: readonly Word[],
  at: number,
  floor: number,
  limit: number,
  language: Language,
): FutureVerb | undefined {
  const word = words[at] as Word;
  if (word.shape !== 'lower' && !(word.shape === 'mixed')) return undefined;
  const next = words[at + 1];
  if (word.key === 'will' || word.key === 'shall' || word.key === 'won t' || word.key === 'll')
    return englishFuture(words, at, limit, 'near');
  if (word.key === 'would')
    return isReported(words, at - 1, floor) ? englishFuture(words, at, limit, 'reported') : undefined;
  const be = /^(?:not|also|still)$/.test(words[at - 1]?.key ?? '') ? at - 2 : at - 1;
  if (word.key === 'going' && next?.key === 'to' && going.has(words[be]?.key ?? '')) {
    return isBaseVerb(words[at + 2]) && !talking.test(words[at + 2]?.key ?? '')
      ? { at: be, act: at + 2, form: 'near' }
      : undefined;
  }
  if (language === 'en')
    return scheduledFuture(words, at, floor, limit) ?? presentAt(words, at, floor, limit, language);
  if (/^(?:va|vont|allons|vais)$/.test(word.key)) {
    const act = infinitiveAt(words, at + 1);
    if (act < 0 || act >= limit || act - at > 3) return undefined;
    return befalls.test(words[act]?.key ?? '') ? undefined : { at, act, form: 'near' };
  }
  if (isFuture(word)) return simple(words, at, limit);
  if (
    isConditional(word) &&
    !never.has(word.key) &&
    !idle.has(futureStem(word)) &&
    isReported(words, at, floor)
  )
    return { at, act: at, form: 'reported' };
  return presentAt(words, at, floor, limit, language);
}

function simple(words: readonly Word[], at: number, limit: number): FutureVerb | undefined {
  const word = words[at] as Word;
  // `ça m’ira` suits.
  if (word.key === 'ira' && /^(?:m|t|lui|leur)$/.test(words[at - 1]?.key ?? '')) return undefined;
  const next = words[at + 1];
  if (
    /^(?:le|la|un|une|du|au|de|d|ce|cet|cette)$/.test(words[at - 1]?.key ?? '') &&
    !/^(?:il|elle|nous|ne|qui)$/.test(words[at - 2]?.key ?? '')
  ) {
    if (!isCapital(words[at - 2])) return undefined;
  }
  if (
    events.has(word.key) &&
    (!/^(?:tiend|deroul)/.test(word.key) || /^(?:se|s)$/.test(words[at - 1]?.key ?? ''))
  )
    return { at, act: at, form: 'event' };
  if (/^aur(?:a|ont)$/.test(word.key) && next?.key === 'lieu') return { at, act: at + 1, form: 'event' };
  if (/^ser(?:a|ont)$/.test(word.key)) {
    const act = /^(?:pas|plus|egalement|aussi|ensuite|bientot|desormais)$/.test(next?.key ?? '')
      ? at + 2
      : at + 1;
    const done = words[act];
    if (act < limit && done && done.shape === 'lower' && done.key.length > 2 && participle.test(done.text))
      return { at, act, form: 'passive' };
    return undefined;
  }
  if (/^ser(?:ai|ons)$/.test(word.key) && stands.test(next?.key ?? '')) return { at, act: at, form: 'weak' };
  if (never.has(word.key) || idle.has(futureStem(word))) return undefined;
  return { at, act: at, form: weak.has(word.key) ? 'weak' : 'simple' };
}
