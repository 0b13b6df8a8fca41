import type { DocumentLoss } from './format.ts';
import type { ExportOptions } from './options.ts';

/** What a selection needs beside the article; one value serves a whole export. */
export interface Selection {
  readonly options: ExportOptions;
  /** Articles that nobody annotated are documents too: as examples of nothing, or for their suggestions. */
  readonly blank: boolean;
  sha256(text: string): string;
  lose(loss: DocumentLoss): void;
  /** The id in the registry of what an annotation calls by that or by an older id. */
  entity(id: string): string;
  /** The name under which an annotator goes out. */
  annotator(name: string): string;
}
