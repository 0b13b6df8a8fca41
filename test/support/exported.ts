import type { SourceArticle } from '../../src/formats/document.ts';
import { type ExportReport, exportDataset } from '../../src/formats/export.ts';
import { type ImportReport, importDataset } from '../../src/formats/import.ts';
import { findFormat } from '../../src/formats/index.ts';
import { defaultExportOptions, type ExportOptions } from '../../src/formats/options.ts';
import type { ImportFile } from '../../src/formats/reader.ts';
import { findReader } from '../../src/formats/readers.ts';
import { FolderTarget } from '../../src/project/import-target.ts';
import { textHash } from '../../src/project/text-hash.ts';
import type { Entity } from '../../src/registry/registry.ts';
import type { Scheme } from '../../src/scheme/scheme.ts';
import { standardScheme } from '../../src/scheme/standard.ts';
import { MemoryFiles } from './memory-files.ts';
import { MemorySink } from './memory-sink.ts';

export interface Exported {
  readonly sink: MemorySink;
  readonly report: ExportReport;
  /** `manifest.json`. */
  readonly manifest: Manifest;
}

export interface Manifest {
  readonly complete: boolean;
  readonly offsetUnit: string | null;
  readonly documents: readonly { id: string; sha256: string; split?: string; files?: string[] }[];
  readonly counts: Readonly<Record<string, number>>;
  readonly labels: readonly { name: string; count: number }[];
  readonly losses: readonly { annotation?: string; field: string; reason: string; line?: number }[];
}

/** Exports articles to memory. */
export async function exported(
  articles: readonly SourceArticle[],
  format: string,
  options: Partial<ExportOptions> = {},
  entities: readonly Entity[] = [],
  scheme: Scheme = standardScheme('en'),
): Promise<Exported> {
  const sink = new MemorySink();
  const found = findFormat(format);
  if (!found) throw new RangeError(format);
  const report = await exportDataset(
    each(articles),
    found,
    { ...defaultExportOptions, ...options },
    {
      sink,
      scheme,
      entities,
      toolVersion: '0.0.0',
      created: '2026-01-02T03:04:05Z',
      sha256: textHash,
    },
  );
  return { sink, report, manifest: JSON.parse(sink.text('manifest.json')) };
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** The files that a reader of the format is given. */
const mainFiles = new Map([
  ['jsonl', 'articles.jsonl'],
  ['spacy', 'articles.jsonl'],
  ['prodigy', 'articles.jsonl'],
  ['doccano', 'articles.jsonl'],
  ['label-studio', 'tasks.json'],
  ['brat', '.ann'],
  ['web-annotation', '.jsonld'],
  ['iob2', 'articles.iob2'],
  ['csv', 'annotations.csv'],
]);

/** Imports what an export wrote into files in memory. */
export async function imported(
  sink: MemorySink,
  format: string,
  files: MemoryFiles = new MemoryFiles(),
  options: { layer?: string; labels?: ReadonlyMap<string, string> } = {},
): Promise<{ files: MemoryFiles; report: ImportReport }> {
  const reader = findReader(format);
  if (!reader) throw new RangeError(format);
  const suffix = mainFiles.get(format) ?? '';
  const inputs = sink.paths(suffix).map((path) => memoryFile(path, sink));
  let next = 0;
  const report = await importDataset(inputs, reader, new FolderTarget(files), {
    scheme: standardScheme('en'),
    layer: options.layer,
    labels: options.labels ?? new Map(),
    newId: () => `new${next++}`,
    sha256: textHash,
  });
  return { files, report };
}

/** A file of an export as one to import. */
export function memoryFile(path: string, sink: MemorySink): ImportFile {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const find = (name: string) => (sink.files.has(name) ? sink.text(name) : undefined);
  return {
    path,
    text: async () => sink.text(path).replace(/^\uFEFF/, ''),
    async *lines() {
      yield* sink.text(path).split('\n');
    },
    sibling: async (name) => find(folder + name) ?? find(name),
  };
}
