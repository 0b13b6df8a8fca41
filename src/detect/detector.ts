import type { Span } from '../text/span.ts';

export type Language = 'fr' | 'en';

/** A range in UTF-16 code units of the text that the detector was given. */
export interface Utf16Range {
  readonly start: number;
  readonly end: number;
}

/** So many days after the day that the text spoke of last, at a time of day such as `T15:00` or ''. */
export interface FromDay {
  readonly days: number;
  readonly time: string;
}

/** What a detector sees in a piece of text. */
export interface Finding extends Utf16Range {
  /** A label id of the standard scheme. */
  readonly label: string;
  /** Stable dotted id of the rule or model, such as `person.title`; hosts word the reason from it. */
  readonly rule: string;
  /** Confidence from 0 to 1. */
  readonly score: number;
  /** The words that made the rule fire, for the reason shown to people. */
  readonly evidence?: string;
  /** Attribute values by name: a date's `value`, `type`, `mod`; a commitment's `strength`, … */
  readonly attributes?: ReadonlyMap<string, string>;
  /** For a date told from the day that the text spoke of last, when its paragraph spoke of none. */
  readonly fromDay?: FromDay;
  /** Attributes that are other places of the same text, such as a commitment's `actor` and `deadline`. */
  readonly links?: ReadonlyMap<string, Utf16Range>;
  /** The names inside it that people decided on, which stand when this is not wanted. */
  readonly inner?: readonly Finding[];
}

/** What detectors may know beside the text. */
export interface DetectionContext {
  readonly language: Language;
  /** `YYYY-MM-DD`, or undefined when unknown: relative dates then have no value. */
  readonly published: string | undefined;
}

/** Finds things in one paragraph, from that paragraph and the context alone, so that results can be cached. */
export interface Detector {
  readonly id: string;
  detect(paragraph: string, context: DetectionContext): readonly Finding[];
}

/** A span with a label that a detector proposes; never an annotation until a person accepts it. */
export interface Suggestion extends Span {
  readonly label: string;
  readonly quote: string;
  readonly rule: string;
  readonly score: number;
  readonly evidence?: string;
  readonly attributes?: ReadonlyMap<string, string>;
  readonly links?: ReadonlyMap<string, Span>;
  /** The names inside it that people decided on: they are proposed when this is rejected. */
  readonly inner?: readonly Suggestion[];
}
