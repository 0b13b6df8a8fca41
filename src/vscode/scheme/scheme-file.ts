import * as vscode from 'vscode';
import { schemeFileName } from '../../scheme/read.ts';
import { starterScheme } from '../../scheme/starter.ts';
import { registerCommand } from '../commands.ts';
import { fileExists } from '../file-exists.ts';
import { showInformation } from '../message.ts';

/** Writes a commented starter of the workspace's scheme, or opens the one that there is. */
export function registerSchemeFile(): vscode.Disposable {
  return registerCommand('createScheme', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (!folder) {
      void showInformation(vscode.l10n.t('Open a folder first: its scheme is kept in it.'));
      return;
    }
    const uri = vscode.Uri.joinPath(folder.uri, schemeFileName);
    if (!(await fileExists(uri))) {
      const text = starterScheme(vscode.env.language.startsWith('fr') ? 'fr' : 'en');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    }
    await vscode.window.showTextDocument(uri, { preview: false });
  });
}
