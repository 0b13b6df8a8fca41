import { expect, test, vi } from 'vitest';
import type { OpenArticle } from '../../../../src/vscode/articles/open-article.ts';
import { registerLeftLayers } from '../../../../src/vscode/orphans/left-layers.ts';
import { registerReviewProblems } from '../../../../src/vscode/orphans/problems.ts';
import { FolderProgress } from '../../../../src/vscode/progress/folder-progress.ts';
import { registerDetection } from '../../../../src/vscode/suggestions/detection.ts';
import * as fake from '../../../support/fake-vscode.ts';
import { loaded, openArticles, root, set, show } from '../../../support/open-articles.ts';
import { mustRead } from '../../../support/sidecars.ts';

vi.mock('vscode', () => import('../../../support/fake-vscode.ts'));
vi.mock('#open-files', () => import('../../../support/fake-open-files.ts'));

const text = 'Abdoulaye Diop parle à Bamako.\n';
const name = { start: 0, end: 14 };
const town = { start: 23, end: 29 };
const sidecars = (paths: Iterable<string>) => [...paths].filter((path) => path.endsWith('.yaml')).sort();

test('an article that is open when the annotator changes goes on in the annotator’s own layer', async () => {
  const { articles, files } = openArticles({ 'a.txt': text });
  const { edit } = show('a.txt');
  const shared = await loaded(articles);
  shared.session.tag('person', [name]);
  const become = async (annotator: string) => {
    set('annotator', annotator);
    return vi.waitFor(() => {
      if (articles.active?.annotator !== (annotator || undefined)) throw new Error('not yet');
      return articles.active as OpenArticle;
    });
  };
  const own = await become('alice');
  expect(own.session.layer.annotations).toEqual([]);
  own.session.tag('place', [town]);
  await articles.saved();
  const quotes = (path: string) => mustRead(files.text(path)).layer.annotations.map(({ quote }) => quote);
  expect(quotes('a.annotations.yaml')).toEqual(['Abdoulaye Diop']);
  expect(quotes('a.alice.annotations.yaml')).toEqual(['Bamako']);
  expect(own.session.layer.annotations[0]?.by).toBe('alice');
  await own.folder.history.undo('a.txt');
  await own.folder.history.undo('a.txt');
  expect(quotes('a.annotations.yaml')).toEqual(['Abdoulaye Diop']);
  expect(own.session.layer.annotations).toEqual([]);
  edit(0, 0, 'Hier, ');
  const again = await become('');
  expect(again.session.layer.annotations).toMatchObject([{ quote: 'Abdoulaye Diop', start: 6 }]);
  await again.folder.history.undo('a.txt');
  expect(again.session.layer.annotations).toEqual([]);
});

for (const bad of ['_bob', '-x', 'nul', 'a.b'])
  test(`the name ${bad}, which no file can bear, is told of, and nothing is written for it`, async () => {
    const { articles, files } = openArticles({ 'a.txt': text });
    set('annotator', bad);
    show('a.txt');
    const article = await loaded(articles);
    expect(article.obstacle?.message).toContain(`"${bad}" cannot be an annotator’s name`);
    expect(fake.messages).toEqual([article.obstacle?.message]);
    article.session.tag('person', [name]);
    await articles.saved();
    expect(sidecars(files.contents.keys())).toEqual([]);
    const progress = new FolderProgress(articles);
    expect(await progress.all()).toMatchObject([{ name: 'a.txt', unreadable: true }]);
    set('annotator', 'bob');
    await vi.waitFor(() => expect(articles.active?.annotator).toBe('bob'));
    expect(articles.active?.obstacle).toBeUndefined();
  });

test('the layer of one article is never kept in the annotation file of another', async () => {
  const { articles, files } = openArticles({ 'a.txt': text, 'a.alice.txt': 'Keita.\n' });
  set('annotator', 'alice');
  show('a.txt');
  const article = await loaded(articles);
  expect(article.obstacle?.message).toContain('a.alice.annotations.yaml belongs to a.alice.txt');
  article.session.tag('person', [name]);
  await articles.saved();
  expect(sidecars(files.contents.keys())).toEqual([]);
  files.contents.delete('a.alice.txt');
  await article.reload();
  expect(article.obstacle).toBeUndefined();
});

test('a hidden file is no article', async () => {
  const { articles } = openArticles({ '.x.txt': text, 'a.txt': text });
  const { document } = show('.x.txt');
  expect(await articles.opened(document)).toBeUndefined();
  expect((await articles.findAll()).map(({ path }) => path)).toEqual([`${root}/a.txt`]);
});

test('files that are views, or not saved yet, are no articles; those of known file systems are', () => {
  const { articles } = openArticles({ 'a.txt': text });
  const { document } = show('a.txt');
  const isArticle = (scheme: string) =>
    articles.isArticle(Object.assign(Object.create(document), { uri: new fake.Uri('/x/a.txt', scheme) }));
  expect(['file', 'vscode-vfs'].map(isArticle)).toEqual([true, true]);
  expect(['untitled', 'git', 'output', 'chat-editing'].map(isArticle)).toEqual([false, false, false, false]);
});

