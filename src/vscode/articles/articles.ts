import * as vscode from 'vscode';
import { registryFileName } from '../../registry/read.ts';
import { schemeFileName } from '../../scheme/read.ts';
import { isArticlePath } from '../../sidecar/paths.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { Burst } from '../burst.ts';
import type { Configuration } from '../configuration.ts';
import { showFailure, showWarning } from '../message.ts';
import type { OldTexts } from '../orphans/old-texts.ts';
import type { Folder } from './folder.ts';
import { lengthOf, registerHiddenArticles, sizeNotice } from './obstacles.ts';
import type { OpenArticle } from './open-article.ts';
import { registerRenames } from './renames.ts';

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
  readonly #closedSidecarChanged = new vscode.EventEmitter<vscode.Uri>();
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
  /** A sidecar that is no open article's has changed on disk. */
  readonly onDidChangeClosedSidecar = this.#closedSidecarChanged.event;
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
      this.#closedSidecarChanged,
      this.#acted,
      this.#modeChanged,
      sidecars,
      files,
      schemes,
      registries,
      this.#registryChanged,
      registerHiddenArticles(),
      registerRenames(this),
      vscode.window.onDidChangeVisibleTextEditors(() => this.openVisible()),
      vscode.window.onDidChangeActiveTextEditor(() => this.#activeChanged.fire(this.active)),
      vscode.workspace.onDidOpenTextDocument((document) => this.#openShown(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#close(document)),
      vscode.workspace.onDidSaveTextDocument((document) => this.get(document)?.articleSaved()),
      vscode.workspace.onDidChangeTextDocument((event) => this.#edited(event)),
      configuration.onDidChange(['annotator', 'exclude'], () => this.#reconfigured()),
      // From now on git may be asked for the texts that annotations were made on.
      vscode.workspace.onDidGrantWorkspaceTrust(() =>
        this.#reopen(({ review }) => review.flagged.length > 0),
      ),
      ...onAnyEvent(sidecars, (uri) => this.#sidecarChanged(uri)),
      ...onAnyEvent(files, (uri) => this.#articleFileChanged(uri)),
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
    const opening = this.#articles.get(document.uri.toString());
    if (opening) return opening;
    return this.isArticle(document) ? this.#open(document) : Promise.resolve(undefined);
  }

  /** Resolves when what has been decided is on disk, or has been refused. */
  saved(): Promise<unknown> {
    return Promise.all([...this.all].map((article) => article.save()));
  }

  /** Loads the articles of all visible editors. */
  openVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.opened(document).catch(showFailure);
  }

  /** An article is a `.txt` file that can be written, in plain text or in the article language, unless a setting excludes it. */
  isArticle({ languageId, uri, isClosed }: vscode.TextDocument): boolean {
    if (isClosed || (languageId !== 'article' && languageId !== 'plaintext')) return false;
    return isArticlePath(uri.path) && isInFiles(uri) && !this.#configuration.excludes(uri);
  }

  /** Keeps a text that annotations have been made on, for the day when the article says something else. */
  remember(text: ArticleText): void {
    void this.#oldTexts?.remember(text);
  }

  /** All `.txt` files of the workspace that no setting excludes. */
  async findAll(): Promise<readonly vscode.Uri[]> {
    const uris = await vscode.workspace.findFiles('**/*.txt', '**/{node_modules,.*}/**');
    return uris.filter((uri) => isArticlePath(uri.path) && !this.#configuration.excludes(uri));
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

  #open(document: vscode.TextDocument): Promise<OpenArticle | undefined> {
    const key = document.uri.toString();
    const opening: Promise<OpenArticle | undefined> = this.#load(
      document,
      () => this.#articles.get(key) === opening,
    );
    keepUnlessRejected(this.#articles, key, opening);
    return opening;
  }

  /** @param isWanted false once the document has been closed, or is opened anew */
  async #load(document: vscode.TextDocument, isWanted: () => boolean): Promise<OpenArticle | undefined> {
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
    if (!isWanted()) return this.opened(document);
    if (!article) return undefined;
    // The setting has changed meanwhile.
    if (article.annotator !== folder.annotator) return this.#load(document, isWanted);
    this.#takeIn(article);
    return article;
  }

  /** An article has been loaded, perhaps in the place of one of the same document. */
  #takeIn(article: OpenArticle): void {
    const key = article.document.uri.toString();
    const before = this.#loaded.get(key);
    if (before) {
      this.#dismiss(before);
      article.annotating = before.annotating;
      const editor = vscode.window.visibleTextEditors.find(({ document }) => document === article.document);
      if (editor) article.caret.told(editor.selection);
    }
    article.folder.open.set(article.path, article);
    this.#loaded.set(key, article);
    this.#layerLoaded.fire(article);
    this.#textChanged.fire(article);
    if (article === this.active) this.#activeChanged.fire(article);
    this.#changed.fire(article);
    if (article.isMisplaced && article.obstacle) void article.explainObstacle(article.obstacle);
  }

  /** Other files may be articles by now, and other layers be the annotator's. */
  #reconfigured(): void {
    for (const folder of this.#folders.values()) void folder.then((one) => one.relist());
    for (const { document } of [...this.all].filter((article) => !this.isArticle(article.document)))
      this.#close(document);
    this.openVisible();
    void this.#reopen(({ folder, annotator }) => annotator !== folder.annotator);
  }

  /** Loads articles anew; each stays as it is until that is done. */
  async #reopen(isMeant: (article: OpenArticle) => boolean): Promise<void> {
    for (const article of [...this.all].filter(isMeant)) {
      await article.save();
      if (this.get(article.document) === article) this.#open(article.document).catch(showFailure);
    }
  }

  /** VS Code closes and opens a document whose language is changed, and no editor is told. */
  #openShown(document: vscode.TextDocument): void {
    const isShown = vscode.window.visibleTextEditors.some((editor) => editor.document === document);
    if (!isShown) return;
    if (this.isArticle(document)) this.opened(document).catch(showFailure);
    else this.#activeChanged.fire(this.active);
  }

  #close(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    const article = this.#loaded.get(key);
    this.#articles.delete(key);
    this.#loaded.delete(key);
    if (!article) return;
    this.#dismiss(article);
    if (vscode.window.activeTextEditor?.document === document) this.#activeChanged.fire(undefined);
  }

  #dismiss(article: OpenArticle): void {
    article.folder.open.delete(article.path);
    article.dispose();
    article.folder.forget(article.sidecar);
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

  async #articleFileChanged(uri: vscode.Uri): Promise<void> {
    (await this.folder(uri)).forget(uri);
    // The file that has come or gone may be the one that an annotation file belongs to.
    for (const article of this.all) if (article.isMisplaced) this.#sidecarChanges.call(article);
    await this.#loaded.get(uri.toString())?.lookAtFile();
  }

  async #sidecarChanged(uri: vscode.Uri): Promise<void> {
    (await this.folder(uri)).forget(uri);
    const open = [...this.all].filter(({ sidecar }) => sidecar.toString() === uri.toString());
    for (const article of open) this.#sidecarChanges.call(article);
    if (open.length === 0) this.#closedSidecarChanged.fire(uri);
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

/** False for documents that are views of something else, or not saved yet. */
function isInFiles(uri: vscode.Uri): boolean {
  if (vscode.workspace.getWorkspaceFolder(uri)) return true;
  return vscode.workspace.fs.isWritableFileSystem(uri.scheme) === true;
}

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
