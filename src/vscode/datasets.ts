import * as vscode from 'vscode';
import type { Articles } from './articles/articles.ts';
import { registerExport } from './export/export.ts';
import { registerImport } from './import/import.ts';

/** Datasets out and in. @param toolVersion named in every manifest */
export function registerDatasets(articles: Articles, toolVersion: string): vscode.Disposable {
  return vscode.Disposable.from(registerExport(articles, toolVersion), registerImport(articles));
}
