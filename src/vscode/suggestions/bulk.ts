import * as vscode from 'vscode';
import type { Suggestion } from '../../detect/detector.ts';
import type { Item } from '../../project/items.ts';
import { findOccurrences } from '../../text/occurrences.ts';
import type { Articles } from '../articles/articles.ts';
import { type Place, registerDecision } from '../commands.ts';
import { say } from '../message.ts';
import { toRange } from '../positions.ts';
import { finish } from '../tagging/tagging.ts';
import { restoreRejected } from './rejected.ts';

/** Decisions on many suggestions at once, each one act to undo: the visible ones, or all of one string. */
export function registerBulkDecisions(articles: Articles): vscode.Disposable {
  const bulk = (id: string, decision: 'accept' | 'reject', which: (place: Place) => Suggestion[]) =>
    registerDecision(articles, id, (place) => {
      const outcome = place.article.session[decision](which(place));
      finish(place, outcome, vscode.l10n.t('No suggestion here.'));
      if (outcome.count > 0) report(decision, outcome.count);
    });
  return vscode.Disposable.from(
    bulk('acceptVisible', 'accept', visibleSuggestions),
    bulk('rejectVisible', 'reject', visibleSuggestions),
    bulk('acceptAllLike', 'accept', suggestionsLike),
    bulk('rejectAllLike', 'reject', suggestionsLike),
    registerDecision(articles, 'restoreRejected', restoreRejected),
  );
}

function visibleSuggestions({ article, editor }: Place): Suggestion[] {
  const { text, items } = article.session;
  const visible = (item: Item) => editor.visibleRanges.some((range) => range.contains(toRange(text, item)));
  return items.flatMap((item) => (item.kind === 'suggestion' && visible(item) ? [item.suggestion] : []));
}

/** The suggestions with the words and the label of the one in focus, in capitals and with either apostrophe too. */
function suggestionsLike({ article }: Place): Suggestion[] {
  const { focus, items, text } = article.session;
  if (focus?.kind !== 'suggestion') return [];
  const places = new Set(
    findOccurrences(text, focus.suggestion.quote).map(({ start, end }) => `${start} ${end}`),
  );
  return items.flatMap((item) =>
    item.kind === 'suggestion' && item.label === focus.label && places.has(`${item.start} ${item.end}`)
      ? [item.suggestion]
      : [],
  );
}

function report(decision: 'accept' | 'reject', count: number): void {
  const done =
    decision === 'accept'
      ? vscode.l10n.t('Suggestions accepted: {0} (one undo takes all back)', count)
      : vscode.l10n.t('Suggestions rejected: {0} (one undo brings all back)', count);
  say(done);
}
