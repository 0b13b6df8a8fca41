import { DigitReader, DigitWriter } from './digits.ts';
import { featureSpace } from './hash.ts';
import { tagCount } from './tags.ts';

/** A trained model in whole numbers; a score is a sum of them times `unit`. */
export interface PlainWeights {
  /** Natural logarithms per unit. */
  readonly unit: number;
  /** Row of `tagCount` for each tag before. */
  readonly transitions: Int32Array;
  /** Ascending numbers of the features that have weights. */
  readonly features: Int32Array;
  /** Row of `tagCount` for each feature, from -127 to 127. */
  readonly rows: Int8Array;
}

/** `unit` is written in these. */
const unitsPerOne = 1_000_000;

/** Bits of a feature’s number that the sieve goes by. */
const sieveBits = 21;
const sieveMask = (1 << sieveBits) - 1;

/** The weights of features, looked up by number. */
export class Weights {
  readonly unit: number;
  readonly transitions: Int32Array;
  readonly #rows: Int8Array;
  /** Open addressing, two items a slot: the feature’s number plus one, 0 when empty; where its row begins. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  /** A bit for the low bits of every number that has weights: small enough to stay near the processor. */
  readonly #sieve = new Int32Array((sieveMask + 1) / 32);

  constructor({ unit, transitions, features, rows }: PlainWeights) {
    this.unit = unit;
    this.transitions = transitions;
    this.#rows = rows;
    let size = 16;
    while (size < features.length * 1.6) size *= 2;
    this.#mask = size - 1;
    this.#slots = new Int32Array(2 * size);
    for (let index = 0; index < features.length; index++) {
      const feature = features[index] as number;
      const bit = feature & sieveMask;
      this.#sieve[bit >>> 5] = (this.#sieve[bit >>> 5] as number) | (1 << (bit & 31));
      let slot = feature & this.#mask;
      while (this.#slots[2 * slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[2 * slot] = feature + 1;
      this.#slots[2 * slot + 1] = index * tagCount;
    }
  }

  /** Adds the weights of the first `count` features to the row of `sums` that begins at `at`. */
  add(features: Int32Array, count: number, sums: Int32Array, at: number): void {
    const slots = this.#slots;
    const rows = this.#rows;
    const mask = this.#mask;
    const sieve = this.#sieve;
    for (let index = 0; index < count; index++) {
      const feature = features[index] as number;
      const bit = feature & sieveMask;
      if (((sieve[bit >>> 5] as number) & (1 << (bit & 31))) === 0) continue;
      const wanted = feature + 1;
      let slot = feature & mask;
      let found = slots[2 * slot] as number;
      while (found !== 0 && found !== wanted) {
        slot = (slot + 1) & mask;
        found = slots[2 * slot] as number;
      }
      if (found === 0) continue;
      const row = slots[2 * slot + 1] as number;
      for (let tag = 0; tag < tagCount; tag++)
        sums[at + tag] = (sums[at + tag] as number) + (rows[row + tag] as number);
    }
  }
}

/** Weights as text for a module: whole numbers, features by the distance to the one before. */
export function writeWeights({ unit, transitions, features, rows }: PlainWeights): string {
  const masks = Array.from(features, (_, index) => maskOf(rows, index * tagCount));
  const frequency = new Map<number, number>();
  for (const mask of masks) frequency.set(mask, (frequency.get(mask) ?? 0) + 1);
  const known = [...frequency].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([mask]) => mask);
  const indexOf = new Map(known.map((mask, index) => [mask, index]));
  const writer = new DigitWriter();
  writer.write(Math.round(unit * unitsPerOne));
  for (const value of transitions) writer.writeSigned(value);
  writer.write(known.length);
  for (const mask of known) writer.write(mask);
  writer.write(features.length);
  let last = 0;
  for (const feature of features) {
    writer.write(feature - last);
    last = feature;
  }
  for (const mask of masks) writer.write(indexOf.get(mask) as number);
  for (const value of rows) if (value !== 0) writer.writeSigned(value);
  return writer.text();
}

/** Reads what `writeWeights` wrote; throws RangeError on anything else. */
export function readWeights(text: string): PlainWeights {
  const reader = new DigitReader(text);
  const unit = reader.read() / unitsPerOne;
  const transitions = Int32Array.from({ length: tagCount * tagCount }, () => reader.readSigned());
  const known = Int32Array.from({ length: bounded(reader.read(), 1 << tagCount) }, () => reader.read());
  const features = new Int32Array(bounded(reader.read(), featureSpace));
  let last = 0;
  for (let index = 0; index < features.length; index++) features[index] = last += reader.read();
  if (last >= featureSpace) throw new RangeError(`feature ${last} is out of range`);
  const masks = new Int32Array(features.length);
  for (let index = 0; index < masks.length; index++) masks[index] = known[reader.read()] ?? 0;
  const rows = new Int8Array(features.length * tagCount);
  for (let index = 0; index < masks.length; index++) {
    const mask = masks[index] as number;
    for (let tag = 0; tag < tagCount; tag++)
      if (mask & (1 << tag)) rows[index * tagCount + tag] = reader.readSigned();
  }
  if (!reader.done) throw new RangeError('weights go on after their end');
  return { unit, transitions, features, rows };
}

function bounded(value: number, most: number): number {
  if (value > most) throw new RangeError(`${value} is more than ${most}`);
  return value;
}

function maskOf(rows: Int8Array, at: number): number {
  let mask = 0;
  for (let tag = 0; tag < tagCount; tag++) if (rows[at + tag] !== 0) mask |= 1 << tag;
  return mask;
}
