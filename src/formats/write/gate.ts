import type { DatasetDocument } from '../document.ts';
import type { Format, WriteContext } from '../format.ts';
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
  for (const annotation of document.annotations) {
    const { id, label, start, end, parts, entity, attributes, note, by, at, origin } = annotation;
    const found = entities.get(label) ?? [];
    entities.set(label, found);
    found.push({
      indices: [context.at(document, start), context.at(document, end)],
      id,
      ...(parts === undefined
        ? {}
        : { parts: parts.map((part) => [context.at(document, part.start), context.at(document, part.end)]) }),
      ...(entity === undefined ? {} : { entity }),
      ...(attributes === undefined || attributes.size === 0 ? {} : { attributes: jsonObject(attributes) }),
      ...(note === undefined ? {} : { note }),
      ...(by === undefined ? {} : { by }),
      ...(at === undefined ? {} : { at }),
      ...(origin === undefined ? {} : { origin }),
    });
  }
  return { text: document.text.text, entities: jsonObject(entities) };
}
