import * as vscode from 'vscode';
import { makeFolder } from '#open-files';
import { randomId } from '../../annotation/decision.ts';
import { type ImportReport, type ImportTarget, importDataset } from '../../formats/import.ts';
import type { Reader } from '../../formats/reader.ts';
import { readers } from '../../formats/readers.ts';
import { FolderTarget } from '../../project/import-target.ts';
import { textHash } from '../../project/text-hash.ts';
import type { Articles } from '../articles/articles.ts';
import type { Folder } from '../articles/folder.ts';
import { labelTitle } from '../labels.ts';
import { chosenFile } from './files.ts';

/** Asks for format and files, then what labels that the scheme does not know are here, and reads them into the folder. */
export async function importIntoFolder(articles: Articles): Promise<void> {
  const folder = articles.active?.folder ?? (await articles.folders())[0];
  if (!folder) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a folder of articles first.'));
    return;
  }
  const reader = await pickReader();
  const files =
    reader &&
    (await vscode.window.showOpenDialog({
      canSelectMany: true,
      title: vscode.l10n.t('Files of the dataset'),
    }));
  if (!reader || !files || files.length === 0) return;
  const target = new FolderTarget(folder.files, (path) => makeFolder(folder.root, path));
  const unknown = await unknownLabels(reader, files, folder, target);
  const labels = await mapLabels(unknown, folder);
  if (!labels) return;
  const report = await read(reader, files, folder, target, labels);
  for (const article of articles.all) await article.reload();
  await tell(report);
}

async function pickReader(): Promise<Reader | undefined> {
  const picks = readers.map((reader) => ({ label: reader.id, reader }));
  return (await vscode.window.showQuickPick(picks, { title: vscode.l10n.t('Import a dataset from') }))
    ?.reader;
}

/** Reads everything once without writing, to learn which labels the scheme does not have. */
async function unknownLabels(
  reader: Reader,
  files: readonly vscode.Uri[],
  folder: Folder,
  target: FolderTarget,
): Promise<ReadonlySet<string>> {
  const unknown = new Set<string>();
  const see = ({ label }: { readonly label: string }) => {
    if (!folder.scheme.label(label)) unknown.add(label);
  };
  const dry: ImportTarget = {
    findText: (sha256) => target.findText(sha256),
    read: (path) => target.read(path),
    createArticle: async () => undefined,
    createLayer: async (_path, _name, layer) => layer.annotations.forEach(see),
    createSuggestions: async (_path, suggestions) => suggestions.forEach(see),
  };
  await read(reader, files, folder, dry, new Map());
  return unknown;
}

/** For each unknown label: one of the scheme, itself, or nothing. Undefined when the user gives up. */
async function mapLabels(
  unknown: ReadonlySet<string>,
  folder: Folder,
): Promise<ReadonlyMap<string, string> | undefined> {
  const labels = new Map<string, string>();
  for (const label of unknown) {
    const picks = [
      ...folder.scheme.labels.map((known) => ({ label: labelTitle(known), to: known.id })),
      { label: `$(tag) ${vscode.l10n.t('Keep it as it is')}`, to: label },
      { label: `$(circle-slash) ${vscode.l10n.t('Leave it out')}`, to: '' },
    ];
    const title = vscode.l10n.t('What is “{0}” here?', label);
    const pick = await vscode.window.showQuickPick(picks, { title });
    if (!pick) return undefined;
    labels.set(label, pick.to);
  }
  return labels;
}

function read(
  reader: Reader,
  files: readonly vscode.Uri[],
  folder: Folder,
  target: ImportTarget,
  labels: ReadonlyMap<string, string>,
): Promise<ImportReport> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Importing'),
    cancellable: true,
  };
  return Promise.resolve(
    vscode.window.withProgress(options, (progress, token) =>
      importDataset(files.map(chosenFile), reader, target, {
        scheme: folder.scheme,
        layer: folder.annotator,
        labels,
        newId: () => randomId(Math.random),
        sha256: textHash,
        progress: (documents) => {
          progress.report({ message: String(documents) });
          return !token.isCancellationRequested;
        },
      }),
    ),
  );
}

async function tell({ created, matched, annotations, suggestions, problems }: ImportReport): Promise<void> {
  const done = vscode.l10n.t(
    'Articles: {0} new, {1} that were here. Annotations: {2}, suggestions: {3}.',
    created,
    matched,
    annotations,
    suggestions,
  );
  if (problems.length === 0) {
    void vscode.window.showInformationMessage(done);
    return;
  }
  const show = vscode.l10n.t('Show Problems');
  const told = `${done} ${vscode.l10n.t('Left out: {0}.', problems.length)}`;
  if ((await vscode.window.showWarningMessage(told, show)) !== show) return;
  const picks = problems.map(({ place, problem }) => ({ label: place, detail: problem }));
  await vscode.window.showQuickPick(picks, { title: show, matchOnDetail: true });
}
