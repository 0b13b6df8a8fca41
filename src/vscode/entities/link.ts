import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import { putAnnotations, started } from '../../annotation/decision.ts';
import { emptyLayer, type Layer } from '../../annotation/layer.ts';
import { fullName, linkMentions } from '../../project/mentions.ts';
import { matchEntities, withAlias } from '../../registry/match.ts';
import type { Entity, Registry } from '../../registry/registry.ts';
import { onOneLine } from '../../text/wrapping.ts';
import { accepted } from '../accepted.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { type Place, registerDecision } from '../commands.ts';
import { labelTitle, wordsInTitle } from '../labels.ts';
import { say } from '../message.ts';
import { annotationHere, type Meant } from '../tagging/subject.ts';

interface EntityPick extends vscode.QuickPickItem {
  /** An entity's id, a new entity, or the end of the link. */
  readonly choice: { readonly id: string } | { readonly name: string } | 'unlink';
}

/** Entities offered at most. */
const offered = 50;

/** Links the annotation under the caret, and all of its name in the article, to an entity of the registry. */
export function registerLinkEntity(articles: Articles): vscode.Disposable {
  return registerDecision(articles, 'linkEntity', async (place) => {
    const meant = annotationHere(place);
    if (!meant) return;
    const { annotation } = meant;
    const name = fullName(annotation, place.article.session.items);
    const pick = await chooseEntity(place.article, annotation, name);
    if (pick) await link(place, meant, pick.choice);
  });
}

/**
 * What is surely meant is first in the list, and so is taken by Enter; what is only like it comes after a new entity.
 * @param name how the article calls what is linked in full
 */
function chooseEntity(
  article: OpenArticle,
  annotation: Annotation,
  name: string,
): Promise<EntityPick | undefined> {
  const list = vscode.window.createQuickPick<EntityPick>();
  list.title = vscode.l10n.t('Who or what is “{0}”?', wordsInTitle(annotation.quote));
  list.placeholder = vscode.l10n.t('Choose an entity, or type the name of a new one');
  list.matchOnDescription = true;
  const quote = onOneLine(annotation.quote);
  const refresh = () => {
    const typed = list.value.trim();
    const names = typed === '' ? [...new Set([name, quote])] : [typed];
    // A family name may be several people's: the full name tells whose.
    const meant = annotation.label === 'person' ? names.slice(0, 1) : names;
    const known = matches(article, meant, annotation.label);
    list.items = [
      ...known.filter(({ sure }) => sure),
      ...names.map(create),
      ...known.filter(({ sure }) => !sure),
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

function matches({ folder, scheme }: OpenArticle, names: readonly string[], label: string) {
  const found = matchEntities(folder.registry.registry, names, label).slice(0, offered);
  return found.map(({ entity, by, likeness, sure }) => {
    const kind = labelTitle(scheme.label(entity.label) ?? { id: entity.label, title: entity.label });
    return {
      label: wordsInTitle(entity.name),
      description: [kind, wordsInTitle(describe(entity, by))].filter(Boolean).join(' · '),
      detail:
        entity.label === label
          ? vscode.l10n.t('{0} % alike', Math.round(likeness * 100))
          : vscode.l10n.t('Same name, another label'),
      alwaysShow: true,
      choice: { id: entity.id },
      sure,
    };
  });
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

/** The registry and the article in one act, undone in one step. */
async function link(place: Place, { annotation, draft }: Meant, choice: EntityPick['choice']): Promise<void> {
  const { folder, session, path } = place.article;
  if (choice === 'unlink') {
    if (draft)
      session.add(linkMentions({ ...emptyLayer, annotations: [draft] }, draft, undefined).annotations);
    else session.change(linkMentions(session.layer, annotation, undefined), annotation);
    return;
  }
  let id = '';
  const words = onOneLine(annotation.quote);
  const known = (registry: Registry) => {
    if ('id' in choice) {
      id = choice.id;
      // Of an entity of another kind the words are no further name.
      const isOfKind = registry.get(id)?.label === annotation.label;
      return isOfKind ? withAlias(registry, id, words) : registry;
    }
    id = registry.idFor(choice.name);
    const aliases = words === choice.name ? [] : [words];
    return registry.put({ id, label: annotation.label, name: choice.name, aliases });
  };
  const withDraft = (layer: Layer) => (draft ? started(putAnnotations(layer, [draft])) : layer);
  const linked = new Map([[path, (layer: Layer) => linkMentions(withDraft(layer), annotation, id)]]);
  const here = { article: path, caret: place.selections[0]?.start ?? annotation.start };
  const act = await folder.history.perform(here, linked, known);
  say(vscode.l10n.t('Mentions linked: {0}', act.changes.get(path)?.annotations.size ?? 0));
}
