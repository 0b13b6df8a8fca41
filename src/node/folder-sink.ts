import { randomBytes } from 'node:crypto';
import { lstat, mkdir, open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { exportedFiles } from '../formats/manifest.ts';
import { checkSinkPath, type Sink, SinkError, type SinkFile } from '../formats/sink.ts';

/**
 * A folder of the disk as the place of an export. A file appears under its name when it is complete. What is
 * there already is replaced only when the `manifest.json` of an earlier export names it, or with `force`.
 */
export class FolderSink implements Sink {
  readonly #root: string;
  readonly #force: boolean;
  /** The paths that an earlier export wrote. */
  readonly #ours: ReadonlySet<string>;
  /** Folders below the root that are known to be real and inside it. */
  readonly #folders = new Set<string>();

  private constructor(root: string, force: boolean, ours: ReadonlySet<string>) {
    this.#root = root;
    this.#force = force;
    this.#ours = ours;
  }

  /** Makes the folder when there is none. */
  static async open(
    folder: string,
    { force = false }: { readonly force?: boolean } = {},
  ): Promise<FolderSink> {
    await mkdir(folder, { recursive: true });
    const root = await realpath(folder);
    return new FolderSink(
      root,
      force,
      exportedFiles(await readFile(join(root, 'manifest.json'), 'utf8').catch(() => '')),
    );
  }

  async open(path: string): Promise<SinkFile> {
    checkSinkPath(path);
    const target = join(this.#root, path);
    await this.#makeFolder(dirname(target));
    await this.#checkReplaceable(target, path);
    const temporary = join(dirname(target), `.${randomBytes(6).toString('hex')}.part`);
    const handle = await open(temporary, 'wx');
    return {
      async append(chunk) {
        await handle.appendFile(chunk);
      },
      async close() {
        await handle.close();
        await rename(temporary, target);
      },
      async discard() {
        await handle.close();
        await rm(temporary, { force: true });
      },
    };
  }

  /** Makes a folder and makes sure that no link leads out of the root. */
  async #makeFolder(folder: string): Promise<void> {
    if (folder === this.#root || this.#folders.has(folder)) return;
    await mkdir(folder, { recursive: true });
    const real = await realpath(folder);
    if (real !== this.#root && !real.startsWith(this.#root + sep)) {
      throw new SinkError(`${relative(this.#root, folder)} leads out of the folder`);
    }
    this.#folders.add(folder);
  }

  async #checkReplaceable(target: string, path: string): Promise<void> {
    const there = await lstat(target).catch(() => undefined);
    if (there === undefined) return;
    if (!there.isFile()) throw new SinkError(`${path} is there and is no plain file`);
    if (this.#force || this.#ours.has(path)) return;
    throw new SinkError(`${path} is there already and is not from an earlier export; --force replaces it`);
  }
}
