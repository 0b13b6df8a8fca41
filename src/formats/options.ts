import type { Status } from '../annotation/annotation.ts';
import type { OffsetUnit } from './format.ts';
import type { SplitOptions } from './split.ts';

/** What of the articles goes into a dataset, and how. */
export interface ExportOptions {
  /** `shared`: the layer without a name (in a team: the adjudicated one). */
  readonly layers: { readonly kind: 'shared' | 'all' } | { readonly kind: 'named'; readonly name: string };
  /** Only articles in one of these states; undefined for all. */
  readonly states?: readonly Status[];
  /** Only annotations with one of these labels; undefined for all. */
  readonly labels?: readonly string[];
  readonly split?: SplitOptions;
  readonly granularity: 'article' | 'sentence';
  readonly suggestions: boolean;
  /** Annotators become `annotator-1`, … in the order in which they turn up. */
  readonly anonymize: boolean;
  /** Undefined for the format's own. */
  readonly unit?: OffsetUnit;
  /** Articles that have no chosen layer too, as texts without annotations. */
  readonly unannotated: boolean;
}

export const defaultExportOptions: ExportOptions = {
  layers: { kind: 'shared' },
  granularity: 'article',
  suggestions: false,
  anonymize: false,
  unannotated: false,
};
