import * as vscode from 'vscode';
import { openFiles } from '#open-files';
import { diffLayers, type LayerChange } from '../../annotation/change.ts';
import { type Author, randomId } from '../../annotation/decision.ts';
import type { Layer } from '../../annotation/layer.ts';
import { type Knowledge, noKnowledge } from '../../detect/knowledge.ts';
import { type ArticleEntry, listArticles } from '../../project/dataset.ts';
import type { Files } from '../../project/files.ts';
import { FilesJournal } from '../../project/files-journal.ts';
import { History } from '../../project/history.ts';
import { type Journal, noJournal } from '../../project/journal.ts';
import { collectKnowledge, type DecidedNames, sameKnowledge } from '../../project/knowledge.ts';
import { digestLayer, type LayerDigest, LayerDigests } from '../../project/layer-digest.ts';
import { changedSince } from '../../project/moved-change.ts';
import { RegistryStore } from '../../project/registry-store.ts';
import type { ArticleSession } from '../../project/session.ts';
import { LayerStore } from '../../project/store.ts';
import { unreadableFile } from '../../project/unreadable-file.ts';
import { registryFileName } from '../../registry/read.ts';
import { readScheme, type SchemeReading, schemeFileName } from '../../scheme/read.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { standardScheme } from '../../scheme/standard.ts';
import { isArticlePath, sidecarPath } from '../../sidecar/paths.ts';
import { ArticleText } from '../../text/article-text.ts';
import type { Problem } from '../../yaml/problem.ts';
import type { Configuration } from '../configuration.ts';
import { inLanguage, language } from '../labels.ts';
import { showWarning } from '../message.ts';
import { hostPace } from '../pace.ts';

/** An article that is being worked on, whose layer may be ahead of the disk. */
export interface LiveArticle {
  readonly session: ArticleSession;
  /** Puts a layer made elsewhere in place and saves it. */
  replace(layer: Layer): Promise<void>;
}

/** A folder of articles: its files, its scheme, and the history of what was decided in it. */
export class Folder {
  readonly root: vscode.Uri;
  readonly files: Files;
  readonly registry: RegistryStore;
  /** The articles open in the editor, by path. */
  readonly open = new Map<string, LiveArticle>();
  readonly #configuration: Configuration;
  /** By annotator, '' for the shared layers: what was decided in some layers is not taken back in others. */
  readonly #histories = new Map<string, History>();
  /** Where decisions stay that the disk refuses. */
  readonly #journal: Journal;
  /** What has been decided in the folder, for the detectors; {@link learn} brings it up to date. */
  knowledge: Knowledge = noKnowledge;
  readonly #digests: LayerDigests;
  /** The paths of the articles that no setting excludes, where changes are told of. */
  #paths: Promise<readonly string[]> | undefined;
  #scheme: Scheme = standardScheme(language());
  /** Files of the folder that cannot be read, of which the user knows. */
  readonly #told = new Set<string>();
  readonly #problems = new Map<string, readonly Problem[]>();

  /** @param storage the extension's own folder for journals */
  constructor(root: vscode.Uri, configuration: Configuration, storage: vscode.Uri) {
    this.root = root;
    this.#journal = new FilesJournal(openFiles(storage), root.toString());
    this.files = openFiles(root);
    this.#digests = new LayerDigests(this.files, hostPace);
    this.#configuration = configuration;
    this.registry = new RegistryStore(this.files);
  }

  /** What is wrong with the scheme and the registry, by their paths. */
  get problems(): ReadonlyMap<string, readonly Problem[]> {
    return this.#problems;
  }

  get scheme(): Scheme {
    return this.#scheme;
  }

  /** The annotator whose layer is worked on here. */
  get annotator(): string | undefined {
    return this.#configuration.annotator(this.root);
  }

  /** What has been decided in the annotator's layers. */
  get history(): History {
    const key = this.annotator ?? '';
    const history = this.#histories.get(key) ?? this.#newHistory();
    this.#histories.set(key, history);
    return history;
  }

