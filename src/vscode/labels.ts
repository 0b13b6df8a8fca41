import * as vscode from 'vscode';
import type { Status } from '../annotation/annotation.ts';
import type { Label } from '../scheme/scheme.ts';

/** What people read for a label: the standard ones in their language, the scheme's own as it names them. */
export function labelTitle(label: Pick<Label, 'id' | 'title'>): string {
  if (label.title !== label.id) return label.title;
  switch (label.id) {
    case 'person':
      return vscode.l10n.t('Person');
    case 'place':
      return vscode.l10n.t('Place');
    case 'organization':
      return vscode.l10n.t('Organization');
    case 'date':
      return vscode.l10n.t('Date');
    case 'commitment':
      return vscode.l10n.t('Commitment');
    default:
      return label.title;
  }
}

export function statusTitle(status: Status): string {
  if (status === 'done') return vscode.l10n.t('done');
  return status === 'todo' ? vscode.l10n.t('to do') : vscode.l10n.t('in progress');
}

/** A codicon id for each label, so that colour is never the only sign. */
export function labelIcon(id: string): string {
  const icons: Record<string, string> = {
    person: 'person',
    place: 'location',
    organization: 'organization',
    date: 'calendar',
    commitment: 'pass',
  };
  return (Object.hasOwn(icons, id) && icons[id]) || 'tag';
}
