import type * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import { registerCommand } from '../commands.ts';

/** Reads annotated texts of other tools into the folder; replaces nothing that is there. */
export function registerImport(articles: Articles): vscode.Disposable {
  return registerCommand('importDataset', async () => {
    const { importIntoFolder } = await import('./run.ts');
    await importIntoFolder(articles);
  });
}
