import { expect, test, vi } from 'vitest';
import { diffLayers } from '../../../../src/annotation/change.ts';
import { putAnnotations } from '../../../../src/annotation/decision.ts';
import type { Layer } from '../../../../src/annotation/layer.ts';
import { LayerStore } from '../../../../src/project/store.ts';
import { standardScheme } from '../../../../src/scheme/standard.ts';
import * as fake from '../../../support/fake-vscode.ts';
import { annotation, layer } from '../../../support/layers.ts';
import { MemoryFiles } from '../../../support/memory-files.ts';
import { openArticles, root } from '../../../support/open-articles.ts';
import { openFolder } from '../../../support/open-folder.ts';
import { openSession } from '../../../support/open-session.ts';
import { mustRead, textOf } from '../../../support/sidecars.ts';

vi.mock('vscode', () => import('../../../support/fake-vscode.ts'));
vi.mock('#open-files', () => import('../../../support/fake-open-files.ts'));

const here = { article: 'a.txt', caret: 0 };

function putting(id: string) {
  return (before: Layer) => putAnnotations(before, [annotation(id, 50)]);
}

test('what is decided in an open article while an act over several is written stays', async () => {
  const { session, select } = openSession('Ann met Bob.', standardScheme('en'));
  const files = new MemoryFiles({}, (call) => {
    if (call === 'write' && session.layer.annotations.every(({ quote }) => quote !== 'Bob'))
      session.tag('person', select('Bob'));
  });
  const folder = openFolder(files);
  folder.open.set('z.txt', { session, replace: async (next) => session.setLayer(next) });
  const act = new Map([
    ['a.txt', putting('p1')],
    ['z.txt', putting('p2')],
  ]);
  await folder.history.perform(here, act);
  expect(session.layer.annotations.map(({ quote }) => quote)).toEqual(['Bob', 'Diop']);
  await folder.history.undo('a.txt');
  expect(session.layer.annotations.map(({ quote }) => quote)).toEqual(['Bob']);
});

test('what a colleague writes while an act over several articles is written stays', async () => {
  const before = layer(annotation('a1', 0), annotation('a2', 10));
  const theirs = layer(annotation('a1', 0, { note: 'theirs' }), annotation('c1', 30));
  let isWritten = false;
  const files: MemoryFiles = new MemoryFiles({ 'b.annotations.yaml': textOf(before) }, async (call) => {
    if (call !== 'write' || isWritten) return;
    isWritten = true;
    const other = new LayerStore(files, 'b.txt');
    await other.save(diffLayers(await other.load(), theirs));
  });
  const act = new Map([
    ['a.txt', putting('p1')],
    ['b.txt', putting('p2')],
  ]);
  await openFolder(files).history.perform(here, act);
  const { annotations } = mustRead(files.text('b.annotations.yaml')).layer;
  expect(annotations).toEqual([...theirs.annotations, annotation('p2', 50)]);
});

test('learning lists the folder once, and again when an article has come', async () => {
  const ann = textOf(layer(annotation('a1', 0)));
  const { articles, files } = openArticles({ 'a.txt': 'Diop', 'a.annotations.yaml': ann, 'b.txt': 'Diop' });
  const [folder] = await articles.folders();
  if (!folder) throw new Error('there is no folder');
  expect(await folder.learn()).toBe(false);
  const [read, list] = [vi.spyOn(files, 'read'), vi.spyOn(files, 'list')];
  const { session, select } = openSession('Diop, Sow, Sow.', standardScheme('en'));
  folder.open.set('b.txt', { session, replace: async (next) => session.setLayer(next) });
  session.tag('person', select('Sow'));
  expect(await folder.learn()).toBe(false);
  session.tag('person', select('Diop'));
  expect(await folder.learn()).toBe(true);
  expect(folder.knowledge.names.map(({ name }) => name)).toEqual(['Diop']);
  expect(await folder.learn()).toBe(false);
  expect(read).not.toHaveBeenCalled();
  expect(list).not.toHaveBeenCalled();
  files.put('c.txt', 'Sow');
  files.put('c.annotations.yaml', textOf(layer(annotation('a1', 0, { quote: 'Sow' }))));
  fake.happens.made.get('**/*.txt')?.fire(fake.Uri.file(`${root}/c.txt`));
  await vi.waitFor(async () => expect(await folder.learn()).toBe(true));
  expect(folder.knowledge.names.map(({ name }) => name)).toEqual(['Diop', 'Sow']);
});

test('what a folder’s own act writes into a closed article is learnt', async () => {
  const ann = textOf(layer(annotation('a1', 0)));
  const { articles } = openArticles({ 'a.txt': 'Diop', 'a.annotations.yaml': ann });
  const [folder] = await articles.folders();
  if (!folder) throw new Error('there is no folder');
  expect(await folder.learn()).toBe(false);
  await folder.history.perform(here, new Map([['a.txt', putting('p1')]]));
  expect(await folder.learn()).toBe(true);
});
