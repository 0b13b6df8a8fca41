import type { DatasetDocument } from '../document.ts';
import type { Format, WriteContext, Writer } from '../format.ts';
import { jsonLine, jsonObject } from '../json-text.ts';
import { datasetCard, type HfRow } from './hf-card.ts';
import { ParquetShards } from './hf-parquet.ts';

/** A Hugging Face dataset folder: JSONL, Parquet and a card with explicit features. */
export const hf: Format = {
  id: 'hf',
  units: ['code-point', 'utf-16'],
  holds: new Set([
    'id',
    'parts',
    'attributes',
    'entity',
    'note',
    'by',
    'at',
    'origin',
    'suggestions',
    'status',
    'facts',
  ]),
  notes: [
    'load_dataset(FOLDER) reads the JSONL; load_dataset(FOLDER, "parquet") the Parquet files.',
    'Every row has every column; what is absent is an empty string. Dates are strings. parts and attributes are JSON.',
  ],
  writer: (context) => new HfWriter(context),
};

class HfWriter implements Writer {
  readonly #context: WriteContext;
  readonly #parquet: ParquetShards;
  readonly #rows = new Map<string, number>();
  #bytes = 0;

  constructor(context: WriteContext) {
    this.#context = context;
    this.#parquet = new ParquetShards(context.output);
    for (const split of context.splits) this.#rows.set(split, 0);
  }

  async write(document: DatasetDocument): Promise<void> {
    const split = document.split === '' ? 'train' : document.split;
    const row = rowOf(document, this.#context);
    const line = `${jsonLine(row)}\n`;
    const file = await this.#context.output.file(`data/${split}.jsonl`);
    await file.add(line);
    await this.#parquet.add(split, row);
    this.#rows.set(split, (this.#rows.get(split) ?? 0) + 1);
    this.#bytes += line.length;
  }

  async finish(): Promise<void> {
    await this.#parquet.finish();
    const splits = [...this.#rows].filter(([, rows]) => rows > 0);
    await this.#context.output.whole('README.md', datasetCard(splits, this.#bytes, this.#context));
    if (this.#context.entities.length === 0) return;
    const entities = this.#context.entities.map(({ id, label, name, aliases }) =>
      jsonLine({ id, label, name, aliases }),
    );
    await this.#context.output.whole('entities.jsonl', `${entities.join('\n')}\n`);
  }
}

function rowOf(document: DatasetDocument, context: WriteContext): HfRow {
  const { id, file, layer, text, sha256, facts, status } = document;
  const at = (offset: number) => context.at(document, offset);
  return {
    id,
    file,
    layer,
    text: text.text,
    sha256,
    language: facts.language ?? '',
    published: facts.published ?? '',
    status,
    spans: document.annotations.map((annotation) => {
      const { label, start, end, quote, parts, entity, attributes, note, by, origin } = annotation;
      return {
        id: annotation.id,
        label,
        start: at(start),
        end: at(end),
        quote,
        parts: parts ? JSON.stringify(parts.map((part) => [at(part.start), at(part.end)])) : '',
        entity: entity ?? '',
        attributes: attributes && attributes.size > 0 ? JSON.stringify(jsonObject(attributes)) : '',
        note: note ?? '',
        by: by ?? '',
        at: annotation.at ?? '',
        origin: origin ?? '',
      };
    }),
    suggestions: document.suggestions.map(({ label, start, end, quote, rule, score }) => ({
      label,
      start: at(start),
      end: at(end),
      quote,
      rule,
      score: score ?? 0,
    })),
  };
}
