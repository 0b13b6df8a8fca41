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
    return [...this.#dates.detect(paragraph, context, commitments.flatMap(promisedAct)), ...commitments];
  }
}

/** An act told by a noun: "$2 billion for vaccines on Tuesday" may well have been pledged on Tuesday. */
const noun = /^(?:[\d$€£]|(?:an?|the|une?|des|les?|la|ces?)\s|l['’])/i;

/** The words of the act, which a commitment ends with; all of it when they are not told, nothing of a noun. */
function promisedAct({ start, end, attributes }: Finding): Utf16Range[] {
  const act = attributes?.get('action');
  if (act !== undefined && noun.test(act)) return [];
  return [{ start: Math.max(start, end - (act?.length ?? end - start)), end }];
}
