import type { Word } from '../lexicon/reading.ts';
import { infinitiveAt, isConditional, isFuture } from './verbs.ts';

/** Words after which another clause begins. */
const breakers = new Set(
  (
    'mais car parce puisque tandis alors lorsque quand selon afin sinon pourtant cependant toutefois sans ' +
    'but because while whereas although when so if unless according after before as which who despite since'
  ).split(' '),
);
const subjects = new Set('je j nous il elle ils elles on i we he she they it'.split(' '));
const auxiliaries = new Set(
  'a ont est sont avait avaient was were is are has have had will would'.split(' '),
);
/** Words in a clause before its purpose or condition may be cut off. */
const leastWords = 6;
/** The most words, with the closing mark, of a quotation that a clause may hold. */
const longestQuotedName = 7;
/** The most words of a clause. */
const mostWords = 45;

/**
 * Where the clause that begins at `from` ends, as a word index: at the end of the sentence, at the mark that closes a
 * quotation, at a comma or conjunction that opens another clause. `limit` is the end of the sentence.
 */
export function clauseEnd(words: readonly Word[], from: number, core: number, limit: number): number {
  for (let at = afterShortQuote(words, core - 1, core + 1); at < limit; at++) {
    at = afterShortQuote(words, at, at);
    if (at >= limit) return limit;
    const word = words[at] as Word;
    if (at - from > mostWords) return at;
    if (word.shape === 'mark') {
      if (/^[.!?…;:»”)([–—]$/.test(word.text)) return at;
      if (word.text === '"' && at > core + 2) return at;
      if (word.text === ',' && !continues(words, at + 1)) return at;
      continue;
    }
    if (at <= core + 1) continue;
    if (breakers.has(word.key) && word.shape === 'lower') return at;
    if ((word.key === 'et' || word.key === 'and' || word.key === 'ou') && opensClause(words, at + 1))
      return at;
    if (word.key === 'pour' && at - from >= leastWords && infinitiveAt(words, at + 1) >= 0) return at;
  }
  return limit;
}

/** Past the words in quotation marks that open at `open`, when they are few and name a thing; else `otherwise`. */
function afterShortQuote(words: readonly Word[], open: number, otherwise: number): number {
  const opening = words[open]?.text;
  if ((opening !== '«' && opening !== '“') || infinitiveAt(words, open + 1) >= 0) return otherwise;
  const closing = opening === '«' ? '»' : '”';
  for (let at = open + 1; at <= open + longestQuotedName; at++)
    if (words[at]?.text === closing) return at + 1;
  return otherwise;
}

/** After a comma the promise goes on with another act in the same form: `, à former …`, `, de créer …`. */
function continues(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    word !== undefined &&
    /^(?:a|de|d)$/.test(word.key) &&
    word.shape === 'lower' &&
    infinitiveAt(words, at + 1) >= 0
  );
}

function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  if ((subjects.has(word.key) && word.key !== 'nous') || (auxiliaries.has(word.key) && word.text !== 'à'))
    return true;
  if (isFuture(word) || isConditional(word)) return true;
  const next = words[at + 1];
  return (
    /^(?:s|se|l|le|la|y|en|ne|n)$/.test(word.key) &&
    next !== undefined &&
    (auxiliaries.has(next.key) || isFuture(next))
  );
}

const auxiliary =
  'a ont est sont ai avons avait avaient etait etaient suis sommes aura auront has have had is are was were be been';
const beforeVerb = new Set(
  `s se ne n m me nous vous l le la les lui leur y en ${auxiliary} deja aussi egalement ensuite enfin also not t te jamais plus pas`.split(
    ' ',
  ),
);
const adverbHosts = new Set(`${auxiliary} ne n pas will`.split(' '));
const notAdverb = /(?:gouverne|mouve|groupe|parle|departe|regi|loge|engage|docu|reglement|batiment)/;

/** The first word of the verb group whose main word is at `at`: auxiliaries, object pronouns, negation, adverbs. */
export function verbStart(words: readonly Word[], at: number, floor: number): number {
  let from = at;
  while (from > floor) {
    const before = words[from - 1] as Word;
    if (before.shape !== 'lower' && !/^(?:S|N)['’]$/.test(before.text)) break;
    if (before.text === 'à' || (before.key === 'nous' && !doubled(words, from))) break;
    if (!beforeVerb.has(before.key) && !isAdverb(words, from - 1, floor)) break;
    from--;
  }
  return from;
}

/** `nous nous engageons`, `il nous livrera`: an object; `nous livrerons`: the subject. */
function doubled(words: readonly Word[], after: number): boolean {
  return /^(?:nous|il|elle|ils|elles|on)$/.test(words[after - 2]?.key ?? '');
}

function isAdverb(words: readonly Word[], at: number, floor: number): boolean {
  const { key } = words[at] as Word;
  return (
    /(?:ment|ly)$/.test(key) &&
    !notAdverb.test(key) &&
    at > floor &&
    adverbHosts.has((words[at - 1] as Word).key)
  );
}
