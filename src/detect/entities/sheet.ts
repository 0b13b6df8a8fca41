import type { Finding } from '../detector.ts';
import type { Casing, Reading, Word } from '../lexicon/reading.ts';
import type { NameMatch } from './match.ts';

export type EntityLabel = 'person' | 'place' | 'organization' | 'name';

/** What the entity rules have written down about one paragraph; each rule adds to it, in order. */
export class Sheet {
  readonly text: string;
  readonly words: readonly Word[];
  readonly casing: Casing;
  readonly matches: readonly NameMatch[];
  readonly findings: Finding[] = [];
  /** Words that a body’s name has taken. */
  readonly taken: Uint8Array;
  readonly #matchAt: Map<number, NameMatch>;

  constructor(reading: Reading, matches: readonly NameMatch[]) {
    this.text = reading.text;
    this.words = reading.words;
    this.casing = reading.casing;
    this.matches = matches;
    this.taken = new Uint8Array(reading.words.length);
    this.#matchAt = new Map(matches.map((match) => [match.from, match]));
  }

  matchAt(index: number): NameMatch | undefined {
    return this.#matchAt.get(index);
  }

  /** Notes a finding over words `[from, to)`. */
  add(from: number, to: number, label: EntityLabel, rule: string, score: number, evidence?: string): void {
    const start = this.words[from]?.start;
    const end = this.words[to - 1]?.end;
    if (start === undefined || end === undefined)
      throw new RangeError(`words ${from} to ${to} are not in the paragraph`);
    this.findings.push({ start, end, label, rule, score, ...(evidence === undefined ? {} : { evidence }) });
  }

  /** Whether a finding with this label ends right before word `to`. */
  endsAt(to: number, label: EntityLabel): boolean {
    const end = this.words[to - 1]?.end;
    return this.findings.some((finding) => finding.end === end && finding.label === label);
  }

  /** Takes back the findings that have a word of `[from, to)`. */
  drop(from: number, to: number): void {
    const start = (this.words[from] as Word).start;
    const end = (this.words[to - 1] as Word).end;
    const kept = this.findings.filter((finding) => finding.end <= start || finding.start >= end);
    this.findings.splice(0, this.findings.length, ...kept);
  }

  take(from: number, to: number): void {
    this.taken.fill(1, from, to);
  }
}
