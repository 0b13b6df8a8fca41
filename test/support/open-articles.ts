import { vi } from 'vitest';
import * as vscode from 'vscode';
import { Articles } from '../../src/vscode/articles/articles.ts';
import type { OpenArticle } from '../../src/vscode/articles/open-article.ts';
import { Configuration } from '../../src/vscode/configuration.ts';
import { disk } from './fake-open-files.ts';
import * as fake from './fake-vscode.ts';
import { MemoryFiles } from './memory-files.ts';

/** The folder that is open in the window. */
export const root = '/articles';
/** The other one, if there are two. */
const secondRoot = '/more-articles';

/** An editor with its document, as far as the tested parts ask. */
export interface FakeEditor {
  readonly document: vscode.TextDocument;
  /** Replaces a range of characters of the first line. */
  edit(start: number, end: number, text: string): void;
  /** As VS Code does it: the document is closed and opened. */
  setLanguage(language: string): void;
  close(): void;
}

/** Those of the test before would go on listening. */
let last: Articles | undefined;

/**
 * A window on these files, without settings; for tests that replace `vscode` and `#open-files` by what stands in for
 * them here.
 * @param second the files of another folder of the workspace
 */
export function openArticles(
  contents: Readonly<Record<string, string>>,
  second?: Readonly<Record<string, string>>,
) {
  disk.files = new MemoryFiles(contents);
  disk.own.clear();
  if (second) disk.own.set(secondRoot, new MemoryFiles(second));
  const folders = new Map([[root, disk.files], ...disk.own]);
  fake.fileSystem.paths = () =>
    [...folders].flatMap(([folder, files]) => [...files.contents.keys()].map((path) => `${folder}/${path}`));
  fake.workspace.workspaceFolders = [...folders.keys()].map((path) => ({ uri: fake.Uri.file(path) }));
  fake.window.visibleTextEditors = [];
  fake.window.activeTextEditor = undefined;
  fake.lists.last = undefined;
  fake.messages.length = 0;
  fake.problems.clear();
  Object.assign(fake.settings, { value: () => undefined, inspect: () => undefined, written: [] });
  const configuration = new Configuration();
  last?.dispose();
  const articles = new Articles(configuration, vscode.Uri.file('/storage'));
  last = articles;
  return { articles, configuration, files: disk.files };
}

/** The active article, once it is loaded. Much is loaded with the first. */
export function loaded(articles: Articles): Promise<OpenArticle> {
  return vi.waitFor(() => {
    const { active } = articles;
    if (!active) throw new Error('no article is active');
    return active;
  }, 10_000);
}

/** Changes a setting of the window. */
export function set(setting: string, value: unknown): void {
  const before = fake.settings.value;
  fake.settings.value = (key, scope) => (key === setting ? value : before(key, scope));
  const affectsConfiguration = (section: string) => `articleAnnotator.${setting}`.startsWith(section);
  fake.happens.settingChanged.fire({ affectsConfiguration });
}

/** Shows a file in the active editor. @param path relative to the folder */
export function show(path: string): FakeEditor {
  const document = new FakeDocument(fake.Uri.file(`${root}/${path}`), disk.files.text(path));
  const start = new fake.Position(0, 0);
  const selection = { isEmpty: true, start, active: start, end: start };
  const editor = {
    document,
    selection,
    selections: [selection],
    visibleRanges: [],
    setDecorations: () => {},
  };
  fake.window.visibleTextEditors = [editor];
  fake.window.activeTextEditor = editor;
  fake.happens.opened.fire(document);
  fake.happens.shown.fire([editor]);
  fake.happens.active.fire(editor);
  return {
    document: document as unknown as vscode.TextDocument,
    edit: (start, end, text) => {
      const range = new fake.Range(0, start, 0, end);
      document.text = document.text.slice(0, start) + text + document.text.slice(end);
      document.version++;
      fake.happens.edited.fire({ document, contentChanges: [{ range, text }] });
    },
    setLanguage: (language) => {
      fake.happens.closed.fire(document);
      document.languageId = language;
      fake.happens.opened.fire(document);
    },
    close: () => {
      document.isClosed = true;
      fake.window.visibleTextEditors = [];
      fake.window.activeTextEditor = undefined;
      fake.happens.closed.fire(document);
    },
  };
}

class FakeDocument {
  readonly uri: fake.Uri;
  text: string;
  languageId = 'plaintext';
  version = 1;
  isClosed = false;
  readonly lineCount = 1;

  constructor(uri: fake.Uri, text: string) {
    this.uri = uri;
    this.text = text;
  }

  getText(): string {
    return this.text;
  }

  lineAt() {
    return { range: { end: this.text.length } };
  }

  offsetAt(end: number): number {
    return end;
  }
}
