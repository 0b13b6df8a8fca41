import type { Finding } from './detector.ts';

/** How much text one generation remembers the findings of, in code units: a few large articles. */
const generationSize = 4_000_000;

/** Findings by the text they were found in; what was not used for long is forgotten, a generation at a time. */
export class BlockCache {
  #young = new Map<string, readonly Finding[]>();
  #old = new Map<string, readonly Finding[]>();
  #size = 0;

  get(text: string): readonly Finding[] | undefined {
    const young = this.#young.get(text);
    if (young) return young;
    const old = this.#old.get(text);
    if (old) this.set(text, old);
    return old;
  }

  set(text: string, findings: readonly Finding[]): void {
    this.#size += text.length;
    if (this.#size > generationSize) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = text.length;
    }
    this.#young.set(text, findings);
  }
}
