import * as vscode from 'vscode';
import type { ImportFile } from '../../formats/reader.ts';
import { checkSinkPath } from '../../formats/sink.ts';
import { decodeUtf8 } from '../../text/utf8.ts';
import { fileExists } from '../file-exists.ts';

/** Largest file that is read, in bytes. */
const largest = 256 * 1024 * 1024;

/** A file that the user chose, as one of a dataset; what lies beside it is read from its folder or the export's, no further. */
export function chosenFile(uri: vscode.Uri): ImportFile {
  return {
    path: vscode.workspace.asRelativePath(uri),
    text: () => readText(uri),
    async *lines() {
      yield* (await readText(uri)).split(/\r?\n/);
    },
    async sibling(name) {
      checkSinkPath(name);
      const own = await readText(vscode.Uri.joinPath(uri, '..', name)).catch(() => undefined);
      if (own !== undefined) return own;
      const exported = vscode.Uri.joinPath(uri, '..', '..');
      if (!(await fileExists(vscode.Uri.joinPath(exported, 'manifest.json')))) return undefined;
      return readText(vscode.Uri.joinPath(exported, name)).catch(() => undefined);
    },
  };
}

async function readText(uri: vscode.Uri): Promise<string> {
  const { size } = await vscode.workspace.fs.stat(uri);
  if (size > largest) throw new Error(vscode.l10n.t('{0} is larger than 256 MB.', uri.path));
  const text = decodeUtf8(await vscode.workspace.fs.readFile(uri));
  if (text === undefined) throw new Error(vscode.l10n.t('{0} is not UTF-8 text.', uri.path));
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
