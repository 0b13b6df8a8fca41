import type { Annotation, Status } from '../annotation/annotation.ts';
import type { Layer } from '../annotation/layer.ts';
import type { Files } from './files.ts';
import { noJournal } from './journal.ts';
import { type DecidedNames, decidedNames } from './knowledge.ts';
import { type Pace, unpaced } from './pace.ts';
import { LayerStore } from './store.ts';

/** How far one layer of an article is. */
export interface LayerProgress {
  readonly status: Status;
  /** Number of annotations. */
  readonly annotations: number;
  /** The sidecar is there but cannot be read, or is not the layer's own. */
  readonly unreadable: boolean;
}

/** What is asked of the layers of a whole folder. */
export interface LayerDigest extends LayerProgress {
  readonly names: DecidedNames;
  /** The annotations that point to entities. */
  readonly linked: readonly Annotation[];
}

export function digestLayer(layer: Layer, unreadable = false): LayerDigest {
  const { status, annotations } = layer;
  return {
    status,
    annotations: annotations.length,
    unreadable,
    names: decidedNames(layer),
    linked: annotations.filter(({ entity }) => entity !== undefined),
  };
}

/** What the sidecars of a folder say: each is read once, until it is forgotten. */
export class LayerDigests {
  readonly #files: Files;
  readonly #pace: Pace;
  /** By path of the sidecar; a bad name has no path of its own. */
  readonly #known = new Map<string, { annotator: string | undefined; digest: Promise<LayerDigest> }>();

  constructor(files: Files, pace: Pace = unpaced) {
    this.#files = files;
    this.#pace = pace;
  }

  /** @param annotator as the user has written it; undefined for the shared layer */
  of(article: string, annotator?: string): Promise<LayerDigest> {
    const store = new LayerStore(this.#files, article, annotator, noJournal, this.#pace);
    const known = this.#known.get(store.path);
    if (known && known.annotator === annotator) return known.digest;
    const digest = store.load().then((layer) => digestLayer(layer, store.unreadable !== undefined));
    this.#known.set(store.path, { annotator, digest });
    return digest;
  }

  /** The sidecar may say something else by now. */
  forget(sidecar: string): void {
    this.#known.delete(sidecar);
  }
}
