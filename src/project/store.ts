import { diffLayers, isEmptyChange, type LayerChange } from '../annotation/change.ts';
import { emptyLayer, type Layer } from '../annotation/layer.ts';
import { SidecarDocument } from '../sidecar/document.ts';
import { type MergeConflict, mergeLayers } from '../sidecar/merge.ts';
import { fileName } from '../sidecar/paths.ts';
import { readingSidecar } from '../sidecar/read.ts';
import { UnwritableLayerError } from '../sidecar/unwritable.ts';
import { assertWritable, writingSidecar } from '../sidecar/write.ts';
import { decodeUtf8, encodeUtf8 } from '../text/utf8.ts';
import type { Problem } from '../yaml/problem.ts';
import { type Files, sameBytes } from './files.ts';
import { formatEntry, type Journal, noJournal, parseEntry } from './journal.ts';
import { type LayerPlace, LayerPlaceError, placeOfLayer } from './layer-place.ts';
import { type Pace, paced, unpaced } from './pace.ts';
import { rebaseChange } from './rebase.ts';
import { SaveRefusedError, UnreadableSidecarError } from './store-error.ts';
import { unreadableFile } from './unreadable-file.ts';

export interface SaveResult {
  /** What is on disk now. */
  readonly layer: Layer;
  /** True when the file had changed since it was last read, and both were merged. */
  readonly merged: boolean;
  /** What both had changed differently; all versions are in `layer`. */
  readonly conflicts: readonly MergeConflict[];
}

/**
 * One layer of one article and its sidecar. Never writes over a sidecar that it cannot read,
 * never writes over what someone else wrote: the file is read again under a lock before each
 * write, and merged by id when it has changed. Loads and saves run one after another.
 */
export class LayerStore {
  /** Path of the sidecar. */
  readonly path: string;
  /** Whose layer it is, as the user has written it; undefined for the shared one. */
  readonly annotator: string | undefined;
  readonly #place: LayerPlace;
  readonly #files: Files;
  readonly #article: string;
  readonly #journal: Journal;
  readonly #pace: Pace;
  #brought: (theirs: Layer) => Promise<Layer> = (theirs) => Promise.resolve(theirs);
  #recovered = false;
  #loaded = false;
  /** The file's content as last read or written; undefined when there was no file. */
  #bytes: Uint8Array | undefined;
  /** Undefined after a failed write, which may have left it ahead of the file. */
  #document: SidecarDocument | undefined;
  #saved: Layer = emptyLayer;
  #current: Layer = emptyLayer;
  #problems: readonly Problem[] = [];
  #readable = true;
  #journalled = false;
  #queue: Promise<unknown> = Promise.resolve();

  /** @param annotator whose layer it is; undefined for the shared one */
  constructor(
    files: Files,
    article: string,
    annotator?: string,
    journal: Journal = noJournal,
    pace: Pace = unpaced,
  ) {
    this.#place = placeOfLayer(files, article, annotator);
    this.path = this.#place.path;
    this.annotator = annotator;
    this.#files = files;
    this.#article = article;
    this.#journal = journal;
    this.#pace = pace;
  }

  /** The layer as it is on disk, as far as this store knows. */
  get layer(): Layer {
    return this.#saved;
  }

  /** The layer with the decisions that the disk has refused so far. */
  get current(): Layer {
    return this.#current;
  }

