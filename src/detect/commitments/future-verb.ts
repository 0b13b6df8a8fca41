/** A verb that says what will be done, before its subject is known. */
export interface FutureVerb {
  /** Index of the first word of the verb: `va`, `will`, the future form. */
  readonly at: number;
  /** Index of the main word. */
  readonly act: number;
  readonly form: 'simple' | 'weak' | 'near' | 'passive' | 'event' | 'reported' | 'scheduled' | 'present';
}
