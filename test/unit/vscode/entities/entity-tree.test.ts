import { expect, test, vi } from 'vitest';
import type * as vscode from 'vscode';
import { type EntityNode, registerEntityTree } from '../../../../src/vscode/entities/entity-tree.ts';
import { FolderProgress } from '../../../../src/vscode/progress/folder-progress.ts';
import * as fake from '../../../support/fake-vscode.ts';
import { annotation, layer } from '../../../support/layers.ts';
import { loaded, openArticles, root, show } from '../../../support/open-articles.ts';
import { textOf } from '../../../support/sidecars.ts';

vi.mock('vscode', () => import('../../../support/fake-vscode.ts'));
vi.mock('#open-files', () => import('../../../support/fake-open-files.ts'));

const registry = 'version: 1\nentities:\n  - id: "diop"\n    label: "person"\n    name: "Diop"\n';
const mentioning = textOf(layer(annotation('a1', 0, { entity: 'diop' })));

function openTree(contents: Readonly<Record<string, string>>, second?: Readonly<Record<string, string>>) {
  const opened = openArticles({ 'entities.yaml': registry, ...contents }, second);
  const progress = new FolderProgress(opened.articles);
  registerEntityTree(opened.articles, progress);
  const tree = fake.trees.get('articleAnnotator.entities') as vscode.TreeDataProvider<EntityNode>;
  const children = async (node?: EntityNode) => (await tree.getChildren(node)) ?? [];
  /** Each mention as its entity's folder and its own path. */
  const mentions = async () => {
    const entries = (await Promise.all((await children()).map(children))).flat();
    return entries.flatMap((entry) =>
      entry.kind === 'entity' ? entry.mentions.map(({ path }) => `${entry.folder.root.path} ${path}`) : [],
    );
  };
  const drawn = vi.fn();
  tree.onDidChangeTreeData?.(drawn);
  return { ...opened, progress, mentions, drawn };
}

test('a decision reads no other article’s annotations, and draws the tree anew only when it links', async () => {
  const contents = { 'a.txt': 'Diop parle.', 'b.txt': 'Diop', 'b.annotations.yaml': mentioning };
  const { articles, files, mentions, drawn } = openTree(contents);
  show('a.txt');
  const { session } = await loaded(articles);
  expect(await mentions()).toEqual([`${root} b.txt`]);
  await vi.waitFor(() => expect(drawn).toHaveBeenCalled());
  drawn.mockClear();
  const read = vi.spyOn(files, 'read');
  vi.useFakeTimers();
  session.tag('person', [{ start: 0, end: 4 }]);
  session.setStatus('done');
  await vi.advanceTimersByTimeAsync(1_000);
  expect(files.contents.has('a.annotations.yaml')).toBe(true);
  expect(drawn).not.toHaveBeenCalled();
  const ids = session.layer.annotations.map(({ id }) => id);
  session.update(ids, (one) => ({ ...one, entity: 'diop' }));
  await vi.advanceTimersByTimeAsync(1_000);
  vi.useRealTimers();
  expect(drawn).toHaveBeenCalledTimes(1);
  expect(await mentions()).toEqual([`${root} a.txt`, `${root} b.txt`]);
  expect(read.mock.calls.flat()).not.toContain('b.annotations.yaml');
});

test('what others link in a closed article is shown', async () => {
  const contents = { 'b.txt': 'Diop', 'b.annotations.yaml': textOf(layer(annotation('a1', 0))) };
  const { files, mentions, drawn } = openTree(contents);
  expect(await mentions()).toEqual([]);
  await vi.waitFor(() => expect(drawn).toHaveBeenCalled());
  drawn.mockClear();
  files.put('b.annotations.yaml', mentioning);
  const sidecar = fake.Uri.file(`${root}/b.annotations.yaml`);
  fake.happens.written.get('**/*.annotations.yaml')?.fire(sidecar);
  await vi.waitFor(() => expect(drawn).toHaveBeenCalled());
  expect(await mentions()).toEqual([`${root} b.txt`]);
});

test('entities of two folders that have one id have each their own mentions', async () => {
  const { mentions } = openTree(
    { 'a.txt': 'Diop', 'a.annotations.yaml': mentioning },
    { 'entities.yaml': registry, 'x.txt': 'Diop', 'x.annotations.yaml': mentioning },
  );
  expect(await mentions()).toEqual([`${root} a.txt`, '/more-articles x.txt']);
});
