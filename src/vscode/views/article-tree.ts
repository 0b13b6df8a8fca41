import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import type { Item } from '../../project/items.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { labelColor } from '../decorations/styles.ts';
import { labelIcon, labelTitle } from '../labels.ts';
import { reviewGroup, reviewNode } from '../orphans/tree.ts';

/** A label with its things, or one thing; first, the annotations that are not on their words. */
type Node =
  | { readonly label: string; readonly items: readonly Item[] }
  | { readonly item: Item }
  | { readonly flagged: readonly Annotation[] }
  | { readonly orphan: Annotation };

/** The view of the active article's annotations and suggestions, by label. */
export function registerArticleTree(articles: Articles): vscode.Disposable {
  const tree = new ArticleTree(articles);
  const view = vscode.window.createTreeView('articleAnnotator.article', { treeDataProvider: tree });
  return vscode.Disposable.from(view, tree);
}

class ArticleTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #articles: Articles;
  readonly #subscriptions: vscode.Disposable;
  #shown: readonly Item[] | undefined;

  constructor(articles: Articles) {
    this.#articles = articles;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      articles.onDidRest((article) => this.#refresh(article)),
      articles.onDidChangeActive(() => this.#changed.fire(undefined)),
    );
  }

  getChildren(node?: Node): Node[] {
    const article = this.#articles.active;
    if (!article) return [];
    if (node && 'flagged' in node) return node.flagged.map((orphan) => ({ orphan }));
    if (node) return 'items' in node ? node.items.map((item) => ({ item })) : [];
    const { session, review } = article;
    this.#shown = session.items;
    const listed = session.items.filter(
      (item) => item.kind === 'suggestion' || !review.has(item.annotation.id),
    );
    const labels = article.scheme.labels
      .map(({ id }) => ({ label: id, items: listed.filter((item) => item.label === id) }))
      .filter(({ items }) => items.length > 0);
    return review.flagged.length > 0 ? [{ flagged: review.flagged }, ...labels] : labels;
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if ('flagged' in node) return reviewGroup(node.flagged.length);
    const { active } = this.#articles;
    if ('orphan' in node) return reviewNode(node.orphan, active);
    return 'item' in node ? thing(node.item, active) : this.#group(node.label, node.items);
  }

  #group(id: string, items: readonly Item[]): vscode.TreeItem {
    const label = this.#articles.active?.scheme.label(id);
    const title = label ? labelTitle(label) : id;
    const node = new vscode.TreeItem(title, vscode.TreeItemCollapsibleState.Expanded);
    const tagged = items.filter(({ kind }) => kind === 'annotation').length;
    node.id = `label ${id}`;
    node.iconPath = new vscode.ThemeIcon(labelIcon(id));
    node.description = vscode.l10n.t('{0} tagged, {1} to decide', tagged, items.length - tagged);
    node.contextValue = 'label';
    return node;
  }

  /** The focus moves with every key; the tree is made anew only when what it lists has changed. */
  #refresh(article: OpenArticle): void {
    if (article === this.#articles.active && article.session.items !== this.#shown)
      this.#changed.fire(undefined);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function thing(item: Item, article: OpenArticle | undefined): vscode.TreeItem {
  const quote = item.kind === 'annotation' ? item.annotation.quote : item.suggestion.quote;
  const node = new vscode.TreeItem(quote.replace(/\s+/g, ' '), vscode.TreeItemCollapsibleState.None);
  const line = article ? article.session.text.positionAt(item.start).line + 1 : 0;
  const suggestion = item.kind === 'suggestion';
  const known = article?.scheme.label(item.label);
  const color = known && labelColor(known);
  node.iconPath = new vscode.ThemeIcon(
    suggestion ? 'circle-outline' : 'circle-filled',
    typeof color === 'string' ? undefined : color,
  );
  node.description = vscode.l10n.t('line {0}', line);
  node.contextValue = item.kind;
  node.tooltip = quote;
  const state = suggestion ? vscode.l10n.t('suggestion') : vscode.l10n.t('annotation');
  node.accessibilityInformation = { label: `${quote}, ${state}, ${node.description}` };
  node.command = {
    command: 'articleAnnotator.atPlace',
    title: vscode.l10n.t('Go to'),
    arguments: [{ command: 'reveal', start: item.start, end: item.end, label: item.label }],
  };
  return node;
}
