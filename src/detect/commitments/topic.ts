import { isCapital } from '../entities/match.ts';
import { kind, placeKinds } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { isActor, isInanimate, type Subject } from './actors.ts';
import { actingPhrase, articles, openingAt } from './noun-phrase.ts';

/** The most sentences back in which what a pronoun stands for is looked for. */
const reach = 4;
/** The most words that a sentence may say before its subject, up to a comma. */
const longestLead = 14;
/** The most words from the end of a quotation to the pronoun for its speaker. */
const longestAttribution = 4;
const masculine = /^(?:le|un|ce|cet)$/;
const feminine = /^(?:la|une|sa|cette)$/;
const plural = /^(?:les|des|ces|ses|leurs|deux|trois|two|three)$/;

/**
 * What the pronoun `subject` stands for when it opens its sentence: `Quant au Mali, il`, else who acts at the opening of
 * the nearest earlier sentence of the paragraph that agrees with it. `index` counts sentences.
 */
export function topicOf(
  words: readonly Word[],
  starts: readonly number[],
  index: number,
  subject: Subject,
  inside: Uint8Array,
): Subject | undefined {
  const pronoun = (words[subject.from] as Word).key;
  const floor = starts[index] as number;
  const aside = asideBefore(words, floor, subject.from);
  if (aside) return aside;
  if (openingAt(words, floor, subject.from) !== subject.from) return undefined;
  return agreeing(words, starts, index, pronoun, inside);
}

/** Who speaks in the quotation of word `at`, when `he said`, `a-t-elle dit` follows it. */
export function quotedTopic(
  words: readonly Word[],
  starts: readonly number[],
  index: number,
  at: number,
  inside: Uint8Array,
): Subject | undefined {
  let close = at;
  while (close < words.length && inside[close] === 1) close++;
  const pronoun = pronounAfter(words, close);
  return pronoun === undefined ? undefined : agreeing(words, starts, index, pronoun, inside, true);
}

/** `», a-t-elle lâché`, `,” he said`. */
function pronounAfter(words: readonly Word[], close: number): string | undefined {
  for (let at = close; at <= close + longestAttribution; at++) {
    const { key = '', text = '' } = words[at] ?? {};
    const inverted = /-(?:t-)?(il|elle)$/.exec(text)?.[1];
    if (inverted !== undefined) return inverted;
    if (/^(?:he|she|il|elle)$/.test(key)) return key;
    if (/^[.;:!?«“]$/.test(text)) return undefined;
  }
  return undefined;
}

/** Who acts at the opening of the nearest earlier sentence that agrees; quotations are passed over. */
function agreeing(
  words: readonly Word[],
  starts: readonly number[],
  index: number,
  pronoun: string,
  inside: Uint8Array,
  quote = false,
): Subject | undefined {
  for (let back = index - 1; back >= 0 && index - back <= reach; back--) {
    const start = starts[back] as number;
    const limit = starts[back + 1] as number;
    const from = openingAt(words, start, limit);
    const passed = inside[from] === 1 && (quote || inside[starts[index] as number] !== 1);
    const topic = passed ? speakerAfter(words, from, limit, inside) : actingPhrase(words, from, limit);
    if (topic && agrees(words, topic, pronoun)) return topic;
  }
  return undefined;
}

/** `« … », a lâché son coordonnateur, Marcel Tankoano`: who is named after the quotation that ends in the sentence. */
function speakerAfter(
  words: readonly Word[],
  from: number,
  limit: number,
  inside: Uint8Array,
): Subject | undefined {
  let close = from;
  while (close < limit && inside[close] === 1) close++;
  for (let at = close; at < limit && at - close <= longestAttribution + 1; at++) {
    const speaker = actingPhrase(words, at, limit);
    if (speaker) return speaker;
  }
  return undefined;
}

/** `Le pont a coûté cher. Il reliera`: the pronoun stands for a thing that opens the sentence before. */
export function standsForThing(
  words: readonly Word[],
  starts: readonly number[],
  index: number,
  subject: Subject,
): boolean {
  if (index === 0 || openingAt(words, starts[index] as number, subject.from) !== subject.from) return false;
  const from = openingAt(words, starts[index - 1] as number, starts[index] as number);
  if (!articles.test(words[from]?.key ?? '') || !isInanimate(words, { from, to: from + 3, agent: 'thing' }))
    return false;
  return agrees(words, { from, to: from + 3, agent: 'role' }, (words[subject.from] as Word).key);
}

/** `Quant aux États-Unis, ils`, `As for Ghana, it`. */
function asideBefore(words: readonly Word[], floor: number, pronoun: number): Subject | undefined {
  const opening = `${words[floor]?.key} ${words[floor + 1]?.key}`;
  if (words[pronoun - 1]?.text !== ',' || !/^(?:quant (?:a|au|aux)|as for)$/.test(opening)) return undefined;
  const who = words[floor + 2];
  if (pronoun - 1 - floor > longestLead || !(isCapital(who) || isActor(who))) return undefined;
  return { from: floor + 2, to: pronoun - 1, agent: 'role' };
}

function agrees(words: readonly Word[], { from, to, agent }: Subject, pronoun: string): boolean {
  const opening = words[from] as Word;
  const noun = words[from + 1]?.key ?? '';
  const many = plural.test(opening.key) || (opening.key === 'the' && /[^s]s$/.test(noun));
  if (/^(?:ils|elles|they)$/.test(pronoun)) return many;
  if (many) return false;
  if (pronoun === 'il') return !feminine.test(opening.key);
  if (pronoun === 'elle') return !masculine.test(opening.key);
  if (pronoun === 'it') return !isPerson(words, from, to);
  return agent === 'role'
    ? isPerson(words, from, to)
    : (opening.kinds & (placeKinds | kind.organization)) === 0;
}

function isPerson(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ kinds }) => (kinds & (kind.function | kind.given | kind.title)) !== 0);
}
