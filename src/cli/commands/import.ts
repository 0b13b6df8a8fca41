import { stat } from 'node:fs/promises';
import { randomId } from '../../annotation/decision.ts';
import { type ImportReport, importDataset } from '../../formats/import.ts';
import { findReader, readers } from '../../formats/readers.ts';
import { makeFolderOf } from '../../node/make-folder.ts';
import { FolderTarget } from '../../project/import-target.ts';
import { textHash } from '../../project/text-hash.ts';
import { isAnnotatorName } from '../../sidecar/paths.ts';
import {
  type Call,
  CallError,
  type Command,
  exitCodes,
  listOption,
  required,
  type Terminal,
  textOption,
} from '../command.ts';
import { loadScheme, openFolder } from '../folder.ts';
import { diskFile } from '../import-file.ts';
import { oneLine } from '../program.ts';

export const importCommand: Command = {
  name: 'import',
  usage: '--format F FILE… --into FOLDER',
  summary: 'Reads annotated texts into FOLDER as articles and layers; never replaces a file.',
  options: [
    { name: 'format', value: 'F', description: readers.map(({ id }) => id).join(', ') },
    {
      name: 'into',
      value: 'FOLDER',
      description: 'the folder of articles; texts that it has are matched by content',
    },
    {
      name: 'layer',
      value: 'NAME',
      description: 'the layer that gets the annotations; the shared one by default',
    },
    {
      name: 'map',
      value: 'A=B,…',
      description: 'labels of the dataset and what they are here; A= leaves A out',
    },
  ],
  details: [
    'brat: name the .ann files; the .txt files are found beside them.',
    'Predictions become suggestions (ARTICLE.suggestions.jsonl), annotations a layer with origin: import.',
  ],
  run: runImport,
};

async function runImport({ values, positionals, terminal }: Call): Promise<number> {
  const id = required(textOption(values, 'format'), '--format');
  const reader = findReader(id);
  if (!reader)
    throw new CallError(`"${id}" is not a format to read; one of ${readers.map((r) => r.id).join(', ')}`);
  const into = required(textOption(values, 'into'), '--into');
  if (positionals.length === 0) throw new CallError('FILE is missing');
  const layer = textOption(values, 'layer');
  if (layer !== undefined && !isAnnotatorName(layer))
    throw new CallError(`--layer: "${layer}" cannot be a layer's name`);
  for (const file of positionals) {
    const facts = await stat(file).catch(() => undefined);
    if (!facts?.isFile()) throw new CallError(`${file} is not a file`);
  }
  const files = await openFolder(into);
  const report = await importDataset(
    positionals.map(diskFile),
    reader,
    new FolderTarget(files, (path) => makeFolderOf(into, path)),
    {
      scheme: await loadScheme(files),
      layer,
      labels: labelMap(listOption(values, 'map')),
      newId: () => randomId(Math.random),
      sha256: textHash,
    },
  );
  tellReport(report, terminal);
  return report.problems.length > 0 ? exitCodes.problems : exitCodes.fine;
}

function labelMap(pairs: readonly string[] | undefined): ReadonlyMap<string, string> {
  return new Map(
    pairs?.map((pair) => {
      const at = pair.indexOf('=');
      if (at < 1) throw new CallError(`--map: "${pair}" is not FROM=TO`);
      return [pair.slice(0, at), pair.slice(at + 1)] as const;
    }),
  );
}

/** How many problems are shown. */
const shownProblems = 50;

function tellReport(report: ImportReport, terminal: Terminal): void {
  for (const { place, problem } of report.problems.slice(0, shownProblems)) {
    terminal.error(`${oneLine(place)}: ${oneLine(problem.en)}\n`);
  }
  const { documents, created, matched, annotations, suggestions, entities, problems } = report;
  const parts = [`${documents} documents: ${created} new articles, ${matched} that were here`];
  parts.push(`${annotations} annotations, ${suggestions} suggestions`);
  if (entities > 0) parts.push(`${entities} entities that entities.yaml did not have`);
  if (problems.length > 0) parts.push(`${problems.length} problems`);
  terminal.error(`${parts.join('; ')}\n`);
}
