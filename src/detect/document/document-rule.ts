import type { Finding } from '../detector.ts';

/** An article with what was found in its paragraphs; offsets in UTF-16 code units of the article. */
export interface FoundText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** Reconsiders the findings of all paragraphs together. Takes time in proportion to their number. */
export interface DocumentRule {
  readonly id: string;
  apply(found: FoundText): readonly Finding[];
}
