import { expect, test, vi } from 'vitest';
import { LayerDigests } from '../../../src/project/layer-digest.ts';
import { annotation, layer } from '../../support/layers.ts';
import { MemoryFiles } from '../../support/memory-files.ts';
import { textOf } from '../../support/sidecars.ts';

const linked = annotation('a1', 0, { entity: 'diop' });
const sidecar = 'a.annotations.yaml';

test('a sidecar is read once for all who ask, and again when it is forgotten', async () => {
  const files = new MemoryFiles({ [sidecar]: textOf(layer(linked, annotation('a2', 10))) });
  const read = vi.spyOn(files, 'read');
  const digests = new LayerDigests(files);
  const [digest, same] = await Promise.all([digests.of('a.txt'), digests.of('a.txt')]);
  expect(same).toBe(digest);
  expect(digest).toMatchObject({ annotations: 2, unreadable: false, linked: [linked] });
  expect(digest.names.accepted.map(({ name }) => name)).toEqual(['Diop', 'Diop']);
  expect(read.mock.calls).toEqual([[sidecar]]);
  files.put(sidecar, textOf(layer(annotation('a2', 10))));
  digests.forget('b.annotations.yaml');
  expect(await digests.of('a.txt')).toBe(digest);
  digests.forget(sidecar);
  expect(await digests.of('a.txt')).toMatchObject({ annotations: 1, linked: [] });
});

test('layers are told apart, also from one whose name no file can bear', async () => {
  const files = new MemoryFiles({ [sidecar]: textOf(layer(linked)) });
  const digests = new LayerDigests(files);
  expect(await digests.of('a.txt', 'alice')).toMatchObject({ annotations: 0, unreadable: false });
  expect(await digests.of('a.txt', '-x')).toMatchObject({ annotations: 0, unreadable: true });
  expect(await digests.of('a.txt')).toMatchObject({ annotations: 1, unreadable: false });
});
