import type { FromDay, Language } from '../detector.ts';
import type { CivilDay } from './civil.ts';
import type { Words } from './words.ts';

/** The types of TIMEX3 (ISO 24617-1). */
export const timexTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export type TimexType = (typeof timexTypes)[number];

/**
 * How far a span goes and what counts as a date.
 * `article`: what annotators of articles tag: no article or preposition before a calendar date, an
 * interval as one span with the value `start/end`, and no vague references.
 * `timeml`: the TimeML guidelines: determiners inside, an interval as two expressions, `PRESENT_REF`,
 * `PAST_REF` and `FUTURE_REF`. In both a decade and a century are their first digits (`199`, `18`).
 */
export type Convention = 'article' | 'timeml';

export type Mod =
  | 'BEFORE'
  | 'AFTER'
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE'
  | 'LESS_THAN'
  | 'MORE_THAN';

/** A calendar position with parts left open, to be filled from the text around it. */
export interface PartialDate {
  /** Astronomical: 0 is 1 BC. */
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  /** A part of a year: `SP SU FA WI`, `Q1`…`Q4`, `H1 H2`. */
  readonly part?: string;
  /** Which one, where the words say so (« mardi dernier »): -1 the last, 0 this, 1 the next. */
  readonly turn?: -1 | 0 | 1;
  /** Years from the publication's (« avril de l’année dernière » is -1). */
  readonly yearShift?: number;
}

/** Where a clause puts its event: -2 surely and -1 probably in the past, 1 and 2 in the future, 0 not told. */
export type Direction = -2 | -1 | 0 | 1 | 2;

/** What an expression's value may depend on. */
export interface Anchor {
  readonly language: Language;
  readonly convention: Convention;
  readonly published: CivilDay | undefined;
  /** The day, month or year that the paragraph spoke of last. */
  readonly last: PartialDate | undefined;
  /** The last one that is a day, unless a month was spoken of since. */
  readonly day: PartialDate | undefined;
  /** The last date whose year the paragraph told, in full or through another. */
  readonly told: PartialDate | undefined;
  readonly direction: () => Direction;
}

/** What a matched pattern means. */
export interface Reading {
  readonly type: TimexType;
  readonly date?: PartialDate;
  /** The value, for what is not a `date`; undefined when the anchor does not suffice. */
  readonly value?: (at: Anchor) => string | undefined;
  /** The value is told from the day spoken of last. */
  readonly fromDay?: FromDay;
  readonly mod?: Mod;
  /** A time of day that goes with the date: `T15:00`, `TMO`. */
  readonly time?: string;
  /** Confidence, 0.9 when not given. */
  readonly score?: number;
  /** A reference without a calendar value (« récemment »), no date in the `article` convention. */
  readonly vague?: boolean;
  /** The article before it belongs to the expression in both conventions (« la semaine dernière »). */
  readonly article?: boolean;
  /** An article before it never belongs to the expression. */
  readonly bare?: boolean;
  /** `début`, `fin`, `mi-` may stand before it. */
  readonly parts?: boolean;
  /** A day that has its month from the date after it. */
  readonly borrowed?: boolean;
  /** First and last word of the span, where it is smaller than the match. */
  readonly from?: number;
  readonly to?: number;
}

/** The words of one match. */
export interface Match {
  readonly words: Words;
  /** Index of the first word, and of the word after the last. */
  readonly start: number;
  readonly end: number;
  readonly language: Language;
  readonly convention: Convention;
  /** The number that a named slot stands for. */
  get(name: string): number | undefined;
  /** Where a named slot or group begins and ends, as word indices. */
  range(name: string): readonly [number, number] | undefined;
}

/** One way to say a time. */
export interface Rule {
  /** Stable id, such as `date.calendar`. */
  readonly id: string;
  /** See `compilePattern`. */
  readonly pattern: string;
  /** Undefined when the match is no expression of time after all. */
  readonly read: (match: Match) => Reading | undefined;
  /** The only convention in which it holds. */
  readonly only?: Convention;
}