  /** Decisions that are not on disk; undefined when all are. */
  get unsaved(): LayerChange | undefined {
    const change = diffLayers(this.#saved, this.#current);
    return isEmptyChange(change) ? undefined : change;
  }

  /** What was wrong with the file when it was last read, warnings included. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** Why the file cannot be read, or undefined when it can. */
  get unreadable(): Problem | undefined {
    return this.#readable ? undefined : this.#problems.find(({ severity }) => severity === 'error');
  }

  /**
   * Reads the file if it has changed; decisions that are not written yet are merged in, and
   * written if the disk takes them now. A file that cannot be read is {@link unreadable}.
   */
  load(): Promise<Layer> {
    return this.#enqueue(async () => {
      await this.#read();
      if (this.#readable && this.unsaved) {
        await this.#flush().catch((error: unknown) => {
          if (!keptFrom.some((kind) => error instanceof kind)) throw error;
        });
      }
      return this.#saved;
    });
  }

  /**
   * Makes the change, relative to {@link layer} or {@link current}, and writes it. Rejects with
   * LayerPlaceError, with UnreadableSidecarError, with SaveRefusedError (the decision is kept: `retry`, or the next
   * save, writes it), or with UnwritableLayerError for annotations that no sidecar can hold, which
   * are not kept.
   */
  save(change: LayerChange): Promise<SaveResult> {
    return this.#enqueue(async () => {
      if (!this.#loaded) await this.#read();
      const rebased = rebaseChange(change, this.#saved, this.#current);
      assertWritable(rebased.layer);
      const before = this.#current;
      this.#current = rebased.layer;
      const result = await this.#flush(rebased.conflicts).catch((error: unknown) => {
        if (error instanceof UnwritableLayerError) this.#current = before;
        throw error;
      });
      return { ...result, conflicts: [...rebased.conflicts, ...result.conflicts] };
    });
  }

  /** How a layer that others have written is brought to the text of the decisions that it is about to be merged with. */
  bringWith(brought: (theirs: Layer) => Promise<Layer>): void {
    this.#brought = brought;
  }

  /** Writes what the disk refused before. */
  retry(): Promise<SaveResult> {
    return this.#enqueue(() => this.#flush());
  }

  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }

  /** Takes over what the file says. */
  async #read(): Promise<void> {
    if (await this.#findMisplaced()) return;
    await this.#recover();
    let bytes: Uint8Array | undefined;
    try {
      bytes = await this.#files.read(this.path);
    } catch (error) {
      this.#document = undefined;
      this.#problems = [unreadableFile(error)];
      this.#readable = false;
      return;
    }
    if (this.#loaded && this.#readable && this.#document && sameBytes(bytes, this.#bytes)) return;
    this.#loaded = true;
    const document = await this.#parse(bytes);
    if (!document) return;
    this.#current = mergeLayers(this.#saved, this.#current, document.layer).layer;
    this.#remember(bytes, document);
  }

  /** Looks again whether the layer may be kept where it is. */
  async #findMisplaced(): Promise<Problem | undefined> {
    const misplaced = await this.#place.problem();
    if (misplaced) {
      this.#document = undefined;
      this.#problems = [misplaced];
      this.#readable = false;
    }
    return misplaced;
  }

  /** Decisions that an earlier process could not write. */
  async #recover(): Promise<void> {
    if (this.#recovered) return;
    this.#recovered = true;
    const text = await this.#journal.read(this.path).catch(() => undefined);
    const entry = text === undefined ? undefined : await parseEntry(text, this.#pace);
    if (!entry) return;
    this.#saved = entry.base;
    this.#current = entry.ours;
    this.#journalled = true;
  }

  /** The file's content as a document; undefined, with the problems noted, when it is unreadable. */
  async #parse(bytes: Uint8Array | undefined): Promise<SidecarDocument | undefined> {
    if (bytes === undefined) {
      this.#problems = [];
      this.#readable = true;
      return SidecarDocument.create(fileName(this.#article));
    }
    const text = decodeUtf8(bytes);
    const reading = text === undefined ? undefined : await paced(readingSidecar(text), this.#pace);
    this.#problems = reading?.problems ?? [notUtf8];
    this.#readable = reading?.document !== undefined;
    return reading?.document;
  }

  async #flush(conflictsSoFar: readonly MergeConflict[] = []): Promise<SaveResult> {
    const misplaced = await this.#findMisplaced();
    if (misplaced) throw new LayerPlaceError(misplaced);
    try {
      const result = await this.#files.exclusively(this.path, () => this.#writeUnchanged(conflictsSoFar));
      if (this.#journalled) {
        await this.#journal.remove(this.path).catch(() => undefined);
        this.#journalled = false;
      }
      return result;
    } catch (error) {
      if (error instanceof UnwritableLayerError) throw error;
      this.#document = undefined;
      // A journal that fails too must not hide why the save was refused; the decisions are in memory still.
      await this.#journal
        .write(this.path, formatEntry({ base: this.#saved, ours: this.#current }))
        .catch(() => undefined);
      this.#journalled = true;
      throw error instanceof UnreadableSidecarError ? error : new SaveRefusedError(this.path, error);
    }
  }

  /** Programs that do not know the lock, such as git, may write while we do: then everything is done again. */
  async #writeUnchanged(conflictsSoFar: readonly MergeConflict[]): Promise<SaveResult> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.#writeCurrent(conflictsSoFar);
      } catch (error) {
        const changed = error instanceof Error && 'code' in error && error.code === 'ECHANGED';
        if (!changed || tries >= maxTries) throw error;
        this.#document = undefined;
      }
    }
  }

  async #writeCurrent(conflictsSoFar: readonly MergeConflict[]): Promise<SaveResult> {
    const bytes = await this.#files.read(this.path);
    // A file that is gone since it was read is being replaced by another program: nothing is dropped for that.
    const changed = bytes !== undefined && !sameBytes(bytes, this.#bytes);
    let document = changed ? undefined : this.#document;
    document ??= await this.#parse(bytes ?? this.#bytes);
    if (!document) throw new UnreadableSidecarError(this.path, this.#problems);
    const merged = changed
      ? mergeLayers(this.#saved, this.#current, await this.#brought(document.layer))
      : { layer: this.#current, conflicts: [] };
    const conflicts = [...conflictsSoFar, ...merged.conflicts];
    const differs = conflicts.length > 0 || !isEmptyChange(diffLayers(document.layer, merged.layer));
    const text = differs
      ? await paced(writingSidecar(document, merged.layer, conflicts), this.#pace)
      : undefined;
    const content = text === undefined ? undefined : encodeUtf8(text);
    if (content) await this.#files.write(this.path, content, bytes ?? null);
    this.#current = merged.layer;
    this.#remember(content ?? bytes ?? this.#bytes, document);
    return { layer: merged.layer, merged: changed, conflicts: merged.conflicts };
  }

  #remember(bytes: Uint8Array | undefined, document: SidecarDocument): void {
    this.#bytes = bytes;
    this.#document = document;
    this.#saved = document.layer;
  }
}

/** How often a save starts again because the file changed under it. */
const maxTries = 5;

/** What keeps decisions from being written that are kept for later. */
const keptFrom = [LayerPlaceError, SaveRefusedError, UnreadableSidecarError, UnwritableLayerError];

const notUtf8: Problem = {
  code: 'not-utf8',
  severity: 'error',
  message: { en: 'The file is not UTF-8 text.', fr: 'Le fichier n’est pas du texte en UTF-8.' },
  line: 1,
  column: 1,
};
