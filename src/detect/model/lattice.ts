import { transitions as allowed, closes, opens, tagCount } from './tags.ts';

const impossible = -0x40000000;

/** Tags and their transitions over one sentence at a time; what it reckons with is used again for the next. */
export class Lattice {
  readonly #transitions: Int32Array;
  readonly #unit: number;
  /** Exponentials of transitions. */
  readonly #step: Float64Array;
  #back = new Uint8Array(0);
  /** Exponentials of emissions, each row divided by its largest. */
  #emit = new Float64Array(0);
  /** Rows that each sum to 1. */
  #forward = new Float64Array(0);
  #backward = new Float64Array(0);
  /** What each forward row was divided by. */
  #scale = new Float64Array(0);

  /**
   * @param transitions a row of `tagCount` scores for each tag before
   * @param unit natural logarithms per unit of score
   */
  constructor(transitions: Int32Array, unit: number) {
    this.#transitions = transitions;
    this.#unit = unit;
    this.#step = Float64Array.from(transitions, (value) => Math.exp(value * unit));
  }

  /**
   * The tags with the highest sum of scores (Viterbi).
   *
   * @param emissions a row of `tagCount` scores for each word
   */
  bestPath(emissions: Int32Array, length: number): Uint8Array {
    const path = new Uint8Array(length);
    if (length === 0) return path;
    this.#makeRoom(length);
    const back = this.#back;
    const steps = this.#transitions;
    let before = new Int32Array(tagCount);
    let now = new Int32Array(tagCount);
    for (let tag = 0; tag < tagCount; tag++)
      before[tag] = opens(tag) ? (emissions[tag] as number) : impossible;
    for (let at = 1; at < length; at++) {
      now.fill(impossible);
      const row = at * tagCount;
      for (let pair = 0; pair < allowed.length; pair += 2) {
        const from = allowed[pair] as number;
        const to = allowed[pair + 1] as number;
        const sum = (before[from] as number) + (steps[from * tagCount + to] as number);
        if (sum > (now[to] as number)) {
          now[to] = sum;
          back[row + to] = from;
        }
      }
      for (let tag = 0; tag < tagCount; tag++)
        now[tag] = Math.max(impossible, (now[tag] as number) + (emissions[row + tag] as number));
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

  /** Sums over all paths, forward and backward, for the calls of `share` that follow. */
  weigh(emissions: Int32Array, length: number): void {
    this.#makeRoom(length);
    for (let at = 0; at < length; at++) {
      const row = at * tagCount;
      let most = emissions[row] as number;
      for (let tag = 1; tag < tagCount; tag++) most = Math.max(most, emissions[row + tag] as number);
      for (let tag = 0; tag < tagCount; tag++)
        this.#emit[row + tag] = Math.exp(((emissions[row + tag] as number) - most) * this.#unit);
    }
    if (length === 0) return;
    this.#goForward(length);
    this.#goBackward(length);
  }

  /** Of all paths the share, by weight, that has just these tags from word `from` up to `to`. */
  share(tags: Uint8Array, from: number, to: number): number {
    let share = this.#forward[from * tagCount + (tags[from] as number)] as number;
    for (let at = from + 1; at < to; at++) {
      const tag = tags[at] as number;
      const step = this.#step[(tags[at - 1] as number) * tagCount + tag] as number;
      share *= (step * (this.#emit[at * tagCount + tag] as number)) / (this.#scale[at] as number);
    }
    const last = (to - 1) * tagCount + (tags[to - 1] as number);
    return Math.min(1, share * (this.#backward[last] as number));
  }

  #makeRoom(length: number): void {
    if (this.#scale.length >= length) return;
    this.#back = new Uint8Array(length * tagCount);
    this.#emit = new Float64Array(length * tagCount);
    this.#forward = new Float64Array(length * tagCount);
    this.#backward = new Float64Array(length * tagCount);
    this.#scale = new Float64Array(length);
  }

  #goForward(length: number): void {
    const forward = this.#forward;
    forward.fill(0, 0, length * tagCount);
    for (let tag = 0; tag < tagCount; tag++) if (opens(tag)) forward[tag] = this.#emit[tag] as number;
    this.#normalize(0);
    for (let at = 1; at < length; at++) {
      const row = at * tagCount;
      for (let pair = 0; pair < allowed.length; pair += 2) {
        const from = allowed[pair] as number;
        const to = allowed[pair + 1] as number;
        const sum = (forward[row - tagCount + from] as number) * (this.#step[from * tagCount + to] as number);
        forward[row + to] = (forward[row + to] as number) + sum;
      }
      for (let tag = 0; tag < tagCount; tag++)
        forward[row + tag] = (forward[row + tag] as number) * (this.#emit[row + tag] as number);
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

  #goBackward(length: number): void {
    const backward = this.#backward;
    backward.fill(0, 0, length * tagCount);
    const last = (length - 1) * tagCount;
    let total = 0;
    for (let tag = 0; tag < tagCount; tag++) if (closes(tag)) total += this.#forward[last + tag] as number;
    for (let tag = 0; tag < tagCount; tag++) backward[last + tag] = closes(tag) && total > 0 ? 1 / total : 0;
    for (let at = length - 2; at >= 0; at--) {
      const row = at * tagCount;
      const next = row + tagCount;
      const scale = this.#scale[at + 1] as number;
      for (let pair = 0; pair < allowed.length; pair += 2) {
        const from = allowed[pair] as number;
        const to = allowed[pair + 1] as number;
        const through =
          ((this.#step[from * tagCount + to] as number) *
            (this.#emit[next + to] as number) *
            (backward[next + to] as number)) /
          scale;
        backward[row + from] = (backward[row + from] as number) + through;
      }
    }
  }
}
