import type { DatasetDocument, FailedArticle } from './document.ts';
import type { Format, OffsetUnit } from './format.ts';
import { jsonLine } from './json-text.ts';
import type { Loss, LossLog } from './loss.ts';
import type { ExportOptions } from './options.ts';
import type { TextFile } from './output.ts';

/** Numbers of one export. */
export class Counts {
  articles = 0;
  documents = 0;
  annotations = 0;
  rejected = 0;
  suggestions = 0;
  /** Articles without a chosen layer, or in another state. */
  leftOut = 0;
  failed = 0;
  readonly labels = new Map<string, number>();
  readonly splits = new Map<string, number>();

  add(document: DatasetDocument): void {
    this.documents++;
    this.annotations += document.annotations.length;
    this.rejected += document.rejected.length;
    this.suggestions += document.suggestions.length;
    for (const { label } of document.annotations) increase(this.labels, label);
    if (document.split !== '') increase(this.splits, document.split);
  }
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

export interface ManifestFacts {
  readonly format: Format;
  readonly unit: OffsetUnit;
  readonly options: ExportOptions;
  readonly toolVersion: string;
  /** ISO 8601. */
  readonly created: string;
  readonly labels: readonly string[];
}

export interface ManifestEnd {
  /** False when the export was stopped. */
  readonly complete: boolean;
  /** Those that belong to no document alone. */
  readonly files: readonly string[];
  readonly counts: Counts;
  readonly losses: LossLog;
  /** The articles that could not be exported, with one-line reasons. */
  readonly failures: readonly FailedArticle[];
}

/** `manifest.json`, written as the export goes so that its size never stands in memory. */
export class ManifestWriter {
  readonly #file: TextFile;
  #first = true;

  private constructor(file: TextFile) {
    this.#file = file;
  }

  static async open(file: TextFile, facts: ManifestFacts): Promise<ManifestWriter> {
    const { format, unit, options } = facts;
    const head = {
      tool: 'article-annotator',
      toolVersion: facts.toolVersion,
      format: format.id,
      created: facts.created,
      offsetUnit: format.units.length === 0 ? null : unit,
      endRule: 'exclusive',
      text: 'UTF-8 without BOM, every line ending as LF',
      notes: format.notes,
      options,
      scheme: facts.labels,
    };
    const writer = new ManifestWriter(file);
    await file.add(`${jsonLine(head).slice(0, -1)},\n"documents":[`);
    return writer;
  }

  /** @param files those that belong to the document alone */
  async add(document: DatasetDocument, files: readonly string[]): Promise<void> {
    const { id, file, layer, split, sha256, annotations } = document;
    const entry = {
      id,
      file,
      ...(layer === '' ? {} : { layer }),
      ...(split === '' ? {} : { split }),
      sha256,
      annotations: annotations.length,
      ...(files.length === 0 ? {} : { files }),
    };
    await this.#file.add(`${this.#first ? '' : ','}\n${jsonLine(entry)}`);
    this.#first = false;
  }

  async finish({ complete, files, counts, losses, failures }: ManifestEnd): Promise<void> {
    const { articles, documents, annotations, rejected, suggestions, leftOut, failed } = counts;
    const tail = {
      complete,
      files,
      counts: { articles, documents, annotations, rejected, suggestions, leftOut, failed },
      labels: sorted(counts.labels),
      splits: sorted(counts.splits),
      failures,
      omitted: sorted(losses.omitted),
      lossCounts: sorted(losses.counts),
      lossesComplete: losses.first.length === losses.total,
    };
    await this.#file.add(`\n],\n${jsonLine(tail).slice(1, -1)},\n"losses":[${lossLines(losses.first)}\n]}\n`);
  }
}

function lossLines(losses: readonly Loss[]): string {
  return losses.map((loss) => `\n${jsonLine(loss)}`).join(',');
}

/** An array of pairs rather than an object: a label may have any name. */
function sorted(counts: ReadonlyMap<string, number>): { name: string; count: number }[] {
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => ({ name, count }));
}

/** The files that the export whose `manifest.json` has this text wrote, itself included; none for other texts. */
export function exportedFiles(manifest: string): ReadonlySet<string> {
  if (!manifest.startsWith('{"tool":"article-annotator"')) return new Set();
  try {
    const { files, documents }: { files: string[]; documents: { files?: string[] }[] } = JSON.parse(manifest);
    return new Set(['manifest.json', ...files, ...documents.flatMap((document) => document.files ?? [])]);
  } catch {
    return new Set();
  }
}

/** What offsets count in the export whose `manifest.json` this is; undefined when it does not say. */
export function exportedUnit(manifest: string): OffsetUnit | undefined {
  if (!manifest.startsWith('{"tool":"article-annotator"')) return undefined;
  const [head = ''] = manifest.split('\n', 1);
  const [, unit] = /"offsetUnit":"(code-point|utf-16)"/.exec(head) ?? [];
  return unit === 'code-point' || unit === 'utf-16' ? unit : undefined;
}
