import * as vscode from 'vscode';
import { registryFileName } from '../../registry/read.ts';
import { schemeFileName } from '../../scheme/read.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { Burst } from '../burst.ts';
import type { Configuration } from '../configuration.ts';
import { showWarning } from '../message.ts';
import type { OldTexts } from '../orphans/old-texts.ts';
import type { Folder } from './folder.ts';
import { lengthOf, registerHiddenArticles, sizeNotice } from './obstacles.ts';
import type { OpenArticle } from './open-article.ts';

/** Changes come in bursts; what is not watched while keys are pressed is told of them after a pause, in milliseconds. */
const restPause = 100;
/** One write of a file is told of several times; it is read when that is over, in milliseconds. */
const reloadPause = 50;

/** The articles that are open, each with its session, and what happens to them. */
export class Articles implements vscode.Disposable {
  readonly #articles = new Map<string, Promise<OpenArticle | undefined>>();
  readonly #loaded = new Map<string, OpenArticle>();
  readonly #folders = new Map<string, Promise<Folder>>();
  readonly #changed = new vscode.EventEmitter<OpenArticle>();
  readonly #rested = new vscode.EventEmitter<OpenArticle>();
  readonly #burst = new Burst<OpenArticle>(restPause, (article) => this.#rested.fire(article));
  readonly #sidecarChanges = new Burst<OpenArticle>(reloadPause, (article) => article.reload());
  readonly #activeChanged = new vscode.EventEmitter<OpenArticle | undefined>();
  readonly #textChanged = new vscode.EventEmitter<OpenArticle>();
  readonly #schemeChanged = new vscode.EventEmitter<Folder>();
  readonly #publishedChanged = new vscode.EventEmitter<OpenArticle>();
  readonly #registryChanged = new vscode.EventEmitter<Folder>();
  readonly #acted = new vscode.EventEmitter<OpenArticle>();
  readonly #closed = new vscode.EventEmitter<OpenArticle>();
  readonly #layerLoaded = new vscode.EventEmitter<OpenArticle>();
  readonly #modeChanged = new vscode.EventEmitter<OpenArticle>();
  readonly #subscriptions: vscode.Disposable;
  readonly #configuration: Configuration;
  readonly #storage: vscode.Uri;
  #oldTexts: OldTexts | undefined;

  /** Text, layer, suggestions, focus or obstacle of an article have changed. */
  readonly onDidChange = this.#changed.event;
  /** As {@link onDidChange}, once a burst of changes is over: the highlights of the next key come first. */
  readonly onDidRest = this.#rested.event;
  /** Another article (or none) is in the active editor, or the active one has been loaded. */
  readonly onDidChangeActive = this.#activeChanged.event;
  /** An article has been opened, or its text has changed: its suggestions are out of date. */
  readonly onDidChangeText = this.#textChanged.event;
  readonly onDidChangeScheme = this.#schemeChanged.event;
  readonly onDidChangeRegistry = this.#registryChanged.event;
  /** The date that an article's relative dates are resolved against has changed. */
  readonly onDidChangePublished = this.#publishedChanged.event;
  readonly onDidClose = this.#closed.event;
  /** The annotator has decided something. */
  readonly onDidAct = this.#acted.event;
  /** A sidecar has been read, or could not be written. */
  readonly onDidLoadLayer = this.#layerLoaded.event;
  /** Annotation mode has been switched on or off. */
  readonly onDidChangeMode = this.#modeChanged.event;

