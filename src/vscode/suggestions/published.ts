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
      const { DateReading } = await import('../../project/date-reading.ts');
      const dates = new DateReading();
      const typed = await vscode.window.showInputBox({
        title: vscode.l10n.t('Publication date of the article'),
        prompt: vscode.l10n.t('Relative dates (“yesterday”, “by June”) are resolved against it.'),
        placeHolder: vscode.l10n.t('2025-04-03, or words such as “April 3, 2025”'),
        value: article.published ?? '',
        validateInput: (input) => problemOf(dates.dayOf(input, article.language)),
      });
      const day = typed === undefined ? undefined : dates.dayOf(typed, article.language);
      if (day !== undefined && day !== 'ambiguous') article.session.setPublished(day);
    }),
  );
}

function problemOf(day: string | undefined): string | undefined {
  if (day === undefined) return vscode.l10n.t('No day: write it as year-month-day, 2025-04-03, or in words.');
  return day === 'ambiguous'
    ? vscode.l10n.t('Day or month first? Write it as year-month-day: 2025-04-03')
    : undefined;
}
