import { createHash } from 'node:crypto';
import packageJson from '../../../package.json' with { type: 'json' };
import type { Status } from '../../annotation/annotation.ts';
import { type ExportReport, exportDataset } from '../../formats/export.ts';
import { findFormat, formats } from '../../formats/index.ts';
import { defaultExportOptions, type ExportOptions } from '../../formats/options.ts';
import { parseShares, type SplitGrouping, type SplitOptions } from '../../formats/split.ts';
import { FolderSink } from '../../node/folder-sink.ts';
import { listArticles, readArticles } from '../../project/dataset.ts';
import {
  type Call,
  CallError,
  type Command,
  choiceOption,
  exitCodes,
  flagOption,
  listOption,
  type OptionValues,
  onePositional,
  required,
  type Terminal,
  textOption,
} from '../command.ts';
import { loadRegistry, loadScheme, openToRead } from '../folder.ts';
import { keepHeapSmall } from '../heap.ts';
import { ProgressLine } from '../progress.ts';
import { suggestWith } from '../suggest.ts';

const statuses = ['todo', 'in-progress', 'done'] as const satisfies readonly Status[];
const groupings = ['article', 'folder', 'content', 'month'] as const satisfies readonly SplitGrouping[];

export const exportCommand: Command = {
  name: 'export',
  usage: '--format F --out DIR FOLDER',
  summary: 'Writes the annotated articles of FOLDER as a dataset into DIR.',
  options: [
    { name: 'format', value: 'F', description: formats.map(({ id }) => id).join(', ') },
    { name: 'out', value: 'DIR', description: 'where the dataset goes; made when missing' },
    { name: 'layer', value: 'NAME', description: "an annotator's layer, or all; the shared one by default" },
    { name: 'status', value: 'S,…', description: 'only articles in these states: todo, in-progress, done' },
    { name: 'labels', value: 'L,…', description: 'only these labels' },
    {
      name: 'split',
      value: '80/10/10',
      description: 'train/validation/test (or train/test) by a hash that never moves',
    },
    {
      name: 'group-by',
      value: 'G',
      description: `what keeps articles in one split: ${groupings.join(', ')}`,
    },
    { name: 'granularity', value: 'G', description: 'article (default) or sentence' },
    {
      name: 'unit',
      value: 'U',
      description: 'what offsets count: code-point or utf-16; the format has its own',
    },
    { name: 'suggestions', description: 'with what the detectors propose and nobody decided' },
    { name: 'unannotated', description: 'with the articles that nobody annotated' },
    { name: 'anonymize', description: 'annotator-1, annotator-2, … instead of names' },
    { name: 'force', description: 'replace files in DIR that no earlier export wrote' },
  ],
  details: [
    'Every format also writes manifest.json: offset unit, text hashes, label counts, and what the format',
    'could not express. An article that cannot be read is named and skipped; the exit code is then 1.',
  ],
  run: runExport,
};

async function runExport({ values, positionals, terminal }: Call): Promise<number> {
  const folder = onePositional(positionals, 'FOLDER');
  const id = required(textOption(values, 'format'), '--format');
  const format = findFormat(id);
  if (!format)
    throw new CallError(`there is no format "${id}"; one of ${formats.map((f) => f.id).join(', ')}`);
  const out = required(textOption(values, 'out'), '--out');
  const options = exportOptions(values);
  if (options.unit !== undefined && format.units.length > 0 && !format.units.includes(options.unit)) {
    throw new CallError(`${format.id} counts offsets in ${format.units.join(' or ')} only`);
  }
  keepHeapSmall();
  const files = await openToRead(folder);
  const [scheme, registry, entries] = await Promise.all([
    loadScheme(files),
    loadRegistry(files),
    listArticles(files),
  ]);
  const progress = new ProgressLine(terminal, entries.length, () => performance.now());
  const reader = {
    files,
    ...(options.suggestions ? { suggest: suggestWith() } : {}),
  };
  const report = await exportDataset(readArticles(reader, entries), format, options, {
    sink: await FolderSink.open(out, { force: flagOption(values, 'force') }),
    scheme,
    entities: registry.entities,
    toolVersion: packageJson.version,
    created: new Date().toISOString(),
    sha256: (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
    progress: (done) => {
      progress.update(done);
      return true;
    },
  });
  progress.end();
  tellReport(report, terminal);
  return report.failures.length > 0 ? exitCodes.problems : exitCodes.fine;
}

function exportOptions(values: OptionValues): ExportOptions {
  const layer = textOption(values, 'layer');
  const states = listOption(values, 'status')?.map((state) => oneOf(statuses, state, '--status'));
  const labels = listOption(values, 'labels');
  const split = splitOptions(values);
  const unit = choiceOption(values, 'unit', ['code-point', 'utf-16']);
  return {
    ...defaultExportOptions,
    ...(layer === undefined
      ? {}
      : { layers: layer === 'all' ? { kind: 'all' } : { kind: 'named', name: layer } }),
    ...(states === undefined ? {} : { states }),
    ...(labels === undefined ? {} : { labels }),
    ...(split === undefined ? {} : { split }),
    ...(unit === undefined ? {} : { unit }),
    granularity: choiceOption(values, 'granularity', ['article', 'sentence']) ?? 'article',
    suggestions: flagOption(values, 'suggestions'),
    unannotated: flagOption(values, 'unannotated'),
    anonymize: flagOption(values, 'anonymize'),
  };
}

function splitOptions(values: OptionValues): SplitOptions | undefined {
  const split = textOption(values, 'split');
  const groupBy = choiceOption(values, 'group-by', groupings);
  if (split === undefined) {
    if (groupBy !== undefined) throw new CallError('--group-by needs --split');
    return undefined;
  }
  try {
    return { shares: parseShares(split), groupBy: groupBy ?? 'article' };
  } catch (error) {
    if (error instanceof RangeError) throw new CallError(`--split: ${error.message}`);
    throw error;
  }
}

function oneOf<T extends string>(choices: readonly T[], value: string, option: string): T {
  const choice = choices.find((item) => item === value);
  if (choice === undefined) throw new CallError(`${option} is one of ${choices.join(', ')}, not "${value}"`);
  return choice;
}

/** How many failures are shown; the manifest names all. */
const shownFailures = 20;

function tellReport({ counts, losses, failures }: ExportReport, terminal: Terminal): void {
  for (const { file, error } of failures.slice(0, shownFailures))
    terminal.error(`${file}: skipped: ${error}\n`);
  const { documents, annotations, leftOut, failed } = counts;
  const parts = [`${documents} documents, ${annotations} annotations`];
  if (leftOut > 0) parts.push(`${leftOut} articles left out (no such layer or state)`);
  if (failed > 0) parts.push(`${failed} articles skipped`);
  if (losses.total > 0) parts.push(`${losses.total} losses, see losses.jsonl`);
  terminal.error(`${parts.join('; ')}\n`);
}
