import * as vscode from 'vscode';
import { type FileEntry, type Files, sameBytes } from '../../project/files.ts';

/**
 * Files over `workspace.fs`, for folders that are not on a local disk. The best that such a
 * file system can do: a write is as atomic as its provider makes it, and writers exclude each
 * other within this window only.
 */
export class WorkspaceFiles implements Files {
  readonly #root: vscode.Uri;
  readonly #queues = new Map<string, Promise<unknown>>();

  constructor(root: vscode.Uri) {
    this.#root = root;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    try {
      return await vscode.workspace.fs.readFile(this.#uri(path));
    } catch (error) {
      if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
      throw error;
    }
  }

  async write(path: string, content: Uint8Array, expected?: Uint8Array | null): Promise<void> {
    if (expected !== undefined && !sameBytes(await this.read(path), expected ?? undefined)) {
      throw Object.assign(new Error(`${path} was changed by another program`), { code: 'ECHANGED' });
    }
    await vscode.workspace.fs.writeFile(this.#uri(path), content);
  }

  exclusively<T>(path: string, task: () => Promise<T>): Promise<T> {
    const turn = (this.#queues.get(path) ?? Promise.resolve()).then(task, task);
    this.#queues.set(path, turn);
    return turn;
  }

  async list(suffix: string): Promise<readonly FileEntry[]> {
    const pattern = new vscode.RelativePattern(this.#root, `**/*${suffix}`);
    const uris = await vscode.workspace.findFiles(pattern, '**/{node_modules,.*}/**');
    const entries = uris.map(async (uri) => {
      const { size } = await vscode.workspace.fs.stat(uri);
      return { path: uri.path.slice(this.#root.path.length).replace(/^\//, ''), size };
    });
    return (await Promise.all(entries)).sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  #uri(path: string): vscode.Uri {
    if (path.split('/').some((name) => name === '' || name === '.' || name === '..')) {
      throw new RangeError(`${path} is not a path inside the folder`);
    }
    return vscode.Uri.joinPath(this.#root, path);
  }
}
