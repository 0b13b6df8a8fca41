import * as vscode from 'vscode';
import { itemsAt } from '../../project/items.ts';
import type { Articles } from '../articles/articles.ts';
import { type Place, registerArticleCommand, reveal } from '../commands.ts';

/** Undo and redo of what was decided, in every article that the act touched; the caret goes where it was. */
export function registerUndo(articles: Articles): vscode.Disposable {
  return vscode.Disposable.from(
    registerArticleCommand(articles, 'undo', (place) => revert(place, 'undo')),
    registerArticleCommand(articles, 'redo', (place) => revert(place, 'redo')),
  );
}

async function revert(place: Place, direction: 'undo' | 'redo'): Promise<void> {
  const { article, editor } = place;
  const { path, session, folder } = article;
  const reverted = await folder.history[direction](path, (act) => {
    if (act.article !== path || act.caret > session.text.length) return;
    const [item] = itemsAt(session.items, act.caret);
    if (item) reveal(place, item);
    else article.caret.moveTo(editor, act.caret);
  });
  if (!reverted) {
    const nothing =
      direction === 'undo' ? vscode.l10n.t('Nothing to undo here.') : vscode.l10n.t('Nothing to redo here.');
    vscode.window.setStatusBarMessage(nothing, 3_000);
    return;
  }
  const kept = [...reverted.conflicts.values()].reduce((count, ids) => count + ids.length, 0);
  if (kept === 0) return;
  const message = vscode.l10n.t('Left as they are, because someone else has changed them since: {0}', kept);
  void vscode.window.showInformationMessage(message);
}
