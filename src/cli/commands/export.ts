import { createHash } from 'node:crypto';
import packageJson from '../../../package.json' with { type: 'json' };
import { type ExportReport, exportDataset } from '../../formats/export.ts';
import type { Format } from '../../formats/format.ts';
import { findFormat, formats } from '../../formats/index.ts';
import {
  exportStates,
  groupings,
  OptionError,
  type OptionWords,
  readOptions,
} from '../../formats/option-words.ts';
import type { ExportOptions } from '../../formats/options.ts';
import { FolderSink } from '../../node/folder-sink.ts';
import { listArticles, readArticles } from '../../project/dataset.ts';
import { proposeFor } from '../../project/proposals.ts';
import {
  type Call,
  CallError,
  type Command,
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

export const exportCommand: Command = {
  name: 'export',
  usage: '--format F --out DIR FOLDER',
  summary: 'Writes the annotated articles of FOLDER as a dataset into DIR.',
  options: [
    { name: 'format', value: 'F', description: formats.map(({ id }) => id).join(', ') },
    { name: 'out', value: 'DIR', description: 'where the dataset goes; made when missing' },
    { name: 'layer', value: 'NAME', description: "an annotator's layer, or all; the shared one by default" },
    {
      name: 'status',
      value: 'S,…',
      description: `only articles in these states: ${exportStates.join(', ')}`,
    },
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
  const options = exportOptions(values, format);
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
    ...(options.suggestions ? { suggest: proposeFor(files) } : {}),
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

function exportOptions(values: OptionValues, format: Format): ExportOptions {
  const words: OptionWords = {
    layer: textOption(values, 'layer'),
    status: listOption(values, 'status'),
    labels: listOption(values, 'labels'),
    split: textOption(values, 'split'),
    groupBy: textOption(values, 'group-by'),
    granularity: textOption(values, 'granularity'),
    unit: textOption(values, 'unit'),
    suggestions: flagOption(values, 'suggestions'),
    unannotated: flagOption(values, 'unannotated'),
    anonymize: flagOption(values, 'anonymize'),
  };
  try {
    return readOptions(words, format);
  } catch (error) {
    if (!(error instanceof OptionError)) throw error;
    throw new CallError(`--${error.option === 'groupBy' ? 'group-by' : error.option}: ${error.message}`);
  }
}

/** How many failures are shown; the manifest names all. */
const shownFailures = 20;

function tellReport({ counts, losses, failures, emptySplits }: ExportReport, terminal: Terminal): void {
  for (const { file, error } of failures.slice(0, shownFailures))
    terminal.error(`${file}: skipped: ${error}\n`);
  const { documents, annotations, leftOut, failed } = counts;
  const parts = [`${documents} documents, ${annotations} annotations`];
  if (leftOut > 0) parts.push(`${leftOut} articles left out (no such layer or state)`);
  if (failed > 0) parts.push(`${failed} articles skipped`);
  if (emptySplits.length > 0) parts.push(`no article fell in ${emptySplits.join(', ')}`);
  if (losses.total > 0) parts.push(`${losses.total} losses, see losses.jsonl`);
  terminal.error(`${parts.join('; ')}\n`);
}
