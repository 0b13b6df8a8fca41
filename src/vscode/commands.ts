import * as vscode from 'vscode';
import type { Item } from '../project/items.ts';
import type { Span } from '../text/span.ts';
import type { Articles } from './articles/articles.ts';
import type { OpenArticle } from './articles/open-article.ts';
import { showFailure, showInformation } from './message.ts';
import { toRange } from './positions.ts';

const prefix = 'articleAnnotator.';

/** The argument of a call that is to do nothing. */
const noCall = 'articleAnnotator.noCall';

/** Registers a command of the extension, which says so when it fails. @param id without the prefix */
export function registerCommand(id: string, run: (argument: unknown) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(prefix + id, (argument) => {
    if (argument === noCall) return undefined;
    try {
      // At once where it can be: the next key must find what this one has done.
      const result = run(argument);
      return result instanceof Promise ? result.catch(showFailure) : result;
    } catch (error) {
      return showFailure(error);
    }
  });
}

/**
 * Calls commands to no effect. Before the first call of a command VS Code asks the extension host about it, and the
 * key pressed next may overtake it meanwhile; after this no key does.
 * @param commands with the prefix
 */
export async function warmUp(commands: readonly string[]): Promise<void> {
  const calls = commands.map((command) => ({ command, args: noCall }));
  // By way of the workbench: commands that an extension calls by itself do not pass there.
  await vscode.commands.executeCommand('runCommands', { commands: calls });
}

/** The article in the active editor, the editor, and what is selected there. */
export interface Place {
  readonly article: OpenArticle;
  readonly editor: vscode.TextEditor;
  /** The selections in code points; at least one. */
  readonly selections: readonly Span[];
}

/**
 * Registers a command that acts in the active article. It says why when there is none, or when its sidecar
 * cannot be read: then nothing that would be lost is begun.
 */
export function registerArticleCommand(
  articles: Articles,
  id: string,
  run: (place: Place, argument: unknown) => unknown,
): vscode.Disposable {
  return registerCommand(id, (argument) => {
    const editor = vscode.window.activeTextEditor;
    const loaded = editor && articles.get(editor.document);
    // At once when the article is loaded: the next key must find what this one has done.
    return loaded ? run(placeIn(loaded, editor), argument) : runWhenLoaded(articles, run, argument);
  });
}

async function runWhenLoaded(
  articles: Articles,
  run: (place: Place, argument: unknown) => unknown,
  argument: unknown,
): Promise<unknown> {
  const editor = vscode.window.activeTextEditor;
  const article = editor && (await articles.opened(editor.document));
  if (article) return run(placeIn(article, editor), argument);
  return showInformation(vscode.l10n.t('Open an article (a .txt file) first.'));
}

function placeIn(article: OpenArticle, editor: vscode.TextEditor): Place {
  return { article, editor, selections: article.caret.selections(editor) };
}

/** As {@link registerArticleCommand}, for commands that change the layer. */
export function registerDecision(
  articles: Articles,
  id: string,
  run: (place: Place, argument: unknown) => unknown,
): vscode.Disposable {
  return registerArticleCommand(articles, id, (place, argument) => {
    const obstacle = place.article.obstacle;
    return obstacle === undefined ? run(place, argument) : place.article.explainObstacle(obstacle);
  });
}

/** Puts the caret on a thing and shows it. */
export function reveal(place: Pick<Place, 'article' | 'editor'>, item: Item | undefined): void {
  if (!item) return;
  const { article, editor } = place;
  article.session.focusOn(item);
  article.caret.moveTo(editor, item.start);
  editor.revealRange(
    toRange(article.session.text, item),
    vscode.TextEditorRevealType.InCenterIfOutsideViewport,
  );
}
