import { kind } from '../lexicon/kind.ts';
import type { Word } from '../lexicon/reading.ts';
import { collectives } from './lexicon/vocabulary.ts';

/** What stands before a verb, and whether it can act: words `[from, to)`. */
export interface Subject {
  readonly from: number;
  readonly to: number;
  readonly agent: 'first' | 'named' | 'role' | 'pronoun' | 'relative' | 'thing' | 'none';
}

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
