import { withContext } from '../annotation/anchoring.ts';
import { diffLayers } from '../annotation/change.ts';
import type { Layer } from '../annotation/layer.ts';
import { ArticleText } from '../text/article-text.ts';
import type { Placement } from '../text/reanchor.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { listArticles } from './dataset.ts';
import type { Files } from './files.ts';
import { countsIn, reanchorLayer } from './reanchoring.ts';
import { LayerStore } from './store.ts';
import { textHash } from './text-hash.ts';
import type { TextHistory } from './text-history.ts';

/** What became of one layer of one article. */
export interface ReanchoredLayer {
  /** The article's path. */
  readonly file: string;
  /** '' for the shared layer. */
  readonly layer: string;
  /** By annotation id, in reading order; empty when there is an error. */
  readonly placements: ReadonlyMap<string, Placement>;
  /** The text that the annotations were made on is known, or still the article's. */
  readonly oldTextKnown: boolean;
  /** Why the layer could not be looked at or written, one line. */
  readonly error?: string;
}

export interface ReanchorOptions {
  /** Where the texts that the annotations were made on may be found. */
  readonly history: TextHistory;
  /** Write what is sure. */
  readonly write: boolean;
}

/** Anchors every layer of a folder in what its article says now. Stored quotes stay as they are. */
export async function* reanchorFolder(
  files: Files,
  { history, write }: ReanchorOptions,
): AsyncGenerator<ReanchoredLayer> {
  for (const { file, layers } of await listArticles(files)) {
    if (layers.length === 0) continue;
    const bytes = await files.read(file);
    const raw = bytes && decodeUtf8(bytes);
    const text = raw === undefined ? undefined : new ArticleText(raw);
    for (const { name } of layers) {
      yield await reanchorStored(files, file, name, text, history, write).catch((error: unknown) =>
        failed(file, name, error instanceof Error ? error.message : String(error)),
      );
    }
  }
}

async function reanchorStored(
  files: Files,
  file: string,
  name: string,
  text: ArticleText | undefined,
  history: TextHistory,
  write: boolean,
): Promise<ReanchoredLayer> {
  if (!text) return failed(file, name, `${file} is not UTF-8 text`);
  const store = new LayerStore(files, file, name === '' ? undefined : name);
  await store.load();
  const { unreadable, current } = store;
  if (unreadable) return failed(file, name, `${store.path}:${unreadable.line}: ${unreadable.message.en}`);
  const counts = countsIn(current, text);
  const old = counts ? text : await history.find(file, current.article.sha256 ?? '');
  const { layer, placements } = reanchorLayer(current, text, old);
  if (write && !counts) await store.save(diffLayers(current, stated(layer, text)));
  return { file, layer: name, placements, oldTextKnown: old !== undefined };
}

/** The layer as it is written: its offsets count in this text. */
function stated(layer: Layer, text: ArticleText): Layer {
  return {
    ...layer,
    article: { ...layer.article, sha256: textHash(text.text) },
    annotations: withContext(layer.annotations, text),
  };
}

function failed(file: string, layer: string, error: string): ReanchoredLayer {
  return { file, layer, placements: new Map(), oldTextKnown: false, error };
}
