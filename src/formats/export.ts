import type { Annotation } from '../annotation/annotation.ts';
import { type Entity, Registry } from '../registry/registry.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { DatasetDocument, FailedArticle, SourceArticle } from './document.ts';
import type { DocumentLoss, Format, OffsetUnit, WriteContext, Writer } from './format.ts';
import { jsonLine } from './json-text.ts';
import { type Loss, type LossField, LossLog } from './loss.ts';
import { Counts, ManifestWriter } from './manifest.ts';
import type { ExportOptions } from './options.ts';
import { Output } from './output.ts';
import { selectDocuments } from './select.ts';
import type { Selection } from './selection.ts';
import { type Sink, SinkError } from './sink.ts';

/** What a host gives to an export beside the articles. */
export interface ExportHost {
  readonly sink: Sink;
  readonly scheme: Scheme;
  readonly entities: readonly Entity[];
  readonly toolVersion: string;
  /** Now, ISO 8601. */
  readonly created: string;
  /** Hex SHA-256 of the text's UTF-8. */
  sha256(text: string): string;
  /** Called after every article; returning false stops the export and leaves nothing growing behind. */
  progress?(articles: number): boolean;
}

export interface ExportReport {
  readonly counts: Counts;
  readonly losses: LossLog;
  readonly failures: readonly FailedArticle[];
  /** Splits that were to have a share and have no document: the articles are few. */
  readonly emptySplits: readonly string[];
  readonly cancelled: boolean;
}

const manifestName = 'manifest.json';
const failureLimit = 10_000;

/**
 * Writes the articles to the sink in the format, one after the other: what is in memory does not grow with
 * their number but for a line a failed article. Rejects when the sink does.
 */
export async function exportDataset(
  articles: AsyncIterable<SourceArticle | FailedArticle>,
  format: Format,
  options: ExportOptions,
  host: ExportHost,
): Promise<ExportReport> {
  const output = new Output(host.sink);
  try {
    const report = await new Export(format, options, host, output).run(articles);
    await (report.cancelled ? output.discard([manifestName]) : output.close());
    return report;
  } catch (error) {
    await output.discard();
    throw error;
  }
}

class Export {
  readonly #format: Format;
  readonly #options: ExportOptions;
  readonly #host: ExportHost;
  readonly #output: Output;
  readonly #unit: OffsetUnit;
  readonly #counts = new Counts();
  readonly #losses = new LossLog();
  readonly #failures: FailedArticle[] = [];
  readonly #selection: Selection;

