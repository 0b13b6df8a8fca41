import type { Annotation, Rejection } from '../annotation/annotation.ts';
import {
  type AppliedChange,
  annotationsEqual,
  applyChange,
  type LayerChange,
  type RecordChange,
} from '../annotation/change.ts';
import { type Layer, rejectionKey } from '../annotation/layer.ts';
import { spansEqual } from '../text/span.ts';

type Move = (records: readonly Annotation[]) => readonly Annotation[];

/** The changes with all their records where `move`, called once, puts them; it gives them in the same order. */
export function moveChanges(changes: readonly LayerChange[], move: Move): LayerChange[] {
  const records: Annotation[] = [];
  for (const { annotations, rejected } of changes) {
    for (const { before, after } of annotations.values()) records.push(...present(before, after));
    for (const { before, after } of rejected.values())
      for (const rejection of present(before, after)) records.push({ id: '', ...rejection });
  }
  if (records.length === 0) return [...changes];
  const moved = move(records)[Symbol.iterator]();
  const next = (): Annotation => {
    const { value, done } = moved.next();
    if (done) throw new RangeError('fewer records than were to be moved');
    return value;
  };
  return changes.map((change) => ({
    ...change,
    annotations: new Map([...change.annotations].map(([id, record]) => [id, mapped(record, next)] as const)),
    rejected: movedRejections(change, next),
  }));
}

function movedRejections(
  { rejected }: LayerChange,
  next: () => Annotation,
): Map<string, RecordChange<Rejection>> {
  const result = new Map<string, RecordChange<Rejection>>();
  for (const record of rejected.values()) {
    const there = mapped(record, (rejection) => {
      const { start, end } = next();
      return { ...rejection, start, end };
    });
    const rejection = there.after ?? there.before;
    if (rejection) result.set(rejectionKey(rejection), there);
  }
  return result;
}

/** The layer with a change made that was thought of on an earlier state of it. */
export function changedSince(layer: Layer, change: LayerChange): AppliedChange {
  return applyChange(layer, inContextOf(layer, change));
}

/** The change as it applies to records whose surroundings, and nothing else, have been written anew. */
function inContextOf(layer: Layer, change: LayerChange): LayerChange {
  const now = new Map(layer.annotations.map((annotation) => [annotation.id, annotation]));
  const annotations = new Map(
    [...change.annotations].map(([id, record]) => {
      const { before, after } = record;
      const current = now.get(id);
      if (!before || !current || !annotationsEqual(withContextOf(current, before), current))
        return [id, record];
      const there = after && spansEqual(after, before) ? withContextOf(current, after) : after;
      return [id, { before: current, ...(there ? { after: there } : {}) }];
    }),
  );
  return { ...change, annotations };
}

/** The change without what only followed the text, in records that someone else has changed: their places are newer. */
export function inPlaceOf(layer: Layer, change: LayerChange): LayerChange {
  if (change.annotations.size === 0) return change;
  const now = new Map(layer.annotations.map((annotation) => [annotation.id, annotation]));
  const annotations = new Map(
    [...change.annotations].map(([id, record]) => {
      const { before, after } = record;
      const current = now.get(id);
      if (!before || !after || !current || before.quote !== after.quote || annotationsEqual(before, current))
        return [id, record];
      return [id, { before: withPlaceOf(current, before), after: withPlaceOf(current, after) }];
    }),
  );
  return { ...change, annotations };
}

/** The record where another one stands. */
export function withPlaceOf(place: Annotation, { parts: _, ...rest }: Annotation): Annotation {
  const { start, end, parts, quote } = place;
  return withContextOf(place, { ...rest, start, end, quote, ...(parts ? { parts } : {}) });
}

function withContextOf(
  { before, after }: Annotation,
  { before: _, after: __, ...rest }: Annotation,
): Annotation {
  return { ...rest, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}

function present<T>(...records: (T | undefined)[]): T[] {
  return records.filter((record) => record !== undefined);
}

function mapped<T>({ before, after }: RecordChange<T>, move: (record: T) => T): RecordChange<T> {
  return {
    ...(before === undefined ? {} : { before: move(before) }),
    ...(after === undefined ? {} : { after: move(after) }),
  };
}
