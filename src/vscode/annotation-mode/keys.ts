import * as vscode from 'vscode';
import type { Scheme } from '../../scheme/scheme.ts';
import { labelTitle } from '../labels.ts';

interface KeyPick extends vscode.QuickPickItem {
  readonly command?: string;
  readonly argument?: unknown;
}

/** The keys of annotation mode as a list; choosing one does what the key does. */
export async function showKeys(scheme: Scheme): Promise<void> {
  const picks: KeyPick[] = [
    separator(vscode.l10n.t('Tag')),
    ...scheme.labels.flatMap((label) =>
      label.key === undefined ? [] : [pick(label.key, labelTitle(label), 'tag', { label: label.id })],
    ),
    separator(vscode.l10n.t('Decide')),
    pick(vscode.l10n.t('Enter'), vscode.l10n.t('Accept the suggestion'), 'acceptSuggestion'),
    pick(
      vscode.l10n.t('Shift+Enter'),
      vscode.l10n.t('Accept all suggestions of these words'),
      'acceptAllLike',
    ),
    pick(vscode.l10n.t('Ctrl+Enter'), vscode.l10n.t('Accept all visible suggestions'), 'acceptVisible'),
    pick(
      vscode.l10n.t('x  Backspace'),
      vscode.l10n.t('“Not this”: reject the suggestion, remove the annotation'),
      'rejectSuggestion',
    ),
    pick('X', vscode.l10n.t('Reject all suggestions of these words'), 'rejectAllLike'),
    pick('=', vscode.l10n.t('Tag all occurrences; = again: in the whole folder'), 'tagAllOccurrences'),
    pick('u', vscode.l10n.t('Undo'), 'undo'),
    pick('U', vscode.l10n.t('Redo'), 'redo'),
    separator(vscode.l10n.t('Move')),
    pick(vscode.l10n.t('Tab'), vscode.l10n.t('Next thing to decide'), 'next'),
    pick(vscode.l10n.t('Shift+Tab'), vscode.l10n.t('Previous thing to decide'), 'previous'),
    pick(vscode.l10n.t('Space'), vscode.l10n.t('Next of overlapping annotations'), 'selectOverlapping'),
    pick('>', vscode.l10n.t('Next article to do'), 'nextArticle'),
    separator(vscode.l10n.t('Edges (with Ctrl: by character)')),
    pick(vscode.l10n.t('['), vscode.l10n.t('Start one word to the left'), 'extendLeft'),
    pick(vscode.l10n.t(']'), vscode.l10n.t('End one word to the right'), 'extendRight'),
    pick(vscode.l10n.t('{'), vscode.l10n.t('Start one word to the right'), 'shrinkLeft'),
    pick(vscode.l10n.t('}'), vscode.l10n.t('End one word to the left'), 'shrinkRight'),
    separator(vscode.l10n.t('Complete')),
    pick('a', vscode.l10n.t('Attributes'), 'editAttributes'),
    pick('e', vscode.l10n.t('Link to an entity'), 'linkEntity'),
    pick('n', vscode.l10n.t('Note'), 'editNote'),
    pick('A', vscode.l10n.t('Go to the actor or deadline'), 'revealLinked'),
    pick('+', vscode.l10n.t('Add the selected words as a further piece'), 'addPart'),
    pick('1  2  3', vscode.l10n.t('Article to do, in progress, done'), 'setStatus'),
    pick(vscode.l10n.t('Alt+Shift+A'), vscode.l10n.t('Leave annotation mode'), 'toggleAnnotationMode'),
  ];
  const chosen = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t('Keys of annotation mode'),
    matchOnDescription: true,
  });
  if (chosen?.command)
    await vscode.commands.executeCommand(`articleAnnotator.${chosen.command}`, chosen.argument);
}

function pick(key: string, what: string, command: string, argument?: unknown): KeyPick {
  return { label: key, description: what, command, argument };
}

function separator(label: string): KeyPick {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
