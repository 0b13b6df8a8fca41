import { describe, expect, test } from 'vitest';
import { annotationsEqual } from '../../../src/annotation/change.ts';
import { readers } from '../../../src/formats/readers.ts';
import { sidecarPath } from '../../../src/sidecar/paths.ts';
import { readSidecar } from '../../../src/sidecar/read.ts';
import { exported, imported } from '../../support/exported.ts';
import { generatedCorpus } from '../../support/generated-corpus.ts';
import { silentDifferences } from '../../support/round-trip.ts';

const firstSeed = 20260401;
const corpora = 150;

describe.each(readers.map(({ id }) => id))('own → %s → own', (format) => {
  test(`${corpora} generated corpora from seed ${firstSeed}: every difference is a named loss`, async () => {
    for (let seed = firstSeed; seed < firstSeed + corpora; seed++) {
      expect(await silentDifferences(generatedCorpus(seed), format), `seed ${seed}`).toEqual([]);
    }
  });
});

test('own JSON lines give back the very same layer, code units or code points', async () => {
  for (let seed = firstSeed; seed < firstSeed + corpora; seed++) {
    for (const unit of ['code-point', 'utf-16'] as const) {
      const articles = generatedCorpus(seed);
      const { sink, report } = await exported(articles, 'jsonl', { unit });
      const { files } = await imported(sink, 'jsonl');
      expect(report.losses.total).toBe(0);
      for (const { file, layers } of articles) {
        const { layer } = readSidecar(files.text(sidecarPath(file)));
        const before = layers[0]?.layer.annotations ?? [];
        expect(layer?.annotations.length, `seed ${seed}`).toBe(before.length);
        const after = layer?.annotations ?? [];
        const same = before.every((annotation, i) => {
          const other = after[i];
          return other !== undefined && annotationsEqual(annotation, other);
        });
        expect(same, `seed ${seed} ${file}`).toBe(true);
        expect(layer?.rejected).toEqual(layers[0]?.layer.rejected);
        expect(layer?.status).toBe(layers[0]?.layer.status);
      }
    }
  }
});
