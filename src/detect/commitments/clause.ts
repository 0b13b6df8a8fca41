import { isCapital } from '../entities/match.ts';
import type { Word } from '../lexicon/reading.ts';
import { reportingPresents } from './lexicon/vocabulary.ts';
import { infinitiveAt, isConditional, isFuture } from './verbs.ts';

/** Words after which another clause begins. */
const breakers = new Set(
  (
    'mais car parce puisque tandis alors lorsque quand selon afin sinon pourtant cependant toutefois ' +
    'but because while whereas although when so if unless according which despite'
  ).split(' '),
);
/** Words that open another clause when a subject follows, and a time or a manner else. */
const openers = new Set('before after as since until si s'.split(' '));
const subjects = new Set('je j nous il elle ils elles on i we he she they it'.split(' '));
const auxiliaries = new Set([
  'won t',
  ...'a ont est sont avait avaient was were is are has have had will would shall'.split(' '),
]);
const others = new Set(reportingPresents.split(' '));
const conjunctions = new Set('et ou and or mais but'.split(' '));
const articles = new Set('le la les l un une des du de d the a an plusieurs'.split(' '));
/** Words in a clause before its purpose or condition may be cut off. */
const leastWords = 6;
/** The most words, with the closing mark, of a quotation that a clause may hold. */
const longestQuotedName = 7;
/** The most words of a subject after a conjunction, with its verb. */
const longestPhrase = 6;
/** The most words of a clause. */
const mostWords = 45;
/** The most words between two commas that set something off, or of one item of a list. */
const longestAside = 9;

/**
 * Where the clause that begins at `from` ends, as a word index: at the end of the sentence, at the mark that closes a
 * quotation, at a comma or conjunction that opens another clause. `core` is its main word, `limit` the sentence’s end.
 */
export function clauseEnd(words: readonly Word[], from: number, core: number, limit: number): number {
  const end = sureEnd(words, from, core, limit);
  const joined = end - 1 > core && conjunctions.has((words[end - 1] as Word).key);
  return joined ? end - 1 : end;
}

/** That end, with a conjunction that may stand before an aside: `Nous irons au bout et, s’il le faut, …`. */
function sureEnd(words: readonly Word[], from: number, core: number, limit: number): number {
  let quotes = opensInside(words, from, core) ? 1 : 0;
  const opened = from < core ? afterShortQuote(words, core - 1, core + 1) : core + 1;
  for (let at = opened; at < limit; at++) {
    at = afterShortQuote(words, at, at);
    if (at >= limit) return limit;
    const word = words[at] as Word;
    if (at - from > mostWords) return at;
    if (word.shape === 'mark') {
      const next = markEnd(words, at, core, limit, quotes);
      if (/^[«“]$/.test(word.text)) quotes++;
      if (next.ends) return next.at;
      at = next.at - 1;
      continue;
    }
    if (at <= core + 1 && !openers.has(word.key)) continue;
    if (opensOther(words, at, from)) return at;
  }
  return limit;
}

/** The quotation that the act stands in opens after the verb, and not right before an infinitive. */
function opensInside(words: readonly Word[], from: number, core: number): boolean {
  for (let at = from; at <= core; at++) {
    if (/^[«“]$/.test(words[at]?.text ?? '') && infinitiveAt(words, at + 1) < 0) return true;
  }
  return false;
}

