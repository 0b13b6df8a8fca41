import * as vscode from 'vscode';
import type { ArticleText } from '../text/article-text.ts';
import type { TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** Span in code points → editor range. */
export function toRange(text: ArticleText, span: Span): vscode.Range {
  const start = text.positionAt(span.start);
  const end = text.positionAt(span.end);
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

export function toPosition(text: ArticleText, offset: number): vscode.Position {
  const { line, character } = text.positionAt(offset);
  return new vscode.Position(line, character);
}

/** Editor range → span in code points. Throws RangeError outside the text. */
export function toSpan(text: ArticleText, range: vscode.Range): Span {
  return { start: toOffset(text, range.start), end: toOffset(text, range.end) };
}

/** Editor position → code-point offset; a position inside a surrogate pair counts as before it. */
export function toOffset(text: ArticleText, position: vscode.Position): number {
  const { line, character } = position;
  try {
    return text.offsetAt({ line, character });
  } catch (error) {
    if (character === 0) throw error;
    return text.offsetAt({ line, character: character - 1 });
  }
}

/** A change of the document whose text before it was `text`. */
export function toEdit(text: ArticleText, change: vscode.TextDocumentContentChangeEvent): TextEdit {
  return { ...toSpan(text, change.range), inserted: [...change.text.replace(/\r\n?/g, '\n')].length };
}

/** The changes of one event as edits of the text before; undefined when they do not fit it. */
export function toEdits(
  text: ArticleText,
  changes: readonly vscode.TextDocumentContentChangeEvent[],
): TextEdit[] | undefined {
  try {
    return changes.map((change) => toEdit(text, change));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
