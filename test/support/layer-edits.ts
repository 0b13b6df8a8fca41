import fc from 'fast-check';
import type { Annotation } from '../../src/annotation/annotation.ts';
import {
  compareAnnotations,
  compareRejections,
  type Layer,
  rejectionKey,
} from '../../src/annotation/layer.ts';
import { anyRejection, layerOf } from './layers.ts';

/** An annotation with few fields and few values, so that two people often touch the same. */
const smallAnnotation: fc.Arbitrary<Annotation> = fc
  .record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor', 'toString'),
    label: fc.constantFrom('person', 'place'),
    start: fc.constantFrom(0, 10, 20),
    note: fc.option(fc.constantFrom('x', 'y'), { nil: undefined }),
    entity: fc.option(fc.constantFrom('e1', 'e2'), { nil: undefined }),
    actor: fc.option(fc.constantFrom('p', 'q'), { nil: undefined }),
    by: fc.constantFrom('alice', 'bob'),
  })
  .map(({ id, label, start, note, entity, actor, by }) => ({
    id,
    label,
    start,
    end: start + 4,
    quote: `Diop ${start}`,
    ...(entity === undefined ? {} : { entity }),
    ...(actor === undefined ? {} : { attributes: new Map([['actor', actor]]) }),
    ...(note === undefined ? {} : { note }),
    by,
  }));

/** A layer and what two people made of it. */
export interface Fork {
  readonly base: Layer;
  readonly ours: Layer;
  readonly theirs: Layer;
}

export const anyFork: fc.Arbitrary<Fork> = layerOf(smallAnnotation, 5).chain((base) =>
  fc.record({ base: fc.constant(base), ours: editsOf(base), theirs: editsOf(base) }),
);

type Edit = 'keep' | 'delete' | 'note' | 'label' | 'move' | 'entity' | 'attribute';

/** What one person makes of a layer: half of the records stay as they are. */
export function editsOf(base: Layer): fc.Arbitrary<Layer> {
  const edit = fc.constantFrom<Edit[]>(
    'keep',
    'keep',
    'keep',
    'delete',
    'note',
    'label',
    'move',
    'entity',
    'attribute',
  );
  return fc
    .record({
      edits: fc.array(edit, { minLength: base.annotations.length, maxLength: base.annotations.length }),
      other: fc.array(smallAnnotation, { minLength: 1, maxLength: 1 }),
      added: fc.array(smallAnnotation, { maxLength: 2 }),
      status: fc.constantFrom<Layer['status'][]>(base.status, base.status, 'todo', 'done'),
      rejected: fc.array(anyRejection, { maxLength: 2 }),
      keepRejected: fc.boolean(),
    })
    .map(({ edits, other, added, status, rejected, keepRejected }) => {
      const records = new Map<string, Annotation>();
      base.annotations.forEach((record, i) => {
        const made = edited(record, edits[i] ?? 'keep', other[0] ?? record);
        if (made) records.set(made.id, made);
      });
      const known = new Set(base.annotations.map(({ id }) => id));
      for (const record of added) if (!known.has(record.id)) records.set(record.id, record);
      const refusals = [...(keepRejected ? base.rejected : []), ...rejected];
      return {
        article: base.article,
        status,
        annotations: [...records.values()].sort(compareAnnotations),
        rejected: [...new Map(refusals.map((one) => [rejectionKey(one), one])).values()].sort(
          compareRejections,
        ),
      };
    });
}

function edited(record: Annotation, edit: Edit, other: Annotation): Annotation | undefined {
  const { id, label, start, end, quote, note, entity, attributes, by } = other;
  switch (edit) {
    case 'keep':
      return record;
    case 'delete':
      return undefined;
    case 'note':
      return { ...record, note: note ?? 'z', ...(by === undefined ? {} : { by }) };
    case 'label':
      return { ...record, label };
    case 'move':
      return { ...record, start, end, quote };
    case 'entity':
      return { ...record, entity: entity ?? `of-${id}` };
    case 'attribute':
      return { ...record, attributes: attributes ?? new Map([['actor', 'r']]) };
  }
}
