import * as vscode from 'vscode';
import type { Suggestion } from '../../detect/detector.ts';

/** Why a suggestion was made, in a sentence that a person understands. */
export function reason(suggestion: Pick<Suggestion, 'rule' | 'evidence'>): string {
  const sentence =
    sentences.get(suggestion.rule)?.() ?? vscode.l10n.t('Found by the rule {0}.', suggestion.rule);
  if (suggestion.evidence === undefined) return sentence;
  return vscode.l10n.t('{0} Sign: “{1}”.', sentence, suggestion.evidence);
}

const sentences = new Map<string, () => string>([]);
