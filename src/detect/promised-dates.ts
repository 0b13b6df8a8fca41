import type { DateDetector } from './dates/index.ts';
import type { DetectionContext, Detector, Finding, Utf16Range } from './detector.ts';

/** Dates and commitments of a paragraph: the dates in a promised act are read as lying ahead. */
export class PromisedDates implements Detector {
  readonly id = 'promised-dates';
  readonly #dates: DateDetector;
  readonly #commitments: Detector;

  constructor(dates: DateDetector, commitments: Detector) {
    this.#dates = dates;
    this.#commitments = commitments;
  }

  detect(paragraph: string, context: DetectionContext): readonly Finding[] {
    const commitments = this.#commitments.detect(paragraph, context);
    return [...this.#dates.detect(paragraph, context, commitments.map(promisedAct)), ...commitments];
  }
}

/** The words of the act, which a commitment ends with; all of it when they are not told. */
function promisedAct({ start, end, attributes }: Finding): Utf16Range {
  const act = attributes?.get('action')?.length ?? end - start;
  return { start: Math.max(start, end - act), end };
}
