import * as vscode from 'vscode';
import { matchesGlob, notArticles } from '../project/glob.ts';

const section = 'articleAnnotator';

/** The keys of the extension's settings. */
export type Setting =
  | 'annotator'
  | 'dateValues'
  | 'exclude'
  | 'labelLetters'
  | 'suggestions.dateTypes'
  | 'suggestions.hiddenLabels'
  | 'suggestions.minimumScore'
  | 'suggestions.show';

/** The extension's settings, read when asked for. */
export class Configuration {
  /** The annotator's name, which names the layer; undefined for the shared layer. */
  annotator(scope?: vscode.Uri): string | undefined {
    return this.#get<string>('annotator', scope)?.trim() || undefined;
  }

  suggestionsShown(scope?: vscode.Uri): boolean {
    return this.#get<boolean>('suggestions.show', scope) ?? true;
  }

  /** Suggestions that score lower are not shown; 0 to 1. */
  minimumScore(scope?: vscode.Uri): number {
    return this.#get<number>('suggestions.minimumScore', scope) ?? 0;
  }

  /** Label ids whose suggestions are not shown. */
  hiddenLabels(scope?: vscode.Uri): readonly string[] {
    return this.#get<readonly string[]>('suggestions.hiddenLabels', scope) ?? [];
  }

  /** TIMEX3 types whose expressions are suggested as dates. */
  dateTypes(scope?: vscode.Uri): readonly string[] {
    return this.#get<readonly string[]>('suggestions.dateTypes', scope) ?? ['DATE'];
  }

  /** The letter of each label is written before its spans. */
  labelLetters(scope?: vscode.Uri): boolean {
    return this.#get<boolean>('labelLetters', scope) ?? false;
  }

  /** Calendar values are written after dates. */
  dateValues(scope?: vscode.Uri): boolean {
    return this.#get<boolean>('dateValues', scope) ?? true;
  }

  /** True for a `.txt` file that is not an article. Patterns count in the workspace folder. */
  excludes(uri: vscode.Uri): boolean {
    const patterns = this.#get<readonly string[]>('exclude', uri) ?? notArticles;
    const root = vscode.workspace.getWorkspaceFolder(uri)?.uri ?? vscode.Uri.joinPath(uri, '..');
    return patterns.some((pattern) =>
      matchesGlob(pattern, uri.path.slice(root.path.length).replace(/^\//, '')),
    );
  }

  /** Calls the listener when one of these settings has changed. */
  onDidChange(settings: readonly Setting[], listener: () => void): vscode.Disposable {
    return vscode.workspace.onDidChangeConfiguration((event) => {
      if (settings.some((key) => event.affectsConfiguration(`${section}.${key}`))) listener();
    });
  }

  /** Writes a setting where its value comes from: for the folder of `scope`, for the workspace, or for the user. */
  set(key: Setting, value: unknown, scope: vscode.Uri | undefined, unset = usualTarget()): Thenable<void> {
    const configuration = vscode.workspace.getConfiguration(section, scope);
    return configuration.update(key, value, targetOf(configuration.inspect(key)) ?? unset);
  }

  #get<T>(key: Setting, scope: vscode.Uri | undefined): T | undefined {
    return vscode.workspace.getConfiguration(section, scope).get<T>(key);
  }
}

/** The most specific one that has a value. */
function targetOf(
  values: ReturnType<vscode.WorkspaceConfiguration['inspect']>,
): vscode.ConfigurationTarget | undefined {
  if (values?.workspaceFolderValue !== undefined) return vscode.ConfigurationTarget.WorkspaceFolder;
  if (values?.workspaceValue !== undefined) return vscode.ConfigurationTarget.Workspace;
  return values?.globalValue === undefined ? undefined : vscode.ConfigurationTarget.Global;
}

function usualTarget(): vscode.ConfigurationTarget {
  const { Global, Workspace } = vscode.ConfigurationTarget;
  return vscode.workspace.workspaceFolders?.length ? Workspace : Global;
}
