import { expect, test } from 'vitest';
import { readRegistry } from '../../../src/registry/read.ts';
import { imported } from '../../support/exported.ts';
import { MemoryFiles } from '../../support/memory-files.ts';
import { MemorySink } from '../../support/memory-sink.ts';

const text = 'Diop et Abdoulaye Diop sont à Bamako avec Ann et Bob.\n';
const annotations = [
  'T1\tperson 0 4\tDiop',
  'N1\tReference T1 registry:abdoulaye-diop\tAbdoulaye Diop',
  'T2\tperson 8 22\tAbdoulaye Diop',
  'N2\tReference T2 registry:abdoulaye-diop\tAbdoulaye Diop',
  'T3\tplace 30 36\tBamako',
  'N3\tReference T3 registry:bamako\tBamako',
  'T4\tperson 42 45\tAnn',
  'N4\tReference T4 registry:../ann\tAnn',
];
const registry =
  'version: 1\nentities:\n  - id: "bko"\n    label: "place"\n    name: "Bamako"\n    merged: ["bamako"]\n';

test('entities that imported annotations point to are made from their mentions, those that are known are left', async () => {
  const sink = new MemorySink();
  sink.files.set('a.txt', new TextEncoder().encode(text));
  sink.files.set('a.ann', new TextEncoder().encode(`${annotations.join('\n')}\n`));
  const { files, report } = await imported(sink, 'brat', new MemoryFiles({ 'entities.yaml': registry }));
  expect(report).toMatchObject({ annotations: 4, entities: 1, problems: [] });
  expect(readRegistry(files.text('entities.yaml')).registry?.entities).toEqual([
    { id: 'bko', label: 'place', name: 'Bamako', aliases: [], merged: ['bamako'] },
    { id: 'abdoulaye-diop', label: 'person', name: 'Abdoulaye Diop', aliases: ['Diop'] },
  ]);
});

test('a registry that cannot be read is left as it is, and named', async () => {
  const sink = new MemorySink();
  sink.files.set('a.txt', new TextEncoder().encode(text));
  sink.files.set('a.ann', new TextEncoder().encode(`${annotations.join('\n')}\n`));
  const { files, report } = await imported(sink, 'brat', new MemoryFiles({ 'entities.yaml': 'entities: [' }));
  expect(report.problems.map(({ place }) => place)).toEqual(['entities.yaml']);
  expect(files.text('entities.yaml')).toBe('entities: [');
});
