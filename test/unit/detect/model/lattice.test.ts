import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Lattice } from '../../../../src/detect/model/lattice.ts';
import { closes, follows, opens, tagCount } from '../../../../src/detect/model/tags.ts';

const seed = 20261122;

interface Scores {
  readonly emissions: Int32Array;
  readonly transitions: Int32Array;
  readonly length: number;
  readonly unit: number;
}

const scores: fc.Arbitrary<Scores> = fc.integer({ min: 1, max: 3 }).chain((length) =>
  fc.record({
    emissions: numbers(length * tagCount),
    transitions: numbers(tagCount * tagCount),
    length: fc.constant(length),
    unit: fc.constant(0.02),
  }),
);

function numbers(count: number): fc.Arbitrary<Int32Array> {
  return fc
    .array(fc.integer({ min: -300, max: 300 }), { minLength: count, maxLength: count })
    .map((values) => Int32Array.from(values));
}

/** Every allowed path. */
function paths(length: number): number[][] {
  let all: number[][] = [[]];
  for (let at = 0; at < length; at++)
    all = all.flatMap((path) =>
      Array.from({ length: tagCount }, (_, tag) => [...path, tag]).filter((next) =>
        at === 0 ? opens(next[0] as number) : follows(next[at - 1] as number, next[at] as number),
      ),
    );
  return all.filter((path) => closes(path.at(-1) as number));
}

function sum({ emissions, transitions }: Scores, path: readonly number[]): number {
  return path.reduce(
    (total, tag, at) =>
      total +
      (emissions[at * tagCount + tag] as number) +
      (at > 0 ? (transitions[(path[at - 1] as number) * tagCount + tag] as number) : 0),
    0,
  );
}

describe('the best path', () => {
  it('is the best of all paths', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const best = new Lattice(given.transitions, given.unit).bestPath(given.emissions, given.length);
        const all = paths(given.length);
        expect(all).toContainEqual([...best]);
        expect(sum(given, [...best])).toBe(Math.max(...all.map((path) => sum(given, path))));
      }),
      { seed },
    );
  });

  it('of nothing is nothing', () => {
    expect(new Lattice(new Int32Array(tagCount * tagCount), 1).bestPath(Int32Array.of(), 0)).toHaveLength(0);
  });

  it('is the same after other sentences, longer and shorter', () => {
    const lattice = new Lattice(new Int32Array(tagCount * tagCount), 0.1);
    const emissions = (length: number) =>
      Int32Array.from({ length: length * tagCount }, (_, at) => ((at * 31) % 17) - 8);
    const before = lattice.bestPath(emissions(5), 5);
    lattice.bestPath(emissions(40), 40);
    lattice.bestPath(emissions(2), 2);
    expect(lattice.bestPath(emissions(5), 5)).toEqual(before);
  });
});

describe('the share of a run of tags', () => {
  it('is that of the paths that have it', () => {
    fc.assert(
      fc.property(scores, fc.nat(), fc.nat(2), fc.nat(2), (given, pick, a, b) => {
        const all = paths(given.length);
        const path = all[pick % all.length] as number[];
        const from = Math.min(a, b) % given.length;
        const to = Math.min(given.length, Math.max(a, b) + 1);
        const weight = (one: readonly number[]) => Math.exp(sum(given, one) * given.unit);
        const total = all.reduce((so, one) => so + weight(one), 0);
        const same = all.filter((one) => one.slice(from, to).every((tag, at) => tag === path[from + at]));
        const share = same.reduce((so, one) => so + weight(one), 0) / total;
        const lattice = new Lattice(given.transitions, given.unit);
        lattice.weigh(given.emissions, given.length);
        expect(lattice.share(Uint8Array.from(path), from, to)).toBeCloseTo(share, 9);
      }),
      { seed },
    );
  });

  it('stays a number over long sentences and strong scores', () => {
    const length = 250;
    const emissions = Int32Array.from({ length: length * tagCount }, (_, at) => ((at * 7919) % 6000) - 3000);
    const lattice = new Lattice(new Int32Array(tagCount * tagCount), 0.02);
    const path = lattice.bestPath(emissions, length);
    lattice.weigh(emissions, length);
    const whole = lattice.share(path, 0, length);
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThanOrEqual(1);
  });
});
