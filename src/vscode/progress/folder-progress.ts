import * as vscode from 'vscode';
import type { LayerProgress } from '../../project/layer-digest.ts';
import { resolveSidecar } from '../../sidecar/paths.ts';
import type { Articles } from '../articles/articles.ts';
import type { Folder } from '../articles/folder.ts';
import type { OpenArticle } from '../articles/open-article.ts';

/** How far one article is. */
export interface ArticleProgress extends LayerProgress {
  readonly uri: vscode.Uri;
  /** Its path in the workspace, as people read it. */
  readonly name: string;
}

/** The settings that say which files are articles, and whose layers are read. */
const deciding = ['articleAnnotator.annotator', 'articleAnnotator.exclude'];

/** Sidecars read at the same time. */
const batch = 32;

/** How far the articles of the workspace are, kept up to date; read when first asked for. */
export class FolderProgress implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #changed = new vscode.EventEmitter<vscode.Uri | undefined>();
  /** The article that is further or less far by now; undefined for all. */
  readonly onDidChange = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;
  #known: Map<string, ArticleProgress> | undefined;
  #reading: Promise<void> | undefined;
  /** What is being read may be out of date. */
  #stale = false;

  constructor(articles: Articles) {
    this.#articles = articles;
    const texts = vscode.workspace.createFileSystemWatcher('**/*.txt', false, true, false);
    const forget = () => this.#forget();
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      texts,
      texts.onDidCreate(forget),
      texts.onDidDelete(forget),
      articles.onDidChangeClosedSidecar((uri) => this.#sidecarChanged(uri)),
      articles.onDidRest((article) => this.#open(article)),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (deciding.some((setting) => event.affectsConfiguration(setting))) forget();
      }),
    );
  }

  get total(): number {
    return this.#known?.size ?? 0;
  }

  get done(): number {
    return [...(this.#known?.values() ?? [])].filter(({ status }) => status === 'done').length;
  }

  /** All articles in the order of their paths. */
  async all(): Promise<readonly ArticleProgress[]> {
    this.#reading ??= this.#readAll().catch((error: unknown) => {
      this.#reading = undefined;
      throw error;
    });
    await this.#reading;
    return [...(this.#known?.values() ?? [])];
  }

  folderOf(uri: vscode.Uri): Promise<Folder> {
    return this.#articles.folder(uri);
  }

  async #readAll(): Promise<void> {
    let known: Map<string, ArticleProgress>;
    do {
      this.#stale = false;
      known = await this.#readOnce();
    } while (this.#stale);
    this.#known = known;
    this.#changed.fire(undefined);
  }

  async #readOnce(): Promise<Map<string, ArticleProgress>> {
    const uris = [...(await this.#articles.findAll())].sort((a, b) => (a.path < b.path ? -1 : 1));
    const known = new Map<string, ArticleProgress>();
    for (let i = 0; i < uris.length; i += batch) {
      for (const one of await Promise.all(uris.slice(i, i + batch).map((uri) => this.#read(uri)))) {
        known.set(one.uri.toString(), one);
      }
    }
    return known;
  }

  async #read(uri: vscode.Uri): Promise<ArticleProgress> {
    const folder = await this.#articles.folder(uri);
    const { status, annotations, unreadable } = await folder.storedDigest(folder.pathOf(uri));
    return { uri, name: vscode.workspace.asRelativePath(uri), status, annotations, unreadable };
  }

  #open({ document, session, obstacle }: OpenArticle): void {
    const now = this.#known?.get(document.uri.toString());
    if (!now) return;
    const { status, annotations } = session.layer;
    this.#put({ ...now, status, annotations: annotations.length, unreadable: obstacle !== undefined });
  }

  async #sidecarChanged(sidecar: vscode.Uri): Promise<void> {
    this.#stale = true;
    if (!this.#known) return;
    const folder = await this.#articles.folder(sidecar);
    const known = (path: string) => this.#known?.get(folder.uriOf(path).toString());
    const name = resolveSidecar(folder.pathOf(sidecar), (path) => known(path) !== undefined);
    const article = name && known(name.article);
    if (article && !folder.open.has(name.article)) this.#put(await this.#read(article.uri));
  }

  #put(progress: ArticleProgress): void {
    const key = progress.uri.toString();
    const before = this.#known?.get(key);
    if (before && sameProgress(before, progress)) return;
    this.#known?.set(key, progress);
    this.#changed.fire(progress.uri);
  }

  #forget(): void {
    this.#stale = true;
    if (!this.#known) return;
    this.#known = undefined;
    this.#reading = undefined;
    this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function sameProgress(a: ArticleProgress, b: ArticleProgress): boolean {
  return a.status === b.status && a.annotations === b.annotations && a.unreadable === b.unreadable;
}
