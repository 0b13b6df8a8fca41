import { diffLayers, isEmptyChange, type LayerChange } from '../annotation/change.ts';
import type { Layer } from '../annotation/layer.ts';
import { UnwritableLayerError } from '../sidecar/unwritable.ts';
import { inPlaceOf } from './moved-change.ts';
import { rebaseChange } from './rebase.ts';
import type { SaveResult } from './store.ts';
import { takenBack } from './taken-back.ts';

/** Where the layer is decided on; its `layer` may change while a save or a load is under way. */
export interface LiveLayer {
  readonly layer: Layer;
  setLayer(layer: Layer): void;
}

/** Where the layer is kept; what {@link LayerStore} does. */
export interface StoredLayer {
  readonly current: Layer;
  save(change: LayerChange): Promise<Pick<SaveResult, 'conflicts'>>;
  load(): Promise<unknown>;
}

/**
 * Keeps a layer that is being decided on and its sidecar the same. Saves and loads run one
 * after the other; decisions made while one is under way are put on top of what comes back.
 */
export class LayerSync {
  readonly #live: LiveLayer;
  readonly #stored: StoredLayer;
  readonly #beforeSave: () => void;
  /** The stored layer that the live one was last brought together with: what differs from it is not saved yet. */
  #base: Layer;
  #queue: Promise<unknown> = Promise.resolve();
  #waiting: Promise<number> | undefined;

  /** @param beforeSave called before each write, to complete the layer with facts of the article */
  constructor(live: LiveLayer, stored: StoredLayer, beforeSave: () => void = () => {}) {
    this.#live = live;
    this.#stored = stored;
    this.#beforeSave = beforeSave;
    this.#base = stored.current;
  }

  /**
   * Writes what has been decided. Resolves with the number of true conflicts with others'
   * changes, of which both versions are kept; rejects as the store does. What no sidecar can hold
   * is taken back first, and the rest is written.
   */
  save(): Promise<number> {
    // A save that has not begun will write this decision too.
    this.#waiting ??= this.#next(() => this.#saveNow());
    return this.#waiting;
  }

  /**
   * Takes over what others have written. Resolves with the number of true conflicts, as {@link save} does.
   * @param prepare called when it has been read, before it is taken over
   */
  load(prepare: () => Promise<void> = () => Promise.resolve()): Promise<number> {
    return this.#next(async () => {
      await this.#stored.load();
      await prepare();
      return this.#adopt(diffLayers(this.#base, this.#live.layer));
    });
  }

  async #saveNow(): Promise<number> {
    this.#waiting = undefined;
    if (isEmptyChange(diffLayers(this.#base, this.#live.layer))) return 0;
    this.#beforeSave();
    const change = diffLayers(this.#base, this.#live.layer);
    try {
      return await this.#send(change);
    } catch (error) {
      if (!(error instanceof UnwritableLayerError)) throw error;
      this.#live.setLayer(takenBack(this.#live.layer, change));
      await this.#send(diffLayers(this.#base, this.#live.layer));
      throw error;
    }
  }

  /** @param change from the base to the live layer as it is now */
  async #send(change: LayerChange): Promise<number> {
    const sent = this.#live.layer;
    const { conflicts } = await this.#stored.save(change);
    return conflicts.length + this.#adopt(diffLayers(sent, this.#live.layer));
  }

  /** @param since what has been decided, or has moved with the text, while the store was busy */
  #adopt(since: LayerChange): number {
    this.#base = this.#stored.current;
    const { layer, conflicts } = rebaseChange(inPlaceOf(this.#base, since), this.#base, this.#base);
    if (!isEmptyChange(diffLayers(this.#live.layer, layer))) this.#live.setLayer(layer);
    return conflicts.length;
  }

  #next<T>(task: () => Promise<T>): Promise<T> {
    const result = this.#queue.then(task);
    this.#queue = result.catch(() => undefined);
    return result;
  }
}
