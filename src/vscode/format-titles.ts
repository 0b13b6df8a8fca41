import * as vscode from 'vscode';

/** What people read for a dataset format. @param id as on the command line */
export function formatTitle(id: string): string {
  const titles = new Map([
    ['jsonl', vscode.l10n.t('JSON Lines (everything)')],
    ['hf', vscode.l10n.t('Hugging Face dataset (JSONL and Parquet)')],
    ['spacy', vscode.l10n.t('spaCy (JSONL and a converter to .spacy)')],
    ['prodigy', vscode.l10n.t('Prodigy (JSONL)')],
    ['doccano', vscode.l10n.t('doccano (JSONL)')],
    ['label-studio', vscode.l10n.t('Label Studio (JSON)')],
    ['brat', vscode.l10n.t('brat (.txt and .ann)')],
    ['iob2', vscode.l10n.t('IOB2, CoNLL (a token a line)')],
    ['web-annotation', vscode.l10n.t('W3C Web Annotation (JSON-LD)')],
    ['xmi', vscode.l10n.t('UIMA CAS XMI (INCEpTION)')],
    ['csv', vscode.l10n.t('CSV (plain and for Excel)')],
    ['tei', vscode.l10n.t('TEI (stand-off)')],
    ['gate', vscode.l10n.t('GATE (JSON)')],
  ]);
  return titles.get(id) ?? id;
}
