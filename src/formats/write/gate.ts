import type { Span } from '../../text/span.ts';
import type { DatasetDocument } from '../document.ts';
import type { Format, WriteContext } from '../format.ts';
import { annotationExtras } from '../json-annotation.ts';
import { jsonLine, jsonObject } from '../json-text.ts';

/** GATE's JSON (the shape of tweets): a file a document. Offsets count UTF-16 code units, as Java does. */
export const gate: Format = {
  id: 'gate',
  units: ['utf-16'],
  holds: new Set(['id', 'parts', 'attributes', 'entity', 'note', 'by', 'at', 'origin']),
  notes: ['indices: [start, end), UTF-16 code units of "text". Everything beside is a feature.'],
  writer: (context) => ({
    write: (document) =>
      context.output.whole(`${document.path}.json`, `${jsonLine(record(document, context))}\n`),
  }),
};

function record(document: DatasetDocument, context: WriteContext) {
  const entities = new Map<string, unknown[]>();
  const indices = ({ start, end }: Span) => [context.at(document, start), context.at(document, end)];
  for (const annotation of document.annotations) {
    const found = entities.get(annotation.label) ?? [];
    entities.set(annotation.label, found);
    found.push({ indices: indices(annotation), ...annotationExtras(annotation, indices) });
  }
  return { text: document.text.text, entities: jsonObject(entities) };
}
