import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation, Rejection } from '../../../src/annotation/annotation.ts';
import { applyChange, diffLayers, invertChange, isEmptyChange } from '../../../src/annotation/change.ts';
import { putAnnotations, putRejections } from '../../../src/annotation/decision.ts';
import { emptyLayer, type Layer } from '../../../src/annotation/layer.ts';

const seed = 20260324;

const annotation: fc.Arbitrary<Annotation> = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', '__proto__', 'constructor'),
    label: fc.constantFrom('person', 'place'),
    start: fc.nat(9),
    end: fc.integer({ min: 10, max: 20 }),
    quote: fc.constantFrom('x', 'y'),
    note: fc.string({ maxLength: 2 }),
    attributes: fc.constantFrom(new Map([['actor', ['p']]]), new Map([['value', '2025']])),
  },
  { requiredKeys: ['id', 'label', 'start', 'end', 'quote'] },
) as fc.Arbitrary<Annotation>;

const rejection: fc.Arbitrary<Rejection> = fc.record({
  label: fc.constantFrom('person', 'place'),
  start: fc.nat(3),
  end: fc.integer({ min: 4, max: 6 }),
  quote: fc.constantFrom('x', 'y'),
});

const layer: fc.Arbitrary<Layer> = fc
  .record({
    annotations: fc.array(annotation, { maxLength: 5 }),
    rejected: fc.array(rejection, { maxLength: 3 }),
    status: fc.constantFrom('todo', 'in-progress', 'done' as const),
    published: fc.constantFrom('2025-04-03', '2025-04-04'),
  })
  .map(({ annotations, rejected, status, published }) => ({
    ...putRejections(putAnnotations(emptyLayer, annotations), rejected),
    status: status as Layer['status'],
    article: { published },
  }));

describe('a change of a layer', () => {
  it('turns the one state into the other, and its inverse back', () => {
    fc.assert(
      fc.property(layer, layer, (before, after) => {
        const change = diffLayers(before, after);
        expect(applyChange(before, change)).toEqual({ layer: after, conflicts: [] });
        expect(applyChange(after, invertChange(change))).toEqual({ layer: before, conflicts: [] });
        expect(isEmptyChange(diffLayers(before, before))).toBe(true);
      }),
      { seed, numRuns: 1_000 },
    );
  });

  it('can be made twice', () => {
    fc.assert(
      fc.property(layer, layer, (before, after) => {
        const change = diffLayers(before, after);
        expect(applyChange(after, change)).toEqual({ layer: after, conflicts: [] });
      }),
      { seed, numRuns: 300 },
    );
  });

  it('leaves alone, and names, what someone else has changed', () => {
    fc.assert(
      fc.property(layer, layer, layer, (before, mine, theirs) => {
        const change = diffLayers(before, mine);
        const { layer: result, conflicts } = applyChange(theirs, change);
        for (const id of conflicts) {
          if (!change.annotations.has(id)) continue;
          const kept = theirs.annotations.find((one) => one.id === id);
          expect(result.annotations.find((one) => one.id === id)).toBe(kept);
        }
        const untouched = theirs.annotations.filter(({ id }) => !change.annotations.has(id));
        for (const one of untouched) expect(result.annotations).toContain(one);
      }),
      { seed, numRuns: 500 },
    );
  });
});
