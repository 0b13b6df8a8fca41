import * as vscode from 'vscode';

/** A week with its days off, a quarter, a half or a season of a year. */
const periodOfYear = /^(\d{4})-(?:W(\d\d)(-WE)?|Q([1-4])|H([12])|(SP|SU|FA|WI))$/;

/** A calendar value as people read it: weeks, quarters, halves and seasons in words, all else as it is. */
export function dateInWords(value: string): string {
  const ends = value.split('/');
  const words = ends.map((end) => periodInWords(end) ?? end);
  return words.every((end, i) => end === ends[i]) ? value : words.join(' – ');
}

/** The same, with the value itself where that is something else. */
export function dateWithCode(value: string): string {
  const words = dateInWords(value);
  return words === value ? value : `${words} (${value})`;
}

function periodInWords(value: string): string | undefined {
  const [, year = '', week, weekend, quarter, half, season] = periodOfYear.exec(value) ?? [];
  if (week !== undefined) {
    return weekend === undefined
      ? vscode.l10n.t('week {0} of {1}', Number(week), year)
      : vscode.l10n.t('weekend of week {0} of {1}', Number(week), year);
  }
  if (quarter !== undefined) return vscode.l10n.t('quarter {0} of {1}', quarter, year);
  if (half !== undefined) return vscode.l10n.t('half {0} of {1}', half, year);
  switch (season) {
    case 'SP':
      return vscode.l10n.t('spring {0}', year);
    case 'SU':
      return vscode.l10n.t('summer {0}', year);
    case 'FA':
      return vscode.l10n.t('autumn {0}', year);
    case 'WI':
      return vscode.l10n.t('winter {0}', year);
    default:
      return undefined;
  }
}
