import type { DetectionContext, Detector, Finding, Utf16Range } from '../detector.ts';
import { findExpressions } from './expressions.ts';
import { Grammar } from './grammar.ts';
import type { Convention, TimexType } from './rule.ts';

export type { Convention, TimexType } from './rule.ts';

export interface DateOptions {
  /** The TIMEX3 types to return; DATE alone when not given. */
  readonly types?: readonly TimexType[];
  /** See `Convention`; `article` when only dates are returned, else `timeml`. */
  readonly convention?: Convention;
}

/** Dates, and on demand times, durations and sets, in French and English, with TIMEX3/EDTF values. */
export class DateDetector implements Detector {
  readonly id = 'dates';
  readonly #grammar: Grammar;
  readonly #types: ReadonlySet<TimexType>;

  constructor(options: DateOptions = {}) {
    this.#types = new Set(options.types ?? ['DATE']);
    const datesOnly = this.#types.size === 1 && this.#types.has('DATE');
    this.#grammar = new Grammar(options.convention ?? (datesOnly ? 'article' : 'timeml'));
  }

  /** @param promises where promised acts stand in the paragraph: the dates in them lie ahead */
  detect(
    paragraph: string,
    context: DetectionContext,
    promises: readonly Utf16Range[] = [],
  ): readonly Finding[] {
    return findExpressions(paragraph, context, this.#grammar, promises).filter(({ attributes }) =>
      this.#types.has(attributes?.get('type') as TimexType),
    );
  }
}
