import * as vscode from 'vscode';
import type { Problem, Severity } from '../../yaml/problem.ts';
import type { Articles } from '../articles/articles.ts';
import type { Folder } from '../articles/folder.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { Burst } from '../burst.ts';
import { inLanguage } from '../labels.ts';
import { toRange } from '../positions.ts';
import { findingsIn } from './findings.ts';
import { registerFixes, source } from './fixes.ts';

/** Checking waits until nothing has been decided for this long, in milliseconds. */
const pause = 400;

/**
 * What is wrong, in Problems: with the sidecars of open articles and the files of their folders, at their lines, and
 * with what annotations say, at their words.
 */
export function registerProblems(articles: Articles): vscode.Disposable {
  const ofSidecars = vscode.languages.createDiagnosticCollection('articleAnnotator.sidecars');
  const ofFolders = vscode.languages.createDiagnosticCollection('articleAnnotator.folders');
  const ofArticles = vscode.languages.createDiagnosticCollection('articleAnnotator.articles');
  const isOpen = (article: OpenArticle) => articles.get(article.document) === article;
  const burst = new Burst<OpenArticle>(pause, async (article) => {
    const found = await annotationProblems(article);
    if (isOpen(article)) ofArticles.set(article.document.uri, found);
  });
  const showFolder = (folder: Folder) => {
    for (const [path, problems] of folder.problems)
      ofFolders.set(folder.uriOf(path), problems.map(fileProblem));
  };
  const later = (article: OpenArticle) => burst.call(article);
  return vscode.Disposable.from(
    burst,
    registerFixes(articles),
    ofSidecars,
    ofFolders,
    ofArticles,
    articles.onDidChangeScheme(showFolder),
    articles.onDidChangeRegistry(showFolder),
    articles.onDidLoadLayer((article) => {
      if (!isOpen(article)) return;
      ofSidecars.set(article.sidecar, article.problems.map(fileProblem));
      showFolder(article.folder);
      later(article);
    }),
    articles.onDidAct(later),
    articles.onDidChangeText(later),
    articles.onDidClose((article) => {
      burst.forget(article);
      ofArticles.delete(article.document.uri);
      ofSidecars.delete(article.sidecar);
    }),
  );
}

/** What the rules say of the annotations: attributes missing or unlikely. */
async function annotationProblems(article: OpenArticle): Promise<vscode.Diagnostic[]> {
  return (await findingsIn(article)).map(({ annotation, code, severity, message }) => {
    // What may be said later is no fault yet: it is shown, not warned of.
    const level = code === 'missing-attribute' ? vscode.DiagnosticSeverity.Information : levels[severity];
    return diagnostic(toRange(article.session.text, annotation), inLanguage(message), level, code);
  });
}

function fileProblem({ code, severity, message, line, column }: Problem): vscode.Diagnostic {
  const range = new vscode.Range(line - 1, column - 1, line - 1, column);
  return diagnostic(range, inLanguage(message), levels[severity], code);
}

const levels: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
};

function diagnostic(
  range: vscode.Range,
  message: string,
  level: vscode.DiagnosticSeverity,
  code: string,
): vscode.Diagnostic {
  const result = new vscode.Diagnostic(range, message, level);
  result.source = source;
  result.code = code;
  return result;
}
