import * as vscode from 'vscode';

const section = 'articleAnnotator';

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

  /** Glob patterns of `.txt` files that are not articles. */
  exclude(scope?: vscode.Uri): readonly string[] {
    return this.#get<readonly string[]>('exclude', scope) ?? [];
  }

  /** Fires when a setting of the extension changes. */
  onDidChange(listener: () => void): vscode.Disposable {
    return vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(section)) listener();
    });
  }

  set(key: string, value: unknown, target: vscode.ConfigurationTarget): Thenable<void> {
    return vscode.workspace.getConfiguration(section).update(key, value, target);
  }

  #get<T>(key: string, scope: vscode.Uri | undefined): T | undefined {
    return vscode.workspace.getConfiguration(section, scope).get<T>(key);
  }
}
