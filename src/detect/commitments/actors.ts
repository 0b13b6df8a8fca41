import { kind } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { collectives, inanimate } from './lexicon/vocabulary.ts';

/** What stands before a verb, and whether it can act: words `[from, to)`. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly agent: 'first' | 'named' | 'role' | 'pronoun' | 'relative' | 'thing' | 'none';
}

const things = new Set(inanimate.split(' '));
const collective = new Set(collectives.split(' '));

/** A noun for someone or some body that acts: `ministre`, `gouvernement`, `leaders`. */
export function isActor(noun: Word | undefined): boolean {
  if (!noun) return false;
  return (noun.kinds & (kind.function | kind.organizationHead)) !== 0 || collective.has(noun.key);
}

/** A noun that is no function word though it looks like one. */
export function isCollective({ key }: Word): boolean {
  return collective.has(key);
}

/** A thing or a text is the subject: `Le projet créera 2 000 emplois` tells an effect, `la loi prévoit de` a rule. */
export function isInanimate(words: readonly Word[], { from, to }: Subject): boolean {
  for (let at = from; at < Math.min(to, from + 4); at++) if (things.has((words[at] as Word).key)) return true;
  return false;
}
