import * as vscode from 'vscode';
import { openSink } from '#open-files';
import { timexTypes } from '../../detect/dates/rule.ts';
import { type ExportReport, exportDataset } from '../../formats/export.ts';
import { OptionError, readOptions } from '../../formats/option-words.ts';
import { type DatasetReader, readArticles } from '../../project/dataset.ts';
import { textHash } from '../../project/text-hash.ts';
import type { Articles } from '../articles/articles.ts';
import type { Folder } from '../articles/folder.ts';
import { folderMeant } from '../articles/folder-meant.ts';
import type { Configuration } from '../configuration.ts';
import { inLanguage, wordingOf } from '../labels.ts';
import { showError } from '../message.ts';
import { hostPace } from '../pace.ts';
import { ExportMemory } from './memory.ts';
import { optionTitle } from './option-titles.ts';
import { type ExportRequest, requestExport } from './request.ts';

/** An export that came to its end. */
export interface Exported {
  readonly folder: Folder;
  readonly request: ExportRequest;
  readonly report: ExportReport;
}

/** What an export needs of the extension. */
export interface ExportHost {
  readonly articles: Articles;
  readonly configuration: Configuration;
  /** Keeps the last choices of the workspace. */
  readonly state: vscode.Memento;
  /** Named in every manifest. */
  readonly toolVersion: string;
}

/** Asks for what the argument does not name and writes the annotated articles. Undefined when nothing was written. */
export async function exportFolder(host: ExportHost, argument: unknown): Promise<Exported | undefined> {
  const folder = await folderMeant(host.articles);
  const memory = new ExportMemory(host.state);
  const request = folder && (await requestExport(folder, memory, argument));
  if (!folder || !request) return undefined;
  await Promise.all([...host.articles.all].map((article) => article.save()));
  try {
    const report = await vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: vscode.l10n.t('Exporting'),
        cancellable: true,
      },
      (progress, token) => write(folder, request, host, { progress, token }),
    );
    if (report.cancelled) return undefined;
    await memory.keep(request.format, request.words, request.target);
    return { folder, request, report };
  } catch (error) {
    void showError(vscode.l10n.t('Nothing was exported: {0}', messageOf(error)));
    return undefined;
  }
}

interface Run {
  readonly progress: vscode.Progress<{ message?: string; increment?: number }>;
  readonly token: vscode.CancellationToken;
}

async function write(
  folder: Folder,
  { format, words, target, entries }: ExportRequest,
  host: ExportHost,
  { progress, token }: Run,
): Promise<ExportReport> {
  const options = readOptions({ ...words, layer: words.layer ?? folder.annotator }, format);
  const { files, scheme } = folder;
  const suggest = options.suggestions ? await proposals(folder, host.configuration, token) : undefined;
  const reader: DatasetReader = { files, pace: hostPace, ...(suggest ? { suggest } : {}) };
  return exportDataset(readArticles(reader, entries), format, options, {
    sink: await openSink(target),
    scheme,
    entities: folder.registry.registry.entities,
    toolVersion: host.toolVersion,
    created: new Date().toISOString(),
    sha256: textHash,
    progress: (done) => {
      progress.report({
        message: `${done}/${entries.length}`,
        increment: 100 / Math.max(1, entries.length),
      });
      return !token.isCancellationRequested;
    },
  });
}

/** The suggestions that the editor shows, by the same settings. */
async function proposals(folder: Folder, configuration: Configuration, token: vscode.CancellationToken) {
  const { root, files } = folder;
  const { proposeFor } = await import('../../project/proposals.ts');
  await folder.learn();
  const types = configuration.dateTypes(root);
  const least = configuration.minimumScore(root);
  const hidden = new Set(configuration.hiddenLabels(root));
  return proposeFor(files, {
    knowledge: folder.knowledge,
    pace: {
      ...hostPace,
      pause: () => hostPace.pause().then(() => !token.isCancellationRequested),
    },
    dates: { types: timexTypes.filter((type) => types.includes(type)) },
    wanted: ({ score, label }) => score >= least && !hidden.has(label),
  });
}

function messageOf(error: unknown): string {
  if (error instanceof OptionError)
    return vscode.l10n.t('{0}: {1}', optionTitle(error.option), inLanguage(error.wording));
  return error instanceof Error ? wordingOf(error) : String(error);
}
