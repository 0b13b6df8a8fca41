import { describe, expect, test } from 'vitest';
import { diffLayers, type LayerChange } from '../../../src/annotation/change.ts';
import type { Layer } from '../../../src/annotation/layer.ts';
import type { Journal } from '../../../src/project/journal.ts';
import { LayerStore } from '../../../src/project/store.ts';
import { SaveRefusedError, UnreadableSidecarError } from '../../../src/project/store-error.ts';
import { UnwritableLayerError } from '../../../src/sidecar/unwritable.ts';
import { annotation, layer } from '../../support/layers.ts';
import { MemoryFiles } from '../../support/memory-files.ts';
import { mustRead, scribble, scribbles, textOf } from '../../support/sidecars.ts';

const path = 'dossier/a.alice.annotations.yaml';

function storeOn(files: MemoryFiles, journal?: Journal): LayerStore {
  return new LayerStore(files, 'dossier/a.txt', 'alice', journal);
}

/** The change that takes `before` to a layer with one more annotation, or with that one as it is now. */
function put(before: Layer, ...made: Layer['annotations'][number][]): LayerChange {
  const ids = new Set(made.map(({ id }) => id));
  return diffLayers(before, {
    ...before,
    annotations: [...before.annotations.filter(({ id }) => !ids.has(id)), ...made],
  });
}

function ids(of: Layer): string[] {
  return of.annotations.map(({ id }) => id);
}

class MemoryJournal implements Journal {
  readonly entries = new Map<string, string>();
  async read(key: string) {
    return this.entries.get(key);
  }
  async write(key: string, text: string) {
    this.entries.set(key, text);
  }
  async remove(key: string) {
    this.entries.delete(key);
  }
}

