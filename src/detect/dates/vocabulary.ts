import { type Classes, fold } from './lexicon/entry.ts';

/** A word that some pattern knows. */
export interface Entry {
  /** The folded word. */
  readonly key: string;
  readonly classes: Map<string, number>;
}

/** Raw forms remembered between look-ups; emptied when full so that hostile text cannot grow it. */
const cacheLimit = 20_000;
/** No known word is longer (UTF-16 code units; room for decomposed accents). */
const longest = 24;

/** Words by their folded form. */
export class Vocabulary {
  readonly #entries = new Map<string, Entry>();
  readonly #cache = new Map<string, Entry | null>();

  add(word: string): Entry {
    const key = fold(word);
    let entry = this.#entries.get(key);
    if (!entry) {
      entry = { key, classes: new Map() };
      this.#entries.set(key, entry);
    }
    return entry;
  }

  addClasses(classes: Classes): void {
    for (const [name, rows] of Object.entries(classes)) {
      for (const [words, value] of rows) {
        for (const word of words.split(' ')) this.add(word).classes.set(name, value);
      }
    }
  }

  withClass(name: string): Entry[] {
    return [...this.#entries.values()].filter((entry) => entry.classes.has(name));
  }

  lookup(raw: string): Entry | undefined {
    if (raw.length > longest) return undefined;
    const cached = this.#cache.get(raw);
    if (cached !== undefined) return cached ?? undefined;
    if (this.#cache.size >= cacheLimit) this.#cache.clear();
    const entry = this.#entries.get(fold(raw));
    this.#cache.set(raw, entry ?? null);
    return entry;
  }
}
