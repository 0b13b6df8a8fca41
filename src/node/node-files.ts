import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { FileEntry, Files } from '../project/files.ts';
import { sweepTemporaries, writeAtomically } from './atomic-write.ts';
import { type Disk, diskError, ifPresent, nodeDisk } from './disk.ts';
import { withLock } from './lock.ts';

/** A folder of the disk. Symbolic links are followed as long as they stay in the folder. */
export class NodeFiles implements Files {
  readonly #root: string;
  readonly #disk: Disk;
  #realRoot: string | undefined;
  /** Folders whose leftovers have been removed. */
  readonly #swept = new Set<string>();
  /** The last task of this process on each path. */
  readonly #tasks = new Map<string, Promise<unknown>>();

  /** @param root the folder; need not be absolute */
  constructor(root: string, disk: Disk = nodeDisk) {
    this.#root = resolve(root);
    this.#disk = disk;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    const real = await this.#locate(path);
    return ifPresent(this.#disk.readFile(real));
  }

  async write(path: string, content: Uint8Array, expected?: Uint8Array | null): Promise<void> {
    const real = await this.#locate(path);
    await this.#sweep(dirname(real));
    await writeAtomically(this.#disk, real, content, expected);
  }

  async exclusively<T>(path: string, task: () => Promise<T>): Promise<T> {
    const real = await this.#locate(path);
    const earlier = this.#tasks.get(real) ?? Promise.resolve();
    const lock = join(dirname(real), `.${basename(real)}.lock`);
    const result = earlier.then(() => withLock(this.#disk, lock, task));
    const done = result.catch(() => undefined);
    this.#tasks.set(real, done);
    try {
      return await result;
    } finally {
      if (this.#tasks.get(real) === done) this.#tasks.delete(real);
    }
  }

  async list(suffix: string): Promise<readonly FileEntry[]> {
    const entries: FileEntry[] = [];
    await this.#walk('', suffix, entries);
    return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  }

  async #walk(folder: string, suffix: string, entries: FileEntry[]): Promise<void> {
    for (const entry of await readdir(join(this.#root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      if (entry.isDirectory()) await this.#walk(path, suffix, entries);
      else if (entry.name.endsWith(suffix)) {
        const real = await this.#locate(path).catch(() => undefined);
        const status = real === undefined ? undefined : await ifPresent(stat(real));
        if (status?.isFile()) entries.push({ path, size: status.size });
      }
    }
  }

  /** The real, absolute path of a file that may not exist. Rejects with EOUTSIDE when it leaves the root. */
  async #locate(path: string): Promise<string> {
    checkPath(path);
    this.#realRoot ??= await this.#disk.realpath(this.#root);
    const full = join(this.#realRoot, ...path.split('/'));
    const real = (await ifPresent(this.#disk.realpath(full))) ?? (await this.#locateNew(full, path));
    const inside = relative(this.#realRoot, real);
    if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
      throw diskError('EOUTSIDE', `${path} leads out of the folder`);
    }
    return real;
  }

  async #locateNew(full: string, path: string): Promise<string> {
    // A link to nowhere has no real path, yet writing would follow it.
    if (await ifPresent(this.#disk.lstat(full))) throw diskError('EOUTSIDE', `${path} is a link to nowhere`);
    const folder = await ifPresent(this.#disk.realpath(dirname(full)));
    return folder === undefined ? full : join(folder, basename(full));
  }

  async #sweep(folder: string): Promise<void> {
    if (this.#swept.has(folder)) return;
    this.#swept.add(folder);
    await sweepTemporaries(this.#disk, folder, Date.now()).catch(() => undefined);
  }
}

/** Refuses what is not a plain relative path: absolute, with a drive, `..`, empty names, NUL or `\`. */
function checkPath(path: string): void {
  const names = path.split('/');
  const plain = names.every((name) => name !== '' && name !== '.' && name !== '..');
  // A colon names a drive or a stream, on Windows only.
  const foreign = process.platform === 'win32' ? /[\\:\0]/ : /\0/;
  if (!plain || foreign.test(path))
    throw diskError('EOUTSIDE', `${JSON.stringify(path)} is not a path in the folder`);
}
