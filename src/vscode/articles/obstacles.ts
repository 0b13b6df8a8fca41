import * as vscode from 'vscode';
import { nameProblems } from '../../project/layer-place.ts';
import { decodeUtf8 } from '../../text/utf8.ts';
import { clause, type Problem } from '../../yaml/problem.ts';
import { inLanguage } from '../labels.ts';
import { showWarning } from '../message.ts';

/** Why annotating is off in an article. */
export interface Obstacle {
  readonly message: string;
  /** What the user can do about it. */
  readonly remedy: { readonly title: string; run(): Thenable<unknown> };
}

/** Longest text that is annotated, in UTF-16 code units: about as much work at once as can pass unnoticed. */
const lengthLimit = 2_000_000;
/** Bytes of a file from which on VS Code shows it but tells extensions nothing of it. */
const hiddenSize = 50 * 1024 * 1024;
/** What newspapers' sites write when they do not write UTF-8; Latin-1 is a part of it. */
const likelyEncoding = 'windows1252';

/** Why an article is too long to be annotated here; undefined when it is not. */
export function sizeNotice(name: string, length: number): string | undefined {
  if (length <= lengthLimit) return undefined;
  return vscode.l10n.t(
    '{0} is too long to be annotated: {1} million characters at most. Split it into articles.',
    name,
    lengthLimit / 1_000_000,
  );
}

/** The length of a document in UTF-16 code units, without its text in one piece: of a large one, that takes long. */
export function lengthOf(document: vscode.TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

/** Says so of articles that are opened and that VS Code itself finds too large to tell extensions of. */
export function registerHiddenArticles(): vscode.Disposable {
  return vscode.window.tabGroups.onDidChangeTabs(async ({ opened }) => {
    for (const { input } of opened) {
      if (!(input instanceof vscode.TabInputText) || !input.uri.path.endsWith('.txt')) continue;
      const status = await vscode.workspace.fs.stat(input.uri).then(undefined, () => undefined);
      const notice = sizeNotice(vscode.workspace.asRelativePath(input.uri), status?.size ?? 0);
      if (status && status.size > hiddenSize && notice !== undefined) void showWarning(notice);
    }
  });
}

/**
 * The obstacle of a file that is not UTF-8 and has been read as if it were: its accents are
 * U+FFFD, and so would be every quote. A U+FFFD that stands in a true UTF-8 file is its own.
 * @param content the file's bytes
 */
export function encodingObstacle(document: vscode.TextDocument, content: Uint8Array): Obstacle | undefined {
  const isDamaged = document.getText().includes('\uFFFD');
  if (!isDamaged || decodeUtf8(content) !== undefined) return undefined;
  return {
    message: vscode.l10n.t(
      'Annotating is off: {0} is not UTF-8 text, and its accents are not shown as they are. Reopen it with its encoding; the file is not changed.',
      vscode.workspace.asRelativePath(document.uri),
    ),
    remedy: {
      title: vscode.l10n.t('Reopen as Windows 1252'),
      run: () => vscode.workspace.openTextDocument(document.uri, { encoding: likelyEncoding }),
    },
  };
}

/** The obstacle of an article whose file is gone: what is decided in it would be a sidecar of nothing. */
export function goneObstacle(document: vscode.TextDocument): Obstacle {
  const { uri, encoding } = document;
  return {
    message: vscode.l10n.t(
      'Annotating is off: {0} has been deleted. Its annotations can be changed again once it is back.',
      vscode.workspace.asRelativePath(uri),
    ),
    remedy: {
      title: vscode.l10n.t('Put the article back'),
      run: async () => {
        const content = await vscode.workspace.encode(document.getText(), { encoding });
        await vscode.workspace.fs.writeFile(uri, content);
      },
    },
  };
}

/** The obstacle of a layer that no file, or no file of its own, can be made for. */
function nameObstacle({ message }: Problem): Obstacle {
  return {
    message: vscode.l10n.t('Annotating is off. {0}', inLanguage(message)),
    remedy: {
      title: vscode.l10n.t('Change the name'),
      run: () => vscode.commands.executeCommand('articleAnnotator.setAnnotator'),
    },
  };
}

/** The obstacle of a sidecar that cannot be read; what git left in conflict can be merged. */
export function sidecarObstacle(problem: Problem, path: string, file: vscode.Uri): Obstacle {
  if (nameProblems.has(problem.code)) return nameObstacle(problem);
  const message = vscode.l10n.t(
    'Annotating is off: {0} cannot be read (line {1}: {2}). Mend the file; nothing will overwrite it.',
    path,
    problem.line,
    clause(inLanguage(problem.message)),
  );
  const show = {
    title: vscode.l10n.t('Show the file'),
    run: () => vscode.window.showTextDocument(file, { preview: false }),
  };
  const merge = {
    title: vscode.l10n.t('Merge both versions'),
    run: () => vscode.commands.executeCommand('articleAnnotator.mergeSidecar'),
  };
  return { message, remedy: problem.code === 'conflict-markers' ? merge : show };
}
