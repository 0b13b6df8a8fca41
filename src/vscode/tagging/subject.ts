import * as vscode from 'vscode';
import type { Annotation } from '../../annotation/annotation.ts';
import type { Place } from '../commands.ts';
import { say } from '../message.ts';

/** What an act that completes an annotation means; a suggestion is accepted first. Says so when there is nothing. */
export function annotationHere({ article }: Place): Annotation | undefined {
  const { session } = article;
  const { subject } = session;
  if (subject?.kind === 'suggestion') return session.accept([subject.suggestion]).annotations[0];
  if (subject) return subject.annotation;
  say(vscode.l10n.t('No annotation here.'));
  return undefined;
}
