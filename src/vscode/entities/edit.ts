import * as vscode from 'vscode';
import { diffLayers, type LayerChange } from '../../annotation/change.ts';
import { moveMentions } from '../../project/mentions.ts';
import { matchEntities, mergeEntities, renameEntity } from '../../registry/match.ts';
import type { Articles } from '../articles/articles.ts';
import { registerCommand } from '../commands.ts';
import type { EntityEntry } from './entity-tree.ts';
import { tell } from './link.ts';
import type { Mention } from './mentions.ts';

/** Rename, merge and split entities across the folder, from the view of entities. */
export function registerEntityEdits(articles: Articles): vscode.Disposable {
  const edit = (id: string, run: (entry: EntityEntry) => Promise<void>) =>
    registerCommand(id, (argument) => (isEntry(argument) ? run(argument).catch(tell) : undefined));
  return vscode.Disposable.from(
    edit('renameEntity', rename),
    edit('mergeEntity', (entry) => merge(articles, entry)),
    edit('splitEntity', (entry) => split(articles, entry)),
  );
}

async function rename({ folder, entity }: EntityEntry): Promise<void> {
  const title = vscode.l10n.t('New name of “{0}”', entity.name);
  const name = (await vscode.window.showInputBox({ title, value: entity.name }))?.trim();
  if (name) await folder.registry.update((registry) => renameEntity(registry, entity.id, name));
}

async function merge(articles: Articles, entry: EntityEntry): Promise<void> {
  const { folder, entity, mentions } = entry;
  const registry = folder.registry.registry;
  const likely = matchEntities(registry, entity.name, entity.label).map((match) => match.entity);
  const picks = [...new Set([...likely, ...registry.withLabel(entity.label)])]
    .filter(({ id }) => id !== entity.id)
    .map(({ id, name, aliases }) => ({ label: name, description: aliases.join(', '), id }));
  const title = vscode.l10n.t('“{0}” is the same as', entity.name);
  const into = await vscode.window.showQuickPick(picks, { title, matchOnDescription: true });
  if (!into) return;
  await folder.registry.update((now) => mergeEntities(now, entity.id, into.id));
  await move(articles, entry, mentions, into.id);
}

async function split(articles: Articles, entry: EntityEntry): Promise<void> {
  const { folder, entity, mentions } = entry;
  const picks = mentions.map((mention) => ({
    label: mention.annotation.quote.replace(/\s+/g, ' '),
    description: mention.path,
    detail: `…${mention.annotation.before ?? ''}‹${mention.annotation.quote}›${mention.annotation.after ?? ''}…`,
    mention,
  }));
  const title = vscode.l10n.t('Which of these are someone or something else than “{0}”?', entity.name);
  const chosen = await vscode.window.showQuickPick(picks, {
    title,
    canPickMany: true,
    matchOnDescription: true,
  });
  const first = chosen?.[0];
  if (!first) return;
  const value = first.mention.annotation.quote;
  const name = (
    await vscode.window.showInputBox({ title: vscode.l10n.t('Name of the new entity'), value })
  )?.trim();
  if (!name) return;
  let id = '';
  await folder.registry.update((registry) => {
    id = registry.idFor(name);
    return registry.put({ id, label: entity.label, name, aliases: [] });
  });
  await move(
    articles,
    entry,
    chosen.map(({ mention }) => mention),
    id,
  );
}

/** Points mentions to another entity: one act over all the articles, undone in one step. */
async function move(
  articles: Articles,
  { folder, entity }: EntityEntry,
  mentions: readonly Mention[],
  to: string,
): Promise<void> {
  const changes = new Map<string, LayerChange>();
  for (const path of new Set(mentions.map((mention) => mention.path))) {
    const ids = new Set(
      mentions.filter((mention) => mention.path === path).map(({ annotation }) => annotation.id),
    );
    const layer = await folder.layer(path);
    const moved = moveMentions(layer, entity.id, to, ids);
    const change = diffLayers(layer, moved);
    changes.set(path, change);
    await folder.change(path, change);
  }
  const article = articles.active?.path ?? mentions[0]?.path;
  if (article !== undefined) folder.history.record({ changes, article, caret: 0 });
}

function isEntry(argument: unknown): argument is EntityEntry {
  return typeof argument === 'object' && argument !== null && 'entity' in argument && 'folder' in argument;
}
