import * as vscode from 'vscode';
import type { ImportReport } from '../../formats/import.ts';
import { guessLabel } from '../../formats/label-guess.ts';
import type { ImportProblem } from '../../formats/reader.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { isAnnotatorName } from '../../sidecar/paths.ts';
import { inLanguage, labelTitle, wordsInTitle } from '../labels.ts';

/** What an import would do. */
export interface Preview {
  readonly report: ImportReport;
  /** The dataset's labels with the number of their annotations and suggestions. */
  readonly labels: ReadonlyMap<string, number>;
}

/** How the dataset goes into the folder. */
export interface ImportPlan {
  /** '' for the shared layer; undefined for the one that the dataset names. */
  readonly layer: string | undefined;
  /** A dataset's label → ours; '' leaves it out. Those that it does not name stay. */
  readonly labels: ReadonlyMap<string, string>;
}

export interface PlanSubject {
  readonly title: string;
  readonly scheme: Scheme;
  /** Undefined when there is no name of one's own. */
  readonly annotator: string | undefined;
  /** Tries the import into another layer; undefined when the user stops it. */
  preview(layer: string | undefined): Promise<Preview | undefined>;
}

interface PlanLine extends vscode.QuickPickItem {
  /** Undefined when the user keeps what there is; absent for the line that imports. */
  readonly change?: () => Promise<ImportPlan | undefined>;
}

/** Shows what was read until the user imports it, which is the first line. Undefined when the user gives up. */
export async function askPlan(subject: PlanSubject): Promise<ImportPlan | undefined> {
  const { title, scheme } = subject;
  let layer = subject.annotator;
  let preview = await subject.preview(layer);
  if (!preview) return undefined;
  let plan: ImportPlan = { layer, labels: withGuesses(new Map(), preview, scheme) };
  for (;;) {
    const line: PlanLine | undefined = await vscode.window.showQuickPick(planLines(subject, preview, plan), {
      title,
      placeHolder: vscode.l10n.t('Enter imports; choose a line to change it'),
      matchOnDescription: true,
    });
    if (!line) return undefined;
    if (!line.change) return plan;
    plan = (await line.change()) ?? plan;
    if (plan.layer === layer) continue;
    layer = plan.layer;
    preview = (await subject.preview(layer)) ?? preview;
    plan = { ...plan, labels: withGuesses(plan.labels, preview, scheme) };
  }
}

/** A layer that takes more articles brings labels that have not been seen yet. */
function withGuesses(labels: ImportPlan['labels'], preview: Preview, scheme: Scheme): ImportPlan['labels'] {
  const guesses = [...preview.labels.keys()].flatMap((label): [string, string][] => {
    const to = labels.get(label) ?? guessLabel(label, scheme);
    return to === undefined || to === label ? [] : [[label, to]];
  });
  return new Map([...guesses, ...labels]);
}

function planLines(subject: PlanSubject, { report, labels }: Preview, plan: ImportPlan): PlanLine[] {
  const { scheme } = subject;
  const separator = (label: string) => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const sorted = [...labels].sort(([a], [b]) => Number(isKnown(a, scheme)) - Number(isKnown(b, scheme)));
  const { problems } = report;
  return [
    { label: `$(cloud-download) ${vscode.l10n.t('Import Now')}`, detail: summary(report) },
    separator(vscode.l10n.t('Options')),
    {
      label: `$(layers) ${vscode.l10n.t('Layer')}`,
      description: layerTitle(plan.layer, subject.annotator),
      change: () => pickLayer(subject, plan),
    },
    ...(problems.length === 0
      ? []
      : [
          {
            label: `$(warning) ${vscode.l10n.t('What cannot be imported')}`,
            description: String(problems.length),
            change: async () => {
              await showProblems(problems);
              return undefined;
            },
          },
        ]),
    ...(labels.size === 0 ? [] : [separator(vscode.l10n.t('Labels'))]),
    ...sorted.map(([label, count]) => ({
      label: `$(tag) ${wordsInTitle(label)}`,
      description: `→ ${meaning(label, plan, scheme)} (${count})`,
      change: () => pickLabel(label, scheme, plan),
    })),
  ];
}

function isKnown(label: string, scheme: Scheme): boolean {
  return scheme.label(label) !== undefined;
}

export function summary({ created, matched, annotations, suggestions, entities }: ImportReport): string {
  const read = vscode.l10n.t(
    'Articles: {0} new, {1} that were here. Annotations: {2}, suggestions: {3}.',
    created,
    matched,
    annotations,
    suggestions,
  );
  return entities > 0 ? `${read} ${vscode.l10n.t('New entities: {0}.', entities)}` : read;
}

function meaning(label: string, { labels }: ImportPlan, scheme: Scheme): string {
  const to = labels.get(label) ?? label;
  if (to === '') return vscode.l10n.t('left out');
  const known = scheme.label(to);
  return known ? labelTitle(known) : vscode.l10n.t('{0}, as it is', wordsInTitle(to));
}

async function pickLabel(label: string, scheme: Scheme, plan: ImportPlan): Promise<ImportPlan | undefined> {
  const picks = [
    ...scheme.labels.map((known) => ({ label: labelTitle(known), to: known.id })),
    ...(isKnown(label, scheme) ? [] : [{ label: `$(tag) ${vscode.l10n.t('Keep it as it is')}`, to: label }]),
    { label: `$(circle-slash) ${vscode.l10n.t('Leave it out')}`, to: '' },
  ];
  const pick = await vscode.window.showQuickPick(picks, {
    title: vscode.l10n.t('What is “{0}” here?', wordsInTitle(label)),
  });
  return pick && { ...plan, labels: new Map(plan.labels).set(label, pick.to) };
}

function layerTitle(layer: string | undefined, annotator: string | undefined): string {
  if (layer === undefined) return vscode.l10n.t('As the dataset says, else the shared one');
  if (layer === '') return vscode.l10n.t('Shared or adjudicated (no name)');
  return layer === annotator ? vscode.l10n.t('{0} (you)', layer) : layer;
}

async function pickLayer({ annotator }: PlanSubject, plan: ImportPlan): Promise<ImportPlan | undefined> {
  const title = vscode.l10n.t('Whose layer gets the annotations?');
  const layers = [...(annotator === undefined ? [] : [annotator]), undefined, ''];
  const other = { label: vscode.l10n.t('Another name…'), layer: 'other' };
  const picks = layers.map((layer) => ({ label: layerTitle(layer, annotator), layer }));
  const pick = await vscode.window.showQuickPick([...picks, other], { title });
  if (pick !== other) return pick && { ...plan, layer: pick.layer };
  const name = await vscode.window.showInputBox({
    title,
    validateInput: (text) =>
      isAnnotatorName(text) ? undefined : vscode.l10n.t('Letters, digits, - and _, as file names take them'),
  });
  return name === undefined ? undefined : { ...plan, layer: name };
}

/** Resolves when the list is closed. */
export async function showProblems(problems: readonly ImportProblem[]): Promise<void> {
  const picks = problems.map(({ place, problem }) => ({
    label: wordsInTitle(place),
    detail: inLanguage(problem),
  }));
  const title = vscode.l10n.t('What cannot be imported');
  await vscode.window.showQuickPick(picks, { title, matchOnDetail: true });
}
