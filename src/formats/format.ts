import type { Annotation } from '../annotation/annotation.ts';
import type { Entity } from '../registry/registry.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { DatasetDocument } from './document.ts';
import type { LossField } from './loss.ts';
import type { Output } from './output.ts';

/** What offsets count: Unicode code points (Python) or UTF-16 code units (JavaScript, Java). */
export type OffsetUnit = 'code-point' | 'utf-16';

/** What a writer works with. */
export interface WriteContext {
  readonly scheme: Scheme;
  readonly entities: readonly Entity[];
  readonly unit: OffsetUnit;
  /** Split names in order; empty without splits. */
  readonly splits: readonly string[];
  readonly output: Output;
  /** Code-point offset of the document's text → offset in `unit`. */
  at(document: DatasetDocument, offset: number): number;
  /** Names what the format could not express of an annotation, or of the document when there is none. */
  lose(loss: DocumentLoss): void;
}

export interface DocumentLoss {
  readonly document: DatasetDocument;
  readonly annotation?: Annotation;
  readonly field: LossField;
  readonly reason: string;
  readonly message: string;
}

/** Writes the documents of one export. A document that throws must leave the growing files whole. */
export interface Writer {
  write(document: DatasetDocument): Promise<void>;
  /** After the last document: what goes along once, such as type systems and label configurations. */
  finish?(): Promise<void>;
}

/** One dataset format. */
export interface Format {
  /** As on the command line. */
  readonly id: string;
  /** The units it may count in, the default first; empty when it has no offsets. */
  readonly units: readonly OffsetUnit[];
  /** The fields it has a place for; of all others, each that an annotation has is named as a loss. */
  readonly holds: ReadonlySet<LossField>;
  /** What readers of the dataset must know; goes to the manifest. */
  readonly notes: readonly string[];
  writer(context: WriteContext): Writer | Promise<Writer>;
}

/** `train/articles.jsonl`: the folder of the document's split before a name. */
export function inSplit(document: DatasetDocument, name: string): string {
  return document.split === '' ? name : `${document.split}/${name}`;
}