test('what the settings exclude is no article, in no list', async () => {
  const { articles } = openArticles({ 'a.txt': text, 'notes/b.txt': text, 'README.txt': text });
  const { document } = show('a.txt');
  await loaded(articles);
  const folder = await articles.folder(document.uri);
  const lists = async () => {
    const exported = (await folder.listArticles()).map(({ file }) => `${root}/${file}`);
    expect((await articles.findAll()).map(({ path }) => path).sort()).toEqual(exported);
    return exported;
  };
  expect(await lists()).toEqual([`${root}/a.txt`, `${root}/notes/b.txt`]);
  set('exclude', ['notes/**', 'a.txt']);
  expect(await lists()).toEqual([`${root}/README.txt`]);
  expect(articles.get(document)).toBeUndefined();
  set('exclude', []);
  expect(await loaded(articles)).toBe(articles.get(document));
});

test('a document whose language changes is no article until it changes back, and then the only one', async () => {
  const { articles } = openArticles({ 'a.txt': text });
  const { document, setLanguage } = show('a.txt');
  const first = await loaded(articles);
  const active: unknown[] = [];
  articles.onDidChangeActive((article) => active.push(article));
  setLanguage('markdown');
  expect(articles.active).toBeUndefined();
  expect(active).toEqual([undefined, undefined]);
  setLanguage('plaintext');
  const again = await loaded(articles);
  expect(again).not.toBe(first);
  expect(again.folder.open.get('a.txt')).toBe(again);
  // Twice while it is being loaded.
  setLanguage('markdown');
  setLanguage('plaintext');
  setLanguage('article');
  const last = await articles.opened(document);
  expect([...articles.all]).toEqual([last]);
  expect(articles.active).toBe(last);
  // While it is being loaded, for good.
  setLanguage('plaintext');
  const loading = articles.opened(document);
  setLanguage('markdown');
  expect(await loading).toBeUndefined();
  expect([...articles.all]).toEqual([]);
});

test('the warnings of an article go when it is closed', async () => {
  const { articles } = openArticles({ 'a.txt': text });
  const problems = registerReviewProblems(articles);
  const { edit, close } = show('a.txt');
  const article = await loaded(articles);
  article.session.tag('place', [town]);
  await articles.saved();
  const shown = () => fake.problems.get(`${root}/a.txt`)?.get('articleAnnotator.review') ?? [];
  edit(town.start, town.end, 'Lima');
  expect(shown()).toHaveLength(1);
  article.session.setStatus('done');
  close();
  await article.save();
  expect(shown()).toEqual([]);
  problems.dispose();
});

test('the list of articles follows the annotation files of names with dots', async () => {
  const { articles, files } = openArticles({ 'a.2025.txt': text, 'a.txt': text });
  const progress = new FolderProgress(articles);
  expect((await progress.all()).map(({ status }) => status)).toEqual(['todo', 'todo']);
  files.put('a.2025.annotations.yaml', 'version: 1\nstatus: done\nannotations: []\n...\n');
  const sidecar = fake.Uri.file(`${root}/a.2025.annotations.yaml`);
  fake.happens.written.get('**/*.annotations.yaml')?.fire(sidecar);
  await vi.waitFor(async () =>
    expect((await progress.all()).map(({ name, status }) => [name, status])).toEqual([
      ['a.2025.txt', 'done'],
      ['a.txt', 'todo'],
    ]),
  );
});

test('articles whose annotations have lost their words are read again when the folder is trusted', async () => {
  const { articles } = openArticles({ 'a.txt': text });
  const { edit } = show('a.txt');
  const article = await loaded(articles);
  article.session.tag('place', [town]);
  fake.happens.trusted.fire();
  await articles.saved();
  expect(articles.active).toBe(article);
  edit(town.start, town.end, 'Lima');
  fake.happens.trusted.fire();
  await vi.waitFor(() => expect(articles.active).not.toBe(article));
  expect(articles.active?.session.layer.annotations).toHaveLength(1);
});

test('each folder has the dates that its settings ask for', async () => {
  const dates = 'La réunion du 3 avril 2025 a duré trois heures.\n';
  const { articles, configuration } = openArticles({ 'x/a.txt': dates, 'y/b.txt': dates });
  fake.settings.value = (key, scope) =>
    key === 'suggestions.dateTypes' ? (scope?.path.includes('/y/') ? ['DURATION'] : ['DATE']) : undefined;
  const detection = registerDetection(articles, configuration);
  const found = async (path: string) => {
    const { document } = show(path);
    const article = await articles.opened(document);
    return vi.waitFor(() => {
      const quotes = article?.session.suggestions.filter(({ label }) => label === 'date') ?? [];
      expect(quotes).toHaveLength(1);
      return quotes[0]?.quote;
    }, 10_000);
  };
  expect(await found('x/a.txt')).toBe('3 avril 2025');
  expect(await found('y/b.txt')).toBe('trois heures');
  detection.dispose();
});

