import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weights as shipped } from '../../../../src/detect/model/data/weights.ts';
import { featureSpace } from '../../../../src/detect/model/hash.ts';
import { tagCount } from '../../../../src/detect/model/tags.ts';
import {
  type PlainWeights,
  readWeights,
  Weights,
  writeWeights,
} from '../../../../src/detect/model/weights.ts';

const seed = 20261122;
/** Compressed, in bytes. */
const largest = 1_200_000;

const plain: fc.Arbitrary<PlainWeights> = fc
  .uniqueArray(fc.nat(featureSpace - 1), { minLength: 1, maxLength: 30 })
  .chain((features) =>
    fc.record({
      unit: fc.constantFrom(0.019685, 0.5),
      transitions: fc.constant(Int32Array.from({ length: tagCount * tagCount }, (_, at) => at - 80)),
      features: fc.constant(Int32Array.from(features).sort()),
      rows: fc
        .array(fc.oneof(fc.constant(0), fc.integer({ min: -127, max: 127 })), {
          minLength: features.length * tagCount,
          maxLength: features.length * tagCount,
        })
        .map((values) => Int8Array.from(values)),
    }),
  );

describe('weights', () => {
  it('are read as written', () => {
    fc.assert(
      fc.property(plain, (given) => {
        expect(readWeights(writeWeights(given))).toEqual(given);
      }),
      { seed },
    );
  });

  it('are found by number, and only those', () => {
    fc.assert(
      fc.property(plain, fc.array(fc.nat(featureSpace - 1), { maxLength: 5 }), (given, others) => {
        const asked = Int32Array.from([...given.features, ...others]);
        const sums = new Int32Array(2 * tagCount).fill(1);
        new Weights(given).add(asked, asked.length, sums, tagCount);
        const wanted = new Int32Array(2 * tagCount).fill(1);
        for (const feature of asked) {
          const row = given.features.indexOf(feature);
          for (let tag = 0; row >= 0 && tag < tagCount; tag++)
            wanted[tagCount + tag] =
              (wanted[tagCount + tag] as number) + (given.rows[row * tagCount + tag] as number);
        }
        expect(sums).toEqual(wanted);
      }),
      { seed },
    );
  });

  it.each([
    ['nothing', ''],
    ['half', shipped.slice(0, shipped.length / 2)],
    ['all but the last', shipped.slice(0, -1)],
    ['more', `${shipped}!`],
    ['something else', 'Lorem ipsum dolor sit amet'],
  ])('%s throws', (_, text) => {
    expect(() => readWeights(text)).toThrow(RangeError);
  });
});

describe('the shipped weights', () => {
  it('are small and quickly read', () => {
    expect(gzipSync(shipped).length).toBeLessThan(largest);
    const since = performance.now();
    new Weights(readWeights(shipped));
    expect(performance.now() - since).toBeLessThan(600);
  });
});
