import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { labelOf, reasonOf, shownQuote } from './wording.ts';

/** The tree's node over the annotations that are not on their words. */
export function reviewGroup(count: number): vscode.TreeItem {
  const node = new vscode.TreeItem(vscode.l10n.t('To review'), vscode.TreeItemCollapsibleState.Expanded);
  node.id = 'review';
  node.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('editorWarning.foreground'));
  node.description = String(count);
  node.contextValue = 'review';
  return node;
}

/** One of them; a click reviews it. */
export function reviewNode(annotation: Annotation, article: OpenArticle | undefined): vscode.TreeItem {
  const node = new vscode.TreeItem(shownQuote(annotation.quote), vscode.TreeItemCollapsibleState.None);
  node.id = `review ${annotation.id}`;
  node.iconPath = new vscode.ThemeIcon('warning');
  node.contextValue = 'flagged';
  node.command = {
    command: 'articleAnnotator.reviewOrphans',
    title: vscode.l10n.t('Review'),
    arguments: [annotation.id],
  };
  if (!article) return node;
  const placement = article.review.shownAt(annotation);
  node.description = labelOf(article, annotation);
  node.tooltip = reasonOf(placement, annotation.quote, article.session.text.slice(placement));
  node.accessibilityInformation = { label: `${node.description}: ${node.tooltip}` };
  return node;
}
