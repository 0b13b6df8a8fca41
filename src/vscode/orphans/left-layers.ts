import * as vscode from 'vscode';
import { leftArticle } from '../../project/left-layers.ts';
import { articleHash } from '../../project/text-hash.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { filesMovedTo } from '../articles/renames.ts';
import { showInformation } from '../message.ts';
import { hostPace } from '../pace.ts';

/** Offers an article without annotations those that were made on its text when it had another name, before it was renamed outside. */
export function registerLeftLayers(articles: Articles): vscode.Disposable {
  const looked = new WeakSet<OpenArticle>();
  return articles.onDidLoadLayer(async (article) => {
    if (looked.has(article) || article.obstacle) return;
    looked.add(article);
    const { folder, session, sidecar, document, path } = article;
    if (await folder.files.read(folder.pathOf(sidecar))) return;
    const left = await leftArticle(folder.files, articleHash(session.text), hostPace);
    if (left === undefined) return;
    const move = vscode.l10n.t('Move them here');
    const message = vscode.l10n.t(
      'There are annotations of this very text, made when it was {0}, which is gone. Move them to {1}?',
      left,
      path,
    );
    if ((await showInformation(message, move)) !== move) return;
    const edit = new vscode.WorkspaceEdit();
    for (const [from, to] of await filesMovedTo(folder.uriOf(left), document.uri)) edit.renameFile(from, to);
    await vscode.workspace.applyEdit(edit);
  });
}
