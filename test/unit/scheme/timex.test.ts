import { describe, expect, it } from 'vitest';
import { DateDetector } from '../../../src/detect/dates/index.ts';
import { isTimexValue, lastDay } from '../../../src/scheme/timex.ts';

describe('isTimexValue', () => {
  it.each([
    ['a date', '2025 2025-04 2025-04-03 2024-02-29 0490 201 20 2 XXXX 199X 2025-XX 2025-04-XX'],
    ['a year before the common era', 'BC0044 BC0044-03-15 -0043 BC02'],
    ['a part of a year', '2025-Q2 2025-H1 2025-SU 2025-WI FY2023 FY2023-Q3'],
    ['a week', '2025-W14 2025-W14-WE 2013-W12-1'],
    ['a recurring day', 'XXXX-WXX-1 XXXX-WXX-WE XXXX-12-25 XXXX-SU XXXX-XX-XXTMO XXXX-WXX-2TEV'],
    ['a time', '2025-04-03T10:30 2025-04-03TMO 2012-03-05TAF 2012-03-05T24:00 2012-03-05T09:30:15.5+02:00'],
    ['a time of no known day', 'T24:00 T10 T10:30Z TNI TAF TEV TMO TMI TDT'],
    ['a duration', 'P3M P2DE P1DE P1CE P1ML PT36H PT1.5H P2.5Y PXM PTXH P1Q P2WE P3SU P2Y6M P1DT12H P2TNI'],
    ['a reference', 'PAST_REF PRESENT_REF FUTURE_REF'],
    ['an interval', '2025-04-02/2025-04-04 2025/.. ../BC0044'],
    ['a doubtful date', '2025~ 2025-04? BC0044%'],
  ])('takes %s: %s', (_, values) => {
    expect(values.split(' ').filter((value) => !isTimexValue(value))).toEqual([]);
  });

  it.each([
    '',
    'demain',
    '2025-13',
    '2025-02-29',
    '2025-4-3',
    '20250403',
    '03/04/2025',
    '../..',
    'P',
    'PT',
    'P3',
    'P1.Y',
    'P3MT',
    '2025-Q5',
    '2025-W54',
    '2025-W14-8',
    '2025/',
    '2025-04T10:30',
    '2025-04-03T25:00',
    '2025-04-03TXY',
    'T',
    'BC',
    'FY23',
    'BC44-13',
    'PRESENT',
    'past_ref',
    '__proto__',
  ])('refuses %j', (value) => expect(isTimexValue(value)).toBe(false));

  it('takes whatever the detector gives', () => {
    const text =
      'En 490 av. J.-C., au XIXe siècle, le 3 mars 2025 à 14 h, hier soir, la nuit, cette semaine, le week-end dernier, ' +
      'pendant deux ans et demi, trois quarts d’heure, chaque été, tous les lundis, actuellement, récemment, au T3 2026, ' +
      'les années 1990, un millénaire, trois décennies, du 2 au 4 avril, in 44 BC, fiscal 2026, the second half of 2025.';
    for (const convention of ['article', 'timeml'] as const) {
      const detector = new DateDetector({ types: ['DATE', 'TIME', 'DURATION', 'SET'], convention });
      const values = detector
        .detect(text, { language: 'fr', published: '2025-04-03' })
        .map(({ attributes }) => attributes?.get('value'))
        .filter((value) => value !== undefined);
      expect(values.length).toBeGreaterThan(15);
      expect(values.filter((value) => !isTimexValue(value))).toEqual([]);
    }
  });
});

describe('lastDay', () => {
  it.each([
    ['2025', '2025-12-31'],
    ['2024-02', '2024-02-29'],
    ['2025-04-03', '2025-04-03'],
    ['2025-04-03TMO', '2025-04-03'],
    ['2025-04-XX', '2025-04-30'],
    ['2025-Q2', '2025-06-30'],
    ['2025-WI', '2026-03-31'],
    ['2025-W14', '2025-04-06'],
    ['2025-W14-WE', '2025-04-06'],
    ['2025-W01-1', '2024-12-30'],
    ['2020-W53', '2021-01-03'],
    ['2025-04-02/2025-05', '2025-05-31'],
    ['2025~', '2025-12-31'],
    ['2025/..', undefined],
    ['P3M', undefined],
    ['PRESENT_REF', undefined],
    ['BC0044', undefined],
    ['XXXX-WXX-1', undefined],
  ])('of %s is %s', (value, day) => {
    expect(lastDay(value)).toBe(day);
  });
});
