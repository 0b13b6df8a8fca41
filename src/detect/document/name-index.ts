import type { Finding } from '../detector.ts';
import { fold } from '../lexicon/fold.ts';

/** Labels that names compete for; `name` stands for a name of unknown kind. */
export const nameLabels: ReadonlySet<string> = new Set(['person', 'place', 'organization', 'name']);

/** The label that a name most often has, with its evidence and that of all other labels together. */
export interface Leading {
  readonly label: string;
  readonly evidence: number;
  readonly against: number;
}

interface Entry {
  /** Evidence by label. */
  readonly votes: Map<string, number>;
  leading: Leading | undefined;
}

/** The evidence for each name of a document, whatever its accents, capitals and hyphens. */
export class NameIndex {
  readonly #byKey = new Map<string, Entry>();
  /** The same entries by the very words: most names recur as they are. */
  readonly #byWords = new Map<string, Entry>();

  constructor(text: string, findings: readonly Finding[]) {
    for (const { label, start, end, score } of findings) {
      if (!nameLabels.has(label)) continue;
      const entry = this.#entry(text.slice(start, end));
      if (label !== 'name') entry.votes.set(label, (entry.votes.get(label) ?? 0) + weight(score));
    }
  }

  /** Undefined for words that were not among the findings, or only as names of unknown kind. */
  leading(words: string): Leading | undefined {
    const entry = this.#byWords.get(words);
    if (!entry || entry.votes.size === 0) return undefined;
    entry.leading ??= lead(entry.votes);
    return entry.leading;
  }

  #entry(words: string): Entry {
    const known = this.#byWords.get(words);
    if (known) return known;
    const key = fold(words);
    const entry = this.#byKey.get(key) ?? { votes: new Map<string, number>(), leading: undefined };
    this.#byKey.set(key, entry);
    this.#byWords.set(words, entry);
    return entry;
  }
}

function lead(votes: ReadonlyMap<string, number>): Leading {
  let label = '';
  let evidence = 0;
  let total = 0;
  for (const [candidate, sum] of votes) {
    total += sum;
    if (sum > evidence) [label, evidence] = [candidate, sum];
  }
  return { label, evidence, against: total - evidence };
}

/** Sure findings count much more than guesses. */
function weight(score: number): number {
  return score >= 1 ? 10 : Math.min(10, score / (1 - score));
}
