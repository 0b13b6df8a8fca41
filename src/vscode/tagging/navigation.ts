import * as vscode from 'vscode';
import type { EdgeMove } from '../../project/edges.ts';
import { isPending } from '../../project/items.ts';
import { spanTouches } from '../../text/span.ts';
import type { Articles } from '../articles/articles.ts';
import { registerArticleCommand, registerDecision, reveal } from '../commands.ts';
import { say } from '../message.ts';

const edgeCommands: Record<string, Omit<EdgeMove, 'by'>> = {
  extendLeft: { edge: 'start', direction: -1 },
  extendRight: { edge: 'end', direction: 1 },
  shrinkLeft: { edge: 'start', direction: 1 },
  shrinkRight: { edge: 'end', direction: -1 },
};

/** Moving from thing to thing, among overlapping ones, and the edges of the one in focus. */
export function registerNavigation(articles: Articles): vscode.Disposable {
  const step = (id: string, direction: 1 | -1, passes?: typeof isPending) =>
    registerArticleCommand(articles, id, (place) =>
      reveal(place, place.article.session.step(direction, passes)),
    );
  return vscode.Disposable.from(
    step('next', 1),
    step('previous', -1),
    step('nextSuggestion', 1, isPending),
    step('previousSuggestion', -1, isPending),
    registerArticleCommand(articles, 'selectOverlapping', (place) => {
      const item = place.article.session.cycleFocus();
      if (item && !place.selections.some(({ end }) => spanTouches(item, end))) reveal(place, item);
    }),
    ...Object.entries(edgeCommands).map(([id, move]) =>
      registerDecision(articles, id, (place, argument) => {
        const by = argument === 'character' ? 'character' : 'word';
        const { session, caret } = place.article;
        if (!session.focus) return say(vscode.l10n.t('No annotation here.'));
        const moved = session.moveEdge({ ...move, by }).annotations[0];
        if (moved) caret.moveTo(place.editor, moved.start);
        else say(vscode.l10n.t('The edge has nowhere to go: the paragraph or the annotation ends here.'));
      }),
    ),
    registerDecision(articles, 'addPart', ({ article, selections }) => {
      const [selection] = selections;
      const added = selection && article.session.addPart(selection).count;
      if (!added) {
        say(vscode.l10n.t('Put the cursor on an annotation, then select further words of it.'));
      }
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      const [selection] = selections;
      if (selection) articles.get(textEditor.document)?.caret.told(selection);
    }),
  );
}
