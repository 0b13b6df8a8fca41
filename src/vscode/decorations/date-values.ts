import * as vscode from 'vscode';
import type { Articles } from '../articles/articles.ts';
import { articleSelector } from '../articles/selector.ts';
import type { Configuration } from '../configuration.ts';
import { dateInWords } from '../date-words.ts';
import { toPosition, toSpan } from '../positions.ts';

/** Writes after each date the calendar value that it was resolved to, unless its words are that value. */
export function registerDateValues(articles: Articles, configuration: Configuration): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    articles.onDidRest(() => changed.fire()),
    articles.onDidClose(() => changed.fire()),
    configuration.onDidChange(['dateValues'], () => changed.fire()),
    vscode.languages.registerInlayHintsProvider(articleSelector, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints(document, range) {
        const article = articles.get(document);
        if (!article || !configuration.dateValues(document.uri)) return [];
        const { text, items } = article.session;
        const asked = toSpan(text, document.validateRange(range));
        return items
          .filter(({ label, start, end }) => label === 'date' && start < asked.end && end > asked.start)
          .flatMap((item) => {
            // Not on its words: the value would stand in the middle of others.
            if (item.kind === 'annotation' && article.review.has(item.annotation.id)) return [];
            const { attributes, quote } = item.kind === 'annotation' ? item.annotation : item.suggestion;
            const value = attributes?.get('value');
            if (typeof value !== 'string' || value === quote) return [];
            const words = dateInWords(value);
            const hint = new vscode.InlayHint(toPosition(text, item.end), `\u2009${words}`);
            if (words !== value) hint.tooltip = value;
            return [hint];
          });
      },
    }),
  );
}
