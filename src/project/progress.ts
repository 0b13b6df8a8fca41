import type { Status } from '../annotation/annotation.ts';
import { readingSidecar } from '../sidecar/read.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import type { Files } from './files.ts';
import { placeOfLayer } from './layer-place.ts';
import { type Pace, paced, unpaced } from './pace.ts';

/** How far one layer of an article is. */
export interface LayerProgress {
  readonly status: Status;
  /** Number of annotations. */
  readonly annotations: number;
  /** The sidecar is there but cannot be read, or is not the layer's own. */
  readonly unreadable: boolean;
}

const untouched: LayerProgress = { status: 'todo', annotations: 0, unreadable: false };

/** How far the annotator's layer of an article is on disk. */
export async function layerProgress(
  files: Files,
  article: string,
  annotator?: string,
  pace: Pace = unpaced,
): Promise<LayerProgress> {
  const place = placeOfLayer(files, article, annotator);
  if (await place.problem()) return { ...untouched, unreadable: true };
  const bytes = await files.read(place.path);
  if (!bytes) return untouched;
  const text = decodeUtf8(bytes);
  const layer = text === undefined ? undefined : (await paced(readingSidecar(text), pace)).layer;
  if (!layer) return { ...untouched, unreadable: true };
  return { status: layer.status, annotations: layer.annotations.length, unreadable: false };
}
