import * as vscode from 'vscode';
import type { Outcome } from '../../project/outcome.ts';
import type { Label } from '../../scheme/scheme.ts';
import type { Articles } from '../articles/articles.ts';
import { type Place, registerDecision, reveal } from '../commands.ts';
import { labelTitle, wordsInTitle } from '../labels.ts';
import { saidEnough, say } from '../message.ts';
import type { FolderProgress } from '../progress/folder-progress.ts';
import { registerAtPlace } from './at-place.ts';
import { registerTaggedDates, sayWithoutValue } from './date-values.ts';
import { registerNavigation } from './navigation.ts';
import { registerOccurrences } from './occurrences.ts';
import { registerUndo } from './undo.ts';

/** The commands that have a label of the standard scheme each. */
const labelCommands = {
  tagPerson: 'person',
  tagPlace: 'place',
  tagCommitment: 'commitment',
  tagOrganization: 'organization',
  tagDate: 'date',
} as const;

/** The acts of annotating, and moving among what there is to decide. */
export function registerTagging(articles: Articles, progress: FolderProgress): vscode.Disposable {
  return vscode.Disposable.from(
    registerTaggedDates(articles),
    registerDecisions(articles),
    registerOccurrences(articles, progress),
    registerNavigation(articles),
    registerUndo(articles),
    registerAtPlace(articles),
  );
}

/** Tag, untag, relabel, accept, reject: each acts on what the selections mean and moves on. */
function registerDecisions(articles: Articles): vscode.Disposable {
  return vscode.Disposable.from(
    ...Object.entries(labelCommands).map(([id, label]) =>
      registerDecision(articles, id, (place) => tag(place, label)),
    ),
    registerDecision(articles, 'tag', async (place, argument) => {
      const asked = readRequest(argument);
      const label = asked.key === undefined ? asked.label : place.article.scheme.labelForKey(asked.key)?.id;
      if (asked.key !== undefined && label === undefined) {
        say(vscode.l10n.t('“{0}” is the letter of no label. ? shows the keys.', asked.key));
        return;
      }
      const chosen = label ?? (await pickLabel(place));
      if (chosen !== undefined && place.article.scheme.label(chosen)) tag(place, chosen, asked.exact);
    }),
    registerDecision(articles, 'relabel', async (place) => {
      const label = await pickLabel(place);
      if (label !== undefined) tag(place, label);
    }),
    registerDecision(articles, 'untag', (place) =>
      finish(place, place.article.session.untag(place.selections), vscode.l10n.t('No annotation here.')),
    ),
    registerDecision(articles, 'acceptSuggestion', (place) => {
      const outcome = place.article.session.accept(place.selections);
      finish(place, outcome, vscode.l10n.t('No suggestion here.'));
      sayLinked(place, outcome);
    }),
    registerDecision(articles, 'rejectSuggestion', (place) =>
      finish(place, place.article.session.refuse(place.selections), vscode.l10n.t('Nothing here to reject.')),
    ),
  );
}

function tag(place: Place, label: string, exact = false): void {
  const outcome = place.article.session.tag(label, place.selections, exact);
  finish(place, outcome, vscode.l10n.t('No word here to tag.'));
  if (outcome.annotations.length > 0) tellOfTag();
  sayWithoutValue(place.article, outcome.annotations);
}

/** An accepted name that is an entity's own is linked to it: that is not seen in the text. */
function sayLinked({ article }: Place, { annotations: [accepted] }: Outcome): void {
  const entity =
    accepted?.entity === undefined ? undefined : article.folder.registry.registry.meant(accepted.entity);
  if (entity) say(vscode.l10n.t('Linked to “{0}”', wordsInTitle(entity.name)));
}

let told = false;

/** Completes a step of the walkthrough. */
function tellOfTag(): void {
  if (!told) void vscode.commands.executeCommand('setContext', 'articleAnnotator.hasTagged', true);
  told = true;
}

/** Shows what an act did: goes on to the next thing to decide, or says that there was nothing to act on. */
export function finish(place: Place, outcome: Outcome, nothing: string): void {
  if (outcome.count === 0) {
    say(nothing);
    return;
  }
  saidEnough();
  if (place.article.annotating) reveal(place, outcome.next);
}

/** Undefined when the list was left, or when the selections count in a text that the article no longer has. */
async function pickLabel(place: Place): Promise<string | undefined> {
  const { text } = place.article.session;
  const picks = place.article.scheme.labels.map((label) => ({
    label: labelTitle(label),
    ...detail(label),
    id: label.id,
  }));
  const pick = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t('Tag as'),
    matchOnDescription: true,
  });
  return place.article.session.text === text ? pick?.id : undefined;
}

function detail(label: Label) {
  return { description: label.key?.toUpperCase() ?? '', detail: label.description };
}

/** What a key binding or a caller asks to be tagged: a label by its id, or by its letter in the scheme. */
interface TagRequest {
  readonly label?: string;
  readonly key?: string;
  /** Take the selection as it is instead of whole words. */
  readonly exact: boolean;
}

function readRequest(argument: unknown): TagRequest {
  if (typeof argument === 'string') return { label: argument, exact: false };
  if (typeof argument !== 'object' || argument === null) return { exact: false };
  const { label, key, exact } = argument as Partial<Record<keyof TagRequest, unknown>>;
  return {
    ...(typeof label === 'string' ? { label } : {}),
    ...(typeof key === 'string' ? { key } : {}),
    exact: exact === true,
  };
}
