import { formats } from '../../src/formats/index.ts';
import type { ExportOptions } from '../../src/formats/options.ts';
import { readers } from '../../src/formats/readers.ts';
import { parseShares } from '../../src/formats/split.ts';
import { generatedCorpus } from '../support/generated-corpus.ts';
import { silentDifferences } from '../support/round-trip.ts';
import { type Figure, nought } from './figure.ts';

/** Own → format → own for every format that can be read: the differences that no loss and no problem names. */
export async function formatFigures(run: {
  readonly corpora: number;
  readonly seed: number;
}): Promise<Figure[]> {
  const faults: string[] = [];
  for (const { id } of readers) {
    for (let seed = run.seed; seed < run.seed + run.corpora; seed++) {
      for (const difference of await silentDifferences(generatedCorpus(seed), id, optionsOf(id, seed)))
        faults.push(`${id}, seed ${seed}: ${difference}`);
    }
  }
  const tried = `${run.corpora} corpora in each of ${readers.length} formats`;
  return [nought('own → format → own: silent differences', '0', faults, tried)];
}

/** By turns: as it is, the other offset unit, splits, sentences. */
function optionsOf(id: string, seed: number): Partial<ExportOptions> {
  const [, unit] = formats.find((format) => format.id === id)?.units ?? [];
  if (seed % 4 === 1 && unit !== undefined) return { unit };
  if (seed % 4 === 2) return { split: { shares: parseShares('50/30/20'), groupBy: 'article' } };
  // brat names files only: there a sentence stays an article of its own.
  return seed % 4 === 3 && id !== 'brat' ? { granularity: 'sentence' } : {};
}
