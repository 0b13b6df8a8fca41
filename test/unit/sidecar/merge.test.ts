import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { emptyLayer } from '../../../src/annotation/layer.ts';
import { mergeLayers } from '../../../src/sidecar/merge.ts';
import { anyFork } from '../../support/layer-edits.ts';
import { annotation, layer } from '../../support/layers.ts';
import { mergeFaults } from '../../support/merge-oracle.ts';

// Many cases in one test, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const seed = 20251125;

describe('three-way merge of layers', () => {
  test('loses nothing, doubles nothing, brings nothing back, and flags every conflict', () => {
    fc.assert(
      fc.property(anyFork, (fork) => {
        expect(mergeFaults(fork, mergeLayers(fork.base, fork.ours, fork.theirs))).toEqual([]);
      }),
      { seed, numRuns: 3_000 },
    );
  });

  test('is the same from both sides', () => {
    fc.assert(
      fc.property(anyFork, ({ base, ours, theirs }) => {
        const here = mergeLayers(base, ours, theirs);
        const there = mergeLayers(base, theirs, ours);
        expect(there.layer).toEqual(here.layer);
        expect(there.conflicts.length).toBe(here.conflicts.length);
      }),
      { seed, numRuns: 2_000 },
    );
  });

  test('of equal sides, or of one side alone, changes nothing', () => {
    fc.assert(
      fc.property(anyFork, ({ base, ours }) => {
        for (const [a, b] of [
          [ours, ours],
          [ours, base],
          [base, ours],
        ] as const) {
          expect(mergeLayers(base, a, b)).toEqual({ layer: ours, conflicts: [] });
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  test('done again gives the same', () => {
    fc.assert(
      fc.property(anyFork, ({ base, ours, theirs }) => {
        const { layer: merged } = mergeLayers(base, ours, theirs);
        expect(mergeLayers(base, merged, mergeLayers(base, theirs, ours).layer).layer).toEqual(merged);
        expect(mergeLayers(theirs, merged, theirs).layer).toEqual(merged);
      }),
      { seed, numRuns: 500 },
    );
  });

  const base = layer(annotation('a', 1, { note: 'x' }));

  test('changes of different fields come together', () => {
    const ours = layer(annotation('a', 1, { note: 'y' }));
    const theirs = layer(annotation('a', 1, { note: 'x', entity: 'diop' }));
    expect(mergeLayers(base, ours, theirs)).toEqual({
      layer: layer(annotation('a', 1, { note: 'y', entity: 'diop' })),
      conflicts: [],
    });
  });

  test('different attributes of one annotation come together', () => {
    const made = (...entries: [string, string][]) =>
      layer(annotation('a', 1, { attributes: new Map(entries) }));
    const merged = mergeLayers(
      made(['x', '1'], ['y', '1']),
      made(['x', '2'], ['y', '1']),
      made(['x', '1'], ['z', '3']),
    );
    expect(merged).toEqual({ layer: made(['x', '2'], ['z', '3']), conflicts: [] });
  });

  test('of two edits of one field both stay, the second with an id of its own', () => {
    const merged = mergeLayers(
      base,
      layer(annotation('a', 1, { note: 'y' })),
      layer(annotation('a', 1, { note: 'z' })),
    );
    const [first, second] = merged.layer.annotations;
    expect([first?.id, first?.note, second?.note]).toEqual(['a', 'y', 'z']);
    expect(second?.id).toMatch(/^a-[0-9a-z]+$/);
    expect(merged.conflicts).toEqual([
      { record: 'annotation', kind: 'edited-twice', ids: ['a', second?.id] },
    ]);
  });

  test('an edit wins over a deletion, flagged', () => {
    const ours = layer(annotation('a', 1, { note: 'y' }));
    expect(mergeLayers(base, ours, layer())).toEqual({
      layer: ours,
      conflicts: [{ record: 'annotation', kind: 'edited-and-deleted', ids: ['a'] }],
    });
  });

  test('of two states the less advanced one stays, of two dates none is guessed away silently', () => {
    const made = (status: 'todo' | 'done', published: string) => ({
      ...emptyLayer,
      status,
      article: { published },
    });
    const merged = mergeLayers(
      { ...emptyLayer, status: 'in-progress' },
      made('done', '2025-01-02'),
      made('todo', '2025-01-01'),
    );
    expect(merged.layer).toEqual(made('todo', '2025-01-01'));
    expect(merged.conflicts.map(({ record }) => record).sort()).toEqual(['published', 'status']);
  });

  test('offsets of two texts leave no hash that vouches for both', () => {
    const at = (sha256: string, id: string) => ({ ...layer(annotation(id, 1)), article: { sha256 } });
    const old = { ...layer(), article: { sha256: '0'.repeat(64) } };
    expect(mergeLayers(old, at('0'.repeat(64), 'a'), at('1'.repeat(64), 'b')).layer.article).toEqual({});
    expect(mergeLayers(old, old, at('1'.repeat(64), 'b')).layer.article.sha256).toBe('1'.repeat(64));
  });
});
