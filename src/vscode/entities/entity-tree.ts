import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { Burst } from '../burst.ts';
import { registerCommand } from '../commands.ts';
import { labelIcon, labelTitle } from '../labels.ts';
import type { FolderProgress } from '../progress/folder-progress.ts';
import { showAnnotation } from '../search/show.ts';
import { registerEntityEdits } from './edit.ts';
import { type EntityEntry, findMentions, type Mention } from './mentions.ts';

/** A label's entities, an entity with its mentions, or one mention. */
export type EntityNode =
  | { readonly kind: 'label'; readonly label: string; readonly entities: readonly EntityEntry[] }
  | ({ readonly kind: 'entity' } & EntityEntry)
  | { readonly kind: 'mention'; readonly mention: Mention };

/** Changes come in bursts; the tree is read anew when none has come for this long, in milliseconds. */
const pause = 300;

/** The view of the registry's entities with their mentions in all articles, and the changes to those. */
export function registerEntityTree(articles: Articles, progress: FolderProgress): vscode.Disposable {
  const tree = new EntityTree(articles, progress);
  const view = vscode.window.createTreeView('articleAnnotator.entities', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  return vscode.Disposable.from(
    tree,
    view,
    registerEntityEdits(articles, () => view.selection[0]),
    registerCommand('showMention', (argument) => {
      const mention = isMention(argument) ? argument : undefined;
      return mention && showAnnotation(articles, mention.uri, mention.annotation);
    }),
  );
}

class EntityTree implements vscode.TreeDataProvider<EntityNode>, vscode.Disposable {
  readonly #articles: Articles;
  readonly #progress: FolderProgress;
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #subscriptions: vscode.Disposable;
  /** What the tree lists of open articles. */
  readonly #listed = new WeakMap<OpenArticle, string>();
  readonly #burst = new Burst<EntityTree>(pause, () => this.#changed.fire(undefined));

  constructor(articles: Articles, progress: FolderProgress) {
    this.#articles = articles;
    this.#progress = progress;
    this.#subscriptions = vscode.Disposable.from(
      this.#changed,
      this.#burst,
      articles.onDidChangeRegistry(() => this.#later()),
      articles.onDidRest((article) => this.#rested(article)),
      articles.onDidChangeClosedSidecar(() => this.#later()),
      // An open article has its say when it rests.
      progress.onDidChange((article) => {
        if (!article) this.#later();
      }),
    );
  }

  async getChildren(node?: EntityNode): Promise<EntityNode[]> {
    if (!node) return this.#labels();
    if (node.kind === 'label') return node.entities.map((entry) => ({ kind: 'entity', ...entry }));
    return node.kind === 'entity' ? node.mentions.map((mention) => ({ kind: 'mention', mention })) : [];
  }

  getTreeItem(node: EntityNode): vscode.TreeItem {
    if (node.kind === 'label') return labelItem(node.label, node.entities);
    return node.kind === 'entity' ? entityItem(node) : mentionItem(node.mention);
  }

  async #labels(): Promise<EntityNode[]> {
    const mentions = await findMentions(this.#progress);
    const byLabel = new Map<string, EntityEntry[]>();
    for (const folder of await this.#articles.folders()) {
      for (const entity of folder.registry.registry.entities) {
        const entry = { folder, entity, mentions: mentions.get(folder)?.get(entity.id) ?? [] };
        const entries = byLabel.get(entity.label);
        if (entries) entries.push(entry);
        else byLabel.set(entity.label, [entry]);
      }
    }
    return [...byLabel].map(([label, entities]) => ({
      kind: 'label',
      label,
      entities: entities.sort(byName),
    }));
  }

  /** Most of what happens in an article changes nothing here. */
  #rested(article: OpenArticle): void {
    const linked = article.session.layer.annotations.filter(({ entity }) => entity !== undefined);
    const listed = JSON.stringify(linked.map(({ id, entity, quote }) => [id, entity, quote]));
    if (this.#listed.get(article) === listed) return;
    this.#listed.set(article, listed);
    this.#later();
  }

  #later(): void {
    this.#burst.call(this);
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}

function byName(a: EntityEntry, b: EntityEntry): number {
  return a.entity.name.localeCompare(b.entity.name);
}

function labelItem(id: string, entities: readonly EntityEntry[]): vscode.TreeItem {
  const label = entities[0]?.folder.scheme.label(id);
  const item = new vscode.TreeItem(label ? labelTitle(label) : id, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `label ${id}`;
  item.iconPath = new vscode.ThemeIcon(labelIcon(id));
  item.description = String(entities.length);
  return item;
}

function entityItem({ entity, mentions, folder }: EntityEntry): vscode.TreeItem {
  const state =
    mentions.length > 0 ? vscode.TreeItemCollapsibleState.Collapsed : vscode.TreeItemCollapsibleState.None;
  const item = new vscode.TreeItem(entity.name, state);
  item.id = `entity ${folder.root.toString()} ${entity.id}`;
  item.description = vscode.l10n.t('mentions: {0}', mentions.length);
  item.tooltip = [entity.name, ...entity.aliases, entity.note ?? ''].filter(Boolean).join('\n');
  item.contextValue = 'entity';
  item.accessibilityInformation = { label: `${entity.name}, ${item.description}` };
  return item;
}

function mentionItem(mention: Mention): vscode.TreeItem {
  const { annotation, path } = mention;
  const item = new vscode.TreeItem(
    annotation.quote.replace(/\s+/g, ' '),
    vscode.TreeItemCollapsibleState.None,
  );
  item.description = path;
  item.contextValue = 'mention';
  item.command = {
    command: 'articleAnnotator.showMention',
    title: vscode.l10n.t('Go to'),
    arguments: [mention],
  };
  return item;
}

function isMention(argument: unknown): argument is Mention {
  return typeof argument === 'object' && argument !== null && 'annotation' in argument && 'uri' in argument;
}
