import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NodeFiles } from '../../../src/node/node-files.ts';
import { enumerateFaults } from '../../stress/save-faults.ts';

// Many cases in one test, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
const bytes = (text: string) => new TextEncoder().encode(text);
const read = (name: string) => readFile(join(folder, name), 'utf8');

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'article-annotator-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('every file system call of a save, failing in every way: no damage, nothing acknowledged lost', async () => {
  const { calls, cases, damage } = await enumerateFaults(folder);
  expect(damage).toEqual([]);
  expect(calls).toContain('rename');
  expect(calls.filter((call) => call === 'sync')).toHaveLength(2);
  expect(cases).toBe(calls.length * 7);
});

describe('paths that leave the folder are refused', () => {
  const outside = [
    '../x.yaml',
    'a/../../x.yaml',
    '/etc/x.yaml',
    '..',
    '.',
    '',
    'a//b',
    './x',
    'a/./b',
    'a\0b',
  ];
  test.each(outside)('%j', async (path) => {
    const files = new NodeFiles(folder);
    for (const call of [
      files.read(path),
      files.write(path, bytes('x')),
      files.exclusively(path, async () => 1),
    ]) {
      await expect(call).rejects.toMatchObject({ code: 'EOUTSIDE' });
    }
  });

  test('and symbolic links out of it, of files and folders, and to nowhere', async () => {
    const other = await mkdtemp(join(tmpdir(), 'article-annotator-'));
    await writeFile(join(other, 'secret.yaml'), 'secret');
    await symlink(join(other, 'secret.yaml'), join(folder, 'a.yaml'));
    await symlink(other, join(folder, 'away'));
    await symlink(join(other, 'new.yaml'), join(folder, 'nowhere.yaml'));
    const files = new NodeFiles(folder);
    for (const path of ['a.yaml', 'away/secret.yaml', 'away/new.yaml', 'nowhere.yaml']) {
      await expect(files.write(path, bytes('x')), path).rejects.toMatchObject({ code: 'EOUTSIDE' });
    }
    expect(await files.list('.yaml')).toEqual([]);
    expect(await readFile(join(other, 'secret.yaml'), 'utf8')).toBe('secret');
    expect(await readdir(other)).toEqual(['secret.yaml']);
    await rm(other, { recursive: true });
  });
});

test('a symbolic link inside the folder stays one, and its target is written', async () => {
  await mkdir(join(folder, 'real'));
  await writeFile(join(folder, 'real/a.yaml'), 'old');
  await symlink(join(folder, 'real/a.yaml'), join(folder, 'a.yaml'));
  await new NodeFiles(folder).write('a.yaml', bytes('new'));
  expect(await read('real/a.yaml')).toBe('new');
  expect(
    (await readdir(folder, { withFileTypes: true })).find(({ name }) => name === 'a.yaml')?.isSymbolicLink(),
  ).toBe(true);
});

test('a write that expects other content than there is changes nothing', async () => {
  await writeFile(join(folder, 'a.yaml'), 'pulled');
  const files = new NodeFiles(folder);
  for (const expected of [bytes('old'), null]) {
    await expect(files.write('a.yaml', bytes('ours'), expected)).rejects.toMatchObject({ code: 'ECHANGED' });
  }
  await expect(files.write('b.yaml', bytes('ours'), bytes('old'))).rejects.toMatchObject({
    code: 'ECHANGED',
  });
  await files.write('a.yaml', bytes('ours'), bytes('pulled'));
  await files.write('b.yaml', bytes('ours'), null);
  expect(await readdir(folder)).toEqual(['a.yaml', 'b.yaml']);
});

describe('locks', () => {
  const lock = '.a.yaml.lock';
  const held = (pid: number, host: string) => JSON.stringify({ pid, host });

  test.each([
    ['a process of this machine that is gone', held(99_999_999, hostname()), Date.now()],
    ['another machine, long ago', held(1, 'elsewhere'), 0],
    ['a process that died while it made it', '', Date.now() - 2_000],
    ['a living process, long ago', held(process.pid, hostname()), Date.now() - 40_000],
  ])('a lock left by %s is taken over', async (_, content, time) => {
    await writeFile(join(folder, lock), content);
    await utimes(join(folder, lock), new Date(time), new Date(time));
    expect(await new NodeFiles(folder).exclusively('a.yaml', async () => 'done')).toBe('done');
    expect(await readdir(folder)).toEqual([]);
  });

  test('a lock of a living process is waited for', async () => {
    await writeFile(join(folder, lock), held(process.pid, hostname()));
    const order: string[] = [];
    const task = new NodeFiles(folder).exclusively('a.yaml', async () => order.push('task'));
    order.push('released');
    await rm(join(folder, lock));
    await task;
    expect(order).toEqual(['released', 'task']);
  });

  test('tasks on one path run one after another, also from two views of the folder', async () => {
    let running = 0;
    let most = 0;
    const task = async () => {
      running++;
      most = Math.max(most, running);
      await Promise.resolve();
      running--;
    };
    const views = [new NodeFiles(folder), new NodeFiles(folder)];
    await Promise.all(Array.from({ length: 20 }, (_, i) => views[i % 2]?.exclusively('a.yaml', task)));
    expect(most).toBe(1);
    expect(await readdir(folder)).toEqual([]);
  });

  test('a failing task frees the lock', async () => {
    const files = new NodeFiles(folder);
    await expect(files.exclusively('a.yaml', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await files.exclusively('a.yaml', async () => 1)).toBe(1);
  });
});

test('what killed processes left is swept, and nothing else', async () => {
  const host = hostname()
    .replace(/[^\w-]/g, '_')
    .slice(0, 32);
  const dead = `.a.yaml.${host}.99999999.1.tmp`;
  const kept = [
    `.a.yaml.${host}.99999999.2.tmp`, // too young
    `.a.yaml.${host}.${process.pid}.1.tmp`, // its process lives
    '.a.yaml.elsewhere.99999999.1.tmp',
    'a.tmp',
    '.other.tmp',
  ];
  for (const name of [dead, ...kept]) {
    await writeFile(join(folder, name), 'x');
    if (name !== kept[0]) await utimes(join(folder, name), new Date(0), new Date(0));
  }
  await new NodeFiles(folder).write('b.yaml', bytes('x'));
  expect((await readdir(folder)).sort()).toEqual([...kept, 'b.yaml'].sort());
});

test('a listing skips dot folders and node_modules and is sorted', async () => {
  for (const path of ['b.txt', 'a/é.txt', '.git/c.txt', 'node_modules/d.txt', '.hidden.txt', 'a/x.yaml']) {
    await mkdir(join(folder, path, '..'), { recursive: true });
    await writeFile(join(folder, path), 'four');
  }
  expect(await new NodeFiles(folder).list('.txt')).toEqual([
    { path: 'a/é.txt', size: 4 },
    { path: 'b.txt', size: 4 },
  ]);
});
