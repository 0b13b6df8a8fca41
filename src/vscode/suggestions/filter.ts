import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import { type Place, registerArticleCommand } from '../commands.ts';
import type { Configuration } from '../configuration.ts';
import { labelTitle } from '../labels.ts';

/** Scores offered as the least that is shown, in percent. */
const scores = [0, 50, 60, 70, 80, 90];

/** Chooses which suggestions are shown: of which labels, and from which score. Kept in the settings. */
export function registerFilter(articles: Articles, configuration: Configuration): vscode.Disposable {
  return registerArticleCommand(articles, 'filterSuggestions', async (place) => {
    const hidden = await pickHidden(place, configuration);
    if (!hidden) return;
    const { uri } = place.article.document;
    const least = await pickScore(configuration.minimumScore(uri));
    if (least === undefined) return;
    await configuration.set('suggestions.hiddenLabels', hidden, uri);
    await configuration.set('suggestions.minimumScore', least, uri);
  });
}

async function pickHidden({ article }: Place, configuration: Configuration): Promise<string[] | undefined> {
  const hidden = new Set(configuration.hiddenLabels(article.document.uri));
  const picks = article.scheme.labels.map((label) => ({
    label: labelTitle(label),
    picked: !hidden.has(label.id),
    id: label.id,
  }));
  const title = vscode.l10n.t('Suggestions to show');
  const shown = await vscode.window.showQuickPick(picks, { title, canPickMany: true });
  return shown && picks.filter((pick) => !shown.includes(pick)).map(({ id }) => id);
}

async function pickScore(current: number): Promise<number | undefined> {
  const picks = scores.map((percent) => ({
    label: percent === 0 ? vscode.l10n.t('All of them') : vscode.l10n.t('Those of at least {0} %', percent),
    ...(percent === Math.round(current * 100) ? { description: vscode.l10n.t('now') } : {}),
    percent,
  }));
  const pick = await vscode.window.showQuickPick(picks, { title: vscode.l10n.t('How sure must they be?') });
  return pick && pick.percent / 100;
}
