/** Words `[from, to)` of a commitment’s verb, and the first word of the promised act. */
export interface Trigger {
  /** Index of the verb or noun that commits. */
  readonly verb: number;
  /** Index of the main word of the act. */
  readonly act: number;
  readonly rule: string;
  readonly strength: 'firm' | 'planned';
  readonly score: number;
}
