import type { Annotation } from '../annotation/annotation.ts';
import type { Item } from './items.ts';

/** What an act did. */
export interface Outcome {
  /** How many annotations or suggestions it concerned; 0 when there was nothing to act on. */
  readonly count: number;
  /** The annotations made or changed. */
  readonly annotations: readonly Annotation[];
  /** The next thing to decide, where the annotator goes on. */
  readonly next: Item | undefined;
}

/** The outcome of an act that found nothing to act on. */
export const nothing: Outcome = { count: 0, annotations: [], next: undefined };
