import * as vscode from 'vscode';
import { isAnchored, withContext } from '../../annotation/anchoring.ts';
import type { LayerChange } from '../../annotation/change.ts';
import { putAnnotations, putRejections } from '../../annotation/decision.ts';
import { compareAnnotations, type Layer, rejectionKey } from '../../annotation/layer.ts';
import type { Language } from '../../detect/detector.ts';
import { guessLanguage } from '../../detect/language.ts';
import { findPublished, headOf } from '../../detect/published.ts';
import { nameProblems } from '../../project/layer-place.ts';
import { LayerSync } from '../../project/layer-sync.ts';
import { withPlaceOf } from '../../project/moved-change.ts';
import { paced } from '../../project/pace.ts';
import { countsIn, reanchorLayer } from '../../project/reanchoring.ts';
import { Review } from '../../project/review.ts';
import { ArticleSession } from '../../project/session.ts';
import type { LayerStore } from '../../project/store.ts';
import { SaveRefusedError } from '../../project/store-error.ts';
import { articleHash } from '../../project/text-hash.ts';
import { followRecords, Tracker } from '../../project/tracking.ts';
import { namesake } from '../../registry/match.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { UnwritableLayerError } from '../../sidecar/unwritable.ts';
import { ArticleText } from '../../text/article-text.ts';
import { Reanchorer } from '../../text/reanchor.ts';
import { spansEqual } from '../../text/span.ts';
import type { Problem } from '../../yaml/problem.ts';
import { wordingOf } from '../labels.ts';
import { showError, showWarning } from '../message.ts';
import { hostPace } from '../pace.ts';
import { toEdits } from '../positions.ts';
import { ArticleFile } from './article-file.ts';
import { Caret } from './caret.ts';
import type { Folder } from './folder.ts';
import { type Obstacle, sidecarObstacle } from './obstacles.ts';

/** Called when something that others show has changed. */
export interface ArticleEvents {
  /** The session or the obstacle. */
  changed(): void;
  publishedChanged(): void;
  /** The annotator has decided something. */
  acted(): void;
  /** The sidecar has been read, or could not be written: its problems may be others. */
  loaded(): void;
  /** A layer is about to be written whose offsets count in this text. */
  written(text: ArticleText): void;
  /** The text that another layer's offsets count in, if it can be found. */
  oldText(sha256: string): Promise<ArticleText | undefined>;
}

