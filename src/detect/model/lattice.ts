import { closes, opens, tagCount, transitions } from './tags.ts';

/** Scores of tags and of their transitions for one sentence; natural logarithms after multiplying with `unit`. */
export interface Scores {
  /** Row of `tagCount` for each word. */
  readonly emissions: Int32Array;
  /** Row of `tagCount` for each tag before. */
  readonly transitions: Int32Array;
  readonly length: number;
  readonly unit: number;
}

const impossible = -0x40000000;

/** The tags with the highest sum of scores; of equals the path whose tags come first, from the end. */
export function bestPath({ emissions, transitions: steps, length }: Scores): Uint8Array {
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * tagCount);
  let before = new Int32Array(tagCount);
  let now = new Int32Array(tagCount);
  for (let tag = 0; tag < tagCount; tag++) before[tag] = opens(tag) ? (emissions[tag] as number) : impossible;
  for (let at = 1; at < length; at++) {
    now.fill(impossible);
    const row = at * tagCount;
    for (let pair = 0; pair < transitions.length; pair += 2) {
      const from = transitions[pair] as number;
      const to = transitions[pair + 1] as number;
      const sum = (before[from] as number) + (steps[from * tagCount + to] as number);
      if (sum > (now[to] as number)) {
        now[to] = sum;
        back[row + to] = from;
      }
    }
    for (let tag = 0; tag < tagCount; tag++) {
      const sum = (now[tag] as number) + (emissions[row + tag] as number);
      now[tag] = sum < impossible ? impossible : sum;
    }
    [before, now] = [now, before];
  }
  let best = 0;
  for (let tag = 1; tag < tagCount; tag++)
    if (closes(tag) && (before[tag] as number) > (before[best] as number)) best = tag;
  for (let at = length - 1; at >= 0; at--) {
    path[at] = best;
    best = back[at * tagCount + best] as number;
  }
  return path;
}

/** How likely tags are, by forward and backward sums over all paths. */
export class Marginals {
  readonly #length: number;
  /** Exponentials of emissions, each row divided by its largest. */
  readonly #emit: Float64Array;
  readonly #step: Float64Array;
  /** Rows that each sum to 1. */
  readonly #forward: Float64Array;
  readonly #backward: Float64Array;
  /** What each forward row was divided by. */
  readonly #scale: Float64Array;

  constructor({ emissions, transitions: steps, length, unit }: Scores) {
    this.#length = length;
    this.#emit = new Float64Array(length * tagCount);
    this.#step = new Float64Array(tagCount * tagCount);
    this.#forward = new Float64Array(length * tagCount);
    this.#backward = new Float64Array(length * tagCount);
    this.#scale = new Float64Array(length);
    for (let at = 0; at < length; at++) {
      const row = at * tagCount;
      let most = emissions[row] as number;
      for (let tag = 1; tag < tagCount; tag++) most = Math.max(most, emissions[row + tag] as number);
      for (let tag = 0; tag < tagCount; tag++)
        this.#emit[row + tag] = Math.exp(((emissions[row + tag] as number) - most) * unit);
    }
    for (let index = 0; index < steps.length; index++)
      this.#step[index] = Math.exp((steps[index] as number) * unit);
    if (length > 0) {
      this.#goForward();
      this.#goBackward();
    }
  }

  /** The share of all paths that have just this run of tags from `from` on. */
  run(tags: Uint8Array, from: number, to: number): number {
    let share = this.#forward[from * tagCount + (tags[from] as number)] as number;
    for (let at = from + 1; at < to; at++) {
      const tag = tags[at] as number;
      const step = this.#step[(tags[at - 1] as number) * tagCount + tag] as number;
      share *= (step * (this.#emit[at * tagCount + tag] as number)) / (this.#scale[at] as number);
    }
    const last = (to - 1) * tagCount + (tags[to - 1] as number);
    return Math.min(1, share * (this.#backward[last] as number));
  }

  #goForward(): void {
    for (let tag = 0; tag < tagCount; tag++)
      this.#forward[tag] = opens(tag) ? (this.#emit[tag] as number) : 0;
    this.#normalize(0);
    for (let at = 1; at < this.#length; at++) {
      const row = at * tagCount;
      for (let pair = 0; pair < transitions.length; pair += 2) {
        const from = transitions[pair] as number;
        const to = transitions[pair + 1] as number;
        const sum =
          (this.#forward[row - tagCount + from] as number) * (this.#step[from * tagCount + to] as number);
        this.#forward[row + to] = (this.#forward[row + to] as number) + sum;
      }
      for (let tag = 0; tag < tagCount; tag++)
        this.#forward[row + tag] = (this.#forward[row + tag] as number) * (this.#emit[row + tag] as number);
      this.#normalize(at);
    }
  }

  #normalize(at: number): void {
    const row = at * tagCount;
    let sum = 0;
    for (let tag = 0; tag < tagCount; tag++) sum += this.#forward[row + tag] as number;
    const scale = sum > 0 ? sum : 1;
    this.#scale[at] = scale;
    for (let tag = 0; tag < tagCount; tag++)
      this.#forward[row + tag] = (this.#forward[row + tag] as number) / scale;
  }

  #goBackward(): void {
    const last = (this.#length - 1) * tagCount;
    let total = 0;
    for (let tag = 0; tag < tagCount; tag++) if (closes(tag)) total += this.#forward[last + tag] as number;
    for (let tag = 0; tag < tagCount; tag++)
      this.#backward[last + tag] = closes(tag) && total > 0 ? 1 / total : 0;
    for (let at = this.#length - 2; at >= 0; at--) {
      const row = at * tagCount;
      const next = row + tagCount;
      const scale = this.#scale[at + 1] as number;
      for (let pair = 0; pair < transitions.length; pair += 2) {
        const from = transitions[pair] as number;
        const to = transitions[pair + 1] as number;
        const share =
          ((this.#step[from * tagCount + to] as number) *
            (this.#emit[next + to] as number) *
            (this.#backward[next + to] as number)) /
          scale;
        this.#backward[row + from] = (this.#backward[row + from] as number) + share;
      }
    }
  }
}
