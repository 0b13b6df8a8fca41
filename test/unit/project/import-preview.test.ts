import { expect, test } from 'vitest';
import type { ImportTarget } from '../../../src/formats/import.ts';
import { importDataset } from '../../../src/formats/import.ts';
import { prodigyReader } from '../../../src/formats/read/json-lines.ts';
import { PreviewTarget } from '../../../src/project/import-preview.ts';
import { FolderTarget } from '../../../src/project/import-target.ts';
import { textHash } from '../../../src/project/text-hash.ts';
import { standardScheme } from '../../../src/scheme/standard.ts';
import { memoryFile } from '../../support/exported.ts';
import { MemoryFiles } from '../../support/memory-files.ts';
import { MemorySink } from '../../support/memory-sink.ts';

const tasks = [
  { text: 'Ann part.', spans: [{ start: 0, end: 3, label: 'PER' }], meta: { file: 'new.txt' } },
  { text: 'Ann part.', spans: [{ start: 0, end: 3, label: 'PER' }], meta: { file: 'twin.txt' } },
  { text: 'Bob reste.', spans: [{ start: 0, end: 3, label: 'X' }], meta: { file: 'here.txt' } },
  { text: 'Pris.', spans: [{ start: 0, end: 4, label: 'X' }], meta: { file: 'taken.txt' } },
  { text: 'Bob.', spans: [], meta: { file: '../out.txt' } },
];
const dataset = new MemorySink();
dataset.files.set(
  'tasks.jsonl',
  new TextEncoder().encode(tasks.map((task) => JSON.stringify(task)).join('\n')),
);

const folder = () =>
  new MemoryFiles({
    'here.txt': 'Bob reste.',
    'taken.txt': 'Pris.',
    'taken.annotations.yaml': 'version: 1\n...\n',
  });

function run(target: ImportTarget, layer?: string) {
  return importDataset([memoryFile('tasks.jsonl', dataset)], prodigyReader, target, {
    scheme: standardScheme('en'),
    layer,
    labels: new Map(),
    newId: () => 'id',
    sha256: textHash,
  });
}

test('a preview reports what the import will, counts labels, and writes nothing', async () => {
  const files = folder();
  const before = [...files.contents];
  const preview = new PreviewTarget(files);
  const report = await run(preview);
  expect([...files.contents]).toEqual(before);
  expect(report).toEqual(await run(new FolderTarget(folder())));
  expect(report).toMatchObject({ created: 2, annotations: 3 });
  expect(report.problems.map(({ place }) => place)).toEqual([
    'tasks.jsonl: taken.txt',
    'tasks.jsonl: ../out.txt',
  ]);
  expect([...preview.labels]).toEqual([
    ['PER', 2],
    ['X', 1],
  ]);
});

test.each([
  ['alice', 'here.alice.annotations.yaml belongs to here.alice.txt', 1],
  ['_bob', '"_bob" cannot be an annotator’s name', 4],
])('no layer is made for %s that has no file of its own', async (layer, reason, times) => {
  const files = folder();
  files.put('here.alice.txt', 'Keita.');
  const { problems } = await run(new FolderTarget(files), layer);
  expect(problems.filter(({ problem }) => problem.en.includes(reason))).toHaveLength(times);
  expect([...files.contents.keys()].filter((path) => path.includes('here') && path.includes('yaml'))).toEqual(
    [],
  );
});
