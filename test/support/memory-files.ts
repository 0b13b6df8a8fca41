import type { FileEntry, Files } from '../../src/project/files.ts';

/** The calls that a test can delay or make fail. */
export type FilesCall = 'read' | 'write' | 'list';

/** Files in memory. `before` runs before each call takes effect: it may wait, or throw instead of the disk. */
export class MemoryFiles implements Files {
  readonly contents = new Map<string, Uint8Array>();
  readonly #before: (call: FilesCall, path: string) => Promise<void> | void;
  readonly #tasks = new Map<string, Promise<unknown>>();

  constructor(
    files: Readonly<Record<string, string | Uint8Array>> = {},
    before: (call: FilesCall, path: string) => Promise<void> | void = () => undefined,
  ) {
    for (const [path, content] of Object.entries(files)) this.put(path, content);
    this.#before = before;
  }

  put(path: string, content: string | Uint8Array): void {
    this.contents.set(path, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  }

  /** The text of a file. Throws RangeError when there is none. */
  text(path: string): string {
    const content = this.contents.get(path);
    if (!content) throw new RangeError(`there is no ${path}`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    await this.#before('read', path);
    return this.contents.get(path);
  }

  async write(path: string, content: Uint8Array, expected?: Uint8Array | null): Promise<void> {
    await this.#before('write', path);
    const now = this.contents.get(path) ?? null;
    const changed = now && expected ? Buffer.compare(now, expected) !== 0 : now !== expected;
    if (expected !== undefined && changed) throw Object.assign(new Error('changed'), { code: 'ECHANGED' });
    this.contents.set(path, content);
  }

  async exclusively<T>(path: string, task: () => Promise<T>): Promise<T> {
    const result = (this.#tasks.get(path) ?? Promise.resolve()).then(task);
    this.#tasks.set(
      path,
      result.catch(() => undefined),
    );
    return await result;
  }

  async list(suffix: string): Promise<readonly FileEntry[]> {
    await this.#before('list', '');
    return [...this.contents]
      .filter(([path]) => path.endsWith(suffix))
      .map(([path, content]) => ({ path, size: content.length }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  }
}
