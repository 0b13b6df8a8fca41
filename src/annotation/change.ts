import type { Annotation, ArticleFacts, AttributeValue, Rejection, Status } from './annotation.ts';
import { compareAnnotations, compareRejections, type Layer, rejectionKey } from './layer.ts';

/** What became of one record: no `before` when it is new, no `after` when it is gone. */
export interface RecordChange<T> {
  readonly before?: T;
  readonly after?: T;
}

/**
 * The difference between two states of a layer, record by record. The same value serves to
 * write a sidecar (only what changed is touched), to undo (its inverse), and to carry one
 * person's decisions over to a layer that changed meanwhile.
 */
export interface LayerChange {
  /** By annotation id. */
  readonly annotations: ReadonlyMap<string, RecordChange<Annotation>>;
  /** By {@link rejectionKey}. */
  readonly rejected: ReadonlyMap<string, RecordChange<Rejection>>;
  readonly status?: RecordChange<Status>;
  readonly article?: RecordChange<ArticleFacts>;
}

export interface AppliedChange {
  readonly layer: Layer;
  /** Ids and rejection keys of the records that were left alone because someone else had changed them. */
  readonly conflicts: readonly string[];
}

export function diffLayers(before: Layer, after: Layer): LayerChange {
  return {
    annotations: diffRecords(before.annotations, after.annotations, (a) => a.id, annotationsEqual),
    rejected: diffRecords(before.rejected, after.rejected, rejectionKey, rejectionsEqual),
    ...(before.status === after.status ? {} : { status: { before: before.status, after: after.status } }),
    ...(factsEqual(before.article, after.article)
      ? {}
      : { article: { before: before.article, after: after.article } }),
  };
}

export function isEmptyChange(change: LayerChange): boolean {
  return change.annotations.size === 0 && change.rejected.size === 0 && !change.status && !change.article;
}

/** The change that takes `change` back. */
export function invertChange(change: LayerChange): LayerChange {
  return {
    annotations: invertRecords(change.annotations),
    rejected: invertRecords(change.rejected),
    ...(change.status ? { status: invertRecord(change.status) } : {}),
    ...(change.article ? { article: invertRecord(change.article) } : {}),
  };
}

/**
 * The layer with the change made. A record that is no longer as the change found it is left
 * as it is and named in `conflicts`; one that already is as the change would make it is not.
 */
export function applyChange(layer: Layer, change: LayerChange): AppliedChange {
  if (isEmptyChange(change)) return { layer, conflicts: [] };
  const conflicts: string[] = [];
  const annotations = applyRecords(
    layer.annotations,
    change.annotations,
    (a) => a.id,
    annotationsEqual,
    conflicts,
  );
  const rejected = applyRecords(layer.rejected, change.rejected, rejectionKey, rejectionsEqual, conflicts);
  const status = applyValue(layer.status, change.status, Object.is);
  const article = applyValue(layer.article, change.article, factsEqual);
  if (status === undefined) conflicts.push('status');
  if (article === undefined) conflicts.push('article');
  return {
    layer: {
      article: article ?? layer.article,
      status: status ?? layer.status,
      annotations: annotations.sort(compareAnnotations),
      rejected: rejected.sort(compareRejections),
    },
    conflicts,
  };
}

export function annotationsEqual(a: Annotation, b: Annotation): boolean {
  return (
    a === b ||
    (a.id === b.id &&
      a.label === b.label &&
      rejectionsEqual(a, b) &&
      a.before === b.before &&
      a.after === b.after &&
      a.entity === b.entity &&
      a.note === b.note &&
      a.by === b.by &&
      a.at === b.at &&
      a.origin === b.origin &&
      partsEqual(a.parts, b.parts) &&
      attributesEqual(a.attributes, b.attributes))
  );
}

function rejectionsEqual(a: Rejection, b: Rejection): boolean {
  return a.start === b.start && a.end === b.end && a.label === b.label && a.quote === b.quote;
}

function partsEqual(a: Annotation['parts'], b: Annotation['parts']): boolean {
  if (!a || !b) return a === b;
  return a.length === b.length && a.every((part, i) => part.start === b[i]?.start && part.end === b[i]?.end);
}

function attributesEqual(a: Annotation['attributes'], b: Annotation['attributes']): boolean {
  const sizeA = a?.size ?? 0;
  if (sizeA !== (b?.size ?? 0)) return false;
  return sizeA === 0 || [...(a ?? [])].every(([name, value]) => valuesEqual(value, b?.get(name)));
}

function valuesEqual(a: AttributeValue, b: AttributeValue | undefined): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function factsEqual(a: ArticleFacts, b: ArticleFacts): boolean {
  return a.sha256 === b.sha256 && a.language === b.language && a.published === b.published;
}

/** The difference between two states of a list, by the key of its records. */
export function diffRecords<T>(
  before: readonly T[],
  after: readonly T[],
  key: (record: T) => string,
  equal: (a: T, b: T) => boolean,
): Map<string, RecordChange<T>> {
  const changes = new Map<string, RecordChange<T>>();
  // States of one layer share their records and the order of them: only what lies between is compared.
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const old = new Map(before.slice(head, before.length - tail).map((record) => [key(record), record]));
  for (const record of after.slice(head, after.length - tail)) {
    const was = old.get(key(record));
    old.delete(key(record));
    if (was === undefined) changes.set(key(record), { after: record });
    else if (!equal(was, record)) changes.set(key(record), { before: was, after: record });
  }
  for (const [id, was] of old) changes.set(id, { before: was });
  return changes;
}

/** The records with the changes made; `conflicts` gets the keys of those that are not as the change found them. */
export function applyRecords<T extends object>(
  records: readonly T[],
  changes: ReadonlyMap<string, RecordChange<T>>,
  key: (record: T) => string,
  equal: (a: T, b: T) => boolean,
  conflicts: string[],
): T[] {
  const result = new Map(records.map((record) => [key(record), record]));
  for (const [id, change] of changes) {
    const now = result.get(id);
    if (same(now, change.after, equal)) continue;
    if (!same(now, change.before, equal)) conflicts.push(id);
    else if (change.after === undefined) result.delete(id);
    else result.set(id, change.after);
  }
  return [...result.values()];
}

/** The new value, or undefined when the value is not as the change found it. */
function applyValue<T>(
  now: T,
  change: RecordChange<T> | undefined,
  equal: (a: T, b: T) => boolean,
): T | undefined {
  if (change?.after === undefined || equal(now, change.after)) return now;
  return change.before !== undefined && equal(now, change.before) ? change.after : undefined;
}

function same<T>(a: T | undefined, b: T | undefined, equal: (a: T, b: T) => boolean): boolean {
  return a === undefined || b === undefined ? a === b : equal(a, b);
}

/** The changes that take `changes` back. */
export function invertRecords<T>(
  changes: ReadonlyMap<string, RecordChange<T>>,
): Map<string, RecordChange<T>> {
  return new Map([...changes].map(([id, change]) => [id, invertRecord(change)]));
}

function invertRecord<T>({ before, after }: RecordChange<T>): RecordChange<T> {
  return {
    ...(after === undefined ? {} : { before: after }),
    ...(before === undefined ? {} : { after: before }),
  };
}
