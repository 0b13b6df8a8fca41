import { compareProblems, hasErrors, type Problem } from '../yaml/problem.ts';
import type { ProblemPlaces, Report } from '../yaml/source.ts';

/** Takes what is wrong with a part of a sidecar; offsets are UTF-16 code units. */
export interface ProblemReport {
  readonly error: Report;
  readonly warning: Report;
}

/** Problems beyond these are not told: a file has its first hundred mended first. */
const limit = 100;

/** What is wrong with a sidecar. */
export class ProblemList implements ProblemReport {
  readonly #places: ProblemPlaces;
  readonly #problems: Problem[] = [];

  constructor(places: ProblemPlaces) {
    this.#places = places;
  }

  readonly error: Report = (offset, code, message) => this.#add(offset, code, 'error', message);
  readonly warning: Report = (offset, code, message) => this.#add(offset, code, 'warning', message);

  get hasErrors(): boolean {
    return hasErrors(this.#problems);
  }

  /** In the order of the file. */
  get sorted(): readonly Problem[] {
    return [...this.#problems].sort(compareProblems);
  }

  /** The same list for a part of the sidecar whose offsets count from elsewhere. */
  within(toSource: (offset: number) => number): ProblemReport {
    return {
      error: (offset, ...rest) => this.error(toSource(offset), ...rest),
      warning: (offset, ...rest) => this.warning(toSource(offset), ...rest),
    };
  }

  #add(offset: number, code: string, severity: Problem['severity'], message: Problem['message']): void {
    if (this.#problems.length >= limit && (severity === 'warning' || this.hasErrors)) return;
    this.#problems.push(this.#places.problemAt(offset, code, severity, message));
  }
}
