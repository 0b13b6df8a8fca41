import * as vscode from 'vscode';
import type { Act } from '../../project/history.ts';
import { type Item, itemsAt } from '../../project/items.ts';
import type { Articles } from '../articles/articles.ts';
import { type Place, registerArticleCommand, reveal } from '../commands.ts';
import { saidEnough, say, showInformation } from '../message.ts';

/** Undo and redo of what was decided, in every article that the act touched; the caret goes where it was. */
export function registerUndo(articles: Articles): vscode.Disposable {
  return vscode.Disposable.from(
    registerArticleCommand(articles, 'undo', (place) => revert(place, 'undo')),
    registerArticleCommand(articles, 'redo', (place) => revert(place, 'redo')),
  );
}

async function revert(place: Place, direction: 'undo' | 'redo'): Promise<void> {
  const { article } = place;
  const { path, folder } = article;
  const undo = direction === 'undo';
  const reverted = await folder.history[direction](path, (act, passed) => {
    goTo(place, act);
    // Now, not later: the next key may have something to say by then.
    if (passed > 0) tellPassed(passed);
    else tell(act, undo);
  });
  if (!reverted) {
    say(undo ? vscode.l10n.t('Nothing to undo here.') : vscode.l10n.t('Nothing to redo here.'));
    return;
  }
  if (!reverted.act) tellPassed(reverted.passed);
  const kept = [...reverted.conflicts.values()].reduce((sum, ids) => sum + ids.length, 0);
  if (kept === 0) return;
  const message = vscode.l10n.t('Left as they are, because someone else has changed them since: {0}', kept);
  void showInformation(message);
}

/** The annotation file has been changed by others, or put back by git. */
function tellPassed(count: number): void {
  say(
    vscode.l10n.t(
      'Decisions passed over, because the annotation file has already lost or regained them: {0}',
      count,
    ),
  );
}

/** Goes where the annotator was before the act; from a bulk act that was begun elsewhere, to the first thing it decided. */
function goTo(place: Place, act: Act): void {
  const { article, editor } = place;
  const { session, path } = article;
  const was = act.article === path && act.caret <= session.text.length ? act.caret : undefined;
  const item =
    (was === undefined ? undefined : itemsAt(session.items, was)[0]) ?? firstOf(session.items, act, path);
  if (item) reveal(place, item);
  else if (was !== undefined) article.caret.moveTo(editor, was);
}

function firstOf(items: readonly Item[], act: Act, path: string): Item | undefined {
  const change = act.changes.get(path);
  const records = [...(change?.annotations.values() ?? []), ...(change?.rejected.values() ?? [])];
  const starts = records.map(({ before, after }) => (before ?? after)?.start ?? Number.POSITIVE_INFINITY);
  return itemsAt(items, Math.min(...starts))[0];
}

/** Says how much an act was that is taken back, or done again, when it was more than one decision, or changed entities. */
function tell({ changes, entities }: Act, undo: boolean): void {
  const count = [...changes.values()].reduce(
    (sum, one) => sum + one.annotations.size + one.rejected.size,
    entities?.size ?? 0,
  );
  // What became of the registry is not seen in the text.
  if (count < 2 && !entities?.size) saidEnough();
  else
    say(undo ? vscode.l10n.t('Decisions undone: {0}', count) : vscode.l10n.t('Decisions redone: {0}', count));
}
