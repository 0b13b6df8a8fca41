import type { Span } from '../text/span.ts';

export type AttributeValue = string | number | boolean | readonly string[];

/** How an annotation came to be. */
export type Origin = 'manual' | 'suggestion' | 'propagated' | 'import';

export type Status = 'todo' | 'in-progress' | 'done';

/** A span with a label that a person decided on. */
export interface Annotation extends Span {
  /** Unique within its layer; starts with a letter. */
  readonly id: string;
  /** A label id of the scheme. */
  readonly label: string;
  /** The words of the span when the annotation was made or last confirmed. */
  readonly quote: string;
  /** Up to 32 code points of context on each side, for re-anchoring. */
  readonly before?: string;
  readonly after?: string;
  /** The pieces of a discontinuous annotation, ascending; `start`/`end` are their outer edges. */
  readonly parts?: readonly Span[];
  /** An entity id of the registry. */
  readonly entity?: string;
  /** In the scheme's order where the scheme knows them. */
  readonly attributes?: ReadonlyMap<string, AttributeValue>;
  readonly note?: string;
  /** The annotator. */
  readonly by?: string;
  /** When, ISO 8601 in UTC, whole seconds. */
  readonly at?: string;
  readonly origin?: Origin;
}

/** A suggestion that a person rejected; it is not offered again at this place. */
export interface Rejection extends Span {
  readonly label: string;
  readonly quote: string;
}

/** What a layer knows of the article itself. */
export interface ArticleFacts {
  /** Hex SHA-256 of the normalised text, UTF-8. */
  readonly sha256?: string;
  /** BCP 47, `fr` or `en`. */
  readonly language?: string;
  /** `YYYY-MM-DD`; relative dates are resolved against it. */
  readonly published?: string;
}
