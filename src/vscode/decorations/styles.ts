import * as vscode from 'vscode';
import { isClause } from '../../project/items.ts';
import type { Label } from '../../scheme/scheme.ts';

/** How one label's spans look: a decision made, a suggestion, and either under the caret. */
export interface LabelStyles {
  readonly annotation: vscode.TextEditorDecorationType;
  readonly suggestion: vscode.TextEditorDecorationType;
  readonly focus: vscode.TextEditorDecorationType;
}

/** Labels whose colours the extension contributes to themes; others borrow or bring their own. */
const themed: ReadonlySet<string> = new Set(['person', 'place', 'organization', 'date', 'commitment']);

/** CSS that keeps a line clear of the frame of the caret's row and of fills in the row below. */
const raised = 'margin-top: -1px';

/** Percent of a label's own colour in its fill. */
const fillPercent = 18;
const focusPercent = 34;

export function labelColor(label: Label): vscode.ThemeColor | string {
  if (label.color !== undefined) return label.color;
  return new vscode.ThemeColor(`articleAnnotator.${themed.has(label.id) ? label.id : 'other'}`);
}

/** @param letter the letter written before each span, if any */
export function createStyles(label: Label, letter: string | undefined): LabelStyles {
  const color = labelColor(label);
  const before = letter === undefined ? {} : { before: letterBefore(letter, color) };
  return {
    annotation: vscode.window.createTextEditorDecorationType({
      ...solidLine(label, color),
      ...before,
      backgroundColor: fill(label, 'Background', fillPercent),
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      overviewRulerColor: color,
      overviewRulerLane: isClause(label.id)
        ? vscode.OverviewRulerLane.Right
        : vscode.OverviewRulerLane.Center,
    }),
    suggestion: vscode.window.createTextEditorDecorationType({
      ...dashedLine(label, color),
      ...before,
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
      overviewRulerColor: color,
      overviewRulerLane: vscode.OverviewRulerLane.Left,
    }),
    focus: vscode.window.createTextEditorDecorationType({
      backgroundColor: fill(label, 'FocusBackground', focusPercent),
      // Inside its box: outside, it would lie on the lines of the names above.
      outline: '1px solid; outline-offset: -1px',
      outlineColor: color,
      borderRadius: '2px',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  };
}

function solidLine(label: Label, color: vscode.ThemeColor | string): vscode.DecorationRenderOptions {
  if (isClause(label.id)) return underline('solid', color);
  return {
    borderStyle: 'solid',
    borderWidth: `0 0 2px 0; ${raised}`,
    borderColor: color,
    borderRadius: '2px 2px 0 0',
  };
}

function dashedLine(label: Label, color: vscode.ThemeColor | string): vscode.DecorationRenderOptions {
  if (isClause(label.id)) return underline('dotted', color);
  return { borderStyle: 'dashed', borderWidth: `0 0 1px 0; ${raised}`, borderColor: color };
}

/** A clause's line runs above the lines of the names inside it, so that both stay readable. */
function underline(
  style: 'solid' | 'dotted',
  color: vscode.ThemeColor | string,
): vscode.DecorationRenderOptions {
  const thickness = style === 'solid' ? '1px' : '2px';
  const css = `underline ${style} ${cssColor(color)} ${thickness}; text-underline-offset: 2px; text-decoration-skip-ink: none`;
  return { textDecoration: css };
}

function fill(label: Label, suffix: string, percent: number): vscode.ThemeColor | string {
  if (label.color !== undefined) return `color-mix(in srgb, ${label.color} ${percent}%, transparent)`;
  return new vscode.ThemeColor(`articleAnnotator.${themed.has(label.id) ? label.id : 'other'}${suffix}`);
}

function letterBefore(letter: string, color: vscode.ThemeColor | string) {
  return {
    contentText: letter,
    color,
    margin: '0 0.15em 0 0',
    fontWeight: '600',
    textDecoration: 'none; font-size: 0.7em; vertical-align: super',
  };
}

/** The CSS variable that the workbench gives a theme colour. */
function cssColor(color: vscode.ThemeColor | string): string {
  return typeof color === 'string' ? color : `var(--vscode-${color.id.replaceAll('.', '-')})`;
}
