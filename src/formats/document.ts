import type { Annotation, ArticleFacts, Rejection, Status } from '../annotation/annotation.ts';
import type { Layer } from '../annotation/layer.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';

/** A detector's proposal as datasets carry it. */
export interface DatasetSuggestion extends Span {
  readonly label: string;
  readonly quote: string;
  /** Stable id of the rule or model. */
  readonly rule: string;
  /** 0 to 1. */
  readonly score?: number;
  readonly attributes?: ReadonlyMap<string, string>;
}

/** A layer and its name, '' for the shared one. */
export interface NamedLayer {
  readonly name: string;
  readonly layer: Layer;
}

/** What a host hands to an export. */
export interface SourceArticle {
  /** Relative to the exported folder, `/` between names. */
  readonly file: string;
  readonly text: ArticleText;
  readonly layers: readonly NamedLayer[];
  readonly suggestions: readonly DatasetSuggestion[];
}

/** An article that could not be read; the export names it and goes on. */
export interface FailedArticle {
  readonly file: string;
  /** One line for people. */
  readonly error: string;
}

/** What formats write: one layer of one article, or of one sentence of it. */
export interface DatasetDocument {
  /** Unique in the export: the file without `.txt`, then the layer's name, then the sentence's number. */
  readonly id: string;
  /** The article's file. */
  readonly file: string;
  /** Relative path without extension for the files that belong to this document alone; split folder included. */
  readonly path: string;
  /** '' for the shared layer. */
  readonly layer: string;
  /** `train`, …; '' without splits. */
  readonly split: string;
  readonly text: ArticleText;
  /** Hex SHA-256 of `text`, UTF-8. */
  readonly sha256: string;
  /** Where `text` begins in the article, code points; 0 but for sentences. */
  readonly offset: number;
  /** It is one sentence, across whatever line endings. */
  readonly sentence?: true;
  readonly facts: ArticleFacts;
  readonly status: Status;
  readonly annotations: readonly Annotation[];
  readonly rejected: readonly Rejection[];
  readonly suggestions: readonly DatasetSuggestion[];
}
