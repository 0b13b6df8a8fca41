import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import type { Item } from '../../project/items.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import type { Place } from '../commands.ts';
import { say } from '../message.ts';

/** What an act that completes an annotation means. */
export interface Meant {
  readonly annotation: Annotation;
  /** The same where it is a suggestion still: it is accepted in the act that completes it, and not before. */
  readonly draft?: Annotation;
}

/** What such an act means by an item. */
export function meantBy({ session }: OpenArticle, item: Item): Meant {
  if (item.kind === 'annotation') return { annotation: item.annotation };
  const draft = session.draft(item.suggestion);
  return { annotation: draft, draft };
}

/** What an act that completes an annotation means here. Says so when there is nothing. */
export function annotationHere({ article }: Place): Meant | undefined {
  const { subject } = article.session;
  if (subject) return meantBy(article, subject);
  say(vscode.l10n.t('No annotation here.'));
  return undefined;
}