test('suggestions are switched where the active article has its setting from', async () => {
  const { articles, configuration } = openArticles({ 'a.txt': text });
  const detection = registerDetection(articles, configuration);
  show('a.txt');
  await loaded(articles);
  fake.settings.value = (key, scope) => (key === 'suggestions.show' ? !scope : undefined);
  fake.settings.inspect = () => ({ workspaceValue: true, workspaceFolderValue: false });
  const toggle = () => fake.commands.executeCommand('articleAnnotator.toggleSuggestions');
  await toggle();
  fake.settings.inspect = () => ({ globalValue: false });
  await toggle();
  fake.settings.inspect = () => ({});
  await toggle();
  fake.workspace.workspaceFolders = undefined;
  await toggle();
  const { Global, Workspace, WorkspaceFolder } = fake.ConfigurationTarget;
  expect(fake.settings.written).toEqual(
    [WorkspaceFolder, Global, Workspace, Global].map((target) => ['suggestions.show', true, target]),
  );
  detection.dispose();
});

test('what belongs to an article goes with it when it is renamed, and undo goes on', async () => {
  const { articles, files } = openArticles({
    'a.txt': text,
    'a.alice.annotations.yaml': 'version: 1\nstatus: done\nannotations: []\n...\n',
    'a.suggestions.jsonl': '',
    'b.txt': text,
    'b.annotations.yaml': 'version: 1\nstatus: done\nannotations: []\n...\n',
  });
  const { document, close } = show('a.txt');
  const article = await loaded(articles);
  article.session.tag('person', [name]);
  const rename = async (...names: [string, string][]) => {
    const uris = names.map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) }));
    let edit: Promise<fake.WorkspaceEdit> | undefined;
    const waitUntil = (edited: Promise<fake.WorkspaceEdit>) => {
      edit = edited;
    };
    fake.happens.renames.fire({ files: uris, waitUntil });
    return (await edit)?.renames.map((paths) => paths.map((path) => path.slice(root.length + 1)));
  };
  expect(await rename(['a.txt', 'c.txt'])).toEqual([
    ['a.alice.annotations.yaml', 'c.alice.annotations.yaml'],
    ['a.suggestions.jsonl', 'c.suggestions.jsonl'],
    // What has just been decided is written first.
    ['a.annotations.yaml', 'c.annotations.yaml'],
  ]);
  expect(await rename(['a.txt', 'c.txt'], ['a.annotations.yaml', 'x.yaml'])).toHaveLength(2);
  expect(await rename(['a.txt', 'a.md'], ['a.suggestions.jsonl', 'z.jsonl'])).toEqual([]);
  expect(fake.messages).toEqual([]);
  expect(await rename(['a.txt', 'b.txt'])).toHaveLength(2);
  expect(fake.messages).toEqual(['a.annotations.yaml stays where it is: there is another one beside b.txt.']);
  for (const file of ['txt', 'annotations.yaml']) {
    files.put(`d/c.${file}`, files.text(`a.${file}`));
    files.contents.delete(`a.${file}`);
  }
  fake.happens.renamed.fire({ files: [{ oldUri: document.uri, newUri: uriOf('e/c.txt') }] });
  fake.happens.renamed.fire({ files: [{ oldUri: uriOf('e'), newUri: uriOf('d') }] });
  close();
  show('d/c.txt');
  const moved = await loaded(articles);
  expect(moved.session.layer.annotations).toHaveLength(1);
  await vi.waitFor(() => moved.folder.history.undo('d/c.txt'));
  expect(moved.session.layer.annotations).toEqual([]);
});

test('an article that was renamed outside is offered the annotations of its former name', async () => {
  const { articles, files } = openArticles({ 'a.txt': text, 'b.txt': 'Keita.\n' });
  const offers = registerLeftLayers(articles);
  const editor = show('a.txt');
  const article = await loaded(articles);
  article.session.tag('person', [name]);
  await articles.saved();
  editor.close();
  show('b.txt');
  await loaded(articles);
  files.put('c.txt', text);
  fake.pressed.button = 'Move them here';
  const copied = show('c.txt');
  await loaded(articles);
  copied.close();
  // Not while the article is there: it is a copy.
  expect(fake.messages).toEqual([]);
  files.contents.delete('a.txt');
  show('c.txt');
  await vi.waitFor(() =>
    expect(fake.fileSystem.renamed).toEqual([[`${root}/a.annotations.yaml`, `${root}/c.annotations.yaml`]]),
  );
  expect(fake.messages).toEqual([
    'There are annotations of this very text, made when it was a.txt, which is gone. Move them to c.txt?',
  ]);
  delete fake.pressed.button;
  offers.dispose();
});

const uriOf = (path: string) => fake.Uri.file(`${root}/${path}`);
