import { expect, test } from 'vitest';
import { diffLayers } from '../../../src/annotation/change.ts';
import { emptyLayer } from '../../../src/annotation/layer.ts';
import { LayerDigests } from '../../../src/project/layer-digest.ts';
import { LayerPlaceError } from '../../../src/project/layer-place.ts';
import { LayerStore } from '../../../src/project/store.ts';
import { annotation, layer } from '../../support/layers.ts';
import { MemoryFiles } from '../../support/memory-files.ts';
import { textOf } from '../../support/sidecars.ts';

const change = diffLayers(emptyLayer, layer(annotation('a1', 0)));

test.each([
  ['_bob', 'annotator-name', { 'a.annotations.yaml': textOf(layer(annotation('b1', 0))) }],
  [
    'bob',
    'sidecar-of-another',
    { 'a.bob.annotations.yaml': textOf(layer(annotation('b1', 0))), 'a.bob.txt': '' },
  ],
])('%s: %s: nothing is read or written', async (annotator, code, contents) => {
  const files = new MemoryFiles(contents);
  const entries: string[] = [];
  const journal = {
    read: async () => undefined,
    write: async (key: string) => void entries.push(key),
    remove: async () => {},
  };
  const store = new LayerStore(files, 'a.txt', annotator, journal);
  expect(await store.load()).toBe(emptyLayer);
  expect(store.unreadable?.code).toBe(code);
  await expect(store.save(change)).rejects.toThrow(LayerPlaceError);
  await expect(store.retry()).rejects.toThrow(LayerPlaceError);
  expect(files.contents).toEqual(new MemoryFiles(contents).contents);
  expect(entries).toEqual([]);
  const digest = await new LayerDigests(files).of('a.txt', annotator);
  expect(digest).toMatchObject({ annotations: 0, unreadable: true });
});

test('a layer is kept in its file until an article comes that the file belongs to', async () => {
  const files = new MemoryFiles();
  const store = new LayerStore(files, 'a.txt', 'bob');
  await store.save(change);
  files.put('a.bob.txt', 'Keita.');
  const more = diffLayers(store.layer, layer(annotation('a1', 0), annotation('a2', 9)));
  await expect(store.save(more)).rejects.toThrow('a.bob.annotations.yaml belongs to a.bob.txt');
  expect(store.unreadable?.code).toBe('sidecar-of-another');
  files.contents.delete('a.bob.txt');
  await store.load();
  expect(store.unreadable).toBeUndefined();
});
