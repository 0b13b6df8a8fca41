import * as vscode from 'vscode';
import type { LayerChange } from '../../annotation/change.ts';
import type { Layer } from '../../annotation/layer.ts';
import type { Language } from '../../detect/detector.ts';
import { guessLanguage } from '../../detect/language.ts';
import { findPublished } from '../../detect/published.ts';
import { LayerSync } from '../../project/layer-sync.ts';
import { ArticleSession } from '../../project/session.ts';
import type { LayerStore } from '../../project/store.ts';
import { SaveRefusedError } from '../../project/store-error.ts';
import { textHash } from '../../project/text-hash.ts';
import { followEdits } from '../../project/tracking.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { ArticleText } from '../../text/article-text.ts';
import type { Problem } from '../../yaml/problem.ts';
import { inLanguage, wordingOf } from '../labels.ts';
import { toEdit } from '../positions.ts';
import { Caret } from './caret.ts';
import type { Folder } from './folder.ts';

/** Why annotating is off in an article. */
export interface Obstacle {
  readonly message: string;
  /** The file to look at. */
  readonly file: vscode.Uri;
}

/** Called when something that others show has changed. */
export interface ArticleEvents {
  /** The session or the obstacle. */
  changed(): void;
  publishedChanged(): void;
  /** The annotator has decided something. */
  acted(): void;
  /** The sidecar has been read, or could not be written: its problems may be others. */
  loaded(): void;
}

/** An article that is open in the editor: its document, its session, and its layer on disk. */
export class OpenArticle implements vscode.Disposable {
  readonly document: vscode.TextDocument;
  readonly folder: Folder;
  /** Relative to the folder. */
  readonly path: string;
  readonly session: ArticleSession;
  readonly caret: Caret;
  readonly #store: LayerStore;
  readonly #events: ArticleEvents;
  #published: string | undefined;
  #publishedInHead: string | undefined;
  readonly #sync: LayerSync;
  #obstacle: Obstacle | undefined;
  /** Annotation mode is on for this article. */
  annotating = false;

  constructor(document: vscode.TextDocument, folder: Folder, store: LayerStore, events: ArticleEvents) {
    this.document = document;
    this.folder = folder;
    this.path = folder.pathOf(document.uri);
    this.#store = store;
    this.#events = events;
    this.session = new ArticleSession(new ArticleText(document.getText()), store.current, {
      author: folder.author,
      scheme: folder.scheme,
      onAct: (change, caret) => this.#acted(change, caret),
      onChange: () => this.#sessionChanged(),
    });
    this.caret = new Caret(this.session);
    this.#sync = new LayerSync(this.session, store, () => this.#stateFacts());
    this.#publishedInHead = findPublished(this.session.text.text)?.value;
    this.#published = this.published;
    this.#findObstacle();
  }

  get scheme(): Scheme {
    return this.folder.scheme;
  }

  /** The sidecar of the annotator's own layer. */
  get sidecar(): vscode.Uri {
    return this.folder.uriOf(this.#store.path);
  }

  get language(): Language {
    const known = this.session.layer.article.language;
    return known === 'fr' || known === 'en' ? known : guessLanguage(this.session.text.text);
  }

  /** The day that relative dates are resolved against: as the sidecar says, else as the article's head does. */
  get published(): string | undefined {
    return this.session.layer.article.published ?? this.#publishedInHead;
  }

  /** What is wrong with the sidecar. */
  get problems(): readonly Problem[] {
    return this.#store.problems;
  }

  /** Why nothing may be decided here now; undefined when all is well. */
  get obstacle(): Obstacle | undefined {
    return this.#obstacle;
  }

  async explainObstacle(obstacle: Obstacle): Promise<void> {
    const open = vscode.l10n.t('Show the file');
    if ((await vscode.window.showWarningMessage(obstacle.message, open)) === open) {
      await vscode.window.showTextDocument(obstacle.file, { preview: false });
    }
  }

  /** The document has been edited: everything follows its words. */
  edited(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const { session } = this;
    const text = new ArticleText(this.document.getText());
    const moved = followEdits(
      session,
      changes.map((change) => toEdit(session.text, change)),
    );
    this.#publishedInHead = findPublished(text.text)?.value;
    session.setText(text, moved.layer, moved.suggestions);
  }

  /** Puts a layer made elsewhere (undo, all occurrences) in place and saves it. */
  async replace(layer: Layer): Promise<void> {
    this.session.setLayer(layer);
    await this.save();
  }

  /** Writes what has been decided since the last write. */
  async save(): Promise<void> {
    try {
      const conflicts = await this.#sync.save();
      if (conflicts > 0) reportConflicts(this.path, conflicts);
    } catch (error) {
      void this.#refused(error);
    }
  }

  /** The sidecar may have changed on disk: takes over what others wrote. */
  async reload(): Promise<void> {
    await this.#sync.load();
    this.#findObstacle();
    this.#events.loaded();
    this.#events.changed();
  }

  #acted(change: LayerChange, caret: number): void {
    this.folder.history.record({ changes: new Map([[this.path, change]]), article: this.path, caret });
    this.#events.acted();
    void this.save();
  }

  #sessionChanged(): void {
    this.#events.changed();
    if (this.published === this.#published) return;
    this.#published = this.published;
    this.#events.publishedChanged();
  }

  /** What the sidecar says of the article: the text that its offsets count in, its language, its date. */
  #stateFacts(): void {
    const { session, language, published } = this;
    const sha256 = textHash(session.text.text);
    const article = {
      ...session.layer.article,
      sha256,
      language,
      ...(published === undefined ? {} : { published }),
    };
    session.setLayer({ ...session.layer, article });
  }

  async #refused(error: unknown): Promise<void> {
    this.#findObstacle();
    this.#events.loaded();
    this.#events.changed();
    const message = error instanceof Error ? wordingOf(error) : String(error);
    if (!(error instanceof SaveRefusedError)) {
      void vscode.window.showErrorMessage(message);
      return;
    }
    const retry = vscode.l10n.t('Try again');
    if ((await vscode.window.showErrorMessage(message, retry)) !== retry) return;
    await this.#store.retry().catch((again: unknown) => this.#refused(again));
  }

  #findObstacle(): void {
    const problem = this.#store.unreadable;
    this.#obstacle = problem && {
      message: vscode.l10n.t(
        'Annotating is off: {0} cannot be read (line {1}: {2}). Mend the file; nothing will overwrite it.',
        this.#store.path,
        problem.line,
        inLanguage(problem.message),
      ),
      file: this.sidecar,
    };
  }

  dispose(): void {
    void this.save();
  }
}

function reportConflicts(path: string, count: number): void {
  void vscode.window.showWarningMessage(
    vscode.l10n.t('{0}: changed here and elsewhere at once, both versions kept: {1}', path, count),
  );
}
