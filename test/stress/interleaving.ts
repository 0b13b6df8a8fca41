import fc from 'fast-check';
import type { LayerChange } from '../../src/annotation/change.ts';
import { LayerStore } from '../../src/project/store.ts';
import { annotation, layer } from '../support/layers.ts';
import { MemoryFiles } from '../support/memory-files.ts';
import { mustRead, textOf } from '../support/sidecars.ts';

const path = 'a.annotations.yaml';

function addition(id: string, start: number): LayerChange {
  return { annotations: new Map([[id, { after: annotation(id, start) }]]), rejected: new Map() };
}

/**
 * Two windows save to one layer, each told by its watcher of every write, while git pulls: in any
 * order of their steps, everything acknowledged and everything pulled is in the file at the end.
 */
export const interleavings = fc.asyncProperty(
  fc.scheduler(),
  fc.record({ saves: fc.integer({ min: 1, max: 3 }), pulls: fc.integer({ min: 0, max: 3 }) }),
  async (scheduler, { saves, pulls }) => {
    const files = new MemoryFiles({ [path]: textOf(layer(annotation('base', 1))) }, (call) =>
      scheduler.schedule(Promise.resolve(), call),
    );
    const stores = [new LayerStore(files, 'a.txt'), new LayerStore(files, 'a.txt')];
    const expected = ['base'];
    const window = async (store: LayerStore, name: string) => {
      await store.load();
      for (let i = 0; i < saves; i++) {
        await store.save(addition(`${name}${i}`, 10 + i));
        expected.push(`${name}${i}`);
      }
    };
    const watcher = async (store: LayerStore) => {
      for (let i = 0; i < saves + pulls; i++) {
        await scheduler.schedule(Promise.resolve(), 'watcher event');
        await store.load();
      }
    };
    const git = async () => {
      for (let i = 0; i < pulls; i++) {
        await scheduler.schedule(Promise.resolve(), 'pull');
        const now = mustRead(files.text(path)).layer;
        files.put(path, textOf({ ...now, annotations: [...now.annotations, annotation(`git${i}`, 30 + i)] }));
        expected.push(`git${i}`);
      }
    };
    const actors = stores.flatMap((store, i) => [window(store, `w${i}n`), watcher(store)]);
    await scheduler.waitFor(Promise.all([...actors, git()]));
    const found = new Set(mustRead(files.text(path)).layer.annotations.map(({ id }) => id));
    const lost = expected.filter((id) => !found.has(id));
    if (lost.length > 0) throw new Error(`lost: ${lost.join(', ')}`);
    if (found.size !== expected.length) throw new Error(`out of nowhere: ${[...found].join(', ')}`);
  },
);
