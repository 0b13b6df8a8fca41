import * as vscode from 'vscode';
import { openSink } from '#open-files';
import { type ExportReport, exportDataset } from '../../formats/export.ts';
import type { Format } from '../../formats/format.ts';
import { findFormat, formats } from '../../formats/index.ts';
import { defaultExportOptions } from '../../formats/options.ts';
import { listArticles, readArticles } from '../../project/dataset.ts';
import { textHash } from '../../project/text-hash.ts';
import type { Articles } from '../articles/articles.ts';
import type { Folder } from '../articles/folder.ts';
import { fileExists } from '../file-exists.ts';

/**
 * Asks for format and folder, unless the argument names them, and writes the annotated articles there.
 * @param argument `{ format?: string, folder?: Uri }`
 */
export async function exportFolder(
  articles: Articles,
  toolVersion: string,
  argument: unknown,
): Promise<void> {
  const folder = await folderToExport(articles);
  if (!folder) return;
  const asked = readRequest(argument);
  const format = asked.format ?? (await pickFormat());
  const target = format && (asked.folder ?? (await pickTarget(folder, format)));
  if (!format || !target) return;
  await Promise.all([...articles.all].map((article) => article.save()));
  await run(folder, format, target, toolVersion);
}

async function folderToExport(articles: Articles): Promise<Folder | undefined> {
  const [workspaceFolder] = vscode.workspace.workspaceFolders ?? [];
  if (articles.active) return articles.active.folder;
  if (workspaceFolder) return articles.folder(vscode.Uri.joinPath(workspaceFolder.uri, 'x'));
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder of articles first.'));
  return undefined;
}

function readRequest(argument: unknown): { format?: Format | undefined; folder?: vscode.Uri } {
  if (typeof argument !== 'object' || argument === null) return {};
  const { format, folder } = argument as { format?: unknown; folder?: unknown };
  return {
    format: typeof format === 'string' ? findFormat(format) : undefined,
    ...(folder instanceof vscode.Uri ? { folder } : {}),
  };
}

async function pickFormat(): Promise<Format | undefined> {
  const picks = formats.map((format) => ({ label: format.title, description: format.id, format }));
  const title = vscode.l10n.t('Export the dataset as');
  return (await vscode.window.showQuickPick(picks, { title, matchOnDescription: true }))?.format;
}

/** The chosen folder when it is empty or holds an earlier export in this format, else one of its own inside it. */
async function pickTarget(folder: Folder, format: Format): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    defaultUri: vscode.Uri.joinPath(folder.root, '..'),
    openLabel: vscode.l10n.t('Export Here'),
    title: vscode.l10n.t('Folder for the dataset'),
  });
  const [target] = chosen ?? [];
  if (!target || (await takesExport(target, format))) return target;
  return vscode.Uri.joinPath(target, `dataset-${format.id}`);
}

async function takesExport(target: vscode.Uri, { id }: Format): Promise<boolean> {
  if ((await vscode.workspace.fs.readDirectory(target)).length === 0) return true;
  const manifest = vscode.Uri.joinPath(target, 'manifest.json');
  if (!(await fileExists(manifest))) return false;
  const head = new TextDecoder().decode(await vscode.workspace.fs.readFile(manifest)).slice(0, 1_000);
  return head.startsWith('{"tool":"article-annotator"') && head.includes(`"format":"${id}"`);
}

async function run(folder: Folder, format: Format, target: vscode.Uri, toolVersion: string): Promise<void> {
  try {
    const report = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Exporting'),
        cancellable: true,
      },
      (progress, token) => write(folder, format, target, { progress, token, toolVersion }),
    );
    if (!report.cancelled) await tell(report, folder, target);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('Nothing was exported: {0}', why));
  }
}

interface Run {
  readonly progress: vscode.Progress<{ message?: string; increment?: number }>;
  readonly token: vscode.CancellationToken;
  readonly toolVersion: string;
}

async function write(folder: Folder, format: Format, target: vscode.Uri, run: Run): Promise<ExportReport> {
  const { files, scheme } = folder;
  const entries = await listArticles(files);
  const layers =
    folder.annotator === undefined ? ({ kind: 'shared' } as const) : namedLayer(folder.annotator);
  return exportDataset(
    readArticles({ files }, entries),
    format,
    { ...defaultExportOptions, layers },
    {
      sink: await openSink(target),
      scheme,
      entities: folder.registry.registry.entities,
      toolVersion: run.toolVersion,
      created: new Date().toISOString(),
      sha256: textHash,
      progress: (done) => {
        run.progress.report({
          message: `${done}/${entries.length}`,
          increment: 100 / Math.max(1, entries.length),
        });
        return !run.token.isCancellationRequested;
      },
    },
  );
}

function namedLayer(name: string) {
  return { kind: 'named', name } as const;
}

async function tell(
  { counts, losses, failures }: ExportReport,
  folder: Folder,
  target: vscode.Uri,
): Promise<void> {
  const { documents, annotations } = counts;
  const where = vscode.workspace.asRelativePath(target);
  const parts = [
    vscode.l10n.t('Exported to {0}. Articles: {1}, annotations: {2}.', where, documents, annotations),
  ];
  if (losses.total > 0)
    parts.push(vscode.l10n.t('Left out, because the format has no place for it: {0}.', losses.total));
  if (failures.length > 0)
    parts.push(vscode.l10n.t('Articles that could not be read: {0}.', failures.length));
  const reveal = vscode.l10n.t('Reveal');
  const failed = vscode.l10n.t('Show Them');
  const actions = failures.length > 0 ? [reveal, failed] : [reveal];
  const show = failures.length > 0 ? vscode.window.showWarningMessage : vscode.window.showInformationMessage;
  const chosen = await show(parts.join(' '), ...actions);
  if (chosen === reveal)
    await vscode.commands.executeCommand('revealFileInOS', vscode.Uri.joinPath(target, 'manifest.json'));
  if (chosen !== failed) return;
  const picks = failures.map(({ file, error }) => ({ label: file, detail: error, file }));
  const pick = await vscode.window.showQuickPick(picks, { title: failed });
  if (pick) await vscode.window.showTextDocument(folder.uriOf(pick.file));
}
