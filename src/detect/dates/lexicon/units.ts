import type { Classes } from './entry.ts';

/** Units of time in both languages; the value is an index into `units`. */
export const unitWords: Classes = {
  unit: [
    ['jour jours journee journees day days', 0],
    ['semaine semaines week weeks', 1],
    ['mois month months', 2],
    ['trimestre trimestres quarter quarters', 3],
    ['semestre semestres', 4],
    ['an ans annee annees year years', 5],
    ['decennie decennies decade decades', 6],
    ['siecle siecles century centuries', 7],
    ['millenaire millenaires millennium millennia', 8],
    ['fortnight fortnights', 9],
    ['weekend weekends', 10],
    ['heure heures hour hours hrs', 11],
    ['minute minutes', 12],
    ['seconde secondes second seconds', 13],
  ],
};

export interface Unit {
  /** The designator in an ISO 8601 duration, `M` of minutes after `T`. */
  readonly code: string;
  /** How many of that designator one unit is. */
  readonly count: number;
  /** A part of a day. */
  readonly clock: boolean;
  readonly days?: number;
  readonly months?: number;
}

export const units: readonly Unit[] = [
  { code: 'D', count: 1, clock: false, days: 1 },
  { code: 'W', count: 1, clock: false, days: 7 },
  { code: 'M', count: 1, clock: false, months: 1 },
  { code: 'Q', count: 1, clock: false, months: 3 },
  { code: 'M', count: 6, clock: false, months: 6 },
  { code: 'Y', count: 1, clock: false, months: 12 },
  { code: 'DE', count: 1, clock: false, months: 120 },
  { code: 'CE', count: 1, clock: false, months: 1200 },
  { code: 'ML', count: 1, clock: false, months: 12000 },
  { code: 'W', count: 2, clock: false, days: 14 },
  { code: 'WE', count: 1, clock: false, days: 7 },
  { code: 'H', count: 1, clock: true },
  { code: 'M', count: 1, clock: true },
  { code: 'S', count: 1, clock: true },
];

/** The ISO 8601 duration of so many units; undefined counts are `X` (« quelques mois » is PXM). */
export function duration(unitIndex: number, count: number | undefined): string {
  const unit = units[unitIndex];
  if (!unit) throw new RangeError(`${unitIndex} is not a unit of time`);
  const amount = count === undefined ? 'X' : String(Math.round(count * unit.count * 100) / 100);
  return `${unit.clock ? 'PT' : 'P'}${amount}${unit.code}`;
}
