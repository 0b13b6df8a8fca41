import * as vscode from 'vscode';
import type { Rejection } from '../../annotation/annotation.ts';
import { type Place, reveal } from '../commands.ts';
import { labelTitle, wordsInTitle } from '../labels.ts';
import { showWithBoxes } from '../list-with-boxes.ts';
import { showInformation } from '../message.ts';

interface RejectionPick extends vscode.QuickPickItem {
  readonly rejection: Rejection;
}

/** Lists what has been rejected in the article; what is chosen is offered again. */
export async function restoreRejected(place: Place): Promise<void> {
  const { session } = place.article;
  const { text } = session;
  const picks = session.layer.rejected.map((rejection) => rejectionPick(place, rejection));
  if (picks.length === 0) {
    void showInformation(vscode.l10n.t('Nothing has been rejected in this article.'));
    return;
  }
  const chosen = await choose(picks);
  if (chosen.length === 0 || session.text !== text) return;
  session.unreject(chosen);
  const back = session.items.find(
    (item) =>
      item.kind === 'suggestion' &&
      chosen.some(({ start, label }) => item.start === start && item.label === label),
  );
  reveal(place, back);
}

/** The checked ones; without a check the one that is highlighted. */
function choose(picks: readonly RejectionPick[]): Promise<readonly Rejection[]> {
  const list = vscode.window.createQuickPick<RejectionPick>();
  list.title = vscode.l10n.t('Offer again');
  list.placeholder = vscode.l10n.t('Enter takes the highlighted one, or all that are checked');
  list.canSelectMany = true;
  list.matchOnDescription = true;
  list.items = picks;
  list.activeItems = picks.slice(0, 1);
  showWithBoxes(list);
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      const chosen = list.selectedItems.length > 0 ? list.selectedItems : list.activeItems;
      resolve(chosen.map(({ rejection }) => rejection));
      list.hide();
    });
    list.onDidHide(() => {
      resolve([]);
      list.dispose();
    });
  });
}

function rejectionPick({ article }: Place, rejection: Rejection): RejectionPick {
  const { text } = article.session;
  const label = article.scheme.label(rejection.label);
  return {
    label: wordsInTitle(rejection.quote),
    description: label ? labelTitle(label) : rejection.label,
    detail: vscode.l10n.t('line {0}', text.positionAt(Math.min(rejection.start, text.length)).line + 1),
    rejection,
  };
}
