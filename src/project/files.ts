/** A file of the project, as a listing names it. */
export interface FileEntry {
  /** Relative to the folder, `/` between names, no leading `/`, no `..`. */
  readonly path: string;
  readonly size: number;
}

/**
 * The one way to the disk, rooted at one folder. Hosts implement it: Node for `file:`
 * (atomic writes), `workspace.fs` for virtual file systems, a map for tests. Every path is
 * relative to the root; a path that leaves the root (`..`, absolute, symlink out) is refused
 * with an error.
 */
export interface Files {
  /** The bytes, or undefined when there is no such file. */
  read(path: string): Promise<Uint8Array | undefined>;
  /**
   * Replaces the file's content. After the promise resolves the content is on disk; when it
   * rejects, or the process dies, the old content stands whole.
   * @param expected what the file must hold right before it is replaced (null: no file), as far as the host can
   *   tell; rejects with the `code` ECHANGED when it holds something else, such as what a git pull just wrote
   */
  write(path: string, content: Uint8Array, expected?: Uint8Array | null): Promise<void>;
  /** Runs `task` while no other writer of this path, in any process, runs its own. */
  exclusively<T>(path: string, task: () => Promise<T>): Promise<T>;
  /** Files below the root whose name ends with `suffix`, sorted by path; skips dot folders and `node_modules`. */
  list(suffix: string): Promise<readonly FileEntry[]>;
}

/** True for the same content; undefined is no file. */
export function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  if (!a || !b || a === b) return a === b;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
