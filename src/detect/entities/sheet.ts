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
  /** Words that a body’s name has taken. */
  readonly taken: Uint8Array;
  readonly #matchAt: Map<number, NameMatch>;
  readonly #all: { readonly from: number; readonly to: number; readonly finding: Finding }[] = [];
  /** For each word how many findings there were when those on it were last taken back. */
  readonly #dropped: Uint32Array;
  /** 1 for each word before which a body’s name ends. */
  readonly #bodyEnds: Uint8Array;

  constructor(reading: Reading, matches: readonly NameMatch[]) {
    this.text = reading.text;
    this.words = reading.words;
    this.casing = reading.casing;
    this.matches = matches;
    this.taken = new Uint8Array(reading.words.length);
    this.#dropped = new Uint32Array(reading.words.length);
    this.#bodyEnds = new Uint8Array(reading.words.length + 1);
    this.#matchAt = new Map(matches.map((match) => [match.from, match]));
  }

  /** What was noted and not taken back. */
  findings(): Finding[] {
    return this.#all.flatMap(({ from, to, finding }, index) =>
      this.#dropped.subarray(from, to).some((count) => count > index) ? [] : [finding],
    );
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
    const finding = { start, end, label, rule, score, ...(evidence === undefined ? {} : { evidence }) };
    this.#all.push({ from, to, finding });
    if (label === 'organization') this.#bodyEnds[to] = 1;
  }

  /** Whether a body’s name ends right before word `to`. */
  bodyEnds(to: number): boolean {
    return this.#bodyEnds[to] === 1;
  }

  /** Takes back the findings so far that have a word of `[from, to)`. */
  drop(from: number, to: number): void {
    this.#dropped.fill(this.#all.length, from, to);
    this.#bodyEnds.fill(0, from + 1, to + 1);
  }

  take(from: number, to: number): void {
    this.taken.fill(1, from, to);
  }
}
