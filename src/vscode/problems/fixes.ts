import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import { annotationsEqual } from '../../annotation/change.ts';
import { randomId } from '../../annotation/decision.ts';
import type { Layer } from '../../annotation/layer.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { registerDecision } from '../commands.ts';
import { toRange } from '../positions.ts';
import { findingsIn } from './findings.ts';

/** Whose problems are ours. */
export const source = 'Article Annotator';

/** Quick fixes of what Problems shows: what is safe is done, for the rest the place to decide is opened. */
export function registerFixes(articles: Articles): vscode.Disposable {
  const kinds = { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] };
  const ours = (diagnostics: readonly vscode.Diagnostic[]) =>
    diagnostics.filter((one) => one.source === source);
  return vscode.Disposable.from(
    registerDecision(articles, 'removeDouble', ({ article }, id) => removeDouble(article, id)),
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**/*.annotations.yaml' },
      {
        provideCodeActions: (document, _range, { diagnostics }) =>
          ours(diagnostics).flatMap((problem) => sidecarFixes(document, problem)),
      },
      kinds,
    ),
    vscode.languages.registerCodeActionsProvider(
      { pattern: '**/*.txt' },
      {
        provideCodeActions: async (document, _range, { diagnostics }) => {
          const article = articles.get(document);
          const problems = ours(diagnostics);
          return article && problems.length > 0 ? articleFixes(article, problems) : [];
        },
      },
      kinds,
    ),
  );
}

function sidecarFixes(document: vscode.TextDocument, problem: vscode.Diagnostic): vscode.CodeAction[] {
  const { start } = problem.range;
  const rest = document.lineAt(start.line).text.slice(start.character);
  if (problem.code === 'conflict-markers') {
    return [act([problem], vscode.l10n.t('Merge both versions'), 'mergeSidecar')];
  }
  if (problem.code === 'duplicate-id') {
    const id = /^"?[\w-]+"?/.exec(rest)?.[0];
    if (id === undefined) return [];
    const title = vscode.l10n.t('Give this annotation an id of its own');
    return [replace(document, problem, title, id.length, `"${freshId(document.getText())}"`)];
  }
  if (problem.code === 'unknown-key') {
    const key = /^[A-Za-z][\w-]*(?=:)/.exec(rest)?.[0];
    if (key === undefined) return [];
    return [
      replace(document, problem, vscode.l10n.t('Keep it as “{0}”', `x-${key}`), key.length, `x-${key}`),
    ];
  }
  return [];
}

/** An id that stands nowhere in the file. */
function freshId(text: string): string {
  for (;;) {
    const id = randomId(Math.random);
    if (!text.includes(id)) return id;
  }
}

/** Where a person decides on what a rule found. */
const deciding = new Map([
  ['unknown-label', 'relabel'],
  ['dangling-entity', 'linkEntity'],
  ...[
    'unknown-attribute',
    'missing-attribute',
    'wrong-attribute-type',
    'unknown-value',
    'invalid-date',
    'date-type',
    'dangling-link',
    'wrong-target',
    'deadline-before-publication',
    'firm-wish',
    'condition-missing',
  ].map((code): [string, string] => [code, 'editAttributes']),
]);

async function articleFixes(
  article: OpenArticle,
  problems: readonly vscode.Diagnostic[],
): Promise<vscode.CodeAction[]> {
  const { layer, text } = article.session;
  const actions = new Map<string, vscode.CodeAction>();
  for (const { annotation, code } of await findingsIn(article)) {
    const here = problems.filter(
      (problem) => problem.code === code && problem.range.isEqual(toRange(text, annotation)),
    );
    const fix = here.length > 0 ? fixOf(layer, annotation, code) : undefined;
    if (!fix) continue;
    const key = JSON.stringify([fix.command, fix.argument]);
    const action = actions.get(key) ?? act([], fix.title, fix.command, fix.argument);
    action.diagnostics = [...new Set([...(action.diagnostics ?? []), ...here])];
    actions.set(key, action);
  }
  return [...actions.values()];
}

interface Fix {
  readonly title: string;
  /** Without the prefix. */
  readonly command: string;
  readonly argument: unknown;
}

function fixOf(layer: Layer, annotation: Annotation, code: string): Fix | undefined {
  if (code === 'duplicate-annotation') {
    const title = vscode.l10n.t('Remove this double of another annotation');
    return isDouble(layer, annotation)
      ? { title, command: 'removeDouble', argument: annotation.id }
      : undefined;
  }
  const command = deciding.get(code);
  const { start, end, label } = annotation;
  return command === undefined
    ? undefined
    : { title: titleOf(command), command: 'atPlace', argument: { command, start, end, label } };
}

function titleOf(command: string): string {
  if (command === 'relabel') return vscode.l10n.t('Change the label…');
  return command === 'linkEntity'
    ? vscode.l10n.t('Link to an entity…')
    : vscode.l10n.t('Edit the attributes…');
}

/** True when another annotation says all that this one says, and none points to it: nothing is lost with it. */
function isDouble(layer: Layer, annotation: Annotation): boolean {
  const content = ({ before, after, by, at, origin, ...rest }: Annotation): Annotation => ({
    ...rest,
    id: '',
  });
  const another = layer.annotations.some(
    (other) => other.id !== annotation.id && annotationsEqual(content(other), content(annotation)),
  );
  return another && !layer.annotations.some((other) => pointsTo(other, annotation.id));
}

function pointsTo({ attributes }: Annotation, id: string): boolean {
  return [...(attributes?.values() ?? [])].some(
    (value) => value === id || (Array.isArray(value) && value.includes(id)),
  );
}

function removeDouble({ session }: OpenArticle, id: unknown): void {
  const annotation = session.layer.annotations.find((one) => one.id === id);
  if (annotation && isDouble(session.layer, annotation)) session.remove([annotation.id]);
}

function act(
  problems: readonly vscode.Diagnostic[],
  title: string,
  command: string,
  argument?: unknown,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = {
    title,
    command: `articleAnnotator.${command}`,
    arguments: argument === undefined ? [] : [argument],
  };
  action.diagnostics = [...problems];
  return action;
}

function replace(
  document: vscode.TextDocument,
  problem: vscode.Diagnostic,
  title: string,
  length: number,
  text: string,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const { start } = problem.range;
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, new vscode.Range(start, start.translate(0, length)), text);
  action.diagnostics = [problem];
  action.isPreferred = true;
  return action;
}
