import { type Disk, nodeDisk, type OpenFile } from '../../src/node/disk.ts';

/**
 * What happens at one call: the process dies before it, or in the middle of a write, or the call
 * fails with a system error, or a write puts down half of the bytes and fails.
 */
export type Fault = 'crash' | 'crash-midway' | 'short-write' | 'ENOSPC' | 'EIO' | 'EPERM' | 'EBUSY';

export const faults: readonly Fault[] = [
  'crash',
  'crash-midway',
  'short-write',
  'ENOSPC',
  'EIO',
  'EPERM',
  'EBUSY',
];

/** The process is gone: nothing that it would do after this happens. */
export class Crash extends Error {}

/** The disk, with a fault at its n-th call (from 0). Counts the calls, those on open files included. */
export class FaultyDisk implements Disk {
  /** Names of the calls made, in order. */
  readonly calls: string[] = [];
  readonly #failAt: number;
  readonly #fault: Fault;
  #dead = false;

  constructor(failAt = Number.POSITIVE_INFINITY, fault: Fault = 'crash') {
    this.#failAt = failAt;
    this.#fault = fault;
  }

  async open(path: string, flags: 'wx' | 'r'): Promise<OpenFile> {
    const file = await this.#call(`open ${flags}`, () => nodeDisk.open(path, flags));
    return {
      writeFile: (content) =>
        this.#call(
          'writeFile',
          () => file.writeFile(content),
          () => file.writeFile(content.slice(0, Math.floor(content.length / 2))),
        ),
      sync: () => this.#call('sync', () => file.sync()),
      chmod: (mode) => this.#call('chmod', () => file.chmod(mode)),
      close: () =>
        this.#call('close', () => file.close()).catch(async (error: unknown) => {
          // The test's own process lives on: it must not run out of handles.
          await file.close().catch(() => undefined);
          throw error;
        }),
    };
  }

  readFile = (path: string) => this.#call('readFile', () => nodeDisk.readFile(path));
  rename = (from: string, to: string) => this.#call('rename', () => nodeDisk.rename(from, to));
  unlink = (path: string) => this.#call('unlink', () => nodeDisk.unlink(path));
  lstat = (path: string) => this.#call('lstat', () => nodeDisk.lstat(path));
  realpath = (path: string) => this.#call('realpath', () => nodeDisk.realpath(path));
  readdir = (path: string) => this.#call('readdir', () => nodeDisk.readdir(path));

  /** @param half what a call that stops midway does */
  async #call<T>(name: string, call: () => Promise<T>, half?: () => Promise<unknown>): Promise<T> {
    if (this.#dead) throw new Crash('dead');
    this.calls.push(name);
    if (this.calls.length - 1 !== this.#failAt) return await call();
    if (this.#fault === 'crash-midway' || this.#fault === 'short-write') await half?.();
    if (this.#fault === 'crash' || this.#fault === 'crash-midway') {
      this.#dead = true;
      throw new Crash('killed');
    }
    const code = this.#fault === 'short-write' ? 'ENOSPC' : this.#fault;
    throw Object.assign(new Error(`${code}: ${name}`), { code });
  }
}
