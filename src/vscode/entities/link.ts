import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import { diffLayers } from '../../annotation/change.ts';
import { linkMentions } from '../../project/mentions.ts';
import { matchEntities, withAlias } from '../../registry/match.ts';
import type { Entity, Registry } from '../../registry/registry.ts';
import { onOneLine } from '../../text/wrapping.ts';
import { accepted } from '../accepted.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { registerDecision } from '../commands.ts';
import { wordingOf, wordsInTitle } from '../labels.ts';
import { say, showError } from '../message.ts';
import { annotationHere } from '../tagging/subject.ts';

interface EntityPick extends vscode.QuickPickItem {
  /** An entity's id, a new entity, or the end of the link. */
  readonly choice: { readonly id: string } | { readonly name: string } | 'unlink';
}

/** Entities offered at most. */
const offered = 50;

/** Links the annotation under the caret, and all of its name in the article, to an entity of the registry. */
export function registerLinkEntity(articles: Articles): vscode.Disposable {
  return registerDecision(articles, 'linkEntity', async (place) => {
    const annotation = annotationHere(place);
    if (!annotation) return;
    const { article } = place;
    const registry = article.folder.registry.registry;
    const pick = await chooseEntity(registry, annotation);
    if (pick) await link(article, annotation, pick.choice).catch((error: unknown) => tell(error));
  });
}

function chooseEntity(registry: Registry, annotation: Annotation): Promise<EntityPick | undefined> {
  const list = vscode.window.createQuickPick<EntityPick>();
  list.title = vscode.l10n.t('Who or what is “{0}”?', wordsInTitle(annotation.quote));
  list.placeholder = vscode.l10n.t('Choose an entity, or type the name of a new one');
  list.matchOnDescription = true;
  const name = onOneLine(annotation.quote);
  const refresh = () => {
    const typed = list.value.trim();
    list.items = [
      ...matches(registry, typed || name, annotation.label),
      create(typed || name),
      ...(annotation.entity === undefined ? [] : [unlink()]),
    ];
  };
  refresh();
  list.onDidChangeValue(refresh);
  list.show();
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(accepted(list.activeItems[0], list.items, () => true));
      list.hide();
    });
    list.onDidHide(() => {
      resolve(undefined);
      list.dispose();
    });
  });
}

function matches(registry: Registry, name: string, label: string): EntityPick[] {
  return matchEntities(registry, name, label)
    .slice(0, offered)
    .map(({ entity, by, likeness }) => ({
      label: wordsInTitle(entity.name),
      description: wordsInTitle(describe(entity, by)),
      detail: vscode.l10n.t('{0} % alike', Math.round(likeness * 100)),
      alwaysShow: true,
      choice: { id: entity.id },
    }));
}

function describe({ name, note, aliases }: Entity, by: string): string {
  const known = by === name ? aliases.slice(0, 3).join(', ') : by;
  return [known, note].filter(Boolean).join(' — ');
}

function create(name: string): EntityPick {
  return {
    label: `$(add) ${vscode.l10n.t('Create “{0}”', wordsInTitle(name))}`,
    alwaysShow: true,
    choice: { name },
  };
}

function unlink(): EntityPick {
  return { label: `$(circle-slash) ${vscode.l10n.t('Remove the link')}`, alwaysShow: true, choice: 'unlink' };
}

async function link(
  article: OpenArticle,
  annotation: Annotation,
  choice: EntityPick['choice'],
): Promise<void> {
  const { folder, session } = article;
  let id: string | undefined;
  if (choice !== 'unlink') {
    await folder.registry.update((registry) => {
      if ('id' in choice) {
        id = choice.id;
        return withAlias(registry, choice.id, onOneLine(annotation.quote));
      }
      id = registry.idFor(choice.name);
      const words = onOneLine(annotation.quote);
      const aliases = words === choice.name ? [] : [words];
      return registry.put({ id, label: annotation.label, name: choice.name, aliases });
    });
  }
  const linked = linkMentions(session.layer, annotation, id);
  const count = diffLayers(session.layer, linked).annotations.size;
  session.change(linked, annotation);
  const done = vscode.l10n.t('Mentions linked: {0}', count);
  if (id !== undefined) say(done);
}

export function tell(error: unknown): void {
  void showError(error instanceof Error ? wordingOf(error) : String(error));
}
