import type { Annotation } from '../annotation/annotation.ts';
import {
  diffLayers,
  invertChange,
  invertRecords,
  isEmptyChange,
  type LayerChange,
} from '../annotation/change.ts';
import type { Layer } from '../annotation/layer.ts';
import { registryFileName } from '../registry/read.ts';
import type { Registry } from '../registry/registry.ts';
import { applyEntities, diffEntities, type EntityChanges } from './entity-change.ts';
import { changedSince, moveChanges } from './moved-change.ts';

/** One act of the annotator: what it changed, in one article or in many, undone in one step. */
export interface Act {
  /** By article path. */
  readonly changes: ReadonlyMap<string, LayerChange>;
  /** What it changed in the registry. */
  readonly entities?: EntityChanges;
  /** The article that the annotator was in; undefined when in none: the act is then undone from any. */
  readonly article: string | undefined;
  /** The caret there before the act, in code points. */
  readonly caret: number;
}

/** Where the history finds and changes the layers that an act concerns. */
export interface Layers {
  current(article: string): Promise<Layer> | Layer;
  /**
   * Makes a change on the layer as it is by then. Gives the ids of the records left alone, because someone else has
   * changed them since; rejects when it could not be written.
   */
  change(article: string, change: LayerChange): Promise<readonly string[]> | readonly string[];
}

/** Where the history finds and changes the registry. */
export interface Entities {
  /** Changes the registry as it is by then; rejects when it could not be written. */
  update(change: (registry: Registry) => Registry): Promise<unknown>;
  /** The ids of all entities that annotations of any article point to. */
  pointedTo(): Promise<ReadonlySet<string>>;
}

export interface Reverted {
  /** Undefined when all that was left had nothing to take back or do again any more. */
  readonly act: Act | undefined;
  /** Acts passed over: the layer is already without what they made, or with it, by other means than undo. */
  readonly passed: number;
  /** Ids of what was left alone because someone else has changed it since, by path of the article or the registry. */
  readonly conflicts: ReadonlyMap<string, readonly string[]>;
}

/** The acts of a session, for undo and redo. What others changed meanwhile is never reverted. */
export class History {
  readonly #done: Act[] = [];
  readonly #undone: Act[] = [];
  readonly #layers: Layers;
  readonly #entities: Entities;
  /** What the last act over several articles still has to write. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(layers: Layers, entities: Entities) {
    this.#layers = layers;
    this.#entities = entities;
  }

  /** Remembers an act that has been done. One that changes nothing is not an act. */
  record(act: Act): void {
    if (!act.entities?.size && [...act.changes.values()].every(isEmptyChange)) return;
    this.#done.push(act);
    this.#undone.length = 0;
  }

