import { isExact, type Match } from './diff.ts';
import type { Place } from './folded-text.ts';

/** Where the places of an old text stand in a new one, as `diffSteps` compares them. UTF-16 code units. */
export class TextMap {
  readonly #matches: readonly Match[];

  constructor(matches: readonly Match[]) {
    this.#matches = matches;
  }

  /** Where the surviving characters of an old place stand; undefined when none survive. */
  map({ start, end }: Place): Place | undefined {
    const touching = this.#touching(start, end);
    const first = touching[0];
    const last = touching.at(-1);
    if (!first || !last) return undefined;
    const from = first.newStart + (start > first.oldStart && isExact(first) ? start - first.oldStart : 0);
    const to = last.newEnd - (end < last.oldEnd && isExact(last) ? last.oldEnd - end : 0);
    return from < to ? { start: from, end: to } : undefined;
  }

  #touching(start: number, end: number): readonly Match[] {
    let low = 0;
    let high = this.#matches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#matches[middle] as Match).oldEnd <= start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < this.#matches.length && (this.#matches[to] as Match).oldStart < end) to++;
    return this.#matches.slice(low, to);
  }
}
