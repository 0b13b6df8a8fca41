import * as vscode from 'vscode';
import { exportedFiles } from '../../formats/manifest.ts';
import { checkSinkPath, type Sink, SinkError, type SinkFile } from '../../formats/sink.ts';
import { fileExists } from '../file-exists.ts';

/**
 * A folder of any file system as the place of an export. A file is held in memory until it is
 * complete; what is there already is replaced only when an earlier export wrote it.
 */
export class WorkspaceSink implements Sink {
  readonly #folder: vscode.Uri;
  readonly #ours: ReadonlySet<string>;

  private constructor(folder: vscode.Uri, ours: ReadonlySet<string>) {
    this.#folder = folder;
    this.#ours = ours;
  }

  static async open(folder: vscode.Uri): Promise<WorkspaceSink> {
    const manifest = vscode.Uri.joinPath(folder, 'manifest.json');
    const bytes = (await fileExists(manifest))
      ? await vscode.workspace.fs.readFile(manifest)
      : new Uint8Array();
    return new WorkspaceSink(folder, exportedFiles(new TextDecoder().decode(bytes)));
  }

  async open(path: string): Promise<SinkFile> {
    checkSinkPath(path);
    const uri = vscode.Uri.joinPath(this.#folder, path);
    if (!this.#ours.has(path) && (await fileExists(uri))) {
      throw new SinkError(vscode.l10n.t('{0} is there already and is no file of an earlier export.', path));
    }
    const chunks: Uint8Array[] = [];
    const encoder = new TextEncoder();
    return {
      append: (chunk) => {
        chunks.push(typeof chunk === 'string' ? encoder.encode(chunk) : chunk);
        return Promise.resolve();
      },
      close: async () => {
        await vscode.workspace.fs.writeFile(uri, joined(chunks));
      },
      discard: () => Promise.resolve(),
    };
  }
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
