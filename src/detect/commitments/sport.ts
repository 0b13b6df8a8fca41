import type { Word } from '../lexicon/reading.ts';
import type { FutureVerb } from './future-verb.ts';
import { matchActs, matchStems, sportWords } from './lexicon/vocabulary.ts';
import { futureStem } from './verbs.ts';

const sports = new Set(sportWords.split(' '));
const stems = new Set(matchStems.split(' '));
const acts = new Set(matchActs.split(' '));

/** Two words of sport tell of a match, a team, a championship. */
export function isAboutSport(words: readonly Word[]): boolean {
  let seen: string | undefined;
  for (const { key } of words) {
    if (!sports.has(key) || key === seen) continue;
    if (seen !== undefined) return true;
    seen = key;
  }
  return false;
}

/** `affrontera`, `va recevoir`, `will host`: what a calendar of matches says; `nous donnerons tout`, `we will do our best`. */
export function isOfMatch(words: readonly Word[], { act }: FutureVerb): boolean {
  const word = words[act] as Word;
  if (acts.has(word.key) || stems.has(futureStem(word))) return true;
  return stems.has(word.key.replace(/oir$|re$/, 'r')) || isAllOut(words, act);
}

function isAllOut(words: readonly Word[], act: number): boolean {
  const next = words[act + 1]?.key ?? '';
  return (
    /^(?:donner|give|do|fer)/.test((words[act] as Word).key) && /^(?:tout|everything|all|our|le)$/.test(next)
  );
}
