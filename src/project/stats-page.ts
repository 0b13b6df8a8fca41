import { xmlSafe, xmlText, xmlValue } from '../formats/xml.ts';
import type { Count, FolderStats, ProjectStats } from './stats.ts';

/** Bars in one plot. */
const longestPlot = 15;

/** A page without scripts and without anything from elsewhere; follows the reader's light or dark setting. */
export function statsPage(stats: ProjectStats, title: string): string {
  const { total, folders, entities, deadlines, actors, failures } = stats;
  const figures = [
    ['articles', total.articles],
    ['annotated', total.annotated],
    ['words', total.words],
    ['annotations', total.annotations],
    ['rejected suggestions', total.rejected],
  ] as const;
  return [
    '<!DOCTYPE html>',
    '<html lang="en"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'">',
    `<title>${text(title)}</title><style>${style}</style></head><body>`,
    `<h1>${text(title)}</h1>`,
    `<dl>${figures.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join('')}</dl>`,
    plot(
      'Annotations by label',
      total.labels.map(({ label, annotations }) => ({ name: label, count: annotations })),
    ),
    plot('Layers by state', total.states),
    plot('Annotations by annotator', total.annotators.map(named)),
    plot('Most frequent entities', entities),
    plot('Deadlines by month', deadlines),
    plot('Commitments by actor', actors),
    '<h2>Labels</h2>',
    labelTable(total),
    '<h2>Folders</h2>',
    folderTable(folders),
    failures.length === 0 ? '' : `<p>${failures.length} articles could not be read.</p>`,
    '</body></html>',
    '',
  ].join('\n');
}

function named({ name, count }: Count): Count {
  return { name: name === '' ? '(nobody named)' : name, count };
}

/** Horizontal bars; the numbers are text, so that nothing depends on seeing the lengths. */
function plot(title: string, all: readonly Count[]): string {
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
  const more = all.length > items.length ? `<p>and ${all.length - items.length} more</p>` : '';
  const label = xmlValue(`${title}: ${items.map(({ name, count }) => `${name} ${count}`).join(', ')}`);
  const svg = `<svg role="img" aria-label="${label}" viewBox="0 0 660 ${items.length * row}">${bars.join('')}</svg>`;
  return `<section><h2>${text(title)}</h2>${svg}${more}</section>`;
}

function labelTable({ labels }: FolderStats): string {
  const rows = labels.map(
    ({ label, annotations, forms, density }) =>
      `<tr><th scope="row">${text(label)}</th><td>${annotations}</td><td>${forms}</td><td>${density.toFixed(1)}</td></tr>`,
  );
  return table(['label', 'annotations', 'different forms', 'per 1,000 words'], rows);
}

function folderTable(folders: readonly FolderStats[]): string {
  const rows = folders.map(
    ({ folder, articles, annotated, words, annotations }) =>
      `<tr><th scope="row">${text(folder === '' ? '.' : folder)}</th><td>${articles}</td><td>${annotated}</td><td>${words}</td><td>${annotations}</td></tr>`,
  );
  return table(['folder', 'articles', 'annotated', 'words', 'annotations'], rows);
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

const style = [
  ':root{color-scheme:light dark;--ink:#1f2328;--soft:#59636e;--paper:#fff;--bar:#0b6bcb;--line:#d1d9e0}',
  '@media(prefers-color-scheme:dark){:root{--ink:#e6edf3;--soft:#9198a1;--paper:#0d1117;--bar:#6cb6ff;--line:#3d444d}}',
  'body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}',
  'dl{display:flex;flex-wrap:wrap;gap:1rem 2rem}dt{color:var(--soft);font-size:.85rem}dd{margin:0;font-size:1.5rem}',
  'h2{font-size:1.1rem;margin:2rem 0 .5rem}svg{width:100%;height:auto;font-size:13px}',
  'svg text{fill:var(--ink)}svg .name{text-anchor:end}rect{fill:var(--bar)}',
  'table{border-collapse:collapse;width:100%}th,td{padding:.25rem .5rem;border-bottom:1px solid var(--line);text-align:right}',
  'th:first-child{text-align:left}',
].join('');
