import * as vscode from 'vscode';
import type { ArticleSession } from '../../project/session.ts';
import type { Span } from '../../text/span.ts';
import { toOffset, toPosition, toSpan } from '../positions.ts';

/**
 * Where the annotator is. The editor tells of a caret that we moved only a little later, and a
 * fast annotator presses the next key before that; until then our own word is the newer one.
 */
export class Caret {
  readonly #session: ArticleSession;
  /** Places that we moved the caret to and that the editor has not told of yet, oldest first. */
  #moves: number[] = [];

  constructor(session: ArticleSession) {
    this.#session = session;
  }

  /** The selections in code points; at least one. */
  selections(editor: vscode.TextEditor): Span[] {
    const moved = this.#moves.at(-1);
    if (moved !== undefined) return [{ start: moved, end: moved }];
    return editor.selections.map((selection) => toSpan(this.#session.text, selection));
  }

  moveTo(editor: vscode.TextEditor, offset: number): void {
    const position = toPosition(this.#session.text, offset);
    if (!editor.selection.isEmpty || !editor.selection.active.isEqual(position)) this.#moves.push(offset);
    editor.selection = new vscode.Selection(position, position);
  }

  /** The editor tells where the caret is: as we moved it, or as the annotator did. */
  told(selection: vscode.Selection): void {
    const offset = toOffset(this.#session.text, selection.active);
    const at = selection.isEmpty ? this.#moves.indexOf(offset) : -1;
    this.#moves = at < 0 ? [] : this.#moves.slice(at + 1);
    if (at < 0) this.#session.moveCaret(offset);
  }
}
