import type { WriteContext } from '../format.ts';

/** One row: the same columns in every one. */
export interface HfRow {
  readonly [column: string]: string | readonly HfItem[];
}

/** An item of a list column. */
export interface HfItem {
  readonly [field: string]: string | number;
}

type Dtype = 'string' | 'int32' | 'float64';

export interface HfColumn {
  readonly name: string;
  /** The fields of a list column; absent for a string. */
  readonly fields?: readonly (readonly [name: string, dtype: Dtype])[];
}

const strings = (names: string) => names.split(' ').map((name) => [name, 'string'] as const);
const place = [
  ['start', 'int32'],
  ['end', 'int32'],
] as const;

/** The columns in order, for the card and for Parquet. */
export const hfColumns: readonly HfColumn[] = [
  ...'id file layer text sha256 language published status'.split(' ').map((name) => ({ name })),
  {
    name: 'spans',
    fields: [...strings('id label'), ...place, ...strings('quote parts entity attributes note by at origin')],
  },
  {
    name: 'suggestions',
    fields: [...strings('label'), ...place, ...strings('quote rule'), ['score', 'float64']],
  },
];

/** `README.md`: the schema that `datasets` would otherwise guess from the first rows, and guess wrong. */
export function datasetCard(
  splits: readonly (readonly [name: string, rows: number])[],
  bytes: number,
  { scheme, unit }: WriteContext,
): string {
  const configs = [
    ['default', 'data/%.jsonl'],
    ['parquet', 'data/%-*.parquet'],
  ] as const;
  return [
    '---',
    'license: other',
    'task_categories:',
    '- token-classification',
    'configs:',
    ...configs.flatMap(([name, path]) => [
      `- config_name: ${name}`,
      '  data_files:',
      ...splits.flatMap(([split]) => [`  - split: ${split}`, `    path: ${path.replace('%', split)}`]),
    ]),
    'dataset_info:',
    ...configs.flatMap(([name]) => [
      `- config_name: ${name}`,
      '  features:',
      ...hfColumns.flatMap(featureLines),
      '  splits:',
      ...splits.flatMap(([split, rows]) => [`  - name: ${split}`, `    num_examples: ${rows}`]),
      `  dataset_size: ${bytes}`,
    ]),
    '---',
    '',
    '# Annotated articles',
    '',
    `Offsets (\`start\`, \`end\`) count ${unit === 'code-point' ? 'Unicode code points: in Python `text[start:end] == quote`' : 'UTF-16 code units'}; the end is exclusive.`,
    'Set `license` above before you publish: it is that of the articles.',
    '',
    `Labels: ${scheme.labels.map(({ id }) => `\`${id}\``).join(', ')}`,
    '',
    '| split | rows |',
    '|---|---|',
    ...splits.map(([split, rows]) => `| ${split} | ${rows} |`),
    '',
  ].join('\n');
}

function featureLines({ name, fields }: HfColumn): string[] {
  if (!fields) return [`  - name: ${name}`, '    dtype: string'];
  const lines = fields.flatMap(([field, dtype]) => [`    - name: ${field}`, `      dtype: ${dtype}`]);
  return [`  - name: ${name}`, '    list:', ...lines];
}
