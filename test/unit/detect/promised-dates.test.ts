import { describe, expect, it } from 'vitest';
import { DateDetector } from '../../../src/detect/dates/index.ts';
import type { Detector, Finding } from '../../../src/detect/detector.ts';
import { PromisedDates } from '../../../src/detect/promised-dates.ts';

const published = '2026-01-29';

/** Finds `clause` as a commitment that promises `action`. */
function promising(clause: string, action?: string): Detector {
  return {
    id: 'promise',
    detect(text): Finding[] {
      const start = text.indexOf(clause);
      return [
        {
          start,
          end: start + clause.length,
          label: 'commitment',
          rule: 'commitment.promise',
          score: 0.9,
          ...(action === undefined ? {} : { attributes: new Map([['action', action]]) }),
        },
      ];
    },
  };
}

function values(text: string, commitments: Detector): (string | undefined)[] {
  return new PromisedDates(new DateDetector(), commitments)
    .detect(text, { language: 'fr', published })
    .filter(({ label }) => label === 'date')
    .map(({ attributes }) => attributes?.get('value'));
}

describe('dates in a promised act', () => {
  it('lie ahead', () => {
    const text = 'L’État construit un lycée à Zinder le 15 octobre.';
    expect(values(text, promising('construit un lycée à Zinder le 15 octobre'))).toEqual(['2026-10-15']);
    expect(values(text, promising('L’État'))).toEqual(['2025-10-15']);
  });

  it('lie behind next to a participle of the past, in a relative clause of the past, and after « depuis »', () => {
    for (const past of ['le préavis déposé le 12 mars', 'l’accord qu’ils avaient conclu à Ouaga le 12 mars'])
      expect(values(`Il s’est engagé à lever ${past}.`, promising(`lever ${past}`))).toEqual(['2025-03-12']);
    expect(
      values('de lever un blocus en place depuis mars', promising('lever un blocus en place depuis mars')),
    ).toEqual(['2025-03']);
  });

  it('are those of the act, not of the day on which it was promised', () => {
    const text = 'Il s’est engagé mardi à livrer le pont vendredi.';
    const clause = 's’est engagé mardi à livrer le pont vendredi';
    expect(values(text, promising(clause, 'livrer le pont vendredi'))).toEqual(['2026-01-27', '2026-01-30']);
  });

  it('come with the commitments', () => {
    const found = new PromisedDates(new DateDetector(), promising('promet')).detect('Il promet mardi.', {
      language: 'fr',
      published: undefined,
    });
    expect(found.map(({ label }) => label).sort()).toEqual(['commitment', 'date']);
  });
});
