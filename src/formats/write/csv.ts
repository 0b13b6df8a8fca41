import type { Annotation } from '../../annotation/annotation.ts';
import { type Dialect, delimitedRow, excelDialect, plainDialect } from '../delimited.ts';
import type { DatasetDocument } from '../document.ts';
import { type Format, inSplit, type WriteContext } from '../format.ts';
import { jsonObject } from '../json-text.ts';
import { valueTexts } from '../restore.ts';

/** Tables: a row an annotation, and a row a commitment with its links in words; each plain and for Excel. */
export const csv: Format = {
  id: 'csv',
  units: ['code-point', 'utf-16'],
  holds: new Set(['id', 'parts', 'attributes', 'entity', 'note', 'by', 'at', 'origin']),
  notes: [
    'pandas: read_csv("annotations.csv", keep_default_na=False), or the quote NA is read as a missing value.',
    '*.excel.csv: semicolons, BOM, and an apostrophe before what Excel would take for a formula.',
    'The texts that offsets refer to are under texts/.',
  ],
  writer: (context) => {
    const names = new Map(context.entities.map(({ id, name }) => [id, name]));
    return {
      async write(document) {
        await context.output.whole(`texts/${document.path}.txt`, document.text.text);
        for (const variant of variants) await writeTables(document, context, variant, names);
      },
      async finish() {
        if (context.splits.length > 0) return;
        for (const variant of variants) {
          await table(context, `annotations${variant.suffix}`, annotationColumns, variant);
          await table(context, `commitments${variant.suffix}`, commitmentColumns, variant);
        }
      },
    };
  },
};

interface Variant {
  readonly suffix: string;
  readonly dialect: Dialect;
}

const variants: readonly Variant[] = [
  { suffix: '.csv', dialect: plainDialect },
  { suffix: '.excel.csv', dialect: excelDialect },
];

const annotationColumns = [
  'document',
  'file',
  'layer',
  'id',
  'label',
  'start',
  'end',
  'quote',
  'parts',
  'entity',
  'entity_name',
  'attributes',
  'note',
  'by',
  'at',
  'origin',
  'published',
  'status',
] as const;

const commitmentColumns = [
  'document',
  'file',
  'id',
  'quote',
  'actor',
  'action',
  'deadline',
  'deadline_value',
  'source',
  'strength',
  'voice',
  'polarity',
  'condition',
  'start',
  'end',
  'published',
  'note',
] as const;

async function table(context: WriteContext, path: string, columns: readonly string[], { dialect }: Variant) {
  const file = await context.output.file(path);
  if (file.empty) await file.add((dialect === excelDialect ? '\uFEFF' : '') + delimitedRow(columns, dialect));
  return file;
}

async function writeTables(
  document: DatasetDocument,
  context: WriteContext,
  variant: Variant,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const { suffix, dialect } = variant;
  const rows = await table(context, inSplit(document, `annotations${suffix}`), annotationColumns, variant);
  const byId = new Map(document.annotations.map((annotation) => [annotation.id, annotation]));
  for (const annotation of document.annotations) {
    await rows.add(delimitedRow(annotationCells(annotation, document, context, names), dialect));
  }
  const commitments = await table(
    context,
    inSplit(document, `commitments${suffix}`),
    commitmentColumns,
    variant,
  );
  for (const annotation of document.annotations) {
    if (annotation.label !== 'commitment') continue;
    await commitments.add(delimitedRow(commitmentCells(annotation, document, context, byId), dialect));
  }
}

function annotationCells(
  annotation: Annotation,
  document: DatasetDocument,
  context: WriteContext,
  names: ReadonlyMap<string, string>,
): (string | number | undefined)[] {
  const { id, label, start, end, quote, parts, entity, attributes, note, by, at, origin } = annotation;
  const places = parts?.map((part) => [context.at(document, part.start), context.at(document, part.end)]);
  return [
    document.id,
    document.file,
    document.layer,
    id,
    label,
    context.at(document, start),
    context.at(document, end),
    quote,
    places && JSON.stringify(places),
    entity,
    entity === undefined ? undefined : names.get(entity),
    attributes && attributes.size > 0 ? JSON.stringify(jsonObject(attributes)) : undefined,
    note,
    by,
    at,
    origin,
    document.facts.published,
    document.status,
  ];
}

function commitmentCells(
  annotation: Annotation,
  document: DatasetDocument,
  context: WriteContext,
  byId: ReadonlyMap<string, Annotation>,
): (string | number | undefined)[] {
  const texts = (name: string) => {
    const value = annotation.attributes?.get(name);
    return value === undefined ? [] : valueTexts(value);
  };
  const words = (name: string) =>
    texts(name)
      .map((text) => byId.get(text)?.quote ?? text)
      .join('; ');
  const values = texts('deadline').map((text) => {
    const value = byId.get(text)?.attributes?.get('value');
    return value === undefined ? (byId.has(text) ? '' : text) : valueTexts(value).join('; ');
  });
  return [
    document.id,
    document.file,
    annotation.id,
    annotation.quote,
    words('actor'),
    words('action'),
    words('deadline'),
    values.filter((value) => value !== '').join('; '),
    words('source'),
    words('strength'),
    words('voice'),
    words('polarity'),
    words('condition'),
    context.at(document, annotation.start),
    context.at(document, annotation.end),
    document.facts.published,
    annotation.note,
  ];
}
