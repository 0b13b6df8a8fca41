import * as vscode from 'vscode';
import type { Status } from '../../annotation/annotation.ts';
import { registerAnnotatorName } from '../articles/annotator-name.ts';
import type { Articles } from '../articles/articles.ts';
import { registerArticleCommand, registerCommand, registerDecision } from '../commands.ts';
import type { Configuration } from '../configuration.ts';
import { statusTitle } from '../labels.ts';
import { saidEnough, say, showInformation } from '../message.ts';
import type { FolderProgress } from './folder-progress.ts';

const states: readonly Status[] = ['todo', 'in-progress', 'done'];

/** The state of an article, the next article to do, its annotation file, and whose that is. */
export function registerArticleState(
  articles: Articles,
  progress: FolderProgress,
  configuration: Configuration,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerAnnotatorName(configuration),
    registerDecision(articles, 'setStatus', async ({ article }, argument) => {
      const status =
        states.find((state) => state === argument) ?? (await pickState(article.session.layer.status));
      if (status === undefined) return;
      article.session.setStatus(status);
      const open = article.session.pendingCount;
      if (status === 'done' && open > 0)
        say(`$(warning) ${vscode.l10n.t('Done, with suggestions left undecided: {0}', open)}`);
      else saidEnough();
    }),
    registerCommand('nextArticle', () => openNextArticle(articles, progress)),
    registerArticleCommand(articles, 'openSidecar', async ({ article }) => {
      await article.save();
      const { isMisplaced, folder, sidecar } = article;
      if (!isMisplaced && (await folder.files.read(folder.pathOf(sidecar)))) {
        await vscode.window.showTextDocument(sidecar, {
          viewColumn: vscode.ViewColumn.Beside,
          preview: true,
        });
      } else if (article.obstacle) await article.explainObstacle(article.obstacle);
      else void showInformation(vscode.l10n.t('Nothing has been decided in this article yet.'));
    }),
  );
}

async function pickState(current: Status): Promise<Status | undefined> {
  const picks = states.map((status) => ({
    label: statusTitle(status),
    status,
    ...(status === current ? { description: vscode.l10n.t('now') } : {}),
  }));
  const title = vscode.l10n.t('State of the article');
  return (await vscode.window.showQuickPick(picks, { title }))?.status;
}

/** Opens the next article that is not done, after the active one in the order of paths, going round. */
async function openNextArticle(articles: Articles, progress: FolderProgress): Promise<void> {
  const all = await progress.all();
  const current = articles.active?.document.uri.toString();
  const at = all.findIndex(({ uri }) => uri.toString() === current);
  const next = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))].find(
    ({ status }) => status !== 'done',
  );
  if (next) await vscode.window.showTextDocument(next.uri, { preview: false });
  else void showInformation(vscode.l10n.t('Every other article is done.'));
}
