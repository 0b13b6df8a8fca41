import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import type { DateReading } from '../../project/date-reading.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { wordsInTitle } from '../labels.ts';
import { say } from '../message.ts';

/** Gives dates that are tagged by hand the values that their words have, as accepting a suggestion would. */
export function registerTaggedDates(articles: Articles): vscode.Disposable {
  // The detector comes with the first article, not with the extension.
  let reading: DateReading | undefined;
  return articles.onDidLoadLayer(async (article) => {
    reading ??= new (await import('../../project/date-reading.ts')).DateReading();
    article.session.readWith(
      reading.attributesIn(
        () => article.session.text,
        () => ({ language: article.language, published: article.published }),
      ),
    );
  });
}

/** Says that the words tagged as a date have no value by themselves. */
export function sayWithoutValue({ scheme, published }: OpenArticle, made: readonly Annotation[]): void {
  const date = made.find(({ label, attributes }) => label === 'date' && !attributes?.has('value'));
  if (!date || !scheme.attribute('date', 'value')) return;
  const words = wordsInTitle(date.quote);
  say(
    published === undefined
      ? vscode.l10n.t('“{0}” has no value while the publication date is unknown; a fills it in.', words)
      : vscode.l10n.t('“{0}” has no date value by itself; a fills it in.', words),
  );
}
