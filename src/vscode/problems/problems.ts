import * as vscode from 'vscode';
import type { Problem } from '../../yaml/problem.ts';
import type { Articles } from '../articles/articles.ts';
import { inLanguage } from '../labels.ts';

/** What is wrong with the sidecars of open articles, in Problems with file and line. */
export function registerProblems(articles: Articles): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('articleAnnotator');
  return vscode.Disposable.from(
    diagnostics,
    articles.onDidLoadLayer(({ sidecar, problems }) => diagnostics.set(sidecar, problems.map(toDiagnostic))),
  );
}

function toDiagnostic({ code, severity, message, line, column }: Problem): vscode.Diagnostic {
  const range = new vscode.Range(line - 1, column - 1, line - 1, column);
  const level = severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning;
  const diagnostic = new vscode.Diagnostic(range, inLanguage(message), level);
  diagnostic.source = 'Article Annotator';
  diagnostic.code = code;
  return diagnostic;
}
