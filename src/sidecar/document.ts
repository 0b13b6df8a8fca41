import type { Document } from 'yaml';
import type { Layer } from '../annotation/layer.ts';
import { sidecarTitle } from './canonical.ts';

/**
 * The source of a sidecar, kept between saves so that comments and unknown keys survive and
 * nothing is parsed twice. {@link writeSidecar} changes it: when a write fails, throw it away
 * and read the file again.
 */
export class SidecarDocument {
  /** What the source says, as last read or written. */
  layer: Layer;
  /** The comment that opens the file in the canonical shape. */
  readonly title: string | undefined;
  /** Only for a file that is not in the canonical shape. */
  yaml: Document | undefined;

  constructor(layer: Layer, title: string | undefined, yaml?: Document) {
    this.layer = layer;
    this.title = title;
    this.yaml = yaml;
  }

  /** The source of a sidecar that does not exist yet. */
  static create(articleName: string): SidecarDocument {
    return new SidecarDocument(
      { article: {}, status: 'todo', annotations: [], rejected: [] },
      sidecarTitle(articleName),
    );
  }
}
