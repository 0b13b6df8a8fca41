import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import type { FolderProgress } from '../progress/folder-progress.ts';
import { registerEntityTree } from './entity-tree.ts';
import { registerLinkEntity } from './link.ts';

/** The registry at work: linking annotations to entities, the view of entities, and changes to them. */
export function registerEntities(articles: Articles, progress: FolderProgress): vscode.Disposable {
  return vscode.Disposable.from(registerLinkEntity(articles), registerEntityTree(articles, progress));
}