/** Opens an article, with its annotations brought to what it says now; undefined when the document is closed meanwhile. */
export async function openArticle(
  document: vscode.TextDocument,
  folder: Folder,
  store: LayerStore,
  events: ArticleEvents,
): Promise<OpenArticle | undefined> {
  const layer = store.current;
  const { version } = document;
  const text = new ArticleText(document.getText());
  let old: ArticleText | undefined;
  if (layer.annotations.length > 0) {
    old = countsIn(layer, text) ? text : await events.oldText(layer.article.sha256 ?? '');
    if (old === text) events.written(text);
    else await paced(Reanchorer.of(text, old).prepare(layer.annotations), hostPace);
    await hostPace.pause();
  }
  if (document.isClosed) return undefined;
  const now = document.version === version ? text : new ArticleText(document.getText());
  return new OpenArticle(document, folder, store, events, now, old);
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
  readonly #tracker = new Tracker();
  /** The annotations that are not on their words. */
  readonly review: Review;
  readonly #file: ArticleFile;
  #obstacle: Obstacle | undefined;
  /** The stored layer that has been brought to the text in the editor. */
  #aligned: Layer | undefined;
  /** The text that what is being saved counts in. */
  #stated: ArticleText;
  /** Annotation mode is on for this article. */
  annotating = false;

  /**
   * @param text what the document says
   * @param old the text that the stored offsets count in, where it is another one and is known
   */
  constructor(
    document: vscode.TextDocument,
    folder: Folder,
    store: LayerStore,
    events: ArticleEvents,
    text: ArticleText,
    old?: ArticleText,
  ) {
    this.document = document;
    this.folder = folder;
    this.path = folder.pathOf(document.uri);
    this.#store = store;
    this.#events = events;
    const { layer, placements } = reanchorLayer(
      store.current,
      text,
      countsIn(store.current, text) ? text : old,
    );
    this.session = new ArticleSession(text, layer, {
      author: folder.author,
      scheme: folder.scheme,
      entityOf: (words, label) => namesake(folder.registry.registry, words, label)?.id,
      onAct: (change, caret) => this.#acted(change, caret),
      onChange: () => this.#sessionChanged(),
    });
    this.caret = new Caret(this.session);
    this.#stated = text;
    this.#sync = new LayerSync(this.session, store, () => this.#stateFacts());
    store.bringWith((theirs) => this.#brought(theirs));
    this.#publishedInHead = findPublished(text.text)?.value;
    this.#published = this.published;
    this.review = new Review(this.session);
    this.review.know(placements, text);
    this.#file = new ArticleFile(document, folder);
    this.#findObstacle();
    void this.lookAtFile();
  }

  get scheme(): Scheme {
    return this.folder.scheme;
  }

  /** Whose layer it is; undefined for the shared one. */
  get annotator(): string | undefined {
    return this.#store.annotator;
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
    return this.isMisplaced ? [] : this.#store.problems;
  }

  /** The annotator's name leaves the layer without a file of its own. */
  get isMisplaced(): boolean {
    return nameProblems.has(this.#store.unreadable?.code ?? '');
  }

  /** Why nothing may be decided here now; undefined when all is well. */
  get obstacle(): Obstacle | undefined {
    return this.#obstacle;
  }

  async explainObstacle(obstacle: Obstacle): Promise<void> {
    const { title, run } = obstacle.remedy;
    if ((await showWarning(obstacle.message, title)) === title) await run();
  }

  /** The document has been edited: everything follows its words. */
  edited(changes: readonly vscode.TextDocumentContentChangeEvent[]): void {
    const { session } = this;
    const old = session.text;
    const text = new ArticleText(this.document.getText());
    const edits = toEdits(old, changes);
    const { layer, suggestions, placements } = this.#tracker.follow(session, edits, text);
    this.folder.follow(this.path, (records) => followRecords(records, old, edits, text));
    if (placements) this.review.know(placements, text);
    if (headOf(text.text) !== headOf(old.text)) this.#publishedInHead = findPublished(text.text)?.value;
    session.setText(text, placements ? this.#asStored(layer, text) : layer, suggestions);
    if (this.#file.obstacle) void this.lookAtFile();
  }

  /** Annotations have been placed by hand: where they stood on earlier texts does not count any more. */
  placedByHand(): void {
    this.#tracker.forget();
  }

  /** The layer with the places that the sidecar has, when the new text is the one that they count in. */
  #asStored(layer: Layer, text: ArticleText): Layer {
    const stored = this.#store.current;
    if (stored.article.sha256 === undefined || !countsIn(stored, text)) return layer;
    const byId = new Map(stored.annotations.map((annotation) => [annotation.id, annotation]));
    const annotations = layer.annotations.map((annotation) => {
      const known = byId.get(annotation.id);
      if (known?.quote !== annotation.quote) return annotation;
      const { parts: _, ...rest } = annotation;
      const { start, end, parts } = known;
      return { ...rest, start, end, ...(parts ? { parts } : {}) };
    });
    return { ...layer, annotations: annotations.sort(compareAnnotations) };
  }

  /** Puts a layer made elsewhere (undo, all occurrences) in place and saves it. */
  async replace(layer: Layer): Promise<void> {
    this.session.setLayer(layer);
    await this.save();
  }

  /** Writes what has been decided since the last write; waits with that for a file that is gone. */
  async save(): Promise<void> {
    if (!(await this.#file.isThere())) return this.lookAtFile();
    try {
      const conflicts = await this.#sync.save();
      if (conflicts > 0) reportConflicts(this.path, conflicts);
      if (countsIn(this.#store.current, this.#stated)) this.#align(this.#stated);
    } catch (error) {
      void this.#refused(error);
    }
  }

  /** The sidecar may have changed on disk: takes over what others wrote. */
  async reload(): Promise<void> {
    let old: ArticleText | undefined;
    const { current, problems } = this.#store;
    const conflicts = await this.#sync.load(async () => {
      const stored = this.#store.current;
      if (stored !== this.#aligned && !countsIn(stored, this.session.text))
        old = await this.#events.oldText(stored.article.sha256 ?? '');
    });
    if (conflicts > 0) reportConflicts(this.path, conflicts);
    // What was written here comes back as a change of the file: nothing is new to anyone.
    const isKnown = this.#store.current === current && this.#store.problems === problems && conflicts === 0;
    if (isKnown && !this.#obstacle && countsIn(current, this.session.text)) return;
    this.#align(old);
    this.#storeChanged();
  }

  /**
   * What others wrote may count in a text that is not (yet) the one in the editor. Nothing may come between taking it
   * over and this: an edit would move it from places where it does not stand.
   * @param old that text, if it is known
   */
  #align(old: ArticleText | undefined): void {
    const stored = this.#store.current;
    if (stored === this.#aligned || countsIn(stored, this.session.text)) return;
    this.#aligned = stored;
    const { session } = this;
    const byId = new Map(stored.annotations.map((annotation) => [annotation.id, annotation]));
    const annotations = session.layer.annotations.filter((annotation) => {
      const known = byId.get(annotation.id);
      return known !== undefined && spansEqual(known, annotation);
    });
    const keys = new Set(stored.rejected.map(rejectionKey));
    // They have no ids: one that has moved to where another was stands on its words.
    const rejected = session.layer.rejected.filter(
      (rejection) => keys.has(rejectionKey(rejection)) && !isAnchored(session.text, rejection),
    );
    const theirs = { ...session.layer, annotations, rejected };
    const { layer, placements } = reanchorLayer(theirs, session.text, old);
    const others = session.layer.rejected.filter((rejection) => !rejected.includes(rejection));
    const all = putAnnotations({ ...session.layer, rejected: others }, layer.annotations);
    session.setLayer(putRejections(all, layer.rejected));
    this.review.know(placements, session.text);
  }

  /** What others wrote on another text, on the one that is being saved; what is here as well stays where it is here. */
  async #brought(theirs: Layer): Promise<Layer> {
    const text = this.#stated;
    const { sha256 } = theirs.article;
    if (sha256 === undefined || countsIn(theirs, text)) return theirs;
    const { layer, placements } = reanchorLayer(theirs, text, await this.#events.oldText(sha256));
    const article = { ...layer.article, sha256: articleHash(text) };
    const { session } = this;
    if (text !== session.text) return { ...layer, article };
    this.review.know(placements, text);
    const here = new Map(session.layer.annotations.map((annotation) => [annotation.id, annotation]));
    const annotations = layer.annotations.map((annotation) => {
      const known = here.get(annotation.id);
      const isLost = known?.quote === annotation.quote && !isAnchored(text, annotation);
      return isLost ? withPlaceOf(known, annotation) : annotation;
    });
    return { ...layer, article, annotations: annotations.sort(compareAnnotations) };
  }

  #acted(change: LayerChange, caret: number): void {
    this.folder.history.record({ changes: new Map([[this.path, change]]), article: this.path, caret });
    this.#events.acted();
    // What the editor is to show goes out first.
    setTimeout(() => void this.save());
  }

  #sessionChanged(): void {
    this.#events.changed();
    if (this.published === this.#published) return;
    this.#published = this.published;
    this.#events.publishedChanged();
  }

  /**
   * What the sidecar says of the article: the text that its offsets count in, its language, its
   * date. That text is the editor's, saved or not: when the changes are discarded, its hash is not the
   * file's, and the annotations are anchored again.
   */
  #stateFacts(): void {
    const { session, language, published } = this;
    const { text, layer } = session;
    this.#stated = text;
    const sha256 = articleHash(text);
    const article = { ...layer.article, sha256, language, ...(published === undefined ? {} : { published }) };
    const annotations =
      sha256 === layer.article.sha256 ? layer.annotations : withContext(layer.annotations, text);
    session.setLayer({ ...layer, article, annotations });
    this.#events.written(text);
  }

  async #refused(error: unknown): Promise<void> {
    this.#storeChanged();
    const message = error instanceof Error ? wordingOf(error) : String(error);
    if (error instanceof UnwritableLayerError) {
      void showError(vscode.l10n.t('{0}: this cannot be saved, and was taken back. {1}', this.path, message));
      return;
    }
    if (!(error instanceof SaveRefusedError)) {
      void showError(message);
      return;
    }
    const retry = vscode.l10n.t('Try again');
    if ((await showError(message, retry)) !== retry) return;
    try {
      await this.#store.retry();
    } catch (again) {
      return this.#refused(again);
    }
    this.#storeChanged();
  }

  #storeChanged(): void {
    this.#findObstacle();
    this.#events.loaded();
    this.#events.changed();
  }

  #findObstacle(): void {
    const problem = this.#file.isGone ? undefined : this.#store.unreadable;
    this.#obstacle = problem ? sidecarObstacle(problem, this.#store.path, this.sidecar) : this.#file.obstacle;
  }

  /** The article's file may be gone, or back, or read in another encoding. */
  async lookAtFile(): Promise<void> {
    const { isGone } = this.#file;
    if (!(await this.#file.look())) return;
    this.#findObstacle();
    this.#events.changed();
    if (isGone) await this.save();
  }

  /** The article has been saved: the places in its sidecar are to count in what the file says now. */
  async articleSaved(): Promise<void> {
    const { annotations, rejected } = this.session.layer;
    if (annotations.length + rejected.length === 0 || countsIn(this.session.layer, this.session.text)) return;
    this.#stateFacts();
    await this.save();
  }

  dispose(): void {
    void this.save();
  }
}

function reportConflicts(path: string, count: number): void {
  void showWarning(
    vscode.l10n.t('{0}: changed here and elsewhere at once, both versions kept: {1}', path, count),
  );
}
