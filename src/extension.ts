import type * as vscode from 'vscode';
import { registerAnnotationMode } from './vscode/annotation-mode/annotation-mode.ts';
import { Articles } from './vscode/articles/articles.ts';
import { registerContextKeys } from './vscode/articles/context-keys.ts';
import { registerAttributes } from './vscode/attributes/attributes.ts';
import { Configuration } from './vscode/configuration.ts';
import { registerDatasets } from './vscode/datasets.ts';
import { registerDecorations } from './vscode/decorations/decorations.ts';
import { registerEntities } from './vscode/entities/entities.ts';
import { registerHover } from './vscode/hover/hover.ts';
import { registerMerge } from './vscode/merge/merge.ts';
import { registerReview } from './vscode/orphans/review.ts';
import { registerProblems } from './vscode/problems/problems.ts';
import { registerArticleState } from './vscode/progress/article-state.ts';
import { FolderProgress } from './vscode/progress/folder-progress.ts';
import { registerReadingLayout } from './vscode/reading-layout/reading-layout.ts';
import { registerSchemeFile } from './vscode/scheme/scheme-file.ts';
import { registerSearch } from './vscode/search/search.ts';
import { registerStatusBar } from './vscode/status-bar/status-bar.ts';
import { registerBulkDecisions } from './vscode/suggestions/bulk.ts';
import { registerDetection } from './vscode/suggestions/detection.ts';
import { registerTagging } from './vscode/tagging/tagging.ts';
import { registerTrees } from './vscode/views/trees.ts';

let finish: () => Promise<unknown> = () => Promise.resolve();

/** Called by VS Code once: with the first plain text or annotation view, or in a folder with annotations. */
export function activate(context: vscode.ExtensionContext): void {
  const configuration = new Configuration();
  const articles = new Articles(configuration, context.storageUri ?? context.globalStorageUri);
  const progress = new FolderProgress(articles);
  context.subscriptions.push(
    articles,
    progress,
    registerContextKeys(articles),
    registerDecorations(articles, configuration),
    registerDetection(articles, configuration),
    registerTagging(articles, progress),
    registerBulkDecisions(articles),
    registerAttributes(articles),
    registerEntities(articles, progress),
    registerHover(articles),
    registerAnnotationMode(articles, context.workspaceState),
    registerStatusBar(articles),
    registerProblems(articles),
    registerReview(articles),
    registerTrees(articles, progress),
    registerArticleState(articles, progress, configuration),
    registerSearch(articles, progress),
    registerReadingLayout(articles, context.workspaceState),
    registerSchemeFile(articles),
    registerMerge(articles, context),
    registerDatasets(articles, configuration, context),
  );
  finish = () => articles.saved();
  articles.openVisible();
}

/** VS Code waits for this when the window closes: what has been decided is written. */
export const deactivate = (): Promise<unknown> => finish();
