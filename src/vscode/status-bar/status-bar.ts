import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { statusTitle } from '../labels.ts';

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

function show(item: vscode.StatusBarItem, article: OpenArticle): void {
  const { session, obstacle } = article;
  const { status, annotations } = session.layer;
  const pending = session.pendingCount;
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
    item.tooltip = `${counts}\n${vscode.l10n.t('Click to set the state of the article.')}`;
    item.command = 'articleAnnotator.setStatus';
    if (flagged > 0) {
      item.text += ` $(warning) ${flagged}`;
      item.tooltip = `${counts}\n${toReview}`;
      item.command = 'articleAnnotator.reviewOrphans';
    }
  } else {
    item.text = `$(warning) ${vscode.l10n.t('Annotations off')}`;
    item.tooltip = obstacle.message;
    item.command = 'articleAnnotator.openSidecar';
  }
  const label = flagged > 0 ? `${counts}. ${toReview}` : counts;
  item.accessibilityInformation = { label: obstacle?.message ?? label };
  item.show();
}
