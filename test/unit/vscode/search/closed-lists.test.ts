import { expect, test, vi } from 'vitest';
import { FolderProgress } from '../../../../src/vscode/progress/folder-progress.ts';
import { registerSearch } from '../../../../src/vscode/search/search.ts';
import { registerOccurrences } from '../../../../src/vscode/tagging/occurrences.ts';
import * as fake from '../../../support/fake-vscode.ts';
import { annotation, layer } from '../../../support/layers.ts';
import { loaded, openArticles, show } from '../../../support/open-articles.ts';
import { textOf } from '../../../support/sidecars.ts';

vi.mock('vscode', () => import('../../../support/fake-vscode.ts'));
vi.mock('#open-files', () => import('../../../support/fake-open-files.ts'));

const articleCount = 60;
/** Its text, its sidecar, and its journal. */
const filesOfArticle = 3;

/** A folder of articles that each say and annotate a name; the list that is shown is closed at the first read. */
async function openMany() {
  const sidecar = textOf(layer(annotation('a1', 0)));
  const contents = Array.from({ length: articleCount }, (_, i): [string, string][] => [
    [`n${i}.txt`, 'Diop et Diop'],
    [`n${i}.annotations.yaml`, sidecar],
  ]);
  const { articles, files } = openArticles(Object.fromEntries(contents.flat()));
  const progress = new FolderProgress(articles);
  show('n0.txt');
  const { session } = await loaded(articles);
  session.moveCaret(1);
  await progress.all();
  const read = vi.spyOn(files, 'read').mockImplementationOnce(async (path) => {
    list().hide();
    return files.contents.get(path);
  });
  return { articles, progress, read };
}

function list() {
  if (!fake.lists.last) throw new Error('no list has been shown');
  return fake.lists.last;
}

test('a search that is closed reads no further', async () => {
  const { articles, progress, read } = await openMany();
  registerSearch(articles, progress);
  await fake.commands.executeCommand('articleAnnotator.searchAnnotations');
  expect(read).toHaveBeenCalledTimes(filesOfArticle);
  expect(list().items).toEqual([]);
  await fake.commands.executeCommand('articleAnnotator.searchAnnotations');
  expect(list().items).toHaveLength(articleCount);
});

test('a review of occurrences that is closed reads no further', async () => {
  const { articles, progress, read } = await openMany();
  registerOccurrences(articles, progress);
  fake.commands.registerCommand('setContext', () => {});
  const shown = () => list().items.map((item) => (item as { label: string }).label);
  void fake.commands.executeCommand('articleAnnotator.tagAllOccurrences');
  const here = shown();
  expect(here).toHaveLength(2);
  list().type('=');
  await vi.waitFor(() => expect(list().busy).toBe(false));
  expect(read).toHaveBeenCalledTimes(filesOfArticle);
  expect(shown()).toEqual(here);
  void fake.commands.executeCommand('articleAnnotator.tagAllOccurrences');
  list().type('=');
  await vi.waitFor(() => expect(shown()).toHaveLength(2 * articleCount));
});
