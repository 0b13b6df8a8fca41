import type { Finding } from '../detector.ts';
import { fold } from '../lexicon/fold.ts';

/** Labels that names compete for; `name` stands for a name of unknown kind. */
export const nameLabels: ReadonlySet<string> = new Set(['person', 'place', 'organization', 'name']);

/** How much each label of a document’s name was seen. */
export type Votes = Map<string, number>;

/** The evidence for each name of a document, under its folded words. */
export class NameIndex {
  readonly #votes = new Map<string, Votes>();

  constructor(text: string, findings: readonly Finding[]) {
    for (const finding of findings) {
      if (finding.label === 'name' || !nameLabels.has(finding.label)) continue;
      const key = fold(text.slice(finding.start, finding.end));
      const votes = this.#votes.get(key) ?? new Map<string, number>();
      votes.set(finding.label, (votes.get(finding.label) ?? 0) + weight(finding.score));
      this.#votes.set(key, votes);
    }
  }

  /** The label that a name most often has, with its evidence and that of all other labels together. */
  leading(key: string): { label: string; evidence: number; against: number } | undefined {
    const votes = this.#votes.get(key);
    if (!votes) return undefined;
    let label = '';
    let evidence = 0;
    let total = 0;
    for (const [candidate, sum] of votes) {
      total += sum;
      if (sum > evidence) [label, evidence] = [candidate, sum];
    }
    return { label, evidence, against: total - evidence };
  }
}

/** Sure findings count much more than guesses. */
function weight(score: number): number {
  return score >= 1 ? 10 : Math.min(10, score / (1 - score));
}
