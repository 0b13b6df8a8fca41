import { describe, expect, test } from 'vitest';
import { annotationsEqual } from '../../../src/annotation/change.ts';
import { readers } from '../../../src/formats/readers.ts';
import { sidecarPath } from '../../../src/sidecar/paths.ts';
import { readSidecar } from '../../../src/sidecar/read.ts';
import { exported, imported } from '../../support/exported.ts';
import { generatedCorpus } from '../../support/generated-corpus.ts';
import { MemoryFiles } from '../../support/memory-files.ts';
import { silentDifferences } from '../../support/round-trip.ts';
import { articleWith } from '../../support/sample-articles.ts';

const firstSeed = 20260401;
const corpora = 150;

describe.each(readers.map(({ id }) => id))('own → %s → own', (format) => {
  test(`${corpora} generated corpora from seed ${firstSeed}: every difference is a named loss`, async () => {
    for (let seed = firstSeed; seed < firstSeed + corpora; seed++) {
      expect(await silentDifferences(generatedCorpus(seed), format), `seed ${seed}`).toEqual([]);
    }
  });
});

// brat names files only: there each sentence stays an article of its own.
const joined = readers.map(({ id }) => id).filter((id) => id !== 'brat');

describe.each(joined)('own → sentences in %s → own', (format) => {
  test('into a folder with the articles: every difference is a named loss', async () => {
    for (let seed = firstSeed; seed < firstSeed + corpora; seed++) {
      const found = await silentDifferences(generatedCorpus(seed), format, { granularity: 'sentence' });
      expect(found, `seed ${seed}`).toEqual([]);
    }
  });
});

const wrapped = articleWith(
  'wrapped.txt',
  'Une promesse\n\n' +
    'Le ministre des Affaires étrangères s’est entretenu hier avec Abdoulaye\n' +
    'Diop, qui a promis de fournir une assistance technique avant le 3\n' +
    'juin 2025 aux communes de la région, que la crue a touchées le mois\n' +
    'dernier. Les habitants l’attendent.\n',
  [
    { words: 'Abdoulaye\nDiop', label: 'person' },
    { words: '3\njuin 2025', label: 'date' },
  ],
);

test.each(readers.map(({ id }) => id))(
  'annotations across the line ends of a wrapped article: %s',
  async (format) => {
    expect(await silentDifferences([wrapped], format)).toEqual([]);
    const { report } = await exported([wrapped], format);
    expect(report.losses.first.filter(({ field }) => field === 'annotation')).toEqual([]);
  },
);

test.each(joined)('annotations across line ends lie inside a sentence: %s', async (format) => {
  expect(await silentDifferences([wrapped], format, { granularity: 'sentence' })).toEqual([]);
  const { report } = await exported([wrapped], format, { granularity: 'sentence' });
  expect(report.losses.first.filter(({ reason }) => reason === 'sentence')).toEqual([]);
});

const twice = articleWith('a.txt', 'Oui. Non. Oui. Ann part. Fin.', [{ words: 'Ann', label: 'person' }]);

test('sentences without their article are refused by name, and nothing is written', async () => {
  for (const format of joined) {
    const { sink } = await exported([twice], format, { granularity: 'sentence' });
    const { files, report } = await imported(sink, format);
    expect([...files.contents.keys()], format).toEqual([]);
    expect(report.problems, format).toHaveLength(1);
    expect(report.problems[0]?.problem.en, format).toContain('only sentences of it');
  }
});

test('a sentence that has moved, or whose place cannot be told, is left out by name', async () => {
  const { sink } = await exported([twice], 'jsonl', { granularity: 'sentence' });
  const lines = sink.text('articles.jsonl').split('\n');
  const into = async (text: string, chosen: readonly string[]) => {
    sink.files.set('articles.jsonl', new TextEncoder().encode(chosen.join('\n')));
    const { files, report } = await imported(sink, 'jsonl', new MemoryFiles({ 'a.txt': text }));
    return [
      readSidecar(files.text('a.annotations.yaml')).layer?.annotations[0]?.start,
      report.problems.length,
    ];
  };
  expect(await into(twice.text.text, lines)).toEqual([15, 0]);
  expect(await into(twice.text.text, lines.toReversed())).toEqual([15, 0]);
  expect(await into(twice.text.text, lines.slice(3))).toEqual([15, 0]);
  expect(await into('Oui. Non. Oui. Bob reste. Ann part. Fin.', lines)).toEqual([undefined, 1]);
  expect(await into('Bob. Ann part. Oui. Ann part. Fin.', lines.slice(3))).toEqual([undefined, 1]);
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
