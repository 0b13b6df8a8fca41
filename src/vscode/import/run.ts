import * as vscode from 'vscode';
import { makeFolder } from '#open-files';
import { randomId } from '../../annotation/decision.ts';
import { type ImportReport, importDataset } from '../../formats/import.ts';
import type { Reader } from '../../formats/reader.ts';
import { readers } from '../../formats/readers.ts';
import { PreviewTarget } from '../../project/import-preview.ts';
import { FolderTarget } from '../../project/import-target.ts';
import { textHash } from '../../project/text-hash.ts';
import type { Articles } from '../articles/articles.ts';
import type { Folder } from '../articles/folder.ts';
import { folderMeant } from '../articles/folder-meant.ts';
import { formatTitle } from '../format-titles.ts';
import { showInformation, showWarning } from '../message.ts';
import { chosenFile } from './files.ts';
import { askPlan, type ImportPlan, type Preview, showProblems, summary } from './plan.ts';

/** Asks for format and files, shows what was read and how it would go into the folder, and reads it in. */
export async function importIntoFolder(articles: Articles): Promise<void> {
  const folder = await folderMeant(articles);
  if (!folder) return;
  const reader = await pickReader();
  const files =
    reader &&
    (await vscode.window.showOpenDialog({
      canSelectMany: true,
      defaultUri: folder.root,
      title: vscode.l10n.t('Files of the dataset'),
    }));
  if (!reader || !files || files.length === 0) return;
  const job: Job = { reader, files, folder };
  const plan = await askPlan({
    title: vscode.l10n.t('Import from {0}', formatTitle(reader.id)),
    scheme: folder.scheme,
    annotator: folder.annotator,
    preview: (layer) => tryOut(job, layer),
  });
  if (!plan) return;
  const reading = await read(job, plan);
  for (const article of articles.all) await article.reload();
  await tell(reading);
}

/** What is read, and where to. */
interface Job {
  readonly reader: Reader;
  readonly files: readonly vscode.Uri[];
  readonly folder: Folder;
}

interface Reading {
  readonly report: ImportReport;
  /** The user has stopped it: the report is of what was read until then. */
  readonly stopped: boolean;
}

async function pickReader(): Promise<Reader | undefined> {
  const picks = readers.map((reader) => ({
    label: formatTitle(reader.id),
    description: usualFiles.get(reader.id) ?? '*.jsonl',
    reader,
  }));
  const title = vscode.l10n.t('Import a dataset from');
  return (await vscode.window.showQuickPick(picks, { title, matchOnDescription: true }))?.reader;
}

/** What the files to choose are called. */
const usualFiles = new Map([
  ['brat', '*.ann'],
  ['label-studio', '*.json'],
  ['web-annotation', '*.jsonld'],
  ['iob2', '*.iob2, *.conll'],
  ['csv', '*.csv'],
]);

/** Reads everything without writing. Undefined when the user stops it. */
async function tryOut(job: Job, layer: string | undefined): Promise<Preview | undefined> {
  const target = new PreviewTarget(job.folder.files);
  const title = vscode.l10n.t('Reading');
  const { report, stopped } = await readWithProgress(job, { layer, labels: new Map() }, target, title);
  return stopped ? undefined : { report, labels: target.labels };
}

function read(job: Job, plan: ImportPlan): Promise<Reading> {
  const { folder } = job;
  const target = new FolderTarget(folder.files, (path) => makeFolder(folder.root, path));
  return readWithProgress(job, plan, target, vscode.l10n.t('Importing'));
}

async function readWithProgress(
  { reader, files, folder }: Job,
  plan: ImportPlan,
  target: FolderTarget,
  title: string,
): Promise<Reading> {
  const location = vscode.ProgressLocation.Notification;
  return await vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const report = await importDataset(files.map(chosenFile), reader, target, {
      ...plan,
      scheme: folder.scheme,
      newId: () => randomId(Math.random),
      sha256: textHash,
      progress: (documents) => {
        progress.report({ message: String(documents) });
        return !token.isCancellationRequested;
      },
    });
    return { report, stopped: token.isCancellationRequested };
  });
}

async function tell({ report, stopped }: Reading): Promise<void> {
  const { problems } = report;
  const done = summary(report);
  const what = stopped ? vscode.l10n.t('Stopped before the end. {0}', done) : done;
  if (problems.length === 0) {
    void showInformation(what);
    return;
  }
  const show = vscode.l10n.t('Show Problems');
  const told = `${what} ${vscode.l10n.t('Left out: {0}.', problems.length)}`;
  if ((await showWarning(told, show)) === show) await showProblems(problems);
}