describe('a layer store', () => {
  test('begins with nothing, and makes the sidecar with the first decision', async () => {
    const files = new MemoryFiles();
    const store = storeOn(files);
    expect(ids(await store.load())).toEqual([]);
    expect(files.contents.size).toBe(0);
    const result = await store.save(put(store.layer, annotation('a', 1)));
    expect(result).toMatchObject({ merged: false, conflicts: [] });
    expect(files.text(path).startsWith('# Annotations of a.txt (Article Annotator)\n')).toBe(true);
    expect(mustRead(files.text(path)).layer).toEqual(store.layer);
  });

  test('does not write when nothing changes', async () => {
    let writes = 0;
    const files = new MemoryFiles({ [path]: textOf(layer(annotation('a', 1))) }, (call) => {
      if (call === 'write') writes++;
    });
    const store = storeOn(files);
    await store.load();
    await store.save(put(store.layer));
    await store.retry();
    expect(writes).toBe(0);
  });

  test('keeps comments and unknown keys through many saves', async () => {
    const files = new MemoryFiles({
      [path]: scribble(textOf(layer(annotation('a', 1), annotation('b', 9)))),
    });
    const store = storeOn(files);
    await store.load();
    for (let i = 0; i < 5; i++) await store.save(put(store.layer, annotation('c', 20, { note: `${i}` })));
    expect(scribbles(files.text(path))).toEqual(['a', 'b']);
  });

  test('merges what someone else wrote since the last read', async () => {
    const files = new MemoryFiles({ [path]: textOf(layer(annotation('a', 1))) });
    const store = storeOn(files);
    await store.load();
    files.put(path, scribble(textOf(layer(annotation('a', 1, { note: 'theirs' }), annotation('b', 9)))));
    const result = await store.save(put(store.layer, annotation('c', 20)));
    expect(result.merged).toBe(true);
    expect(ids(store.layer)).toEqual(['a', 'b', 'c']);
    expect(scribbles(files.text(path))).toEqual(['a', 'b']);
  });

  test('notices a change that has the same length', async () => {
    const files = new MemoryFiles({ [path]: textOf(layer(annotation('a', 1, { note: 'one' }))) });
    const store = storeOn(files);
    await store.load();
    files.put(path, textOf(layer(annotation('a', 1, { note: 'two' }))));
    await store.save(put(store.layer, annotation('b', 9)));
    expect(store.layer.annotations[0]?.note).toBe('two');
  });

  test('keeps both versions of a true conflict and says so', async () => {
    const files = new MemoryFiles({ [path]: textOf(layer(annotation('a', 1, { note: 'old' }))) });
    const store = storeOn(files);
    await store.load();
    files.put(path, textOf(layer(annotation('a', 1, { note: 'theirs' }))));
    const { conflicts } = await store.save(put(store.layer, annotation('a', 1, { note: 'ours' })));
    expect(conflicts).toHaveLength(1);
    expect(store.layer.annotations.map(({ note }) => note).sort()).toEqual(['ours', 'theirs']);
    expect(files.text(path).match(/conflict: "edited-twice"/g)).toHaveLength(2);
  });

  test('loads what someone else wrote', async () => {
    const files = new MemoryFiles({ [path]: textOf(layer(annotation('a', 1))) });
    const store = storeOn(files);
    await store.load();
    files.put(path, textOf(layer(annotation('b', 9))));
    expect(ids(await store.load())).toEqual(['b']);
    files.contents.delete(path);
    expect(ids(await store.load())).toEqual([]);
  });

  test('a file that vanishes while it is being saved loses nothing', async () => {
    const files = new MemoryFiles({ [path]: textOf(layer(annotation('a', 1))) });
    const store = storeOn(files);
    await store.load();
    files.contents.delete(path);
    await store.save(put(store.layer, annotation('b', 9)));
    expect(ids(mustRead(files.text(path)).layer)).toEqual(['a', 'b']);
  });

  test('saves that are not waited for all arrive', async () => {
    const files = new MemoryFiles();
    const store = storeOn(files);
    const before = await store.load();
    await Promise.all(['a', 'b', 'c', 'd'].map((id, i) => store.save(put(before, annotation(id, i)))));
    expect(ids(mustRead(files.text(path)).layer)).toEqual(['a', 'b', 'c', 'd']);
  });

  test.each(['', 'garbage', textOf(layer()).slice(0, -4), '<<<<<<< HEAD\n', '\xFF\xFE'])(
    'never writes over a sidecar that it cannot read: %j',
    async (content) => {
      const broken = Uint8Array.from(content, (char) => char.charCodeAt(0));
      const files = new MemoryFiles({ [path]: textOf(layer(annotation('a', 1))) });
      const store = storeOn(files);
      await store.load();
      files.put(path, broken);
      const error = await store.save(put(store.layer, annotation('b', 9))).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(UnreadableSidecarError);
      expect(files.contents.get(path)).toEqual(broken);
      await store.load();
      expect(store.unreadable?.severity).toBe('error');
      expect(files.contents.get(path)).toEqual(broken);
      // Mended by hand: the decision made meanwhile is written.
      files.put(path, textOf(layer(annotation('z', 50))));
      expect(ids(await store.load())).toEqual(['b', 'z']);
      expect(store.unreadable).toBeUndefined();
      expect(ids(mustRead(files.text(path)).layer)).toEqual(['b', 'z']);
    },
  );

  test('reads a sidecar again that was broken and then put back as it was', async () => {
    const whole = textOf(layer(annotation('a', 1)));
    const files = new MemoryFiles({ [path]: whole });
    const store = storeOn(files);
    await store.load();
    files.put(path, '<<<<<<< HEAD\n');
    await store.load();
    expect(store.unreadable).toBeDefined();
    files.put(path, whole);
    expect(ids(await store.load())).toEqual(['a']);
    expect(store.unreadable).toBeUndefined();
    expect(store.problems).toEqual([]);
  });

  test('refuses what no sidecar can hold, and goes on', async () => {
    const files = new MemoryFiles();
    const store = storeOn(files);
    await store.load();
    await expect(store.save(put(store.layer, annotation('7', 1)))).rejects.toThrow(RangeError);
    await store.save(put(store.layer, annotation('a', 1)));
    expect(ids(store.layer)).toEqual(['a']);
  });

  test('refuses what its file has no room for, and goes on', async () => {
    const files = new MemoryFiles({ [path]: scribble(textOf(layer(annotation('a', 1)))) });
    const journal = new MemoryJournal();
    const store = storeOn(files, journal);
    const before = await store.load();
    const long = annotation('a', 1, { note: 'x'.repeat(26_000) });
    await expect(store.save(put(before, long))).rejects.toThrow(UnwritableLayerError);
    const many = Array.from({ length: 10_000 }, (_, i) => annotation(`m${i}`, i + 50));
    await expect(store.save(put(before, ...many))).rejects.toThrow(UnwritableLayerError);
    expect(store.current).toEqual(before);
    expect(journal.entries.size).toBe(0);
    await store.save(put(before, annotation('b', 9)));
    expect(ids(mustRead(files.text(path)).layer)).toEqual(['a', 'b']);
    expect(scribbles(files.text(path))).toEqual(['a']);
  });
});

