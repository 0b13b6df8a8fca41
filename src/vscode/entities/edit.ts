import * as vscode from 'vscode';
import type { Layer } from '../../annotation/layer.ts';
import type { Act } from '../../project/history.ts';
import { moveMentions } from '../../project/mentions.ts';
import { mergeEntities, renameEntity, sameEntities } from '../../registry/match.ts';
import type { Entity, Registry } from '../../registry/registry.ts';
import { onOneLine } from '../../text/wrapping.ts';
import type { Articles } from '../articles/articles.ts';
import { registerCommand } from '../commands.ts';
import { wordsInTitle } from '../labels.ts';
import { say } from '../message.ts';
import { toOffset } from '../positions.ts';
import type { EntityEntry, Mention } from './mentions.ts';

/**
 * Rename, merge and split entities across the folder, from the view of entities.
 * @param selected what is selected there, which keys mean
 */
export function registerEntityEdits(articles: Articles, selected: () => unknown): vscode.Disposable {
  const edit = (id: string, run: (entry: EntityEntry) => Promise<void>) =>
    registerCommand(id, (argument) => {
      const meant = argument ?? selected();
      return isEntry(meant) ? run(meant) : undefined;
    });
  return vscode.Disposable.from(
    edit('renameEntity', (entry) => rename(articles, entry)),
    edit('mergeEntity', (entry) => merge(articles, entry)),
    edit('splitEntity', (entry) => split(articles, entry)),
  );
}

async function rename(articles: Articles, entry: EntityEntry): Promise<void> {
  const { entity } = entry;
  const title = vscode.l10n.t('New name of “{0}”', entity.name);
  const name = (await vscode.window.showInputBox({ title, value: entity.name }))?.trim();
  if (name) await perform(articles, entry, (registry) => renameEntity(registry, entity.id, name));
}

async function merge(articles: Articles, entry: EntityEntry): Promise<void> {
  const { folder, entity, mentions } = entry;
  const into = await chooseSame(folder.registry.registry, entity);
  if (!into) return;
  const to = () => into.id;
  const edit = (now: Registry) => mergeEntities(now, entity.id, into.id);
  const { changes } = await perform(articles, entry, edit, { mentions, to });
  const moved = [...changes.values()].map(({ annotations }) => annotations.size).filter(Boolean);
  const done = vscode.l10n.t(
    '“{0}” is now “{1}”; mentions: {2}; articles: {3}',
    wordsInTitle(entity.name),
    wordsInTitle(into.name),
    moved.reduce((sum, count) => sum + count, 0),
    moved.length,
  );
  say(done);
}

interface EntityPick extends vscode.QuickPickItem {
  readonly entity: Entity;
}

/** Which other entity of the label one is: the likeliest first, and highlighted only where it is surely meant. */
function chooseSame(registry: Registry, entity: Entity): Promise<Entity | undefined> {
  const list = vscode.window.createQuickPick<EntityPick>();
  list.title = vscode.l10n.t('“{0}” is the same as', wordsInTitle(entity.name));
  list.matchOnDescription = true;
  const matches = sameEntities(registry, entity);
  list.items = matches.map(({ entity: other, likeness }) => ({
    label: wordsInTitle(other.name),
    description: wordsInTitle(other.aliases.join(', ')),
    ...(likeness > 0 ? { detail: vscode.l10n.t('{0} % alike', Math.round(likeness * 100)) } : {}),
    entity: other,
  }));
  list.activeItems = matches[0]?.sure ? list.items.slice(0, 1) : [];
  list.show();
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      const [chosen] = list.activeItems;
      if (!chosen) return;
      resolve(chosen.entity);
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
  });
}

async function split(articles: Articles, entry: EntityEntry): Promise<void> {
  const { entity, mentions } = entry;
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
  const value = onOneLine(first.mention.annotation.quote);
  const name = (
    await vscode.window.showInputBox({ title: vscode.l10n.t('Name of the new entity'), value })
  )?.trim();
  if (!name) return;
  let id = '';
  const create = (registry: Registry) => {
    id = registry.idFor(name);
    return registry.put({ id, label: entity.label, name, aliases: [] });
  };
  await perform(articles, entry, create, { mentions: chosen.map(({ mention }) => mention), to: () => id });
}

/** Mentions and the entity that they are to point to, known once the registry has been changed. */
interface Move {
  readonly mentions: readonly Mention[];
  readonly to: () => string;
}

/** Changes the registry and points mentions to another entity: one act over all the articles, undone in one step. */
async function perform(
  articles: Articles,
  { folder, entity }: EntityEntry,
  edit: (registry: Registry) => Registry,
  { mentions, to }: Move = { mentions: [], to: () => entity.id },
): Promise<Act> {
  const changes = new Map<string, (layer: Layer) => Layer>();
  for (const path of new Set(mentions.map((mention) => mention.path))) {
    const ids = new Set(
      mentions.filter((mention) => mention.path === path).map(({ annotation }) => annotation.id),
    );
    changes.set(path, (layer) => moveMentions(layer, ids, entity, to()));
  }
  const { active } = articles;
  const editor = vscode.window.activeTextEditor;
  const from =
    editor && active?.folder === folder
      ? { article: active.path, caret: toOffset(active.session.text, editor.selection.active) }
      : { article: undefined, caret: 0 };
  return folder.history.perform(from, changes, edit);
}

function isEntry(argument: unknown): argument is EntityEntry {
  return typeof argument === 'object' && argument !== null && 'entity' in argument && 'folder' in argument;
}
