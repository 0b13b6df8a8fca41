import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { registerCommand, reveal } from '../commands.ts';

/** What a hover's or a tree's link asks for: a command on the thing that stands at a span. */
interface Request {
  readonly command: string;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** The article's address; the one in the active editor when absent. */
  readonly article?: string;
}

const allowed: ReadonlySet<string> = new Set([
  'acceptSuggestion',
  'rejectSuggestion',
  'relabel',
  'editAttributes',
  'linkEntity',
  'untag',
  'reveal',
]);

/**
 * The one command that links run: goes to a thing and runs a command of ours on it. Its
 * argument comes from rendered text, so everything in it is checked again.
 */
export function registerAtPlace(articles: Articles): vscode.Disposable {
  return registerCommand('atPlace', async (argument) => {
    const request = readRequest(argument);
    const article = request && articleMeant(articles, request);
    if (!article) return;
    const item = article.session.items.find(
      ({ start, end, label }) => start === request.start && end === request.end && label === request.label,
    );
    if (!item) return;
    const { document } = article;
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    const column = shown === vscode.window.activeTextEditor ? undefined : shown?.viewColumn;
    const editor = await vscode.window.showTextDocument(document, column);
    reveal({ article, editor }, item);
    if (request.command !== 'reveal')
      await vscode.commands.executeCommand(`articleAnnotator.${request.command}`);
  });
}

function articleMeant(articles: Articles, { article }: Request): OpenArticle | undefined {
  if (article === undefined) return articles.active ?? [...articles.all].at(0);
  return [...articles.all].find(({ document }) => document.uri.toString() === article);
}

function readRequest(argument: unknown): Request | undefined {
  if (typeof argument !== 'object' || argument === null) return undefined;
  const { command, start, end, label, article } = argument as Partial<Record<keyof Request, unknown>>;
  if (typeof command !== 'string' || !allowed.has(command) || typeof label !== 'string') return undefined;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
  const request = { command, start: start as number, end: end as number, label };
  return typeof article === 'string' ? { ...request, article } : request;
}
