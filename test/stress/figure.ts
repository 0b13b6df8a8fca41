/** A line of the table: what was tried, the figure required, the figure measured. */
export interface Figure {
  readonly what: string;
  readonly figure: string;
  readonly measured: string;
  readonly holds: boolean;
}

/** A figure that must be nought. */
export function nought(what: string, required: string, faults: readonly string[], tried: string): Figure {
  const example = faults.length > 0 ? `; first: ${faults[0]}` : '';
  return {
    what,
    figure: required,
    measured: `${faults.length} of ${tried}${example}`,
    holds: faults.length === 0,
  };
}
