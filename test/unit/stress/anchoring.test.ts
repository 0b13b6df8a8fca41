import { expect, it } from 'vitest';
import { anchoringFigures } from '../../stress/anchoring.ts';

/** A short run of the figures that `npm run stress` proves; speed is left to it, as machines differ. */
it('annotations follow their words', () => {
  const run = { scripts: 120, trackingScripts: 200, lookAlikes: 200, seed: 20_260_322 };
  const figures = anchoringFigures(run).filter(({ figure }) => !figure.endsWith('ms'));
  expect(figures.filter(({ holds }) => !holds)).toEqual([]);
}, 60_000);
