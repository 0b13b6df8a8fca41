/** Words `[from, to)` of a commitment’s verb, and the first word of the promised act. */
export interface Trigger {
  /** Index of the verb or noun that commits. */
  readonly verb: number;
  /** Index of the main word of the act. */
  readonly act: number;
  readonly rule: string;
  readonly strength: 'firm' | 'planned';
  readonly score: number;
  /** The subject is what is acted on, or what takes place: `seront indemnisées`, `la session se tiendra`. */
  readonly impersonal?: boolean;
  /** It says what will not be done: `refuse de signer`. */
  readonly negative?: boolean;
  /** The promised act is a clause of its own: `promet que …`. */
  readonly clause?: boolean;
}
