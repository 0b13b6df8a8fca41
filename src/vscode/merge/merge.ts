import * as vscode from 'vscode';
import { openGitMerge } from '#open-files';
import { paced } from '../../project/pace.ts';
import { fileName } from '../../sidecar/paths.ts';
import { readingSidecar } from '../../sidecar/read.ts';
import { decodeUtf8 } from '../../text/utf8.ts';
import { clause } from '../../yaml/problem.ts';
import type { Articles } from '../articles/articles.ts';
import type { Folder } from '../articles/folder.ts';
import { registerCommand } from '../commands.ts';
import { inLanguage } from '../labels.ts';
import { showInformation, showWarning } from '../message.ts';
import { hostPace } from '../pace.ts';
import { Launcher } from './launcher.ts';

/** The line of `.gitattributes` that sends annotation files to the merge driver. */
const attribute = '*.annotations.yaml merge=article-annotator text eol=lf';

/** Merging annotation files by id: git's driver, and files that git left with conflict markers. */
export function registerMerge(
  articles: Articles,
  context: Pick<vscode.ExtensionContext, 'globalStorageUri' | 'extensionUri'>,
): vscode.Disposable {
  const launcher = new Launcher(context.globalStorageUri, context.extensionUri);
  // One that cannot be written anew leaves files in conflict to git's own merge.
  void launcher.refresh().catch(() => undefined);
  return vscode.Disposable.from(
    registerCommand('installMergeDriver', async () => {
      const [folder] = await articles.folders();
      if (folder && isTrusted()) await installDriver(folder, launcher);
    }),
    // Of the article, or beside one that is open, of its annotation file.
    registerCommand('mergeSidecar', async () => {
      const file = vscode.window.activeTextEditor?.document.uri.toString();
      const article = [...articles.all].find(({ sidecar }) => sidecar.toString() === file) ?? articles.active;
      if (!article) void showInformation(vscode.l10n.t('Open an article (a .txt file) first.'));
      if (!article || !isTrusted()) return;
      await mergeSidecar(article.folder, article.folder.pathOf(article.sidecar), article.path);
      await article.reload();
    }),
  );
}

/** Git runs programs: not in a folder that the user does not trust. */
function isTrusted(): boolean {
  if (vscode.workspace.isTrusted) return true;
  void showWarning(vscode.l10n.t('Git is run only in folders that you trust.'));
  return false;
}

async function installDriver(folder: Folder, launcher: Launcher): Promise<void> {
  const git = openGitMerge(folder.root);
  if (!git) {
    void showInformation(vscode.l10n.t('This folder is not on a local disk.'));
    return;
  }
  await launcher.write();
  await git.install(launcher.command);
  const file = vscode.Uri.joinPath(folder.root, '.gitattributes');
  const before = new TextDecoder().decode((await folder.files.read('.gitattributes')) ?? new Uint8Array());
  if (!before.split(/\r?\n/).includes(attribute)) {
    const separator = before === '' || before.endsWith('\n') ? '' : '\n';
    await vscode.workspace.fs.writeFile(
      file,
      new TextEncoder().encode(`${before}${separator}${attribute}\n`),
    );
  }
  const done = vscode.l10n.t(
    'Git now merges annotation files by annotation in this clone. Commit .gitattributes for your colleagues.',
  );
  void showInformation(done);
}

/** Merges the three versions that git holds of a file in conflict, and writes the result. */
async function mergeSidecar(folder: Folder, path: string, article: string): Promise<void> {
  const before = await folder.files.read(path);
  if (!before || !(await hasConflict(before))) {
    void showInformation(vscode.l10n.t('There is no conflict in {0}.', path));
    return;
  }
  const stages = await openGitMerge(folder.root)?.stages(path);
  if (!stages) {
    void offerFile(folder, path);
    return;
  }
  const { mergingSidecars } = await import('../../sidecar/merge-files.ts');
  const steps = mergingSidecars(stages.base, stages.ours, stages.theirs, fileName(article));
  const merged = await paced(steps, hostPace);
  if (merged.text === undefined) {
    const [problem] = merged.problems;
    const why = problem ? clause(inLanguage(problem.message)) : '';
    throw new Error(vscode.l10n.t('{0} cannot be merged: one version cannot be read ({1}).', path, why));
  }
  const content = new TextEncoder().encode(merged.text);
  await folder.files.exclusively(path, () => folder.files.write(path, content, before));
  const count = merged.conflicts.length + merged.unknownKeys.length;
  const done = vscode.l10n.t('{0} is merged. Changed on both sides, both versions kept: {1}', path, count);
  void showInformation(done);
}

/** The marks of a conflict were committed or pasted: git does not have the versions any more. */
async function offerFile(folder: Folder, path: string): Promise<void> {
  const open = vscode.l10n.t('Open the File');
  const message = vscode.l10n.t(
    'Git no longer has the versions of {0}: choose between them in the file.',
    path,
  );
  if ((await showWarning(message, open)) === open) await vscode.window.showTextDocument(folder.uriOf(path));
}

/** Git keeps the versions of a conflict until the file is added: one that is settled may have been annotated since. */
async function hasConflict(content: Uint8Array | undefined): Promise<boolean> {
  const text = content && decodeUtf8(content);
  if (text === undefined) return false;
  const { problems } = await paced(readingSidecar(text), hostPace);
  return problems.some(({ code }) => code === 'conflict-markers');
}
