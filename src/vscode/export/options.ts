import * as vscode from 'vscode';
import type { Format } from '../../formats/format.ts';
import { groupings, type OptionWords } from '../../formats/option-words.ts';
import { parseShares } from '../../formats/split.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { formatTitle } from '../format-titles.ts';
import { labelTitle } from '../labels.ts';
import {
  granularityTitle,
  groupingTitle,
  labelsTitle,
  layerTitle,
  optionTitle,
  splitTitle,
  statesTitle,
  unitTitle,
} from './option-titles.ts';

/** What the options are about. */
export interface OptionSubject {
  readonly format: Format;
  readonly scheme: Scheme;
  /** Whose layer is exported when none is chosen; undefined for the shared one. */
  readonly annotator: string | undefined;
  readonly articles: number;
  /** The layers that there are, '' for the shared one, each with the number of its articles. */
  readonly layers: ReadonlyMap<string, number>;
}

/** An option of the list: what it is now, and how another value is chosen. */
interface OptionLine extends vscode.QuickPickItem {
  /** Undefined when the user keeps what there is; absent for the line that exports. */
  readonly change?: () => Promise<OptionWords | undefined> | OptionWords;
}

/** Shows the options until the user exports, which is the first line. Undefined when the user gives up. */
export async function askOptions(
  subject: OptionSubject,
  kept: OptionWords,
): Promise<OptionWords | undefined> {
  const title = vscode.l10n.t('Export as {0}', formatTitle(subject.format.id));
  const placeHolder = vscode.l10n.t('Enter exports; choose a line to change it');
  let words = kept;
  for (;;) {
    const line = await vscode.window.showQuickPick(optionLines(subject, words), {
      title,
      placeHolder,
      matchOnDescription: true,
    });
    if (!line) return undefined;
    if (!line.change) return words;
    words = (await line.change()) ?? words;
  }
}

function optionLines(subject: OptionSubject, words: OptionWords): OptionLine[] {
  const { format, scheme, annotator, articles } = subject;
  const changed = Object.values(words).some((value) => value !== undefined);
  const line = (icon: string, label: string, description: string, change: OptionLine['change']) => ({
    label: `$(${icon}) ${label}`,
    description,
    ...(change ? { change } : {}),
  });
  const unit = words.unit ?? format.units[0] ?? '';
  const other = format.units.find((known) => known !== unit);
  return [
    line('export', vscode.l10n.t('Export Now'), vscode.l10n.t('Articles here: {0}', articles), undefined),
    { label: vscode.l10n.t('Options'), kind: vscode.QuickPickItemKind.Separator },
    line('layers', optionTitle('layer'), layerTitle(words.layer, annotator), () => pickLayer(subject, words)),
    line('circle-large-filled', optionTitle('status'), statesTitle(words.status), () => pickStates(words)),
    line('tag', optionTitle('labels'), labelsTitle(words.labels, scheme), () => pickLabels(scheme, words)),
    line('file', optionTitle('unannotated'), included(words.unannotated), () => ({
      ...words,
      unannotated: words.unannotated ? undefined : true,
    })),
    line('lightbulb', optionTitle('suggestions'), suggested(words, format), () => ({
      ...words,
      suggestions: words.suggestions ? undefined : true,
    })),
    line('split-horizontal', optionTitle('split'), splitTitle(words.split), () => pickSplit(words)),
    ...(words.split === undefined
      ? []
      : [
          line('group-by-ref-type', optionTitle('groupBy'), groupingTitle(words.groupBy), () =>
            pickGrouping(words),
          ),
        ]),
    line('list-flat', optionTitle('granularity'), granularityTitle(words.granularity), () => ({
      ...words,
      granularity: words.granularity === 'sentence' ? undefined : 'sentence',
    })),
    line(
      'person',
      optionTitle('anonymize'),
      words.anonymize ? 'annotator-1, annotator-2…' : vscode.l10n.t('As they are'),
      () => ({ ...words, anonymize: words.anonymize ? undefined : true }),
    ),
    ...(other === undefined
      ? []
      : [
          line('symbol-numeric', optionTitle('unit'), unitTitle(unit), () => ({
            ...words,
            unit: words.unit === undefined ? other : undefined,
          })),
        ]),
    ...(changed ? [line('discard', vscode.l10n.t('Back to the defaults'), '', (): OptionWords => ({}))] : []),
  ];
}

function included(value: boolean | undefined): string {
  return value ? vscode.l10n.t('Included') : vscode.l10n.t('Left out');
}

function suggested({ suggestions }: OptionWords, { holds }: Format): string {
  return suggestions && !holds.has('suggestions')
    ? vscode.l10n.t('Left out: the format has no place for them')
    : included(suggestions);
}

async function pickLayer(subject: OptionSubject, words: OptionWords): Promise<OptionWords | undefined> {
  const { annotator, layers } = subject;
  const own = annotator ?? '';
  const names = new Set([own, '', ...layers.keys()]);
  const picks = [...names].map((name) => ({
    label: layerTitle(name, annotator),
    description: vscode.l10n.t('Articles: {0}', layers.get(name) ?? 0),
    layer: name === own ? undefined : name,
  }));
  const all = { label: layerTitle('all', annotator), description: '', layer: 'all' };
  const pick = await vscode.window.showQuickPick([...picks, all], {
    title: vscode.l10n.t('Whose annotations?'),
  });
  return pick && { ...words, layer: pick.layer };
}

async function pickStates(words: OptionWords): Promise<OptionWords | undefined> {
  const choices = [undefined, ['done'], ['in-progress', 'done']];
  const picks = choices.map((status) => ({ label: statesTitle(status), status }));
  const pick = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t('Which articles, by their state?'),
  });
  return pick && { ...words, status: pick.status };
}

async function pickLabels(scheme: Scheme, words: OptionWords): Promise<OptionWords | undefined> {
  const picks = scheme.labels.map((label) => ({
    label: labelTitle(label),
    picked: words.labels?.includes(label.id) ?? true,
    id: label.id,
  }));
  const chosen = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t('Annotations with which labels?'),
    canPickMany: true,
  });
  if (!chosen || chosen.length === 0) return undefined;
  return { ...words, labels: chosen.length === picks.length ? undefined : chosen.map(({ id }) => id) };
}

async function pickSplit(words: OptionWords): Promise<OptionWords | undefined> {
  const title = vscode.l10n.t('Into which splits?');
  const picks = [
    ...[undefined, '80/10/10', '80/20', '90/10'].map((split) => ({ label: splitTitle(split), split })),
    { label: vscode.l10n.t('Other shares…'), split: '' },
  ];
  const pick = await vscode.window.showQuickPick(picks, { title });
  if (!pick) return undefined;
  if (pick.split === undefined) return { ...words, split: undefined, groupBy: undefined };
  const split = pick.split || (await vscode.window.showInputBox({ title, validateInput: whyNoSplit }));
  return split === undefined ? undefined : { ...words, split };
}

/** What is wrong with a split as it is typed. */
function whyNoSplit(text: string): string | undefined {
  try {
    parseShares(text);
    return undefined;
  } catch {
    return vscode.l10n.t('Two or three shares, such as 80/20 or 80/10/10');
  }
}

async function pickGrouping(words: OptionWords): Promise<OptionWords | undefined> {
  const picks = groupings.map((groupBy) => ({ label: groupingTitle(groupBy), groupBy }));
  const pick = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t('What must not be torn between splits?'),
  });
  return pick && { ...words, groupBy: pick.groupBy === 'article' ? undefined : pick.groupBy };
}
