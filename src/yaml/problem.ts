/** One sentence in each language of the user interface. */
export type Wording = Readonly<Record<'en' | 'fr', string>>;

export type Severity = 'error' | 'warning';

/** Something wrong with a file, at a place in it. */
export interface Problem {
  /** Stable, kebab case; what hosts and tests go by. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: Wording;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
}

/** True when one of the problems makes the file unusable. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** By line, then column. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.line - b.line || a.column - b.column;
}

/** A sentence without its full stop, to stand inside another one. */
export function clause(sentence: string): string {
  return sentence.replace(/\.$/, '');
}

/** A text in French quotation marks; what would break the line or the quotation is escaped as in JSON. */
export function guillemets(text: string): string {
  return `«\u00a0${JSON.stringify(text).slice(1, -1)}\u00a0»`;
}