  #newHistory(): History {
    return new History(
      {
        // At once for open articles: the next key must find what undo has brought back.
        current: (path) => this.open.get(path)?.session.layer ?? this.layer(path),
        change: (path, change) => this.change(path, change),
      },
      {
        update: (change) => this.registry.update(change),
        pointedTo: () => this.#pointedTo(),
      },
    );
  }

  /** As {@link History.follow}, for what every annotator has decided. */
  follow(...edit: Parameters<History['follow']>): void {
    for (const history of this.#histories.values()) history.follow(...edit);
  }

  /** An article, or a folder of articles, has another path by now. */
  renamed(from: string, to: string): void {
    for (const history of this.#histories.values())
      history.rename((path) => {
        if (path === from) return to;
        return path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
      });
  }

  get author(): Author {
    return {
      name: this.annotator,
      now: () => new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
      newId: () => randomId(Math.random),
    };
  }

  /** Path of a file of the folder relative to it, `/` between names. */
  pathOf(uri: vscode.Uri): string {
    return uri.path.slice(this.root.path.length).replace(/^\//, '');
  }

  uriOf(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.root, path);
  }

  /** The articles that no setting excludes, with their layers. */
  listArticles(): Promise<ArticleEntry[]> {
    return listArticles(this.files, (path) => this.#configuration.excludes(this.uriOf(path)));
  }

  /** The annotator's own layer of an article, read from disk. */
  async store(article: string): Promise<LayerStore> {
    const store = new LayerStore(this.files, article, this.annotator, this.#journal, hostPace);
    await store.load();
    return store;
  }

  /** The annotator's own layer of an article, as it stands in the editor or else on disk. */
  async layer(article: string): Promise<Layer> {
    return this.open.get(article)?.session.layer ?? (await this.store(article)).layer;
  }

  /** The text of an article on disk; undefined when there is none or it is not UTF-8. */
  async readText(article: string): Promise<ArticleText | undefined> {
    const bytes = await this.files.read(article);
    try {
      return bytes && new ArticleText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch {
      return undefined;
    }
  }

  /**
   * Makes a change on a layer as it is by then, whether or not its article is open, and saves it: at once on an open
   * one. Gives the ids of the records left alone, because someone else has changed them since.
   */
  change(article: string, change: LayerChange): Promise<readonly string[]> | readonly string[] {
    const open = this.open.get(article);
    if (!open) return this.#changeStored(article, change);
    const { layer, conflicts } = changedSince(open.session.layer, change);
    void open.replace(layer);
    return conflicts;
  }

  async #changeStored(article: string, change: LayerChange): Promise<readonly string[]> {
    const store = await this.store(article);
    const { layer, conflicts } = changedSince(store.layer, change);
    await store.save(diffLayers(store.layer, layer));
    this.#digests.forget(store.path);
    return conflicts;
  }

  /** The entities that any annotator's annotations point to. */
  async #pointedTo(): Promise<ReadonlySet<string>> {
    const ids = new Set<string>();
    for (const { file, layers } of await this.listArticles()) {
      const others = layers
        .filter(({ name }) => name !== (this.annotator ?? ''))
        .map(({ name }) => new LayerStore(this.files, file, name || undefined, noJournal, hostPace).load());
      for (const { annotations } of await Promise.all([this.layer(file), ...others]))
        for (const { entity } of annotations) if (entity !== undefined) ids.add(entity);
    }
    return ids;
  }

  /** Reads what has been decided in all articles of the folder. True when there is something new. */
  async learn(): Promise<boolean> {
    const decided: DecidedNames[] = [];
    for (const path of await this.#articlePaths()) decided.push((await this.digest(path)).names);
    const knowledge = collectKnowledge(this.registry.registry, decided);
    if (sameKnowledge(knowledge, this.knowledge)) return false;
    this.knowledge = knowledge;
    return true;
  }

  async #articlePaths(): Promise<readonly string[]> {
    if (this.#paths) return this.#paths;
    const paths = this.files
      .list('.txt')
      .then((entries) =>
        entries
          .map(({ path }) => path)
          .filter((path) => isArticlePath(path) && !this.#configuration.excludes(this.uriOf(path))),
      );
    // Elsewhere nobody tells of articles that come and go.
    if (vscode.workspace.getWorkspaceFolder(this.uriOf('article.txt'))) {
      this.#paths = paths;
      paths.catch(() => this.relist());
    }
    return paths;
  }

  /** The annotator's own layer of an article, as it stands in the editor or else on disk. */
  digest(article: string): Promise<LayerDigest> {
    const open = this.open.get(article);
    return open ? Promise.resolve(digestLayer(open.session.layer)) : this.storedDigest(article);
  }

  /** The annotator's own layer of an article, as it stands on disk. */
  storedDigest(article: string): Promise<LayerDigest> {
    return this.#digests.of(article, this.annotator);
  }

  /** A sidecar has changed on disk, or an article has come or gone. */
  forget(file: vscode.Uri): void {
    const path = this.pathOf(file);
    const isArticle = isArticlePath(path);
    // The annotation file of an article that has come or gone may be another's by now.
    this.#digests.forget(isArticle ? sidecarPath(path) : path);
    if (isArticle) this.relist();
  }

  /** Other files may be articles by now. */
  relist(): void {
    this.#paths = undefined;
  }

  /** Reads the folder's scheme again; one that cannot be read changes nothing. */
  async loadScheme(): Promise<void> {
    const { scheme, problems } = await this.#readScheme();
    this.#tell(schemeFileName, problems);
    this.#scheme = scheme ?? this.#scheme;
    for (const article of this.open.values()) article.session.setScheme(this.#scheme);
  }

  async #readScheme(): Promise<SchemeReading> {
    const standard = standardScheme(language());
    try {
      const bytes = await this.files.read(schemeFileName);
      if (!bytes) return { scheme: standard, problems: [] };
      return readScheme(new TextDecoder().decode(bytes), standard);
    } catch (error) {
      return { scheme: undefined, problems: [unreadableFile(error)] };
    }
  }

  /** Reads the folder's registry again; one that cannot be read is as good as none. */
  async loadRegistry(): Promise<void> {
    await this.registry.load();
    this.#tell(registryFileName, this.registry.problems);
  }

  /** Says of a file that it cannot be read; once, until it can be. */
  #tell(path: string, problems: readonly Problem[]): void {
    this.#problems.set(path, problems);
    const problem = problems.find(({ severity }) => severity === 'error');
    if (!problem) this.#told.delete(path);
    else if (!this.#told.has(path)) {
      this.#told.add(path);
      const { line, message } = problem;
      void showWarning(
        vscode.l10n.t('{0} is not used (line {1}: {2}). Mend the file.', path, line, inLanguage(message)),
      );
    }
  }
}
