import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DateDetector } from '../../../../src/detect/dates/index.ts';
import { typesOfTimex } from '../../../../src/scheme/timex.ts';
import { allTypes, expectFound } from './bracketed.ts';

describe('all TIMEX3 types', () => {
  it.each([
    '[le premier trimestre 2025]{2025-Q1}, [l’an dernier]{2024}, [les années 90]{199}',
    '[plus de trois ans]{DURATION P3Y MORE_THAN}, [une dizaine de jours]{DURATION P10D APPROX}, [deux ans et demi]{DURATION P2.5Y}',
    '[les trois derniers mois]{DURATION P3M}, [ces dernières années]{DURATION PXY}, [quelques semaines]{DURATION PXW}',
    '[chaque année]{SET P1Y}, [tous les trois ans]{SET P3Y}, [deux fois par an]{SET P1Y}, [les mardis]{SET XXXX-WXX-2}',
    '[hier soir]{TIME 2025-04-02TEV}, à [15 h 30]{TIME 2025-04-02T15:30}, [hier après-midi]{TIME 2025-04-02TAF}',
    '[actuellement]{PRESENT_REF}, [récemment]{PAST_REF}, [bientôt]{FUTURE_REF}',
    'dans [48 heures]{DURATION PT48H}, [une demi-heure]{DURATION PT30M}',
    'un homme âgé de 45 ans',
  ])('%s', (marked) => expectFound(marked, { options: allTypes }));
  it.each([
    '[the first quarter of 2025]{2025-Q1}, [the end of 2024]{2024 END}, [the 1990s]{199}',
    '[more than 60 days]{DURATION P60D MORE_THAN}, [the past three months]{DURATION P3M}, [two and a half years]{DURATION P2.5Y}',
    'at [9 a.m. Friday]{TIME 2025-03-28T09:00}, he said [Friday night]{TIME 2025-03-28TNI}',
    '[every day]{SET P1D}, [twice a week]{SET P1W}, [now]{PRESENT_REF}, [recently]{PAST_REF}',
    'a 27-year-old man',
  ])('%s', (marked) => expectFound(marked, { options: allTypes, language: 'en' }));
  it('gives dates alone unless asked for more', () =>
    expectFound('trois ans, chaque année, à 15 h, actuellement, [mardi]{2025-04-01} à 10 h 30 il a dit'));
});

describe('hostile text', () => {
  const detector = new DateDetector(allTypes);
  const time = (text: string) => {
    const before = process.cpuUsage();
    detector.detect(text, { language: 'fr', published: '2025-04-03' });
    return process.cpuUsage(before).user / 1_000;
  };

  it.each([
    '1 ',
    'le ',
    '12/',
    'un an ',
    '2 et ',
    'du 2 au ',
    'mardi ',
    '- ',
    "'98 ",
    'fin de ',
    'cent ',
    'avril, ',
  ])('costs time in step with its length: %j', (unit) => {
    // The best of several runs: another process on the machine only ever adds to one.
    const best = (count: number) => Math.min(...[1, 2, 3].map(() => time(unit.repeat(count))));
    best(2_000);
    expect(best(16_000)).toBeLessThan(16 * Math.max(best(4_000), 5));
  });

  it('never throws, and its findings lie in order within the text', () => {
    const pieces = fc.constantFrom(
      'le',
      'la',
      'l’',
      '3',
      '12',
      '2025',
      'avril',
      'mai',
      'mardi',
      'du',
      'au',
      'et',
      '-',
      '/',
      ':',
      ',',
      '.',
      'h',
      'an',
      'ans',
      'fin',
      'de',
      'mi',
      'il',
      'y',
      'a',
      'dernier',
      'the',
      'of',
      'last',
      'May',
      'first',
      'quarter',
      's',
      'ago',
      '\n',
      '\n\n',
      '\u00A0',
      '😀',
      'Ã',
      '\uFFFD',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(pieces, fc.constantFrom('', ' ')), { maxLength: 30 }), (parts) => {
        const text = parts.flat().join('');
        let at = 0;
        for (const { start, end, attributes } of detector.detect(text, {
          language: 'en',
          published: '2025-04-03',
        })) {
          const value = attributes?.get('value');
          if (value !== undefined) expect(typesOfTimex(value), text).toContain(attributes?.get('type'));
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
      { seed: 20250403, numRuns: 3000 },
    );
  });
});
