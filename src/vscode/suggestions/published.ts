import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import { articleSelector } from '../articles/selector.ts';
import { registerDecision } from '../commands.ts';

/**
 * The publication date, which relative dates are resolved against: when neither the sidecar
 * nor the article's head tells it, it is asked for above the first line.
 */
export function registerPublished(articles: Articles): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    articles.onDidChangePublished(() => changed.fire()),
    articles.onDidChangeActive(() => changed.fire()),
    vscode.languages.registerCodeLensProvider(articleSelector, {
      onDidChangeCodeLenses: changed.event,
      provideCodeLenses(document) {
        const article = articles.get(document);
        if (!article || article.published !== undefined) return [];
        const title = vscode.l10n.t('Publication date unknown: relative dates have no value. Set it…');
        return [
          new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), {
            title,
            command: 'articleAnnotator.setPublished',
          }),
        ];
      },
    }),
    registerDecision(articles, 'setPublished', async ({ article }) => {
      const value = await vscode.window.showInputBox({
        title: vscode.l10n.t('Publication date of the article'),
        prompt: vscode.l10n.t('Relative dates (“yesterday”, “by June”) are resolved against it.'),
        placeHolder: '2025-04-03',
        value: article.published ?? '',
        validateInput: (input) =>
          isDate(input) ? undefined : vscode.l10n.t('Write it as year-month-day: 2025-04-03'),
      });
      if (value !== undefined) article.session.setPublished(value.trim());
    }),
  );
}

/** A day that exists, `YYYY-MM-DD`. */
function isDate(input: string): boolean {
  const text = input.trim();
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text)
  );
}
