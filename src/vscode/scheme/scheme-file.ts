import * as vscode from 'vscode';
import { schemeFileName } from '../../scheme/read.ts';
import { starterScheme } from '../../scheme/starter.ts';
import type { Articles } from '../articles/articles.ts';
import { folderMeant } from '../articles/folder-meant.ts';
import { registerCommand } from '../commands.ts';
import { fileExists } from '../file-exists.ts';

/** Writes a commented starter of the folder's scheme, or opens the one that there is. */
export function registerSchemeFile(articles: Articles): vscode.Disposable {
  return registerCommand('createScheme', async () => {
    const uri = (await folderMeant(articles))?.uriOf(schemeFileName);
    if (!uri) return;
    if (!(await fileExists(uri))) {
      const text = starterScheme(vscode.env.language.startsWith('fr') ? 'fr' : 'en');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    }
    await vscode.window.showTextDocument(uri, { preview: false });
  });
}
