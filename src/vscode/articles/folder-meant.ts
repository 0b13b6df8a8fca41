import * as vscode from 'vscode';
import { showInformation } from '../message.ts';
import type { Articles } from './articles.ts';
import type { Folder } from './folder.ts';

/** The folder of the active article, else the workspace's; asks which of several. Undefined, told of, when there is none. */
export async function folderMeant(articles: Articles): Promise<Folder | undefined> {
  const [first, second] = vscode.workspace.workspaceFolders ?? [];
  if (articles.active) return articles.active.folder;
  const chosen = second ? await vscode.window.showWorkspaceFolderPick() : first;
  if (chosen) return articles.folder(vscode.Uri.joinPath(chosen.uri, 'x'));
  if (!first) void showInformation(vscode.l10n.t('Open a folder of articles first.'));
  return undefined;
}
