import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapSpan, sortEdits, type TextEdit } from '../../../src/text/edit.ts';

const seed = 20260323;

interface Replacement extends TextEdit {
  readonly text: string;
}

/** Non-overlapping replacements in a text of the given length, in any order. */
function replacements(length: number): fc.Arbitrary<Replacement[]> {
  return fc
    .uniqueArray(fc.nat(length), { maxLength: 8 })
    .chain((places) => {
      const sorted = [...places].sort((a, b) => a - b);
      const pairs = sorted.flatMap((start, i) =>
        i % 2 === 0 ? [{ start, end: sorted[i + 1] ?? start }] : [],
      );
      return fc.tuple(
        ...pairs.map((pair) =>
          fc.string({ maxLength: 4 }).map((text) => ({ ...pair, text, inserted: text.length })),
        ),
      );
    })
    .chain((edits) => fc.shuffledSubarray(edits));
}

describe('mapSpan', () => {
  it.each([
    ['an insertion before', [{ start: 0, end: 0, inserted: 3 }], { start: 8, end: 13 }],
    ['an insertion at the start stays outside', [{ start: 5, end: 5, inserted: 3 }], { start: 8, end: 13 }],
    ['an insertion at the end stays outside', [{ start: 10, end: 10, inserted: 3 }], { start: 5, end: 10 }],
    ['an insertion inside', [{ start: 7, end: 7, inserted: 3 }], { start: 5, end: 13 }],
    ['a deleted head', [{ start: 3, end: 7, inserted: 0 }], { start: 3, end: 6 }],
    ['a replaced tail', [{ start: 8, end: 12, inserted: 9 }], { start: 5, end: 8 }],
    ['all of it gone', [{ start: 5, end: 10, inserted: 5 }], undefined],
  ])('%s', (_, edits, expected) => {
    expect(mapSpan({ start: 5, end: 10 }, edits)).toEqual(expected);
  });

  it('agrees with following every character', () => {
    const length = 30;
    fc.assert(
      fc.property(replacements(length), fc.nat(length - 1), fc.nat(length), (edits, from, size) => {
        const span = { start: from, end: Math.min(length, from + 1 + size) };
        const after = followCharacters(length, edits);
        const places = after.flatMap((id, place) => (id >= span.start && id < span.end ? [place] : []));
        const first = places[0];
        const last = places.at(-1);
        const expected =
          first === undefined || last === undefined ? undefined : { start: first, end: last + 1 };
        expect(mapSpan(span, sortEdits(edits))).toEqual(expected);
      }),
      { seed, numRuns: 2_000 },
    );
  });

  it('refuses edits that overlap', () => {
    expect(() =>
      sortEdits([
        { start: 0, end: 4, inserted: 0 },
        { start: 2, end: 5, inserted: 0 },
      ]),
    ).toThrow(RangeError);
  });
});

/** The characters 0, 1, … of the old text as they stand in the new one, -1 for what was typed. */
function followCharacters(length: number, edits: readonly Replacement[]): number[] {
  const result: number[] = [];
  let at = 0;
  for (const edit of sortEdits(edits)) {
    while (at < edit.start) result.push(at++);
    for (let i = 0; i < edit.inserted; i++) result.push(-1);
    at = edit.end;
  }
  while (at < length) result.push(at++);
  return result;
}
