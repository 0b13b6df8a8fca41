import type { Output } from '../output.ts';
import { type HfColumn, type HfRow, hfColumns } from './hf-card.ts';

/** Rows in one Parquet file: all that is in memory of them. */
const shardRows = 2000;

/** Parquet files `data/SPLIT-00000.parquet`, … of at most 2,000 rows each. */
export class ParquetShards {
  readonly #output: Output;
  readonly #pending = new Map<string, HfRow[]>();
  readonly #shards = new Map<string, number>();

  constructor(output: Output) {
    this.#output = output;
  }

  async add(split: string, row: HfRow): Promise<void> {
    const rows = this.#pending.get(split) ?? [];
    this.#pending.set(split, rows);
    rows.push(row);
    if (rows.length >= shardRows) await this.#write(split);
  }

  async finish(): Promise<void> {
    for (const split of this.#pending.keys()) await this.#write(split);
  }

  async #write(split: string): Promise<void> {
    const rows = this.#pending.get(split) ?? [];
    if (rows.length === 0) return;
    this.#pending.set(split, []);
    const shard = this.#shards.get(split) ?? 0;
    this.#shards.set(split, shard + 1);
    // Only this format needs the library: bundlers put it apart.
    const { parquetWriteBuffer } = await import('hyparquet-writer');
    const buffer = parquetWriteBuffer({
      schema: [{ name: 'root', num_children: hfColumns.length }, ...hfColumns.flatMap(schemaOf)],
      columnData: hfColumns.map(({ name }) => ({ name, data: rows.map((row) => row[name]) })),
      createdBy: 'article-annotator',
    });
    await this.#output.whole(
      `data/${split}-${String(shard).padStart(5, '0')}.parquet`,
      new Uint8Array(buffer),
    );
  }
}

type SchemaElement = NonNullable<
  Parameters<typeof import('hyparquet-writer').parquetWriteBuffer>[0]['schema']
>[number];

/** The schema elements of a column, depth first: a list is a group of groups. */
function schemaOf({ name, fields }: HfColumn): SchemaElement[] {
  if (!fields) return [stringElement(name)];
  return [
    { name, converted_type: 'LIST', num_children: 1, repetition_type: 'OPTIONAL' },
    { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
    { name: 'element', num_children: fields.length, repetition_type: 'OPTIONAL' },
    ...fields.map(([field, dtype]): SchemaElement => {
      if (dtype === 'string') return stringElement(field);
      return { name: field, type: dtype === 'int32' ? 'INT32' : 'DOUBLE', repetition_type: 'OPTIONAL' };
    }),
  ];
}

function stringElement(name: string): SchemaElement {
  return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' };
}
