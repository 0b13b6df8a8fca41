import * as vscode from 'vscode';
import { fileName, filesMovedWith, isArticlePath } from '../../sidecar/paths.ts';
import { showWarning } from '../message.ts';
import type { Folder } from './folder.ts';
import type { OpenArticle } from './open-article.ts';

/** What is asked of the articles when files are renamed. */
interface Renamed {
  readonly all: Iterable<OpenArticle>;
  folder(uri: vscode.Uri): Promise<Folder>;
}

/** Annotation files go with the articles that are renamed or moved in VS Code, and so does what undo knows of them. */
export function registerRenames(articles: Renamed): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.onWillRenameFiles((event) => event.waitUntil(movesWith(articles, event.files))),
    vscode.workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) {
        const folder = await articles.folder(oldUri);
        // To another folder, undo does not go along.
        if (folder === (await articles.folder(newUri)))
          folder.renamed(folder.pathOf(oldUri), folder.pathOf(newUri));
      }
    }),
  );
}

type FileRename = vscode.FileWillRenameEvent['files'][number];

async function movesWith(articles: Renamed, files: readonly FileRename[]): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  // What the user moves himself is not moved twice.
  const moved = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    if (!isArticlePath(oldUri.path) || !isArticlePath(newUri.path)) continue;
    for (const article of articles.all) {
      if (article.document.uri.toString() === oldUri.toString()) await article.save();
    }
    for (const [from, to] of await filesMovedTo(oldUri, newUri))
      if (!moved.has(from.toString())) edit.renameFile(from, to, { ignoreIfExists: true });
  }
  return edit;
}

/** Where the files that belong to an article go when it is renamed; tells of those that have to stay. */
export async function filesMovedTo(
  article: vscode.Uri,
  renamed: vscode.Uri,
): Promise<[from: vscode.Uri, to: vscode.Uri][]> {
  const [beside, there] = await Promise.all([filesBeside(article), filesBeside(renamed)]);
  const moves: [vscode.Uri, vscode.Uri][] = [];
  for (const [from, to] of filesMovedWith(article.path, renamed.path, beside, there)) {
    if (to === undefined) tellOfStay(from, renamed.path);
    else moves.push([article.with({ path: from }), renamed.with({ path: to })]);
  }
  return moves;
}

/** The paths of the files in the folder of a file; none when there is no such folder. */
async function filesBeside(uri: vscode.Uri): Promise<string[]> {
  const folder = vscode.Uri.joinPath(uri, '..');
  const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
  return entries.map(([name]) => vscode.Uri.joinPath(folder, name).path);
}

function tellOfStay(path: string, renamed: string): void {
  void showWarning(
    vscode.l10n.t(
      '{0} stays where it is: there is another one beside {1}.',
      fileName(path),
      fileName(renamed),
    ),
  );
}
