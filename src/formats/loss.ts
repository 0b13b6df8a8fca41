/** What of an annotation or a document a format could not express. */
export type LossField =
  | 'annotation'
  | 'boundary'
  | 'parts'
  | 'label'
  | 'attributes'
  | 'entity'
  | 'note'
  | 'id'
  | 'by'
  | 'at'
  | 'origin'
  | 'rejected'
  | 'suggestions'
  | 'status'
  | 'facts'
  | 'text';

/** One thing that is in the sidecars and not, or not as it was, in the dataset. */
export interface Loss {
  readonly file: string;
  /** Absent for the shared layer. */
  readonly layer?: string;
  /** The annotation's id; absent when the loss is the document's. */
  readonly annotation?: string;
  readonly label?: string;
  /** The words that it is on, or was on. */
  readonly quote?: string;
  /** Code points of the article. */
  readonly start?: number;
  readonly end?: number;
  /** From 1. */
  readonly line?: number;
  readonly field: LossField;
  /** Stable id of the reason, such as `overlap`. */
  readonly reason: string;
  /** One English sentence for people. */
  readonly message: string;
}

/** Counts losses by reason and keeps the first ones; `take` hands out all of them as they come. */
export class LossLog {
  /** By `field:reason`. */
  readonly counts = new Map<string, number>();
  /** How many annotations had a field that the format never holds, for what is provenance rather than content. */
  readonly omitted = new Map<LossField, number>();
  /** At most `limit` of them. */
  readonly first: Loss[] = [];
  readonly #limit: number;
  readonly #pending: Loss[] = [];

  constructor(limit = 1000) {
    this.#limit = limit;
  }

  add(loss: Loss): void {
    const key = `${loss.field}:${loss.reason}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
    if (this.first.length < this.#limit) this.first.push(loss);
    this.#pending.push(loss);
  }

  omit(field: LossField): void {
    this.omitted.set(field, (this.omitted.get(field) ?? 0) + 1);
  }

  /** The losses added since the last call. */
  take(): readonly Loss[] {
    return this.#pending.splice(0);
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }
}
