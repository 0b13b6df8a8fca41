import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import type { Placement } from '../../text/reanchor.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { labelTitle } from '../labels.ts';

/** Words shown of a quote, in UTF-16 code units. */
const shownLength = 80;

/** A quote on one line, cut when it is long. */
export function shownQuote(quote: string, length = shownLength): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > length ? `${line.slice(0, length)}…` : line;
}

export function labelOf(article: OpenArticle, annotation: Annotation): string {
  const label = article.scheme.label(annotation.label);
  return label ? labelTitle(label) : annotation.label;
}

/** Why a flagged annotation is to be looked at. */
export function reasonOf({ status, why }: Placement, quote: string, words: string): string {
  const tagged = shownQuote(quote);
  if (status === 'orphan') return vscode.l10n.t('The words “{0}” are gone from the article.', tagged);
  if (why === 'changed')
    return vscode.l10n.t('Tagged was “{0}”; the article now says “{1}”.', tagged, shownQuote(words));
  return vscode.l10n.t('The words “{0}” may have moved here.', tagged);
}
