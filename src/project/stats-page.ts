import type { Status } from '../annotation/annotation.ts';
import { xmlSafe, xmlText, xmlValue } from '../formats/xml.ts';
import type { Count, FolderStats, LabelStats, ProjectStats } from './stats.ts';
import { type StatsWords, statsWords } from './stats-words.ts';

/** Bars in one plot. */
const longestPlot = 15;
const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 };

/** How a page speaks. */
export interface StatsNames {
  readonly language: 'en' | 'fr';
  /** Of a label, by its id. */
  label(id: string): string;
}

/**
 * A page without scripts and without anything from elsewhere; in the colours of the editor that it is shown in, else
 * by the reader's light or dark setting.
 * @param folder what is counted
 */
export function statsPage(
  stats: ProjectStats,
  folder: string,
  names: StatsNames = { language: 'en', label: (id) => id },
): string {
  const { total, folders, entities, deadlines, actors, failures } = stats;
  const words = statsWords[names.language];
  const title = words.title(folder);
  const counted = ({ label, annotations }: LabelStats) => ({
    name: names.label(label),
    count: annotations,
  });
  const stated = ({ name, count }: Count) => ({
    name: Object.hasOwn(words.states, name) ? words.states[name as Status] : name,
    count,
  });
  const named = ({ name, count }: Count) => ({ name: name === '' ? words.nobody : name, count });
  const figures = [
    [words.articles, total.articles],
    [words.annotated, total.annotated],
    [words.words, total.words],
    [words.annotations, total.annotations],
    [words.rejectedSuggestions, total.rejected],
  ] as const;
  return [
    '<!DOCTYPE html>',
    `<html lang="${names.language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${text(title)}</title><style>${style}</style></head><body>`,
    `<h1>${text(title)}</h1>`,
    `<dl>${figures.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`,
    plot(words.byLabel, total.labels.map(counted), words),
    plot(words.byState, total.states.map(stated), words),
    plot(words.byAnnotator, total.annotators.map(named), words),
    plot(words.byEntity, entities, words),
    plot(words.byMonth, deadlines, words),
    plot(words.byActor, actors, words),
    `<h2>${words.labels}</h2>`,
    labelTable(total, words, names),
    `<h2>${words.folders}</h2>`,
    folderTable(folders, words),
    failures.length === 0 ? '' : `<p>${words.unreadable(failures.length)}</p>`,
    '</body></html>',
    '',
  ].join('\n');
}

/** Horizontal bars; the numbers are text, so that nothing depends on seeing the lengths. */
function plot(title: string, all: readonly Count[], words: StatsWords): string {
  if (all.length === 0) return '';
  const items = all.slice(0, longestPlot);
  const most = Math.max(...items.map(({ count }) => count));
  const row = 24;
  const bars = items.map(({ name, count }, i) => {
    const width = most === 0 ? 0 : (count / most) * 400;
    const y = i * row;
    return [
      `<text class="name" x="190" y="${y + 16}">${text(shorten(name))}<title>${text(name)}</title></text>`,
      `<rect x="200" y="${y + 4}" width="${width.toFixed(1)}" height="${row - 8}" rx="2"/>`,
      `<text x="${(206 + width).toFixed(1)}" y="${y + 16}">${count}</text>`,
    ].join('');
  });
  const more = all.length > items.length ? `<p>${words.more(all.length - items.length)}</p>` : '';
  const label = xmlValue(`${title}: ${items.map(({ name, count }) => `${name} ${count}`).join(', ')}`);
  const svg = `<svg role="img" aria-label="${label}" viewBox="0 0 660 ${items.length * row}">${bars.join('')}</svg>`;
  return `<section><h2>${text(title)}</h2>${svg}${more}</section>`;
}

function labelTable({ labels }: FolderStats, words: StatsWords, names: StatsNames): string {
  const rows = labels.map(
    ({ label, annotations, forms, density }) =>
      `<tr><th scope="row">${text(names.label(label))}</th><td>${annotations}</td><td>${forms}</td><td>${density.toLocaleString(names.language, oneDigit)}</td></tr>`,
  );
  return table([words.label, words.annotations, words.differentForms, words.density], rows);
}

function folderTable(folders: readonly FolderStats[], words: StatsWords): string {
  const rows = folders.map(
    ({ folder, articles, annotated, words, annotations }) =>
      `<tr><th scope="row">${text(folder === '' ? '.' : folder)}</th><td>${articles}</td><td>${annotated}</td><td>${words}</td><td>${annotations}</td></tr>`,
  );
  return table([words.folder, words.articles, words.annotated, words.words, words.annotations], rows);
}

function table(columns: readonly string[], rows: readonly string[]): string {
  const head = columns.map((column) => `<th scope="col">${column}</th>`).join('');
  return `<table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function text(raw: string): string {
  return xmlText(xmlSafe(raw));
}

function shorten(name: string): string {
  const characters = [...name.replace(/\s+/g, ' ')];
  return characters.length > 28 ? `${characters.slice(0, 27).join('')}…` : characters.join('');
}

/** In VS Code its own. */
function colors(
  ...own: readonly [ink: string, soft: string, paper: string, bar: string, line: string]
): string {
  const names = ['ink', 'soft', 'paper', 'bar', 'line'] as const;
  const theirs = ['foreground', 'descriptionForeground', 'editor-background', 'charts-blue', 'panel-border'];
  return names.map((name, i) => `--${name}:var(--vscode-${theirs[i]},${own[i]})`).join(';');
}

const style = [
  `:root{color-scheme:light dark;${colors('#1f2328', '#59636e', '#fff', '#0b6bcb', '#d1d9e0')}}`,
  `@media(prefers-color-scheme:dark){:root{${colors('#e6edf3', '#9198a1', '#0d1117', '#6cb6ff', '#3d444d')}}}`,
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}',
  'dl{display:flex;flex-wrap:wrap;gap:1rem 2rem}dt{color:var(--soft);font-size:.85rem}dd{margin:0;font-size:1.5rem}',
  'h2{font-size:1.1rem;margin:2rem 0 .5rem}svg{width:100%;height:auto;font-size:13px}',
  'svg text{fill:var(--ink)}svg .name{text-anchor:end}rect{fill:var(--bar)}',
  'table{border-collapse:collapse;width:100%}th,td{padding:.25rem .5rem;border-bottom:1px solid var(--line);text-align:right}',
  'th:first-child{text-align:left}',
].join('');
