import type { Annotation } from '../../src/annotation/annotation.ts';
import { annotationsEqual } from '../../src/annotation/change.ts';
import type { Layer } from '../../src/annotation/layer.ts';
import type { MergedLayer } from '../../src/sidecar/merge.ts';
import type { Fork } from './layer-edits.ts';

/** What is wrong with a merge, judged record by record without knowing how it was made. */
export function mergeFaults({ base, ours, theirs }: Fork, { layer, conflicts }: MergedLayer): string[] {
  const faults: string[] = [];
  const [b, o, t, m] = [base, ours, theirs, layer].map(byId) as [Records, Records, Records, Records];
  if (m.size !== layer.annotations.length) faults.push('an id twice');
  const flagged = new Set(
    conflicts.flatMap((conflict) => (conflict.record === 'annotation' ? conflict.ids : [])),
  );
  for (const id of new Set([...b.keys(), ...o.keys(), ...t.keys()])) {
    const [was, mine, yours, now] = [b.get(id), o.get(id), t.get(id), m.get(id)];
    if (same(mine, was) && same(yours, was) && !same(now, was)) faults.push(`${id}: untouched, yet changed`);
    if (same(mine, was) && !same(now, yours)) faults.push(`${id}: only theirs changed it, yet not taken`);
    if (same(yours, was) && !same(now, mine)) faults.push(`${id}: only ours changed it, yet not taken`);
    if (!mine && !yours && now) faults.push(`${id}: resurrected`);
    if (was && !mine && same(yours, was) && now) faults.push(`${id}: deleted by ours, resurrected`);
    if (same(mine, was) || same(yours, was)) continue;
    const versions = layer.annotations.filter((record) => record.id === id || record.id.startsWith(`${id}-`));
    for (const side of [mine, yours]) {
      if (side && lost(side, was, versions)) faults.push(`${id}: ${lost(side, was, versions)} lost`);
    }
    if ((versions.length > 1 || !mine !== !yours) && !versions.every((record) => flagged.has(record.id))) {
      faults.push(`${id}: a conflict without a flag`);
    }
  }
  for (const id of m.keys()) {
    if (!o.has(id) && !t.has(id) && !flagged.has(id)) faults.push(`${id}: out of nowhere`);
  }
  return faults;
}

type Records = ReadonlyMap<string, Annotation>;

function byId({ annotations }: Layer): Records {
  return new Map(annotations.map((record) => [record.id, record]));
}

/** The first field that a side changed and that no version holds. */
function lost(
  side: Annotation,
  was: Annotation | undefined,
  versions: readonly Annotation[],
): string | undefined {
  return (['label', 'start', 'end', 'quote', 'entity', 'note'] as const).find(
    (field) => side[field] !== was?.[field] && !versions.some((record) => record[field] === side[field]),
  );
}

function same(a: Annotation | undefined, b: Annotation | undefined): boolean {
  return a && b ? annotationsEqual(a, b) : a === b;
}
