/** Counts for one label: of those found, how many are right; of those wanted, how many were found. */
export interface Counts {
  found: number;
  wanted: number;
  foundRight: number;
  wantedFound: number;
}

export interface LabelledSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** A defensible second reading: no miss when absent, no error when present. */
  readonly optional?: boolean;
}

/** When two spans count as the same. */
export type Comparison = (a: LabelledSpan, b: LabelledSpan) => boolean;

export const exact: Comparison = (a, b) => a.start === b.start && a.end === b.end && a.label === b.label;
export const relaxed: Comparison = (a, b) => a.start < b.end && b.start < a.end && a.label === b.label;
export const untyped: Comparison = (a, b) => a.start === b.start && a.end === b.end;

export class Tally {
  readonly #byLabel = new Map<string, Counts>();

  /** Adds one text’s spans. */
  add(found: readonly LabelledSpan[], wanted: readonly LabelledSpan[], same: Comparison): void {
    for (const span of found) {
      const partner = wanted.find((other) => same(span, other));
      if (
        !partner &&
        wanted.some((other) => other.optional && relaxed(span, { ...other, label: span.label }))
      ) {
        if (!wanted.some((other) => !other.optional && relaxed(span, other))) continue;
      }
      if (partner?.optional) continue;
      const counts = this.#counts(span.label);
      counts.found++;
      if (partner) counts.foundRight++;
    }
    for (const span of wanted) {
      if (span.optional) continue;
      const counts = this.#counts(span.label);
      counts.wanted++;
      if (found.some((other) => same(other, span))) counts.wantedFound++;
    }
  }

  /** Precision, recall and F1 in percent of the labels together; of all labels when none is given. */
  score(labels: readonly string[] = [...this.#byLabel.keys()]): {
    precision: number;
    recall: number;
    f1: number;
    wanted: number;
  } {
    const sum = { found: 0, wanted: 0, foundRight: 0, wantedFound: 0 };
    for (const label of labels) {
      const counts = this.#counts(label);
      for (const key of ['found', 'wanted', 'foundRight', 'wantedFound'] as const) sum[key] += counts[key];
    }
    const precision = percent(sum.foundRight, sum.found);
    const recall = percent(sum.wantedFound, sum.wanted);
    return {
      precision,
      recall,
      f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
      wanted: sum.wanted,
    };
  }

  #counts(label: string): Counts {
    let counts = this.#byLabel.get(label);
    if (!counts) {
      counts = { found: 0, wanted: 0, foundRight: 0, wantedFound: 0 };
      this.#byLabel.set(label, counts);
    }
    return counts;
  }
}

function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : (100 * part) / whole;
}
