import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';

/** What is wrong with the sidecars of open articles, in Problems with file and line. */
export function registerProblems(articles: Articles): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('articleAnnotator');
  const update = (article: OpenArticle) =>
    diagnostics.set(article.sidecar, article.problems.map(toDiagnostic));
  return vscode.Disposable.from(diagnostics, articles.onDidLoadLayer(update));
}
