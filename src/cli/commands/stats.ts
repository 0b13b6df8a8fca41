import { writeFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { jsonLine } from '../../formats/json-text.ts';
import { listArticles, readArticles } from '../../project/dataset.ts';
import { type Count, type ProjectStats, StatsCounter } from '../../project/stats.ts';
import { statsPage } from '../../project/stats-page.ts';
import { type StatsWords, statsWords } from '../../project/stats-words.ts';
import {
  type Call,
  CallError,
  type Command,
  exitCodes,
  FailureError,
  flagOption,
  onePositional,
  textOption,
} from '../command.ts';
import { loadRegistry, openToRead } from '../folder.ts';
import { keepHeapSmall } from '../heap.ts';
import { oneLine } from '../program.ts';
import { ProgressLine } from '../progress.ts';

export const statsCommand: Command = {
  name: 'stats',
  usage: '[--json] [--html FILE] [--language fr] FOLDER',
  summary: 'Counts articles, labels, annotators, states, entities, deadlines and actors.',
  options: [
    { name: 'json', description: 'all figures as one JSON object' },
    { name: 'html', value: 'FILE', description: 'a page with plots; it needs no network' },
    { name: 'language', value: 'en|fr', description: 'of the table and the page; en when absent' },
  ],
  details: ['An article that cannot be read is named and skipped; the exit code is then 1.'],
  run: runStats,
};

async function runStats({ values, positionals, terminal }: Call): Promise<number> {
  const folder = onePositional(positionals, 'FOLDER');
  const language = textOption(values, 'language') ?? 'en';
  if (language !== 'en' && language !== 'fr') throw new CallError('--language: it is one of en, fr');
  keepHeapSmall();
  const files = await openToRead(folder);
  const counter = new StatsCounter(await loadRegistry(files));
  const entries = await listArticles(files);
  const progress = new ProgressLine(terminal, entries.length, () => performance.now());
  let done = 0;
  for await (const article of readArticles({ files }, entries)) {
    counter.add(article);
    progress.update(++done);
  }
  progress.end();
  const stats = counter.result();
  const html = textOption(values, 'html');
  if (html !== undefined)
    await writePage(html, statsPage(stats, basename(resolve(folder)), { language, label: (id) => id }));
  if (flagOption(values, 'json')) await terminal.out(`${jsonLine(stats)}\n`);
  else if (html === undefined) await terminal.out(statsText(stats, statsWords[language]));
  for (const { file, error } of stats.failures)
    terminal.error(`${oneLine(file)}: skipped: ${oneLine(error)}\n`);
  return stats.failures.length > 0 ? exitCodes.problems : exitCodes.fine;
}

async function writePage(file: string, page: string): Promise<void> {
  try {
    await writeFile(file, page);
  } catch {
    throw new FailureError(`${file} cannot be written`);
  }
}

/** How many rows of a table are printed. */
const shownRows = 10;

function statsText({ total, folders, entities, deadlines, actors }: ProjectStats, words: StatsWords): string {
  const sections = [
    textTable(
      [words.folder, words.articles, words.annotated, words.words, words.annotations, words.rejected],
      [...folders, { ...total, folder: words.total }].map((item) => [
        item.folder === '' ? '.' : item.folder,
        item.articles,
        item.annotated,
        item.words,
        item.annotations,
        item.rejected,
      ]),
    ),
    textTable(
      [words.label, words.annotations, words.forms, words.density],
      total.labels.map(({ label, annotations, forms, density }) => [
        label,
        annotations,
        forms,
        density.toFixed(1),
      ]),
    ),
    countTable([words.state, words.count], total.states),
    countTable([words.annotator, words.count], total.annotators),
    countTable([words.entity, words.count], entities),
    countTable([words.deadline, words.count], deadlines),
    countTable([words.actor, words.count], actors),
  ];
  return `${sections.filter((section) => section !== '').join('\n')}`;
}

function countTable(head: readonly string[], counts: readonly Count[]): string {
  return textTable(
    head,
    counts.slice(0, shownRows).map(({ name, count }) => [name === '' ? '-' : name, count]),
  );
}

/** Columns of equal width, numbers to the right; empty without rows. */
function textTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const cells = [head, ...rows].map((row) => row.map((cell) => oneLine(String(cell))));
  const widths = head.map((_, i) => Math.max(...cells.map((row) => [...(row[i] ?? '')].length)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, i) => {
        const blank = ' '.repeat((widths[i] ?? 0) - [...cell].length);
        return i === 0 ? cell + blank : blank + cell;
      })
      .join('  ')
      .trimEnd();
  return `${cells.map(line).join('\n')}\n`;
}
