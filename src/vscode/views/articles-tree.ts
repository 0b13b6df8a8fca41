import * as vscode from 'vscode';
import type { Status } from '../../annotation/annotation.ts';
import { statusTitle } from '../labels.ts';
import type { ArticleProgress, FolderProgress } from '../progress/folder-progress.ts';

type Node = { readonly status: Status; readonly articles: readonly ArticleProgress[] } | ArticleProgress;

const order: readonly Status[] = ['in-progress', 'todo', 'done'];

/** The view of all articles of the workspace, by state, with their counts. */
export function registerArticlesTree(progress: FolderProgress): vscode.Disposable {
  const tree = new ArticlesTree(progress);
  const view = vscode.window.createTreeView('articleAnnotator.articles', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  const showDone = () => {
    const { done, total } = progress;
    view.description = total === 0 ? '' : vscode.l10n.t('{0} of {1} done', done, total);
  };
  return vscode.Disposable.from(view, tree, progress.onDidChange(showDone));
}

class ArticlesTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  readonly #progress: FolderProgress;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #subscription: vscode.Disposable;

  constructor(progress: FolderProgress) {
    this.#progress = progress;
    this.#subscription = vscode.Disposable.from(
      this.#changed,
      progress.onDidChange(() => this.#changed.fire(undefined)),
    );
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return 'articles' in node ? [...node.articles] : [];
    const all = await this.#progress.all();
    return order
      .map((status) => ({ status, articles: all.filter((article) => article.status === status) }))
      .filter(({ articles }) => articles.length > 0);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return 'articles' in node ? group(node.status, node.articles.length) : leaf(node);
  }

  dispose(): void {
    this.#subscription.dispose();
  }
}

function group(status: Status, count: number): vscode.TreeItem {
  const title = statusTitle(status);
  const node = new vscode.TreeItem(
    title.charAt(0).toLocaleUpperCase() + title.slice(1),
    status === 'done' ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.Expanded,
  );
  node.id = status;
  node.description = String(count);
  return node;
}

function leaf({ uri, name, status, annotations, unreadable }: ArticleProgress): vscode.TreeItem {
  const node = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.None);
  node.id = uri.toString();
  node.resourceUri = uri;
  node.iconPath = new vscode.ThemeIcon(unreadable ? 'warning' : icons[status]);
  node.description = unreadable
    ? vscode.l10n.t('annotation file cannot be read')
    : annotations > 0
      ? vscode.l10n.t('{0} tagged', annotations)
      : '';
  node.contextValue = 'article';
  node.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  node.accessibilityInformation = { label: [name, statusTitle(status), node.description].join(', ') };
  return node;
}

const icons: Record<Status, string> = {
  'in-progress': 'circle-large-filled',
  todo: 'circle-large-outline',
  done: 'pass-filled',
};
