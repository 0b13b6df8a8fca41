import type { Annotation } from '../../annotation/annotation.ts';
import type { DatasetDocument } from '../document.ts';
import { type Format, inSplit, type WriteContext } from '../format.ts';
import { jsonLine } from '../json-text.ts';

/**
 * doccano's JSONL in both its shapes: `articles.jsonl` with `label` triples for sequence labelling, and
 * `relations.jsonl` with entities and relations for projects that allow them.
 */
export const doccano: Format = {
  id: 'doccano',
  units: ['utf-16', 'code-point'],
  holds: new Set(),
  notes: [
    'doccano counts UTF-16 code units unless its project counts grapheme clusters.',
    'Import articles.jsonl with the label column "label"; relations.jsonl into a project with relations.',
  ],
  writer: (context) => ({
    async write(document) {
      const labels = await context.output.file(inSplit(document, 'articles.jsonl'));
      await labels.add(`${jsonLine(labelRecord(document, context))}\n`);
      const relations = await context.output.file(inSplit(document, 'relations.jsonl'));
      await relations.add(`${jsonLine(relationRecord(document, context))}\n`);
    },
    async finish() {
      const labels = context.scheme.labels.map(({ id, key, color }) => ({
        text: id,
        suffix_key: key ?? null,
        background_color: color ?? '#7b7b7b',
        text_color: '#ffffff',
      }));
      await context.output.whole('label-config.json', `${jsonLine(labels)}\n`);
      if (context.splits.length === 0) await context.output.file('articles.jsonl');
    },
  }),
};

function labelRecord(document: DatasetDocument, context: WriteContext) {
  const { id, file, text, sha256 } = document;
  const label = document.annotations.map((annotation) => [
    context.at(document, annotation.start),
    context.at(document, annotation.end),
    annotation.label,
  ]);
  return { text: text.text, label, id, file, sha256 };
}

function relationRecord(document: DatasetDocument, context: WriteContext) {
  const { id, file, text, annotations } = document;
  const numbers = new Map(annotations.map((annotation, i) => [annotation.id, i]));
  const entities = annotations.map(({ label, start, end }, i) => ({
    id: i,
    start_offset: context.at(document, start),
    end_offset: context.at(document, end),
    label,
  }));
  const relations = linksOf(annotations)
    .flatMap(({ from, name, to }) => ({ from_id: numbers.get(from), to_id: numbers.get(to), type: name }))
    .map((relation, i) => ({ id: i, ...relation }));
  return { text: text.text, entities, relations, document: id, file };
}

/** The attributes that name other annotations of the same document. */
export function linksOf(annotations: readonly Annotation[]): { from: string; name: string; to: string }[] {
  const ids = new Set(annotations.map(({ id }) => id));
  const links: { from: string; name: string; to: string }[] = [];
  for (const { id, attributes } of annotations) {
    for (const [name, value] of attributes ?? []) {
      const items = typeof value === 'object' ? value : [String(value)];
      for (const to of items) if (ids.has(to) && to !== id) links.push({ from: id, name, to });
    }
  }
  return links;
}
