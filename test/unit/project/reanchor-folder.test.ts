import { expect, it } from 'vitest';
import { anchorOf } from '../../../src/annotation/decision.ts';
import { emptyLayer, type Layer } from '../../../src/annotation/layer.ts';
import { type ReanchoredLayer, reanchorFolder } from '../../../src/project/reanchor-folder.ts';
import { textHash } from '../../../src/project/text-hash.ts';
import type { TextHistory } from '../../../src/project/text-history.ts';
import { emitSidecar, sidecarTitle } from '../../../src/sidecar/canonical.ts';
import { readSidecar } from '../../../src/sidecar/read.ts';
import { ArticleText } from '../../../src/text/article-text.ts';
import { MemoryFiles } from '../../support/memory-files.ts';

const old = new ArticleText('Le ministre Abdoulaye Diop est venu.\nAwa Fall aussi.\n');
const noHistory: TextHistory = { find: () => Promise.resolve(undefined) };
const fullHistory: TextHistory = {
  find: (_path, hash) => Promise.resolve(hash === textHash(old.text) ? old : undefined),
};

function sidecar(...quotes: string[]): string {
  const annotations = quotes.map((quote, i) => {
    const at = old.text.indexOf(quote);
    return { id: `a${i}`, label: 'person', ...anchorOf(old, old.spanFromUtf16(at, at + quote.length)) };
  });
  const layer: Layer = { ...emptyLayer, article: { sha256: textHash(old.text) }, annotations };
  return emitSidecar(layer, sidecarTitle('a.txt'));
}

async function run(files: MemoryFiles, history: TextHistory, write = false): Promise<ReanchoredLayer[]> {
  const results: ReanchoredLayer[] = [];
  for await (const result of reanchorFolder(files, { history, write })) results.push(result);
  return results;
}

const statuses = ([result]: ReanchoredLayer[]) =>
  [...(result?.placements ?? [])].map(([id, { status }]) => `${id} ${status}`);
const changed = `Mardi.\n${old.text.replace('Awa Fall', 'Le maire')}`;

it('leaves annotations of an unchanged article, and its sidecar', async () => {
  const files = new MemoryFiles({ 'a.txt': old.text, 'a.annotations.yaml': sidecar('Abdoulaye Diop') });
  expect(statuses(await run(files, noHistory, true))).toEqual(['a0 unchanged']);
  expect(files.text('a.annotations.yaml')).toBe(sidecar('Abdoulaye Diop'));
});

it('tells what moves and what is gone, and writes only when asked', async () => {
  const yaml = sidecar('Abdoulaye Diop', 'Awa Fall');
  const files = new MemoryFiles({ 'a.txt': changed, 'a.annotations.yaml': yaml, 'b.txt': 'Sans couche.\n' });
  expect(statuses(await run(files, fullHistory))).toEqual(['a0 moved', 'a1 orphan']);
  expect(files.text('a.annotations.yaml')).toBe(yaml);
  await run(files, fullHistory, true);
  const { layer } = readSidecar(files.text('a.annotations.yaml'));
  expect(layer?.article.sha256).toBe(textHash(changed));
  expect(layer?.annotations.map(({ quote }) => quote)).toEqual(['Abdoulaye Diop', 'Awa Fall']);
  expect(layer?.annotations[0]).toMatchObject({ start: 19, end: 33, before: 'Mardi.\nLe ministre ' });
  expect(statuses(await run(files, noHistory))).toEqual(['a0 unchanged', 'a1 orphan']);
});

it('says which sidecar it cannot read, and goes on', async () => {
  const files = new MemoryFiles({
    'a.txt': old.text,
    'a.annotations.yaml': 'version: 1\nannotations: [\n',
    'a.alice.annotations.yaml': sidecar('Awa Fall'),
    'b.txt': new Uint8Array([0xe9, 0x20]),
    'b.annotations.yaml': sidecar('Awa Fall'),
  });
  const results = await run(files, noHistory);
  expect(results.map(({ file, layer, error }) => [file, layer, error !== undefined])).toEqual([
    ['a.txt', '', true],
    ['a.txt', 'alice', false],
    ['b.txt', '', true],
  ]);
});
