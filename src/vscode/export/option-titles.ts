import * as vscode from 'vscode';
import type { Status } from '../../annotation/annotation.ts';
import type { OptionWords } from '../../formats/option-words.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { labelTitle, statusTitle } from '../labels.ts';

/** What people read for an option. */
export function optionTitle(option: keyof OptionWords): string {
  const titles: Record<keyof OptionWords, string> = {
    layer: vscode.l10n.t('Layer'),
    status: vscode.l10n.t('Articles'),
    labels: vscode.l10n.t('Labels'),
    split: vscode.l10n.t('Splits'),
    groupBy: vscode.l10n.t('Kept in one split'),
    granularity: vscode.l10n.t('A document is'),
    unit: vscode.l10n.t('Offsets count'),
    suggestions: vscode.l10n.t('Suggestions that nobody decided'),
    unannotated: vscode.l10n.t('Articles that nobody annotated'),
    anonymize: vscode.l10n.t('Annotators’ names'),
  };
  return titles[option];
}

/** What people read for the present value of each option. */

/** @param annotator whose layer it is when none is chosen; undefined for the shared one */
export function layerTitle(layer: string | undefined, annotator: string | undefined): string {
  const chosen = layer ?? annotator ?? '';
  if (chosen === 'all') return vscode.l10n.t('All, each as a document of its own');
  if (chosen === '') return vscode.l10n.t('Shared or adjudicated (no name)');
  return chosen === annotator ? vscode.l10n.t('{0} (you)', chosen) : chosen;
}

export function statesTitle(states: OptionWords['status']): string {
  return states === undefined
    ? vscode.l10n.t('In any state')
    : states.map((state) => statusTitle(state as Status)).join(', ');
}

export function labelsTitle(labels: OptionWords['labels'], scheme: Scheme): string {
  if (labels === undefined) return vscode.l10n.t('All of them');
  const title = (id: string) => {
    const label = scheme.label(id);
    return label ? labelTitle(label) : id;
  };
  return labels.map(title).join(', ');
}

export function splitTitle(split: string | undefined): string {
  if (split === undefined) return vscode.l10n.t('None');
  return split.split('/').length === 2
    ? vscode.l10n.t('{0} (train, test)', split)
    : vscode.l10n.t('{0} (train, validation, test)', split);
}

export function groupingTitle(grouping: string | undefined): string {
  switch (grouping) {
    case 'folder':
      return vscode.l10n.t('Articles of a folder');
    case 'content':
      return vscode.l10n.t('Articles with the same text');
    case 'month':
      return vscode.l10n.t('Articles published in the same month');
    default:
      return vscode.l10n.t('Nothing: each article by itself');
  }
}

export function granularityTitle(granularity: string | undefined): string {
  return granularity === 'sentence' ? vscode.l10n.t('A sentence') : vscode.l10n.t('A whole article');
}

export function unitTitle(unit: string): string {
  return unit === 'utf-16'
    ? vscode.l10n.t('UTF-16 units (JavaScript, Java)')
    : vscode.l10n.t('Characters (Unicode code points, Python)');
}
