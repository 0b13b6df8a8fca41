import { expect, test } from 'vitest';
import { FilesJournal } from '../../../src/project/files-journal.ts';
import { LayerStore } from '../../../src/project/store.ts';
import { SaveRefusedError } from '../../../src/project/store-error.ts';
import { annotation } from '../../support/layers.ts';
import { MemoryFiles } from '../../support/memory-files.ts';

const addition = { annotations: new Map([['a', { after: annotation('a', 1) }]]), rejected: new Map() };

function refuse(): never {
  throw Object.assign(new Error('full'), { code: 'ENOSPC' });
}

test('a decision that the disk refused is there in the next session, and gone from the journal once written', async () => {
  const storage = new MemoryFiles();
  const full = new MemoryFiles({}, (call) => (call === 'write' ? refuse() : undefined));
  const first = new LayerStore(full, 'd/a.txt', 'alice', new FilesJournal(storage, 'file:///p'));
  await first.load();
  await expect(first.save(addition)).rejects.toThrow(SaveRefusedError);

  const elsewhere = new LayerStore(
    new MemoryFiles(),
    'd/a.txt',
    'alice',
    new FilesJournal(storage, 'file:///q'),
  );
  expect((await elsewhere.load()).annotations).toEqual([]);

  const files = new MemoryFiles();
  const second = new LayerStore(files, 'd/a.txt', 'alice', new FilesJournal(storage, 'file:///p'));
  expect((await second.load()).annotations).toEqual([annotation('a', 1)]);
  expect(files.contents.size).toBe(1);
  expect(await new FilesJournal(storage, 'file:///p').read('d/a.alice.annotations.yaml')).toBeUndefined();
});

test('a journal that fails hides nothing', async () => {
  const broken = new FilesJournal(new MemoryFiles({}, refuse), 'file:///p');
  const full = new MemoryFiles({}, (call) => (call === 'write' ? refuse() : undefined));
  const store = new LayerStore(full, 'a.txt', undefined, broken);
  expect((await store.load()).annotations).toEqual([]);
  await expect(store.save(addition)).rejects.toMatchObject({ refusal: 'no-space' });
  expect(store.unsaved?.annotations.size).toBe(1);
});
