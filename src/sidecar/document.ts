import type { Layer } from '../annotation/layer.ts';
import { canonicalIndent, emitFrame, sidecarTitle } from './canonical.ts';
import { emptyList, type ListName } from './sections.ts';

/** A list of a sidecar as it is written, record by record. */
export interface WrittenList {
  /** Spaces before each `- `. */
  readonly indent: number;
  /** The lines of each record, in the file's order; by annotation id, or by rejection key. */
  readonly texts: ReadonlyMap<string, string>;
}

export type WrittenLists = Readonly<Record<ListName, WrittenList>>;

/**
 * The source of a sidecar, kept between saves so that comments and unknown keys survive and
 * nothing is parsed twice. {@link writeSidecar} changes it.
 */
export class SidecarDocument {
  /** What the source says, as last read or written. */
  layer: Layer;
  /** The source without its records, as {@link splitSidecar} leaves it. */
  frame: string;
  lists: WrittenLists;

  constructor(layer: Layer, frame: string, lists: WrittenLists) {
    this.layer = layer;
    this.frame = frame;
    this.lists = lists;
  }

  /** The source of a sidecar that does not exist yet. */
  static create(articleName: string): SidecarDocument {
    const layer: Layer = { article: {}, status: 'todo', annotations: [], rejected: [] };
    const frame = emitFrame(layer, sidecarTitle(articleName), false);
    return new SidecarDocument(layer, frame, { annotations: emptyWritten, rejected: emptyWritten });
  }
}

export const emptyWritten: WrittenList = { indent: canonicalIndent, texts: new Map() };

/** The whole source: the frame with its records in place. */
export function composeSidecar(frame: string, { annotations, rejected }: WrittenLists): string {
  return withRecords(withRecords(frame, 'annotations', annotations), 'rejected', rejected);
}

function withRecords(frame: string, name: ListName, { texts }: WrittenList): string {
  if (texts.size === 0) return frame;
  const found = emptyList(name).exec(frame);
  if (!found) throw new RangeError(`the sidecar has no list of ${name}`);
  const before = frame.slice(0, found.index).trimEnd();
  const after = frame.slice(found.index + found[0].length);
  const body = after.indexOf('\n') + 1;
  return [before, after.slice(0, body), ...texts.values(), after.slice(body)].join('');
}