  constructor(format: Format, options: ExportOptions, host: ExportHost, output: Output) {
    this.#format = format;
    this.#options = options;
    this.#host = host;
    this.#output = output;
    this.#unit = unitOf(format, options);
    const registry = new Registry(host.entities);
    this.#selection = {
      options,
      blank: options.unannotated || (options.suggestions && format.holds.has('suggestions')),
      entity: (id) => registry.meant(id)?.id ?? id,
      sha256: host.sha256,
      lose: (loss) => this.#losses.add(lossOf(loss)),
      annotator: options.anonymize ? pseudonyms() : (name) => name,
    };
  }

  async run(articles: AsyncIterable<SourceArticle | FailedArticle>): Promise<ExportReport> {
    const manifest = await ManifestWriter.open(await this.#output.file(manifestName), {
      format: this.#format,
      unit: this.#unit,
      options: this.#options,
      toolVersion: this.#host.toolVersion,
      created: this.#host.created,
      labels: this.#host.scheme.labels.map(({ id }) => id),
    });
    const writer = await this.#format.writer(this.#context());
    for await (const article of articles) {
      if ('error' in article) this.#fail(article);
      else await this.#write(article, writer, manifest);
      await this.#writeLosses();
      if (this.#host.progress?.(this.#counts.articles) === false) return this.#finish(manifest, false);
    }
    await writer.finish?.();
    await this.#writeLosses();
    return this.#finish(manifest, true);
  }

  async #write(article: SourceArticle, writer: Writer, manifest: ManifestWriter): Promise<void> {
    try {
      const documents = selectDocuments(article, this.#selection);
      if (documents.length === 0) this.#counts.leftOut++;
      for (const document of documents) {
        this.#loseOmitted(document);
        await writer.write(document);
        await manifest.add(document, this.#output.takeWhole());
        this.#counts.add(document);
      }
      this.#counts.articles++;
    } catch (error) {
      if (error instanceof SinkError || !(error instanceof Error)) throw error;
      this.#fail({ file: article.file, error: error.message });
    }
  }

  #fail(failure: FailedArticle): void {
    this.#counts.failed++;
    if (this.#failures.length < failureLimit)
      this.#failures.push({ file: failure.file, error: failure.error });
  }

  /** Names each field that the format has no place for. */
  #loseOmitted(document: DatasetDocument): void {
    const { holds, id } = this.#format;
    const message = `${id} has no place for it`;
    const lose = (field: LossField, annotation?: Annotation) =>
      this.#selection.lose({
        document,
        field,
        reason: 'format',
        message,
        ...(annotation ? { annotation } : {}),
      });
    for (const annotation of document.annotations) {
      for (const field of provenance)
        if (annotation[field] !== undefined && !holds.has(field)) this.#losses.omit(field);
      for (const field of contentOf(annotation)) if (!holds.has(field)) lose(field, annotation);
    }
    if (document.rejected.length > 0 && !holds.has('rejected')) lose('rejected');
    if (document.suggestions.length > 0 && !holds.has('suggestions')) lose('suggestions');
    if (document.status !== 'todo' && !holds.has('status')) lose('status');
    if (Object.keys(document.facts).some((key) => key !== 'sha256') && !holds.has('facts')) lose('facts');
  }

  async #writeLosses(): Promise<void> {
    const losses = this.#losses.take();
    if (losses.length === 0) return;
    const file = await this.#output.file('losses.jsonl');
    for (const loss of losses) await file.add(`${jsonLine(loss)}\n`);
  }

  #context(): WriteContext {
    const unit = this.#unit;
    return {
      scheme: this.#host.scheme,
      entities: this.#host.entities,
      unit,
      splits: this.#options.split?.shares.map(([name]) => name) ?? [],
      output: this.#output,
      at:
        unit === 'utf-16'
          ? (document, offset) => document.text.toUtf16(offset)
          : (_document, offset) => offset,
      lose: this.#selection.lose,
    };
  }

  async #finish(manifest: ManifestWriter, complete: boolean): Promise<ExportReport> {
    const report = { counts: this.#counts, losses: this.#losses, failures: this.#failures };
    const files = [...this.#output.growing, ...this.#output.takeWhole()];
    await manifest.finish({ ...report, complete, files });
    const shares = complete ? (this.#options.split?.shares ?? []) : [];
    const empty = shares.filter(([name, share]) => share > 0 && !this.#counts.splits.has(name));
    return { ...report, emptySplits: empty.map(([name]) => name), cancelled: !complete };
  }
}

/** Throws RangeError for a unit that the format cannot count in. */
function unitOf(format: Format, options: ExportOptions): OffsetUnit {
  if (options.unit !== undefined && format.units.length > 0 && !format.units.includes(options.unit)) {
    throw new RangeError(
      `${format.id} counts offsets in ${format.units.join(' or ')}, not in ${options.unit}`,
    );
  }
  return options.unit ?? format.units[0] ?? 'code-point';
}

/** Only counted: naming each would be longer than the dataset. */
const provenance = ['id', 'by', 'at', 'origin'] as const;
const content = ['parts', 'entity', 'note'] as const;

function contentOf(annotation: Annotation): LossField[] {
  const fields: LossField[] = content.filter((field) => annotation[field] !== undefined);
  if ((annotation.attributes?.size ?? 0) > 0) fields.push('attributes');
  return fields;
}

function lossOf({ document, annotation, field, reason, message }: DocumentLoss): Loss {
  const place = annotation && {
    annotation: annotation.id,
    label: annotation.label,
    quote: annotation.quote,
    start: annotation.start + document.offset,
    end: annotation.end + document.offset,
    ...lineOf(document, annotation.start),
  };
  return {
    file: document.file,
    ...(document.layer === '' ? {} : { layer: document.layer }),
    ...place,
    field,
    reason,
    message,
  };
}

/** None for an annotation outside its text, and for a sentence, whose lines are not the article's. */
function lineOf({ text, offset }: DatasetDocument, start: number): { line?: number } {
  if (offset > 0 || !Number.isInteger(start) || start < 0 || start > text.length) return {};
  return { line: text.positionAt(start).line + 1 };
}

function pseudonyms(): (name: string) => string {
  const names = new Map<string, string>();
  return (name) => {
    const known = names.get(name) ?? `annotator-${names.size + 1}`;
    names.set(name, known);
    return known;
  };
}
