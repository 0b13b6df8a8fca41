import * as vscode from 'vscode';
import type { ProjectStats } from '../../project/stats.ts';
import type { Articles } from '../articles/articles.ts';
import type { Folder } from '../articles/folder.ts';
import { folderMeant } from '../articles/folder-meant.ts';
import { registerCommand } from '../commands.ts';
import { labelTitle, language } from '../labels.ts';
import { hostPace } from '../pace.ts';

/** Counts a folder's annotations and shows the figures on a page beside the articles. */
export function registerStatistics(articles: Articles): vscode.Disposable {
  return registerCommand('showStatistics', async () => {
    const folder = await folderMeant(articles);
    if (!folder) return;
    await articles.saved();
    const stats = await vscode.window.withProgress(
      { location: vscode.ProgressLocation.Notification, title: vscode.l10n.t('Counting'), cancellable: true },
      (progress, token) => count(folder, progress, token),
    );
    if (stats) await show(folder, stats);
  });
}

/** Undefined when the user has stopped it. */
async function count(
  folder: Folder,
  progress: vscode.Progress<{ message: string }>,
  token: vscode.CancellationToken,
): Promise<ProjectStats | undefined> {
  const [{ StatsCounter }, { readArticles }] = await Promise.all([
    import('../../project/stats.ts'),
    import('../../project/dataset.ts'),
  ]);
  const counter = new StatsCounter(folder.registry.registry);
  const entries = await folder.listArticles();
  let done = 0;
  for await (const article of readArticles({ files: folder.files, pace: hostPace }, entries)) {
    if (token.isCancellationRequested) return undefined;
    counter.add(article);
    progress.report({ message: `${++done}/${entries.length}` });
    await hostPace.pause();
  }
  return counter.result();
}

async function show({ root, scheme }: Folder, stats: ProjectStats): Promise<void> {
  const { statsPage } = await import('../../project/stats-page.ts');
  const name = root.path.slice(root.path.lastIndexOf('/') + 1);
  const label = (id: string) => labelTitle(scheme.label(id) ?? { id, title: id });
  const title = vscode.l10n.t('Statistics of {0}', name);
  const panel = vscode.window.createWebviewPanel('articleAnnotator.statistics', title, {
    viewColumn: vscode.ViewColumn.Active,
  });
  panel.webview.html = statsPage(stats, name, { language: language(), label });
}