  /**
   * Does an act in several articles, and remembers it before it is written: what can be seen can be undone. Resolves
   * once all is written, rejects when something could not be.
   * @param changes by article path, what becomes of its layer
   * @param edit what becomes of the registry, before the layers; when that cannot be written, nothing is done
   */
  async perform(
    { article, caret }: Pick<Act, 'article' | 'caret'>,
    changes: ReadonlyMap<string, (layer: Layer) => Layer>,
    edit?: (registry: Registry) => Registry,
  ): Promise<Act> {
    const stored = new Map<string, Layer>();
    for (const path of changes.keys()) {
      const layer = this.#layers.current(path);
      if (layer instanceof Promise) stored.set(path, await layer);
    }
    let entities: EntityChanges | undefined;
    if (edit)
      await this.#entities.update((registry) => {
        const edited = edit(registry);
        entities = diffEntities(registry, edited);
        return edited;
      });
    const diffs = new Map<string, LayerChange>();
    // What is at hand is changed before anyone can edit its text.
    const atHandFirst = [...changes].sort(([a], [b]) => Number(stored.has(a)) - Number(stored.has(b)));
    for (const [path, change] of atHandFirst) {
      // What is at hand may have been decided on since the act began.
      const now = stored.get(path) ?? this.#layers.current(path);
      const before = now instanceof Promise ? await now : now;
      diffs.set(path, diffLayers(before, change(before)));
    }
    const act = { article, caret, changes: diffs, ...(entities ? { entities } : {}) };
    this.record(act);
    this.#writing = this.#changeAll(diffs);
    await this.#writing;
    return act;
  }

  /** What cannot be written in one article does not keep the others from it. */
  async #changeAll(changes: ReadonlyMap<string, LayerChange>): Promise<void> {
    const failures: unknown[] = [];
    for (const [path, change] of changes) {
      try {
        await this.#layers.change(path, change);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }

  /**
   * The article's text has changed: what is remembered of its records goes where their words are.
   * @param move gives the records in the same order
   */
  follow(article: string, move: (records: readonly Annotation[]) => readonly Annotation[]): void {
    const known = [this.#done, this.#undone].flatMap((acts) =>
      acts.flatMap((act, i) => {
        const change = act.changes.get(article);
        return change ? [{ acts, i, act, change }] : [];
      }),
    );
    const moved = moveChanges(
      known.map(({ change }) => change),
      move,
    );
    for (const [n, { acts, i, act }] of known.entries()) {
      const change = moved[n];
      if (change) acts[i] = { ...act, changes: new Map(act.changes).set(article, change) };
    }
  }

  /** Articles bear other names from now on. @param renamed gives the path that an article has by now */
  rename(renamed: (article: string) => string): void {
    for (const acts of [this.#done, this.#undone])
      for (const [i, act] of acts.entries()) {
        const article = act.article && renamed(act.article);
        const changes = new Map([...act.changes].map(([path, change]) => [renamed(path), change]));
        acts[i] = { ...act, article, changes };
      }
  }

  /**
   * Takes back the last act that was done in `article` or touched it and that is still there; undefined when there is
   * none.
   * @param shown called once `article` itself is as before; before this returns, when its layer is at hand
   */
  undo(article: string, shown?: Shown): Promise<Reverted | undefined> {
    return this.#revert(article, { from: this.#done, to: this.#undone, back: true }, shown);
  }

  /** Does again the act that was last taken back in `article`. */
  redo(article: string, shown?: Shown): Promise<Reverted | undefined> {
    return this.#revert(article, { from: this.#undone, to: this.#done, back: false }, shown);
  }

  async #revert(
    article: string,
    { from, to, back }: Revert,
    shown: Shown = () => {},
  ): Promise<Reverted | undefined> {
    let passed = 0;
    let act: Act | undefined;
    for (;;) {
      const at = from.findLastIndex(
        (one) => one.article === article || one.article === undefined || one.changes.has(article),
      );
      [act] = at < 0 ? [] : from.splice(at, 1);
      if (!act) return passed > 0 ? { act, passed, conflicts: new Map() } : undefined;
      to.push(act);
      if (!this.#isVain(act, back)) break;
      passed++;
    }
    const conflicts = new Map<string, readonly string[]>();
    const failures: unknown[] = [];
    const paths = [...act.changes.keys()].sort((a, b) => Number(b === article) - Number(a === article));
    for (const path of paths) {
      if (path !== article) await this.#writing.catch(() => undefined);
      const change = act.changes.get(path) as LayerChange;
      const changed = this.#layers.change(path, back ? invertChange(change) : change);
      if (path === paths[0]) shown(act, passed);
      try {
        const left = await changed;
        if (left.length > 0) conflicts.set(path, left);
      } catch (error) {
        failures.push(error);
      }
    }
    if (paths.length === 0) shown(act, passed);
    if (act.entities?.size) {
      const entities = back ? invertRecords(act.entities) : act.entities;
      try {
        const left = await this.#changeEntities(entities);
        if (left.length > 0) conflicts.set(registryFileName, left);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    return { act, passed, conflicts };
  }

  /** Whether an act in one article at hand would change nothing: a checkout, or someone else, has done it already. */
  #isVain({ changes, entities }: Act, back: boolean): boolean {
    const [only, ...others] = changes;
    if (!only || others.length > 0 || entities?.size) return false;
    const [path, change] = only;
    const layer = this.#layers.current(path);
    if (layer instanceof Promise) return false;
    const changed = changedSince(layer, back ? invertChange(change) : change);
    return changed.conflicts.length === 0 && isEmptyChange(diffLayers(layer, changed.layer));
  }

  /** An entity that something points to by now is not taken away, unless another one takes it up. */
  async #changeEntities(changes: EntityChanges): Promise<readonly string[]> {
    const removes = [...changes.values()].some(({ after }) => after === undefined);
    const kept = removes ? await this.#entities.pointedTo() : new Set();
    const merged = new Set([...changes.values()].flatMap(({ after }) => after?.merged ?? []));
    const possible = new Map(
      [...changes].filter(([id, { after }]) => after !== undefined || merged.has(id) || !kept.has(id)),
    );
    let conflicts: readonly string[] = [];
    await this.#entities.update((registry) => {
      const applied = applyEntities(registry, possible);
      conflicts = applied.conflicts;
      return applied.registry;
    });
    return conflicts;
  }
}

/** Called with an act that has been taken back or done again, and with how many were passed over before it. */
type Shown = (act: Act, passed: number) => void;

/** Which acts are taken, where they go, and whether they are taken back or done again. */
interface Revert {
  readonly from: Act[];
  readonly to: Act[];
  readonly back: boolean;
}