/** Whether a mark ends the clause, and where; or where it goes on. */
function markEnd(
  words: readonly Word[],
  at: number,
  core: number,
  limit: number,
  quotes: number,
): { ends: boolean; at: number } {
  const { text } = words[at] as Word;
  if (/^[.,]$/.test(text) && isInNumber(words, at)) return { ends: false, at: at + 1 };
  if (/^[»”]$/.test(text)) return { ends: true, at: quotes > 0 ? at + 1 : at };
  // ‘’ … ’’, in dispatches that have no other quotation marks.
  if (/^['’]$/.test(text) && words[at + 1]?.text === text) return { ends: true, at };
  if (text === '(') {
    const close = closing(words, at, limit);
    return close < 0 ? { ends: true, at } : { ends: false, at: close + 1 };
  }
  if (/^[.!?…;:)[–—]$/.test(text)) return { ends: true, at };
  if (text === '"') return { ends: at > core + 2, at: at > core + 2 ? at : at + 1 };
  if (text !== ',' || continues(words, at + 1)) return { ends: false, at: at + 1 };
  const next = at - core <= 2 ? asideEnd(words, at, limit) : listEnd(words, at, limit);
  return next < 0 ? { ends: true, at } : { ends: false, at: next };
}

/** `R12.16`, `GHC200,000`, `December 31, 2027`. */
function isInNumber(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (!before || !next || !/\d$/.test(before.text)) return false;
  if (next.glued && words[at]?.glued) return /^\d/.test(next.text);
  return words[at]?.text === ',' && /^(?:19|20)\d\d$/.test(next.text);
}

/** The bracket that closes on an acronym or another short insertion; -1 when it is long. */
function closing(words: readonly Word[], at: number, limit: number): number {
  for (let close = at + 1; close < limit && close - at <= 3; close++)
    if (words[close]?.text === ')') return close;
  return -1;
}

/** `lèveront, dès octobre, certaines restrictions`: past what two commas set off right after the verb; -1 when none. */
function asideEnd(words: readonly Word[], at: number, limit: number): number {
  for (let close = at + 1; close < limit && close - at <= longestAside + 1; close++) {
    const word = words[close] as Word;
    if (/^[.!?…;:»”«“()]$/.test(word.text) || isFuture(word) || word.key === 'qui') return -1;
    if (word.text !== ',') continue;
    const next = words[close + 1];
    return next && next.shape !== 'mark' && !opensClause(words, close + 1) && !conjunctions.has(next.key)
      ? close + 1
      : -1;
  }
  return -1;
}

/** `à Abéché, Mongo et Faya`, `de l’eau, du travail et des routes`: the last item of a list; -1 when it is none. */
function listEnd(words: readonly Word[], comma: number, limit: number): number {
  const sort = itemSort(words, comma + 1);
  if (sort === undefined) return -1;
  let items = 0;
  for (let at = comma + 1, size = 0; at < limit && size <= longestAside; at++, size++) {
    const word = words[at] as Word;
    if (word.text === ',') {
      if (itemSort(words, at + 1) !== sort) return -1;
      items++;
      size = 0;
    } else if (word.shape === 'mark' || isFuture(word) || isVerbal(word)) return -1;
    else if (/^(?:et|and|ou|or)$/.test(word.key))
      return itemSort(words, at + 1) === sort || items > 0 ? at + 1 : -1;
  }
  return -1;
}

/** What opens an item of a list: a name, or a noun with its article or number. */
function itemSort(words: readonly Word[], at: number): 'name' | 'noun' | undefined {
  const word = words[at];
  if (!word) return undefined;
  if (word.shape === 'number') return 'noun';
  const noun = articles.has(word.key) && infinitiveAt(words, at + 1) < 0;
  return isCapital(word) ? 'name' : noun ? 'noun' : undefined;
}

function isVerbal({ key, shape }: Word): boolean {
  return (
    shape === 'lower' && (auxiliaries.has(key) || subjects.has(key) || /^(?:qui|dont|who|which)$/.test(key))
  );
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
  if (word?.shape !== 'lower') return false;
  const act = /^(?:a|de|d)$/.test(word.key) ? infinitiveAt(words, at + 1) : -1;
  return word.key === 'ni' || (act >= 0 && !/^(?:croire|commencer|savoir)$/.test(words[act]?.key ?? ''));
}

/** The word at `at` opens a clause that is not part of the promise. */
function opensOther(words: readonly Word[], at: number, from: number): boolean {
  const { key, shape } = words[at] as Word;
  if (shape !== 'lower') return false;
  if (breakers.has(key) || (key === 'tant' && words[at + 1]?.key === 'que')) return true;
  if (openers.has(key)) return opensWithSubject(words, at);
  if (conjunctions.has(key)) return opensClause(words, at + 1) || isPastOther(words, at, from);
  if (key === 'a' || key === 'sous') return startsReserve(words, at + 1) && at - from >= 3;
  return key === 'pour' && at - from >= leastWords && infinitiveAt(words, at + 1) >= 0;
}

/** `à condition que`, `sous réserve de`, `à une date qui …`. */
function startsReserve(words: readonly Word[], at: number): boolean {
  const key = words[at]?.key ?? '';
  return /^(?:condition|moins|reserve)$/.test(key) || (key === 'une' && words[at + 1]?.key === 'date');
}

/** `s’il est élu`, `as the air alert was lifted`; not `as a mediator`, `before May`. */
function opensWithSubject(words: readonly Word[], at: number): boolean {
  const { key } = words[at] as Word;
  const next = words[at + 1];
  if (!next) return false;
  if (subjects.has(next.key)) return true;
  const degree = /^(?:en|un|une|de|d|aussi)$/.test(words[at - 1]?.key ?? '');
  return (key === 'si' && !degree) || (key === 's' && /^ils?$/.test(next.key));
}

/** `undertook to help and urged others`: a past form beside an act in the infinitive. */
function isPastOther(words: readonly Word[], at: number, from: number): boolean {
  const next = words[at + 1];
  const before = words[at - 1];
  return (
    words[at]?.key === 'and' &&
    next !== undefined &&
    next.shape === 'lower' &&
    (/[a-z]{3}ed$/.test(next.key) || /^(?:said|told|gave|made|took|left|sent|began|spoke)$/.test(next.key)) &&
    !/ed$/.test(before?.key ?? '') &&
    at - from > 2
  );
}

/** `et le président sortant passera`, `and tolls will rise`: a noun phrase and its future. */
function opensWithPhrase(words: readonly Word[], at: number): boolean {
  for (let next = at + 1; next < at + longestPhrase; next++) {
    const word = words[next];
    if (!word || word.shape === 'mark' || /^(?:qui|que|dont|who|which|that|et|and)$/.test(word.key))
      return false;
    if (isFuture(word) || /^(?:will|won t|shall)$/.test(word.key)) return true;
  }
  return false;
}

function opensClause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  if (subjects.has(word.key) && word.key !== 'nous') return true;
  if (auxiliaries.has(word.key) && word.text.normalize() !== 'à') return true;
  if (/^(?:que|qu|that)$/.test(word.key) || (others.has(word.key) && word.shape === 'lower')) return true;
  if (isFuture(word) || isConditional(word) || opensWithPhrase(words, at)) return true;
  const next = words[at + 1];
  return (
    /^(?:s|se|l|le|la|y|en|ne|n)$/.test(word.key) &&
    next !== undefined &&
    (auxiliaries.has(next.key) || isFuture(next) || others.has(next.key))
  );
}
