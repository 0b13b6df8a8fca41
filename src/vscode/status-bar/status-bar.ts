import * as vscode from 'vscode';
import { quoteOf, sameItem } from '../../project/items.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { statusTitle, wordsInTitle } from '../labels.ts';

/** Most characters of an annotation’s words in the status bar. */
const longestInBar = 28;

/** Counts and state of the active article; a click sets the state. */
export function registerStatusBar(articles: Articles): vscode.Disposable {
  const item = vscode.window.createStatusBarItem(
    'articleAnnotator.article',
    vscode.StatusBarAlignment.Right,
    110,
  );
  item.name = vscode.l10n.t('Annotations');
  const update = () => {
    const article = articles.active;
    if (article) show(item, article);
    else item.hide();
  };
  update();
  return vscode.Disposable.from(item, articles.onDidRest(update), articles.onDidChangeActive(update));
}

/** What acts that complete an annotation mean, when it is not the one that is outlined. */
function meantElsewhere({ annotating, session }: OpenArticle): string | undefined {
  const { subject, focus } = session;
  return annotating && subject && !sameItem(subject, focus)
    ? wordsInTitle(quoteOf(subject), longestInBar)
    : undefined;
}

function explained(meant: string | undefined): string[] {
  if (meant === undefined) return [];
  return [vscode.l10n.t('Until you move on, a, e, n and = mean what was just decided: “{0}”.', meant)];
}

function show(item: vscode.StatusBarItem, article: OpenArticle): void {
  const { session, obstacle } = article;
  const { status, annotations } = session.layer;
  const pending = session.pendingCount;
  const meant = meantElsewhere(article);
  const flagged = article.review.flagged.length;
  const toReview = vscode.l10n.t('Annotations not on their words: {0}. Click to review them.', flagged);
  const counts = vscode.l10n.t(
    '{0} tagged, {1} to decide, {2}',
    annotations.length,
    pending,
    statusTitle(status),
  );
  if (obstacle === undefined) {
    item.text = `$(${status === 'done' ? 'pass-filled' : 'tag'}) ${annotations.length} · ${pending}?`;
    if (meant !== undefined) item.text += ` · a e n = $(arrow-right) ${meant}`;
    item.tooltip = [
      ...explained(meant),
      counts,
      vscode.l10n.t('Before the dot: annotations. Before the question mark: suggestions to decide.'),
      vscode.l10n.t('Click to set the state of the article.'),
    ].join('\n');
    item.command = 'articleAnnotator.setStatus';
    if (flagged > 0) {
      item.text += ` $(warning) ${flagged}`;
      item.tooltip = `${counts}\n${toReview}`;
      item.command = 'articleAnnotator.reviewOrphans';
    }
  } else {
    item.text = `$(warning) ${vscode.l10n.t('Annotations off')}`;
    item.tooltip = obstacle.message;
    // It says what is in the way, with what can be done about it.
    item.command = 'articleAnnotator.setStatus';
  }
  const label = [counts, ...(flagged > 0 ? [toReview] : []), ...explained(meant)].join('. ');
  item.accessibilityInformation = { label: obstacle?.message ?? label };
  item.show();
}
