/** One line for people in each language of the user interface. */
export type Wording = Readonly<Record<'en' | 'fr', string>>;

/** An error whose line people read in their language; the message is the English one. */
export class WordedError extends Error {
  readonly wording: Wording;

  constructor(wording: Wording) {
    super(wording.en);
    this.wording = wording;
  }
}

/** What an error says; in English only when it has no other words. */
export function wordingOf(error: unknown): Wording {
  if (error instanceof WordedError) return error.wording;
  const message = error instanceof Error ? error.message : String(error);
  return { en: message, fr: message };
}
