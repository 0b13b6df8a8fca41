import * as vscode from 'vscode';
import type { Articles } from './articles.ts';

/** Keeps the context keys that key bindings and menus are conditioned on. */
export function registerContextKeys(articles: Articles): vscode.Disposable {
  const inArticle = new ContextKey('articleAnnotator.inArticle');
  const annotating = new ContextKey('articleAnnotator.annotating');
  const update = () => {
    inArticle.set(articles.active !== undefined);
    annotating.set(articles.active?.annotating ?? false);
  };
  update();
  return vscode.Disposable.from(articles.onDidChangeActive(update), articles.onDidChangeMode(update));
}

/** A context key that is sent to the workbench only when its value changes. */
class ContextKey {
  readonly #name: string;
  #value: boolean | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  set(value: boolean): void {
    if (value === this.#value) return;
    this.#value = value;
    void vscode.commands.executeCommand('setContext', this.#name, value);
  }
}
