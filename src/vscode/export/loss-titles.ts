import * as vscode from 'vscode';
import type { Loss, LossField } from '../../formats/loss.ts';

/** Whole annotations first, what is said of the article last. */
const severity: readonly LossField[] = [
  ...(['annotation', 'boundary', 'label', 'parts', 'attributes', 'entity', 'note'] as const),
  ...(['rejected', 'suggestions', 'text', 'status', 'facts'] as const),
];

export function bySeverity(a: LossField, b: LossField): number {
  return severity.indexOf(a) - severity.indexOf(b);
}

/** What is not, or not as it was, in the dataset. */
export function fieldTitle(field: LossField): string {
  const titles: Partial<Record<LossField, string>> = {
    annotation: vscode.l10n.t('Annotations left out'),
    boundary: vscode.l10n.t('Other edges'),
    parts: vscode.l10n.t('Pieces of an annotation'),
    label: vscode.l10n.t('Labels written otherwise'),
    attributes: vscode.l10n.t('Attributes'),
    entity: vscode.l10n.t('Entities'),
    note: vscode.l10n.t('Notes'),
    rejected: vscode.l10n.t('Rejected suggestions'),
    suggestions: vscode.l10n.t('Suggestions'),
    status: vscode.l10n.t('State of the article'),
    facts: vscode.l10n.t('Language and publication date'),
    text: vscode.l10n.t('Characters of the text'),
  };
  return titles[field] ?? field;
}

/** Why; '' when the format has no place for it at all. */
export function reasonTitle({ reason, message }: Pick<Loss, 'reason' | 'message'>): string {
  switch (reason) {
    case 'format':
      return '';
    case 'outside':
      return vscode.l10n.t('no place of the text any more');
    case 'moved':
      return vscode.l10n.t('no longer on its words, to be reviewed first');
    case 'fragments':
      return vscode.l10n.t('pieces that the format joins');
    case 'line-end':
      return vscode.l10n.t('a line ending at an edge');
    case 'link':
      return vscode.l10n.t('names others by ids that the format changes');
    case 'parts':
      return vscode.l10n.t('pieces that are not in order');
    case 'sentence':
      return vscode.l10n.t('across the edge of a sentence');
    case 'overlap':
      return vscode.l10n.t('over a shorter one; one label a word');
    case 'blank':
    case 'white-space':
      return vscode.l10n.t('white space at an edge');
    case 'token':
      return vscode.l10n.t('inside a word, which goes whole into the dataset');
    case 'misaligned':
      return vscode.l10n.t('inside what spaCy takes for one word');
    case 'name':
      return vscode.l10n.t('the format allows fewer characters in names');
    case 'scheme':
      return vscode.l10n.t('values that the scheme does not know');
    case 'xml':
      return vscode.l10n.t('XML does not allow it');
    default:
      return message;
  }
}
