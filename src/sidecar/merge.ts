import type { ArticleFacts, Rejection, Status } from '../annotation/annotation.ts';
import { annotationsEqual } from '../annotation/change.ts';
import { compareAnnotations, compareRejections, type Layer, rejectionKey } from '../annotation/layer.ts';
import { type ConflictKind, chooseSide, mergeAnnotation } from './merge-records.ts';

export interface MergedLayer {
  readonly layer: Layer;
  /** What both sides changed differently. Nothing of it is lost; a person has to look. */
  readonly conflicts: readonly MergeConflict[];
}

export type MergeConflict =
  | { readonly record: 'annotation'; readonly kind: ConflictKind; readonly ids: readonly string[] }
  | { readonly record: 'status' | 'language' | 'published' };

/**
 * Three-way merge of layers, record by record. A deletion wins over a record that the other
 * side left alone; an edit wins over a deletion, flagged; of two edits of one field both
 * versions stay, flagged, the second under an id of its own. Gives the same whichever side comes first.
 */
export function mergeLayers(base: Layer, ours: Layer, theirs: Layer): MergedLayer {
  const conflicts: MergeConflict[] = [];
  const annotations = mergeAnnotations(base, ours, theirs, conflicts);
  const status = chooseSide(base.status, ours.status, theirs.status, Object.is);
  if (!status) conflicts.push({ record: 'status' });
  return {
    layer: {
      article: mergeFacts(base, ours, theirs, conflicts),
      status: status ? (status === 'a' ? ours : theirs).status : leastDone(ours.status, theirs.status),
      annotations: annotations.sort(compareAnnotations),
      rejected: mergeRejected(base, ours, theirs).sort(compareRejections),
    },
    conflicts,
  };
}

function mergeAnnotations(base: Layer, ours: Layer, theirs: Layer, conflicts: MergeConflict[]) {
  const [inBase, inOurs, inTheirs] = [base, ours, theirs].map(
    ({ annotations }) => new Map(annotations.map((annotation) => [annotation.id, annotation])),
  );
  const merged = new Map<string, Layer['annotations'][number]>();
  const kept = new Map<string, Layer['annotations'][number]>();
  for (const id of new Set([...(inOurs?.keys() ?? []), ...(inTheirs?.keys() ?? [])])) {
    const { records, conflict } = mergeAnnotation(inBase?.get(id), inOurs?.get(id), inTheirs?.get(id));
    const [first, second] = records;
    if (first) merged.set(first.id, first);
    if (second) kept.set(second.id, second);
    if (conflict)
      conflicts.push({ record: 'annotation', kind: conflict, ids: records.map((record) => record.id) });
  }
  // A version kept by an earlier merge of the same two edits is there already under the same id.
  for (const [id, record] of kept) if (!merged.has(id)) merged.set(id, record);
  return [...merged.values()];
}

function mergeRejected(base: Layer, ours: Layer, theirs: Layer): Rejection[] {
  const [inBase, inOurs, inTheirs] = [base, ours, theirs].map(
    ({ rejected }) => new Map(rejected.map((rejection) => [rejectionKey(rejection), rejection])),
  );
  const merged: Rejection[] = [];
  for (const key of new Set([...(inOurs?.keys() ?? []), ...(inTheirs?.keys() ?? [])])) {
    const [b, o, t] = [inBase?.get(key), inOurs?.get(key), inTheirs?.get(key)];
    const side = chooseSide(b, o, t, (x, y) => x?.quote === y?.quote && !x === !y);
    const record = side ? (side === 'a' ? o : t) : o && t ? (o.quote < t.quote ? o : t) : (o ?? t);
    if (record) merged.push(record);
  }
  return merged;
}

function mergeFacts(base: Layer, ours: Layer, theirs: Layer, conflicts: MergeConflict[]): ArticleFacts {
  const facts = new Map<string, string>();
  for (const key of ['sha256', 'language', 'published'] as const) {
    const [b, o, t] = [base.article[key], ours.article[key], theirs.article[key]];
    const side = chooseSide(b, o, t, Object.is);
    if (!side && key !== 'sha256') conflicts.push({ record: key });
    const value = side ? (side === 'a' ? o : t) : [o, t].filter((fact) => fact !== undefined).sort()[0];
    if (value !== undefined) facts.set(key, value);
  }
  // Offsets of two texts in one layer: without a hash every annotation is checked against its words.
  const mixed = ours.article.sha256 !== theirs.article.sha256;
  if (mixed && movedAnything(base, ours) && movedAnything(base, theirs)) facts.delete('sha256');
  return Object.fromEntries(facts);
}

function movedAnything(base: Layer, side: Layer): boolean {
  const known = new Map(base.annotations.map((annotation) => [annotation.id, annotation]));
  return side.annotations.some((annotation) => {
    const was = known.get(annotation.id);
    return !was || !annotationsEqual(was, annotation);
  });
}

const progress: readonly Status[] = ['todo', 'in-progress', 'done'];

function leastDone(a: Status, b: Status): Status {
  return progress.indexOf(a) <= progress.indexOf(b) ? a : b;
}
