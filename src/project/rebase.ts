import { annotationsEqual, applyChange, type LayerChange, type RecordChange } from '../annotation/change.ts';
import { type Layer, rejectionKey } from '../annotation/layer.ts';
import { type MergedLayer, mergeLayers } from '../sidecar/merge.ts';

/**
 * Makes a change on a layer that may have moved on since the change was thought of. Where the
 * layer differs from `saved` it is by decisions of the same person, which the change supersedes;
 * any other difference from what the change found is merged.
 */
export function rebaseChange(change: LayerChange, saved: Layer, current: Layer): MergedLayer {
  if (saved === current) {
    const { layer, conflicts } = applyChange(current, change);
    if (conflicts.length === 0) return { layer, conflicts: [] };
  }
  const annotations = rebaseRecords(
    change.annotations,
    saved.annotations,
    current.annotations,
    (a) => a.id,
    annotationsEqual,
  );
  const rejected = rebaseRecords(
    change.rejected,
    saved.rejected,
    current.rejected,
    rejectionKey,
    (a, b) => a.quote === b.quote,
  );
  const status = change.status?.after ?? current.status;
  const article = change.article?.after ?? current.article;
  const base = { ...current, annotations: annotations.base, rejected: rejected.base };
  const ours = { annotations: annotations.ours, rejected: rejected.ours, status, article };
  return mergeLayers(base, ours, current);
}

function rebaseRecords<T>(
  changes: ReadonlyMap<string, RecordChange<T>>,
  saved: readonly T[],
  current: readonly T[],
  keyOf: (record: T) => string,
  equal: (a: T, b: T) => boolean,
): { readonly base: T[]; readonly ours: T[] } {
  const onDisk = new Map(saved.map((record) => [keyOf(record), record]));
  const base = new Map(current.map((record) => [keyOf(record), record]));
  const ours = new Map(base);
  for (const [key, { before, after }] of changes) {
    const [now, then] = [base.get(key), onDisk.get(key)];
    const unsaved = now && then ? !equal(now, then) : now !== then;
    if (!unsaved) put(base, key, before);
    put(ours, key, after);
  }
  return { base: [...base.values()], ours: [...ours.values()] };
}

function put<T>(records: Map<string, T>, key: string, record: T | undefined): void {
  if (record === undefined) records.delete(key);
  else records.set(key, record);
}
