import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { toRange } from '../positions.ts';
import { labelOf, reasonOf } from './wording.ts';

/** Shown in Problems and as a wavy line in the text: the annotations that are not on their words. */
export function registerReviewProblems(articles: Articles): vscode.Disposable {
  const diagnostics = vscode.languages.createDiagnosticCollection('articleAnnotator.review');
  const shown = new WeakMap<OpenArticle, readonly Annotation[]>();
  const update = (article: OpenArticle) => {
    // A last save tells of an article that is closed by then.
    if (articles.get(article.document) !== article) return;
    const { flagged } = article.review;
    const before = shown.get(article) ?? [];
    if (before === flagged || (before.length === 0 && flagged.length === 0)) return;
    shown.set(article, flagged);
    diagnostics.set(
      article.document.uri,
      flagged.map((annotation) => toDiagnostic(article, annotation)),
    );
  };
  return vscode.Disposable.from(
    diagnostics,
    articles.onDidChange(update),
    articles.onDidClose(({ document }) => diagnostics.delete(document.uri)),
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**/*.txt' },
      { provideCodeActions: (_document, _range, { diagnostics: here }) => fixes(here) },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
  );
}

const codes: ReadonlySet<unknown> = new Set([
  'annotation-moved',
  'annotation-changed',
  'annotation-orphaned',
]);

function toDiagnostic(article: OpenArticle, annotation: Annotation): vscode.Diagnostic {
  const { text } = article.session;
  const placement = article.review.shownAt(annotation);
  // An orphan has no words to mark: its last place is a point.
  const place = placement.status === 'orphan' ? { start: placement.start, end: placement.start } : placement;
  const reason = reasonOf(placement, annotation.quote, text.slice(place));
  const message = vscode.l10n.t('{0}: {1}', labelOf(article, annotation), reason);
  const diagnostic = new vscode.Diagnostic(toRange(text, place), message, vscode.DiagnosticSeverity.Warning);
  diagnostic.source = 'Article Annotator';
  diagnostic.code =
    placement.status === 'orphan'
      ? 'annotation-orphaned'
      : placement.why === 'changed'
        ? 'annotation-changed'
        : 'annotation-moved';
  return diagnostic;
}

function fixes(diagnostics: readonly vscode.Diagnostic[]): vscode.CodeAction[] {
  const ours = diagnostics.filter(({ source, code }) => source === 'Article Annotator' && codes.has(code));
  if (ours.length === 0) return [];
  const title = vscode.l10n.t('Review the annotations that lost their words');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: 'articleAnnotator.reviewOrphans' };
  action.diagnostics = ours;
  return [action];
}
