import type { Language } from '../../src/detect/detector.ts';
import type { TaggedLabel } from '../../src/detect/model/tags.ts';

/** A name in a paragraph; UTF-16 code units. */
export interface SampleName {
  readonly start: number;
  readonly end: number;
  readonly label: TaggedLabel;
}

/** A paragraph with every name in it. */
export interface Sample {
  /** The corpus it is from; `own` for texts written for this repository. */
  readonly source: string;
  /** Paragraphs of one document share it. */
  readonly document: string;
  readonly language: Language;
  readonly text: string;
  /** In the order of the text, without overlap. */
  readonly names: readonly SampleName[];
  /** It opens its article. */
  readonly title?: boolean;
}
