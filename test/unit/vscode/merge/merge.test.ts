import { beforeEach, expect, test, vi } from 'vitest';
import * as vscode from 'vscode';
import { diffLayers } from '../../../../src/annotation/change.ts';
import { putAnnotations } from '../../../../src/annotation/decision.ts';
import { LayerStore } from '../../../../src/project/store.ts';
import type { Articles } from '../../../../src/vscode/articles/articles.ts';
import type { OpenArticle } from '../../../../src/vscode/articles/open-article.ts';
import { registerMerge } from '../../../../src/vscode/merge/merge.ts';
import { disk } from '../../../support/fake-open-files.ts';
import { messages } from '../../../support/fake-vscode.ts';
import { annotation, layer } from '../../../support/layers.ts';
import { MemoryFiles } from '../../../support/memory-files.ts';
import { openFolder } from '../../../support/open-folder.ts';
import { mustRead, textOf } from '../../../support/sidecars.ts';

vi.mock('vscode', () => import('../../../support/fake-vscode.ts'));
vi.mock('#open-files', () => import('../../../support/fake-open-files.ts'));

const sidecar = 'a.annotations.yaml';
const base = textOf(layer(annotation('b', 50)));
const ours = textOf(layer(annotation('o', 12), annotation('b', 50)));
const theirs = textOf(layer(annotation('t', 0), annotation('b', 50)));

/** An article whose sidecar git has left in conflict. @param beforeWrite called before each write of a file */
function inConflict(beforeWrite = (_files: MemoryFiles) => {}): MemoryFiles {
  const files: MemoryFiles = new MemoryFiles(
    { [sidecar]: `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> theirs\n` },
    (call) => (call === 'write' ? beforeWrite(files) : undefined),
  );
  const folder = openFolder(files);
  disk.stages = { base, ours, theirs };
  const article: Pick<OpenArticle, 'path' | 'sidecar' | 'folder' | 'reload'> = {
    path: 'a.txt',
    sidecar: folder.uriOf(sidecar),
    folder,
    reload: async () => {},
  };
  const articles: Pick<Articles, 'all' | 'active'> = { all: [], active: article as OpenArticle };
  registerMerge(articles as Articles, {
    globalStorageUri: vscode.Uri.file('/storage'),
    extensionUri: vscode.Uri.file('/extension'),
  });
  return files;
}

function idsIn(files: MemoryFiles): string[] {
  return mustRead(files.text(sidecar)).layer.annotations.map(({ id }) => id);
}

const merge = () => vscode.commands.executeCommand('articleAnnotator.mergeSidecar');

beforeEach(() => {
  messages.length = 0;
});

test('merging again takes back nothing that was decided since', async () => {
  const files = inConflict();
  await merge();
  expect(idsIn(files)).toEqual(['t', 'o', 'b']);
  const store = new LayerStore(files, 'a.txt');
  const merged = await store.load();
  await store.save(diffLayers(merged, putAnnotations(merged, [annotation('later', 70)])));
  await merge();
  expect(idsIn(files)).toEqual(['t', 'o', 'b', 'later']);
  expect(messages.at(-1)).toContain(`no conflict in ${sidecar}`);
});

test('merging writes over nothing that was written meanwhile', async () => {
  const mended = textOf(layer(annotation('mended', 5)));
  const files = inConflict((there) => there.put(sidecar, mended));
  await merge();
  expect(files.text(sidecar)).toBe(mended);
  expect(messages).toHaveLength(1);
});
