import * as vscode from 'vscode';
import type { Format } from '../../formats/format.ts';
import { findFormat, formats } from '../../formats/index.ts';
import { isJsonObject } from '../../formats/json-text.ts';
import type { OptionWords } from '../../formats/option-words.ts';
import type { ArticleEntry } from '../../project/dataset.ts';
import type { Folder } from '../articles/folder.ts';
import { formatTitle } from '../format-titles.ts';
import { type ExportMemory, optionWords } from './memory.ts';
import { askOptions } from './options.ts';

/** What to export, how and where to. */
export interface ExportRequest {
  readonly format: Format;
  readonly words: OptionWords;
  readonly target: vscode.Uri;
  readonly entries: readonly ArticleEntry[];
}

/**
 * Asks for format, options and folder, in this order, but for what the argument names. Undefined when the user
 * gives up.
 * @param argument `{ format?: string, folder?: Uri, options?: OptionWords }`; without options a named folder has the
 *   default ones
 */
export async function requestExport(
  folder: Folder,
  memory: ExportMemory,
  argument: unknown,
): Promise<ExportRequest | undefined> {
  const named = isJsonObject(argument) ? argument : {};
  const format =
    typeof named['format'] === 'string' ? findFormat(named['format']) : await pickFormat(memory.format);
  if (!format) return undefined;
  const entries = await folder.listArticles();
  const wanted = named['folder'] instanceof vscode.Uri ? named['folder'] : undefined;
  const given = isJsonObject(named['options']) ? optionWords(named['options']) : wanted && {};
  const words =
    given ?? (await askOptions(subjectOf(folder, format, entries), memory.words(format, folder.scheme)));
  const target = words && (wanted ?? (await pickTarget(folder, format, memory.target)));
  return words && target && { format, words, target, entries };
}

function subjectOf(folder: Folder, format: Format, entries: readonly ArticleEntry[]) {
  const layers = new Map<string, number>();
  for (const { name } of entries.flatMap((entry) => entry.layers))
    layers.set(name, (layers.get(name) ?? 0) + 1);
  const { scheme, annotator } = folder;
  return { format, scheme, annotator, articles: entries.length, layers };
}

/** @param last offered first */
async function pickFormat(last: Format | undefined): Promise<Format | undefined> {
  const picks = [...new Set([...(last ? [last] : []), ...formats])].map((format) => ({
    label: formatTitle(format.id),
    description: format === last ? vscode.l10n.t('the last one') : '',
    format,
  }));
  const title = vscode.l10n.t('Export the dataset as');
  return (await vscode.window.showQuickPick(picks, { title }))?.format;
}

/**
 * The chosen folder when it is empty or holds an earlier export in this format, else one of its own inside it.
 * @param last where the last export went
 */
async function pickTarget(
  folder: Folder,
  format: Format,
  last: vscode.Uri | undefined,
): Promise<vscode.Uri | undefined> {
  const again = last && (await takesExport(last, format)) ? last : undefined;
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    defaultUri: again ?? vscode.Uri.joinPath(last ?? folder.root, '..'),
    openLabel: vscode.l10n.t('Export Here'),
    title: vscode.l10n.t('Folder for the dataset'),
  });
  const [target] = chosen ?? [];
  if (!target || (await takesExport(target, format))) return target;
  return vscode.Uri.joinPath(target, `dataset-${format.id}`);
}

/** False also for what is no folder, or cannot be read. */
async function takesExport(target: vscode.Uri, { id }: Format): Promise<boolean> {
  try {
    if ((await vscode.workspace.fs.readDirectory(target)).length === 0) return true;
    const manifest = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(target, 'manifest.json'));
    const head = new TextDecoder().decode(manifest).slice(0, 1_000);
    return head.startsWith('{"tool":"article-annotator"') && head.includes(`"format":"${id}"`);
  } catch {
    return false;
  }
}
