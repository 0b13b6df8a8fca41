import { describe, expect, it } from 'vitest';
import { isTimexValue, lastDay } from '../../../src/scheme/timex.ts';

describe('isTimexValue', () => {
  it.each(
    '2025 2025-04 2025-04-03 2024-02-29 2025-Q2 2025-H1 2025-SU 2025-W14 2025-W14-WE 201 20 P3M P2DE PT36H PXM XXXX-WXX-2 PRESENT_REF 2025-04-02/2025-04-04 2025/.. 2025-04-03T10:30 2025-04-03TMO 2025~ FY2026'.split(
      ' ',
    ),
  )('takes %s', (value) => expect(isTimexValue(value)).toBe(true));

  it.each([
    '',
    'demain',
    '2025-13',
    '2025-02-29',
    '2025-4-3',
    '03/04/2025',
    '../..',
    'P',
    '2025-Q5',
    '2025-W54',
    'P3',
    '2025/',
    '__proto__',
  ])('refuses %j', (value) => expect(isTimexValue(value)).toBe(false));
});

describe('lastDay', () => {
  it.each([
    ['2025', '2025-12-31'],
    ['2024-02', '2024-02-29'],
    ['2025-04-03', '2025-04-03'],
    ['2025-Q2', '2025-06-30'],
    ['2025-WI', '2026-03-31'],
    ['2025-04-02/2025-05', '2025-05-31'],
    ['2025~', '2025-12-31'],
    ['2025/..', undefined],
    ['P3M', undefined],
    ['PRESENT_REF', undefined],
  ])('of %s is %s', (value, day) => {
    expect(lastDay(value)).toBe(day);
  });
});
