import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import type { FolderProgress } from '../progress/folder-progress.ts';
import { registerArticleTree } from './article-tree.ts';
import { registerArticlesTree } from './articles-tree.ts';

/** The views of the active article's annotations and of the folder's articles. */
export function registerTrees(articles: Articles, progress: FolderProgress): vscode.Disposable {
  return vscode.Disposable.from(registerArticleTree(articles), registerArticlesTree(progress));
}
