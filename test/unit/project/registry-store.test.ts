import { expect, test } from 'vitest';
import { RegistryStore } from '../../../src/project/registry-store.ts';
import { UnreadableSidecarError } from '../../../src/project/store-error.ts';
import { registryFileName } from '../../../src/registry/read.ts';
import { MemoryFiles } from '../../support/memory-files.ts';

const entity = { id: 'diop', label: 'person', name: 'Awa Diop', aliases: [] };

test('a registry that the disk does not give is empty, left alone, and read again later', async () => {
  let refuses = false;
  const files = new MemoryFiles({}, (call) => {
    if (refuses && call === 'read') throw Object.assign(new Error('is a directory'), { code: 'EISDIR' });
  });
  const store = new RegistryStore(files);
  await store.update((registry) => registry.put(entity));
  const written = files.text(registryFileName);
  refuses = true;
  expect((await store.load()).entities).toEqual([]);
  expect(store.problems).toMatchObject([{ code: 'unreadable-file', severity: 'error' }]);
  await expect(store.update((registry) => registry.put(entity))).rejects.toThrow(UnreadableSidecarError);
  refuses = false;
  expect((await store.load()).entities).toEqual([entity]);
  expect(store.problems).toEqual([]);
  expect(files.text(registryFileName)).toBe(written);
});
