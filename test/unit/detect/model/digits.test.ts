import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DigitReader, DigitWriter } from '../../../../src/detect/model/digits.ts';

const seed = 20261122;

function write(values: readonly number[]): string {
  const writer = new DigitWriter();
  for (const value of values) writer.write(value);
  return writer.text();
}

describe('digits', () => {
  it('read back what was written, in characters that need no escape', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(100), fc.nat(0x7fffffff))), (values) => {
        const text = write(values);
        expect(text).toMatch(/^[!-~]*$/);
        expect(text).not.toMatch(/[$'\\`]/);
        const reader = new DigitReader(text);
        expect(values.map(() => reader.read())).toEqual(values);
        expect(reader.done).toBe(true);
      }),
      { seed },
    );
  });

  it('keep signs', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (values) => {
        const writer = new DigitWriter();
        for (const value of values) writer.writeSigned(value);
        const reader = new DigitReader(writer.text());
        expect(values.map(() => reader.readSigned())).toEqual(values);
      }),
      { seed },
    );
  });

  it.each([
    [0, 1],
    [44, 1],
    [45, 2],
    [2024, 2],
    [2025, 3],
  ])('%d takes %d characters', (value, length) => {
    expect(write([value])).toHaveLength(length);
  });

  it.each([[-1], [0.5], [Number.NaN], [0x80000000]])('%d is not written', (value) => {
    expect(() => write([value])).toThrow(RangeError);
  });

  it.each([
    ['the end', ''],
    ['a number cut short', write([45]).slice(0, 1)],
    ['a space', ' '],
    ['a quote', "'"],
    ['a letter of Latin-1', 'é'],
    ['an emoji', '😀'],
    ['a number too large', '~'.repeat(12)],
  ])('%s throws', (_, text) => {
    expect(() => new DigitReader(text).read()).toThrow(RangeError);
  });
});
