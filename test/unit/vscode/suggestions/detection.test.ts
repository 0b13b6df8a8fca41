import { expect, test, vi } from 'vitest';
import { registerDecorations } from '../../../../src/vscode/decorations/decorations.ts';
import { FolderProgress } from '../../../../src/vscode/progress/folder-progress.ts';
import { registerDetection } from '../../../../src/vscode/suggestions/detection.ts';
import * as fake from '../../../support/fake-vscode.ts';
import { loaded, openArticles, root, set, show } from '../../../support/open-articles.ts';

vi.mock('vscode', () => import('../../../support/fake-vscode.ts'));
vi.mock('#open-files', () => import('../../../support/fake-open-files.ts'));

/** Finds “Diop” and “Bamako”. */
const detector = vi.hoisted(() => ({
  createPipeline: vi.fn(() => detector),
  detectPaced: vi.fn(async ({ text }: { text: string }) =>
    [...text.matchAll(/Diop|Bamako/g)].map(({ 0: quote, index }) => {
      const label = quote === 'Diop' ? 'person' : 'place';
      return { label, start: index, end: index + quote.length, quote, rule: 'test', score: 0.8 };
    }),
  ),
}));
vi.mock('../../../../src/detect/index.ts', () => detector);

const text = 'Diop parle à Bamako.\n';

function imported(quote: string): string {
  const start = text.indexOf(quote);
  return `${JSON.stringify({ label: 'organization', start, end: start + quote.length, quote })}\n`;
}

async function open(contents: Readonly<Record<string, string>>) {
  const opened = openArticles(contents);
  const { articles, configuration, files } = opened;
  const progress = new FolderProgress(articles);
  registerDecorations(articles, configuration);
  registerDetection(articles, configuration);
  const editor = show('a.txt');
  const { session } = await loaded(articles);
  const suggested = () => session.suggestions.map(({ quote }) => quote);
  await vi.waitFor(() => expect(suggested()).not.toEqual([]));
  return { editor, files, suggested, progress };
}

test('what was imported is read once, however often the article is edited, and anew when it has changed', async () => {
  const file = 'a.suggestions.jsonl';
  const { editor, files, suggested } = await open({ 'a.txt': text, [file]: imported('parle') });
  expect(suggested()).toEqual(['Diop', 'parle', 'Bamako']);
  const read = vi.spyOn(files, 'read');
  for (const words of ['Bamako. ', 'Diop. ']) {
    const before = suggested();
    editor.edit(text.length - 1, text.length - 1, ` ${words}`);
    await vi.waitFor(() => expect(suggested().length).toBe(before.length + 1));
  }
  expect(suggested()).toContain('parle');
  expect(read.mock.calls.filter(([path]) => path === file)).toEqual([]);
  files.put(file, imported('à'));
  fake.happens.written.get('**/*.suggestions.jsonl')?.fire(fake.Uri.file(`${root}/${file}`));
  await vi.waitFor(() => expect(suggested()).toContain('à'));
  expect(suggested()).not.toContain('parle');
});

test('a setting that hides or shows suggestions reads nothing, detects nothing and makes no styles anew', async () => {
  const { files, suggested, progress } = await open({ 'a.txt': text });
  await progress.all();
  const [read, list] = [vi.spyOn(files, 'read'), vi.spyOn(files, 'list')];
  const style = vi.spyOn(fake.window, 'createTextEditorDecorationType');
  detector.createPipeline.mockClear();
  detector.detectPaced.mockClear();
  set('suggestions.show', false);
  expect(suggested()).toEqual([]);
  set('suggestions.show', true);
  expect(suggested()).toEqual(['Diop', 'Bamako']);
  set('suggestions.hiddenLabels', ['person']);
  expect(suggested()).toEqual(['Bamako']);
  set('suggestions.minimumScore', 0.9);
  expect(suggested()).toEqual([]);
  set('dateValues', false);
  await progress.all();
  for (const call of [read, list, style, detector.createPipeline, detector.detectPaced])
    expect(call).not.toHaveBeenCalled();
});

test('other settings have their effect', async () => {
  const { suggested } = await open({ 'a.txt': text });
  const style = vi.spyOn(fake.window, 'createTextEditorDecorationType').mockClear();
  detector.createPipeline.mockClear();
  set('labelLetters', true);
  await vi.waitFor(() => expect(style).toHaveBeenCalled());
  set('suggestions.dateTypes', ['TIME']);
  await vi.waitFor(() => expect(detector.createPipeline).toHaveBeenCalled());
  expect(suggested()).toEqual(['Diop', 'Bamako']);
});
