import type * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import { registerCommand } from '../commands.ts';

/** Writes the annotated articles of a folder as a dataset: format, place, progress, and where it is. */
export function registerExport(articles: Articles, toolVersion: string): vscode.Disposable {
  return registerCommand('exportDataset', async (argument) => {
    const { exportFolder } = await import('./run.ts');
    await exportFolder(articles, toolVersion, argument);
  });
}
