import type { EntityLabel } from './sheet.ts';

/** What a rule says of a run of words. */
export interface Verdict {
  readonly label: EntityLabel;
  readonly rule: string;
  readonly score: number;
  readonly evidence?: string;
}

export function verdict(label: EntityLabel, rule: string, score: number, evidence?: string): Verdict {
  return { label, rule, score, ...(evidence === undefined ? {} : { evidence }) };
}

/** A name of unknown kind: the document may tell. */
export const unknownName: Verdict = verdict('name', 'name.unknown', 0.2);
