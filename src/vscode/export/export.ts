import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import { registerCommand } from '../commands.ts';
import type { Configuration } from '../configuration.ts';
import { showInformation, showWarning } from '../message.ts';
import type { LossList } from './loss-list.ts';
import type { Exported } from './run.ts';

/**
 * Writes the annotated articles of a folder as a dataset: format, options, place, progress, and what the format
 * could not express.
 * @param toolVersion named in every manifest
 */
export function registerExport(
  articles: Articles,
  configuration: Configuration,
  state: vscode.Memento,
  toolVersion: string,
): vscode.Disposable {
  const host = { articles, configuration, state, toolVersion };
  let last: LossList | undefined;
  return vscode.Disposable.from(
    registerCommand('exportDataset', async (argument) => {
      const [{ exportFolder }, { LossList }] = await Promise.all([
        import('./run.ts'),
        import('./loss-list.ts'),
      ]);
      const exported = await exportFolder(host, argument);
      if (!exported) return;
      last = new LossList(articles, exported);
      void tell(exported, last);
    }),
    registerCommand('showExportLosses', () => {
      if (last) return last.show();
      return showInformation(vscode.l10n.t('Nothing has been exported since this window was opened.'));
    }),
  );
}

async function tell({ report, request }: Exported, list: LossList): Promise<void> {
  const { counts, losses, failures, emptySplits } = report;
  const { documents, annotations } = counts;
  const where = vscode.workspace.asRelativePath(request.target);
  const parts = [
    vscode.l10n.t('Exported to {0}. Documents: {1}, annotations: {2}.', where, documents, annotations),
  ];
  if (losses.total > 0) parts.push(vscode.l10n.t('Left out or changed: {0}.', losses.total));
  if (emptySplits.length > 0)
    parts.push(vscode.l10n.t('No article fell in the split: {0}.', emptySplits.join(', ')));
  if (failures.length > 0)
    parts.push(vscode.l10n.t('Articles that could not be read: {0}.', failures.length));
  const showList = vscode.l10n.t('Show List');
  const showFolder = vscode.l10n.t('Show Folder');
  const actions = [...(losses.total + failures.length > 0 ? [showList] : []), showFolder];
  const show = failures.length + emptySplits.length > 0 ? showWarning : showInformation;
  const chosen = await show(parts.join(' '), ...actions);
  if (chosen === showList) await list.show();
  if (chosen === showFolder) await revealFolder(request.target);
}

/** In the explorer when it is in the workspace, else in the system's file manager. */
async function revealFolder(target: vscode.Uri): Promise<void> {
  const inWorkspace = vscode.workspace.getWorkspaceFolder(target) !== undefined;
  const command = inWorkspace ? 'revealInExplorer' : 'revealFileInOS';
  await vscode.commands.executeCommand(command, vscode.Uri.joinPath(target, 'manifest.json'));
}
