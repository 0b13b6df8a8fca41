import * as vscode from 'vscode';
import type { Articles } from './articles/articles.ts';
import type { Configuration } from './configuration.ts';
import { registerExport } from './export/export.ts';
import { registerImport } from './import/import.ts';
import { registerStatistics } from './statistics/statistics.ts';

/** Datasets out and in, and their figures. */
export function registerDatasets(
  articles: Articles,
  configuration: Configuration,
  { workspaceState, extension }: vscode.ExtensionContext,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerExport(articles, configuration, workspaceState, String(extension.packageJSON.version)),
    registerImport(articles),
    registerStatistics(articles),
  );
}
