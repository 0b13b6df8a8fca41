import type { Annotation, ArticleFacts, Rejection, Status } from '../annotation/annotation.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { DatasetSuggestion } from './document.ts';
import type { Wording } from './wording.ts';

/** A file of a dataset to read. */
export interface ImportFile {
  /** As the user gave it, `/` between names. */
  readonly path: string;
  /** The decoded content. Rejects for what is too large or not UTF-8. */
  text(): Promise<string>;
  lines(): AsyncIterable<string>;
  /** A file beside this one, relative to its folder; undefined when there is none. */
  sibling(path: string): Promise<string | undefined>;
}

/** An annotation as a dataset has it: what is missing is made, a quote that is there is checked. Code points. */
export type Draft = Pick<Annotation, 'label' | 'start' | 'end'> &
  Partial<Omit<Annotation, 'label' | 'start' | 'end'>>;

/** What a document holds, once its text is known. */
export interface ImportedContent {
  readonly drafts: readonly Draft[];
  /** The dataset is our own: nothing is added to the drafts, neither context nor origin. */
  readonly complete?: true;
  readonly rejected?: readonly Rejection[];
  readonly suggestions?: readonly DatasetSuggestion[];
  /** What was left out and why. */
  readonly problems?: readonly Wording[];
}

/** Which sentence of which document a text is. */
export interface SentencePlace {
  /** The document's id, the same for all its sentences. */
  readonly of: string;
  /** From 1. */
  readonly number: number;
}

export interface ImportedDocument {
  /** The article's file as the dataset names it; hostile like everything else here. */
  readonly name?: string;
  /** '' or absent for the shared layer. */
  readonly layer?: string;
  /** The text, when the dataset has it. */
  readonly text?: string;
  /** Hex, of the normalised text. */
  readonly sha256?: string;
  /** Present when the text is a sentence only. */
  readonly sentence?: SentencePlace;
  readonly facts?: ArticleFacts;
  readonly status?: Status;
  /** Throws a WordedError when nothing of the document can be used. */
  content(text: ArticleText): ImportedContent;
}

export interface ReadContext {
  readonly scheme: Scheme;
}

/** Something in a file that is no document; reading goes on. */
export interface ImportProblem {
  /** File and place. */
  readonly place: string;
  readonly problem: Wording;
}

/** Reads one dataset format. */
export interface Reader {
  /** As on the command line. */
  readonly id: string;
  read(file: ImportFile, context: ReadContext): AsyncIterable<ImportedDocument | ImportProblem>;
}
