import type { Wording } from '../yaml/problem.ts';

/** The layer holds what no sidecar could be read with again. `message` is English; `wording` is for people. */
export class UnwritableLayerError extends RangeError {
  readonly wording: Wording;

  constructor(wording: Wording) {
    super(wording.en);
    this.name = 'UnwritableLayerError';
    this.wording = wording;
  }
}
