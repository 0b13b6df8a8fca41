import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import { applyChange } from '../../../src/annotation/change.ts';
import { putAnnotations } from '../../../src/annotation/decision.ts';
import { emptyLayer, type Layer } from '../../../src/annotation/layer.ts';
import { LayerSync, type StoredLayer } from '../../../src/project/layer-sync.ts';
import { LayerStore } from '../../../src/project/store.ts';
import { UnwritableLayerError } from '../../../src/sidecar/unwritable.ts';
import { layer as layerOf, annotation as made } from '../../support/layers.ts';
import { MemoryFiles } from '../../support/memory-files.ts';
import { mustRead, scribble, textOf } from '../../support/sidecars.ts';

const seed = 20260325;
const path = 'a.annotations.yaml';

function annotation(id: string): Annotation {
  return { id, label: 'person', start: 0, end: 1, quote: 'x' };
}

/** A store whose saves and loads take effect when the scheduler lets them, one after the other. */
function scheduledStore(scheduler: fc.Scheduler) {
  let queue: Promise<unknown> = Promise.resolve();
  const disk = { layer: emptyLayer };
  const turn = (name: string, task: () => void) => {
    queue = queue.then(() => scheduler.schedule(Promise.resolve(), name)).then(task);
    return queue;
  };
  const store: StoredLayer & { current: Layer } = {
    current: emptyLayer,
    save: async (change) => {
      await turn('save', () => {
        disk.layer = applyChange(disk.layer, change).layer;
        store.current = disk.layer;
      });
      return { conflicts: [] };
    },
    load: () =>
      turn('load', () => {
        store.current = disk.layer;
      }),
  };
  return { store, disk };
}

describe('LayerSync', () => {
  it('loses no decision, whatever comes between: other saves, loads, others’ writes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.array(fc.constantFrom('decide', 'load', 'other', 'remove'), { minLength: 1, maxLength: 12 }),
        async (scheduler, acts) => {
          const { store, disk } = scheduledStore(scheduler);
          const live = {
            layer: emptyLayer,
            setLayer(layer: Layer) {
              live.layer = layer;
            },
          };
          const sync = new LayerSync(live, store);
          const expected = new Set<string>();
          const running: Promise<unknown>[] = [];
          for (const [i, act] of acts.entries()) {
            if (act === 'load') running.push(sync.load());
            else if (act === 'other') {
              disk.layer = putAnnotations(disk.layer, [annotation(`o${i}`)]);
              expected.add(`o${i}`);
            } else if (act === 'decide') {
              live.setLayer(putAnnotations(live.layer, [annotation(`d${i}`)]));
              expected.add(`d${i}`);
              running.push(sync.save());
            } else {
              const mine = live.layer.annotations.find(({ id }) => id.startsWith('d'));
              if (!mine) continue;
              expected.delete(mine.id);
              live.setLayer({
                ...live.layer,
                annotations: live.layer.annotations.filter((one) => one !== mine),
              });
              running.push(sync.save());
            }
            if (scheduler.count() > 0) await scheduler.waitOne();
          }
          await scheduler.waitIdle();
          await Promise.all(running);
          const last = Promise.all([sync.load(), sync.save()]);
          await scheduler.waitIdle();
          await last;
          expect(new Set(disk.layer.annotations.map(({ id }) => id))).toEqual(expected);
          expect(new Set(live.layer.annotations.map(({ id }) => id))).toEqual(expected);
        },
      ),
      { seed, numRuns: 1_000 },
    );
  });
});

it('takes back what no sidecar can hold, tells of it, and writes the rest', async () => {
  let meanwhile = () => {};
  const files = new MemoryFiles({ [path]: scribble(textOf(layerOf(made('a', 4), made('b', 20)))) }, () =>
    meanwhile(),
  );
  const store = new LayerStore(files, 'a.txt');
  await store.load();
  const live = {
    layer: store.current,
    setLayer(layer: Layer) {
      live.layer = layer;
    },
  };
  const sync = new LayerSync(live, store);
  const rejection = { label: 'place', start: 2, end: 4, quote: 'Ys' };
  live.layer = { ...putAnnotations(live.layer, [made('c', 40)]), rejected: [rejection] };
  await sync.save();
  const long = { note: 'x'.repeat(26_000) };
  live.layer = {
    ...layerOf(made('a', 5, long), made('b', 21), made('c', 41)),
    status: 'done',
    rejected: [{ ...rejection, start: 3, end: 5 }],
  };
  meanwhile = () => {
    meanwhile = () => {};
    live.layer = putAnnotations(live.layer, [made('d', 60), made('e', 70, long)]);
  };
  await expect(sync.save()).rejects.toThrow(UnwritableLayerError);
  await sync.save();
  expect(live.layer).toMatchObject({ status: 'done', rejected: [{ start: 3, end: 5 }] });
  expect(live.layer.annotations).toEqual([
    made('a', 5),
    made('b', 21),
    made('c', 41),
    made('d', 60),
    made('e', 70, long),
  ]);
  expect(mustRead(files.text(path)).layer).toEqual(live.layer);
});

describe('a decision on a record, while another’s change of that record is brought in', () => {
  it.each(['load', 'save'] as const)('is written after a %s', async (task) => {
    let meanwhile = () => {};
    const files = new MemoryFiles({ [path]: textOf(layerOf(annotation('a1'), annotation('a2'))) }, () =>
      meanwhile(),
    );
    const store = new LayerStore(files, 'a.txt');
    const live = {
      layer: await store.load(),
      setLayer(next: Layer) {
        live.layer = next;
      },
    };
    const sync = new LayerSync(live, store);
    const theirs = { ...annotation('a1'), entity: 'ann' };
    files.put(path, textOf(layerOf(theirs, annotation('a2'))));
    if (task === 'save')
      live.layer = putAnnotations(live.layer, [{ ...annotation('a2'), note: 'also mine' }]);
    meanwhile = () => {
      meanwhile = () => {};
      live.layer = putAnnotations(live.layer, [{ ...annotation('a1'), note: 'mine' }]);
    };
    await sync[task]();
    await sync.save();
    expect(mustRead(files.text(path)).layer.annotations).toEqual(live.layer.annotations);
    expect(live.layer.annotations).toContainEqual({ ...theirs, note: 'mine' });
  });
});