  /** @param storage the extension's own folder */
  constructor(configuration: Configuration, storage: vscode.Uri) {
    this.#configuration = configuration;
    this.#storage = storage;
    const sidecars = vscode.workspace.createFileSystemWatcher('**/*.annotations.yaml');
    const files = vscode.workspace.createFileSystemWatcher('**/*.txt', false, true);
    const schemes = vscode.workspace.createFileSystemWatcher(`**/${schemeFileName}`);
    const registries = vscode.workspace.createFileSystemWatcher(`**/${registryFileName}`);
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#rested,
      this.#burst,
      this.#sidecarChanges,
      this.#changed.event((article) => this.#burst.call(article)),
      this.#activeChanged,
      this.#textChanged,
      this.#schemeChanged,
      this.#publishedChanged,
      this.#layerLoaded,
      this.#closed,
      this.#acted,
      this.#modeChanged,
      sidecars,
      files,
      schemes,
      registries,
      this.#registryChanged,
      registerHiddenArticles(),
      vscode.window.onDidChangeVisibleTextEditors(() => this.openVisible()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#activeChanged.fire(this.active)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      vscode.workspace.onDidSaveTextDocument((document) => this.get(document)?.articleSaved()),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      ...onAnyEvent(sidecars, (uri) => this.#sidecarChanged(uri)),
      ...onAnyEvent(files, (uri) => this.#loaded.get(uri.toString())?.lookAtFile()),
      ...onAnyEvent(registries, (uri) => this.#registryFileChanged(uri)),
      ...onAnyEvent(schemes, (uri) => this.#schemeFileChanged(uri)),
    );
  }

  get all(): Iterable<OpenArticle> {
    return this.#loaded.values();
  }

  get active(): OpenArticle | undefined {
    const document = vscode.window.activeTextEditor?.document;
    return document && this.get(document);
  }

  /** The article of a document, when it is loaded already. */
  get(document: vscode.TextDocument): OpenArticle | undefined {
    return this.#loaded.get(document.uri.toString());
  }

  /** The article of a document, loaded if need be; undefined when the document is not an article. */
  opened(document: vscode.TextDocument): Promise<OpenArticle | undefined> {
    const key = document.uri.toString();
    let opening = this.#articles.get(key);
    if (!opening) {
      if (!this.isArticle(document)) return Promise.resolve(undefined);
      opening = this.#load(document);
      keepUnlessRejected(this.#articles, key, opening);
    }
    return opening;
  }

  /** Resolves when what has been decided is on disk, or has been refused. */
  saved(): Promise<unknown> {
    return Promise.all([...this.all].map((article) => article.save()));
  }

  /** Loads the articles of all visible editors. */
  openVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) void this.opened(document);
  }

  /** An article is a saved `.txt` file in plain text or in the article language, unless a setting excludes it. */
  isArticle(document: vscode.TextDocument): boolean {
    const { languageId, uri } = document;
    if (languageId !== 'article' && languageId !== 'plaintext') return false;
    return uri.path.endsWith('.txt') && !virtualSchemes.has(uri.scheme) && !this.isExcluded(document);
  }

  /** Keeps a text that annotations have been made on, for the day when the article says something else. */
  remember(text: ArticleText): void {
    void this.#oldTexts?.remember(text);
  }

  /** All `.txt` files of the workspace that no setting excludes. */
  findAll(): Thenable<readonly vscode.Uri[]> {
    const excluded = ['**/{node_modules,.*}/**', ...this.#configuration.exclude()];
    return vscode.workspace.findFiles('**/*.txt', `{${excluded.join(',')}}`);
  }

  isExcluded(document: vscode.TextDocument): boolean {
    const excluded = this.#configuration.exclude(document.uri).map((pattern) => ({ pattern }));
    return excluded.length > 0 && vscode.languages.match(excluded, document) > 0;
  }

  setMode(article: OpenArticle, annotating: boolean): void {
    article.annotating = annotating;
    this.#modeChanged.fire(article);
  }

  /** The folder of articles that a file belongs to: its workspace folder, else the directory it is in. */
  folder(uri: vscode.Uri): Promise<Folder> {
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
    const key = root.toString();
    let folder = this.#folders.get(key);
    if (!folder) {
      folder = this.#loadFolder(root);
      keepUnlessRejected(this.#folders, key, folder);
    }
    return folder;
  }

  /** The folders of the workspace. */
  folders(): Promise<Folder[]> {
    const roots = vscode.workspace.workspaceFolders ?? [];
    return Promise.all(roots.map(({ uri }) => this.folder(vscode.Uri.joinPath(uri, 'article.txt'))));
  }

  async #loadFolder(root: vscode.Uri): Promise<Folder> {
    // What reads and writes articles is loaded with the first folder, not with the extension.
    const { Folder } = await import('./folder.ts');
    const journals = vscode.Uri.joinPath(this.#storage, 'journal');
    // Without it, decisions that the disk refuses stay in memory only.
    await vscode.workspace.fs.createDirectory(journals).then(undefined, () => undefined);
    const folder = new Folder(root, this.#configuration, journals);
    await Promise.all([folder.loadScheme(), folder.loadRegistry()]);
    return folder;
  }

  async #load(document: vscode.TextDocument): Promise<OpenArticle | undefined> {
    const [folder, { openArticle }, { OldTexts }] = await Promise.all([
      this.folder(document.uri),
      import('./open-article.ts'),
      import('../orphans/old-texts.ts'),
    ]);
    this.#oldTexts ??= new OldTexts(this.#storage);
    const oldTexts = this.#oldTexts;
    const notice = sizeNotice(vscode.workspace.asRelativePath(document.uri), lengthOf(document));
    if (notice !== undefined) void showWarning(notice);
    const store = notice === undefined ? await folder.store(folder.pathOf(document.uri)) : undefined;
    if (document.isClosed || !store) return undefined;
    let article: OpenArticle | undefined;
    article = await openArticle(document, folder, store, {
      changed: () => article && this.#changed.fire(article),
      publishedChanged: () => article && this.#publishedChanged.fire(article),
      acted: () => article && this.#acted.fire(article),
      loaded: () => article && this.#layerLoaded.fire(article),
      written: (text: ArticleText) => void oldTexts.remember(text),
      oldText: (sha256) => oldTexts.findFor(folder, folder.pathOf(document.uri), sha256),
    });
    if (!article) return undefined;
    folder.open.set(article.path, article);
    this.#loaded.set(document.uri.toString(), article);
    this.#layerLoaded.fire(article);
    this.#textChanged.fire(article);
    if (article === this.active) this.#activeChanged.fire(article);
    this.#changed.fire(article);
    return article;
  }

  #close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const article = this.#loaded.get(key);
    this.#articles.delete(key);
    this.#loaded.delete(key);
    if (!article) return;
    article.folder.open.delete(article.path);
    article.dispose();
    this.#burst.forget(article);
    this.#sidecarChanges.forget(article);
    this.#closed.fire(article);
  }

  #edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const article = this.get(document);
    if (!article || contentChanges.length === 0) return;
    article.edited(contentChanges);
    this.#textChanged.fire(article);
  }

  async #sidecarChanged(uri: vscode.Uri): Promise<void> {
    (await this.folder(uri)).forget(uri);
    for (const article of this.all) {
      if (article.sidecar.toString() === uri.toString()) this.#sidecarChanges.call(article);
    }
  }

  async #registryFileChanged(uri: vscode.Uri): Promise<void> {
    const folder = await this.#folders.get(vscode.Uri.joinPath(uri, '..').toString());
    if (!folder) return;
    await folder.loadRegistry();
    this.#registryChanged.fire(folder);
  }

  async #schemeFileChanged(uri: vscode.Uri): Promise<void> {
    const folder = await this.#folders.get(vscode.Uri.joinPath(uri, '..').toString());
    if (!folder) return;
    await folder.loadScheme();
    this.#schemeChanged.fire(folder);
  }

  dispose(): void {
    this.#subscriptions.dispose();
    for (const article of this.all) article.dispose();
  }
}

/** Schemes of documents that are views of something else, or not saved yet. */
const virtualSchemes: ReadonlySet<string> = new Set(['untitled', 'git', 'output', 'vscode-scm', 'debug']);

/** What could not be loaded is loaded again when it is next asked for. */
function keepUnlessRejected<T>(cache: Map<string, Promise<T>>, key: string, loading: Promise<T>): void {
  cache.set(key, loading);
  loading.catch(() => {
    if (cache.get(key) === loading) cache.delete(key);
  });
}

function onAnyEvent(
  watcher: vscode.FileSystemWatcher,
  run: (uri: vscode.Uri) => unknown,
): vscode.Disposable[] {
  return [watcher.onDidChange(run), watcher.onDidCreate(run), watcher.onDidDelete(run)];
}
