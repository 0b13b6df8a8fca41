import type { Classes } from './entry.ts';

/** Months of the Islamic calendar in the spellings of French and English newspapers. */
export const hijriMonths: Classes = {
  hijri: [
    ['mouharram moharram muharram', 1],
    ['safar', 2],
    ['rajab radjab', 7],
    ['chaabane chaaban shaaban chaban', 8],
    ['ramadan', 9],
    ['chawwal shawwal chaoual', 10],
  ],
};
