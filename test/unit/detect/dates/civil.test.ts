import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayNumber,
  dayOf,
  easter,
  isoDay,
  isoWeek,
  parseDay,
  weekdayOf,
} from '../../../../src/detect/dates/civil.ts';

describe('days', () => {
  it('numbers are as the clock counts them', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        const date = new Date(number * 86_400_000);
        const day = dayOf(number);
        expect(dayNumber(day)).toBe(number);
        expect([day.y, day.m, day.d, weekdayOf(day) % 7]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
          date.getUTCDay(),
        ]);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
  it.each([
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
    ['2025-04-03', 2025, 14],
  ])('%s is in week %i-%i', (text, year, week) => {
    expect(isoWeek(parseDay(text) ?? { y: 0, m: 1, d: 1 })).toEqual({ year, week });
  });
  it('months end where they end', () =>
    expect(isoDay(addMonths({ y: 2024, m: 1, d: 31 }, 1))).toBe('2024-02-29'));
  it.each([
    [2025, '2025-04-20'],
    [2024, '2024-03-31'],
    [1961, '1961-04-02'],
  ])('Easter %i is %s', (year, day) => expect(isoDay(easter(year))).toBe(day));
  it.each(['2025-02-29', '2025-13-01', 'x', '', '__proto__'])('%j is no day', (text) =>
    expect(parseDay(text)).toBeUndefined(),
  );
});
