import * as vscode from 'vscode';
import { fileExists } from '../file-exists.ts';
import { driverCommand, launcherScript } from './launcher-script.ts';

/**
 * The script that git runs to merge annotation files, in the extension's own folder: clones know its path, which stays
 * when the extension is updated, and what it runs is written anew then.
 */
export class Launcher {
  readonly #file: vscode.Uri;
  readonly #program: vscode.Uri;

  /** @param storage the extension's folder for all workspaces */
  constructor(storage: vscode.Uri, extension: vscode.Uri) {
    this.#file = vscode.Uri.joinPath(storage, 'merge-annotations.sh');
    this.#program = vscode.Uri.joinPath(extension, 'dist', 'cli.js');
  }

  get command(): string {
    return driverCommand(this.#file.fsPath);
  }

  async write(): Promise<void> {
    const script = launcherScript(process.execPath, this.#program.fsPath);
    await vscode.workspace.fs.writeFile(this.#file, new TextEncoder().encode(script));
  }

  /** Writes it anew where a clone may use it already. */
  async refresh(): Promise<void> {
    if (await fileExists(this.#file)) await this.write();
  }
}
