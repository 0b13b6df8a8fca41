import { expect, test, vi } from 'vitest';
import { dateInWords, dateWithCode } from '../../../src/vscode/date-words.ts';

vi.mock('vscode', () => import('../../support/fake-vscode.ts'));

test.each([
  ['2026-W18', 'week 18 of 2026'],
  ['2026-W05-WE', 'weekend of week 5 of 2026'],
  ['2026-Q2', 'quarter 2 of 2026'],
  ['2026-H1', 'half 1 of 2026'],
  ['2029-SP', 'spring 2029'],
  ['2026-SU', 'summer 2026'],
  ['2026-FA', 'autumn 2026'],
  ['2026-WI', 'winter 2026'],
  ['2026-W18/2026-W20', 'week 18 of 2026 – week 20 of 2026'],
])('%s reads %s, with the value after it where there is room', (value, words) => {
  expect(dateInWords(value)).toBe(words);
  expect(dateWithCode(value)).toBe(`${words} (${value})`);
});

test.each(['2026-05-01', '2026', 'P3M', '2026-W18-2', 'XXXX-SP', '2025-04-02/2025-04-04', 'le maire'])(
  '%s stays as it is',
  (value) => {
    expect(dateWithCode(value)).toBe(value);
  },
);