describe('when the disk refuses', () => {
  const codes = [
    ['ENOSPC', 'no-space'],
    ['EACCES', 'no-permission'],
    ['EROFS', 'read-only'],
    ['EBUSY', 'busy'],
    ['EIO', 'failed'],
  ] as const;

  test.each(codes)('%s: the decision is kept and written later', async (code, refusal) => {
    let full = false;
    const files = new MemoryFiles({ [path]: textOf(layer(annotation('a', 1))) }, (call) => {
      if (call === 'write' && full) throw Object.assign(new Error(code), { code });
    });
    const journal = new MemoryJournal();
    const store = storeOn(files, journal);
    await store.load();
    full = true;
    const error = await store.save(put(store.layer, annotation('b', 9))).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SaveRefusedError);
    expect((error as SaveRefusedError).refusal).toBe(refusal);
    expect(ids(store.layer)).toEqual(['a']);
    expect(ids(store.current)).toEqual(['a', 'b']);
    expect(store.unsaved?.annotations.size).toBe(1);

    // A later decision on the same annotation supersedes the one that waits.
    await store.save(put(store.layer, annotation('b', 9, { note: 'later' }))).catch(() => undefined);
    full = false;
    const { layer: saved, conflicts } = await store.retry();
    expect(conflicts).toEqual([]);
    expect(saved.annotations.map(({ note }) => note)).toEqual([undefined, 'later']);
    expect(store.unsaved).toBeUndefined();
    expect(journal.entries.size).toBe(0);
  });

  test('the journal brings the decisions back after a crash, beside what others wrote since', async () => {
    const journal = new MemoryJournal();
    const files = new MemoryFiles({ [path]: textOf(layer(annotation('a', 1))) }, (call) => {
      if (call === 'write') throw Object.assign(new Error('full'), { code: 'ENOSPC' });
    });
    const first = storeOn(files, journal);
    await first.load();
    await first.save(put(first.layer, annotation('b', 9))).catch(() => undefined);
    expect(journal.entries.size).toBe(1);

    const later = new MemoryFiles({ [path]: textOf(layer(annotation('a', 1), annotation('c', 20))) });
    const second = storeOn(later, journal);
    expect(ids(await second.load())).toEqual(['a', 'b', 'c']);
    expect(ids(mustRead(later.text(path)).layer)).toEqual(['a', 'b', 'c']);
    expect(journal.entries.size).toBe(0);
  });

  test.each(['', '{', '{"version":1}', '{"base":"x","ours":"y"}', '[]', 'null'])(
    'a damaged journal is ignored: %j',
    async (text) => {
      const journal = new MemoryJournal();
      journal.entries.set(path, text);
      expect(ids(await storeOn(new MemoryFiles(), journal).load())).toEqual([]);
    },
  );
});

test('what git writes between our read and our write is merged, not lost', async () => {
  let pulls = 2;
  const files = new MemoryFiles({ [path]: textOf(layer(annotation('a', 1))) }, (call) => {
    if (call !== 'write' || pulls === 0) return;
    pulls--;
    files.put(path, textOf(layer(annotation('a', 1), annotation(`g${pulls}`, 30))));
  });
  const store = storeOn(files);
  await store.load();
  await store.save(put(store.layer, annotation('b', 9)));
  expect(ids(mustRead(files.text(path)).layer)).toEqual(['a', 'b', 'g0']);
});

test('tells of a file that the disk does not give, and takes it up when it does', async () => {
  let broken = true;
  const journal = new MemoryJournal();
  const files = new MemoryFiles({ [path]: textOf(layer(annotation('a', 1))) }, (call) => {
    if (broken && call === 'read') throw Object.assign(new Error('EIO: broken'), { code: 'EIO' });
  });
  const store = storeOn(files, journal);
  await store.load();
  expect(store.unreadable).toMatchObject({ code: 'unreadable-file' });
  expect(store.unreadable?.message.fr).toContain('EIO');
  // A decision made meanwhile is kept, here and for the next process.
  await expect(store.save(put(store.layer, annotation('b', 9)))).rejects.toThrow(SaveRefusedError);
  broken = false;
  expect(ids(await storeOn(files, journal).load())).toEqual(['a', 'b']);
  await store.load();
  expect(store.unreadable).toBeUndefined();
  expect(ids(store.layer)).toEqual(['a', 'b']);
});

test('tells the first error of a file, not a warning before it', async () => {
  const broken = textOf(layer(annotation('a', 1)))
    .replace('version: 1', 'mine: 1\nversion: 1')
    .replace('start: 1', 'start: x');
  const store = storeOn(new MemoryFiles({ [path]: broken }));
  await store.load();
  expect(store.unreadable?.code).toBe('wrong-type');
  await expect(store.save(put(store.layer, annotation('b', 9)))).rejects.toThrow(/line 8/);
});

test('lets others have a turn while a large file is read and written', async () => {
  const many = Array.from({ length: 2_000 }, (_, i) => annotation(`a${i}`, i * 10));
  const files = new MemoryFiles({ [path]: scribble(textOf(layer(...many))) });
  let time = 0;
  let pauses = 0;
  const pace = {
    now: () => time++,
    budget: 100,
    pause: async () => {
      pauses++;
    },
  };
  const store = new LayerStore(files, 'dossier/a.txt', 'alice', undefined, pace);
  await store.load();
  expect(pauses).toBeGreaterThanOrEqual(19);
  const reading = pauses;
  await store.save(put(store.layer, annotation('b', 9)));
  expect(pauses - reading).toBeGreaterThanOrEqual(19);
  expect(mustRead(files.text(path)).layer.annotations).toHaveLength(2_001);
});
