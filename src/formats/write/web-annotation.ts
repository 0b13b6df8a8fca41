import type { Annotation } from '../../annotation/annotation.ts';
import type { Entity } from '../../registry/registry.ts';
import type { Span } from '../../text/span.ts';
import type { DatasetDocument } from '../document.ts';
import { entityRecord } from '../entity-record.ts';
import type { Format, WriteContext } from '../format.ts';
import { jsonText } from '../json-text.ts';

/** Code points kept on each side of a quotation. */
const contextLength = 32;

/** W3C Web Annotation: a JSON-LD file a document with the text beside it. */
export const webAnnotation: Format = {
  id: 'web-annotation',
  units: ['code-point', 'utf-16'],
  holds: new Set(['id', 'parts', 'attributes', 'entity', 'note', 'by', 'at']),
  notes: [
    'TextPositionSelector counts code points, as the recommendation says; end exclusive.',
    'A target that is an array is one annotation in several pieces.',
    'A body with the purpose "describing" holds an attribute: its name in "aa:name", its value as JSON in "value".',
  ],
  writer: (context) => {
    const entities = new Map(context.entities.map((entity) => [entity.id, entity]));
    return {
      async write(document) {
        await context.output.whole(`${document.path}.txt`, document.text.text);
        await context.output.whole(`${document.path}.jsonld`, jsonText(page(document, context, entities)));
      },
      async finish() {
        if (context.entities.length === 0) return;
        await context.output.whole('entities.json', jsonText(context.entities.map(entityRecord)));
      },
    };
  },
};

const webContext = ['http://www.w3.org/ns/anno.jsonld', { aa: 'urn:article-annotator:' }] as const;

function page(document: DatasetDocument, context: WriteContext, entities: ReadonlyMap<string, Entity>) {
  const source = encodeURI(document.path.slice(document.path.lastIndexOf('/') + 1)).replace(
    /[?#]/g,
    encodeURIComponent,
  );
  return {
    '@context': webContext,
    id: `urn:article-annotator:${encodeURIComponent(document.id)}`,
    type: 'AnnotationPage',
    ...(context.unit === 'code-point' ? {} : { 'aa:unit': context.unit }),
    'aa:sha256': document.sha256,
    'aa:file': document.file,
    items: document.annotations.map((annotation) =>
      item(annotation, `${source}.txt`, document, context, entities),
    ),
  };
}

function item(
  annotation: Annotation,
  source: string,
  document: DatasetDocument,
  context: WriteContext,
  entities: ReadonlyMap<string, Entity>,
) {
  const { id, parts, by, at } = annotation;
  const target = (place: Span) => ({ source, selector: selectors(place, document, context) });
  return {
    '@context': webContext[0],
    id: `urn:article-annotator:${encodeURIComponent(document.id)}:${encodeURIComponent(id)}`,
    'aa:id': id,
    type: 'Annotation',
    motivation: 'classifying',
    ...(by === undefined ? {} : { creator: { type: 'Person', name: by } }),
    ...(at === undefined ? {} : { created: at }),
    body: bodies(annotation, entities),
    target: parts === undefined ? target(annotation) : parts.map(target),
  };
}

function bodies({ label, entity, attributes, note }: Annotation, entities: ReadonlyMap<string, Entity>) {
  const wikidata = entity === undefined ? undefined : entities.get(entity)?.ids?.get('wikidata');
  return [
    { type: 'TextualBody', purpose: 'tagging', value: label },
    ...(entity === undefined
      ? []
      : [
          {
            type: 'SpecificResource',
            purpose: 'identifying',
            source:
              wikidata === undefined
                ? `urn:article-annotator:entity:${encodeURIComponent(entity)}`
                : `http://www.wikidata.org/entity/${encodeURIComponent(wikidata)}`,
            'aa:entity': entity,
          },
        ]),
    ...[...(attributes ?? [])].map(([name, value]) => ({
      type: 'TextualBody',
      purpose: 'describing',
      format: 'application/json',
      'aa:name': name,
      value: JSON.stringify(value),
    })),
    ...(note === undefined ? [] : [{ type: 'TextualBody', purpose: 'commenting', value: note }]),
  ];
}

function selectors(place: Span, document: DatasetDocument, context: WriteContext) {
  const { text } = document;
  const { start, end } = place;
  return [
    { type: 'TextPositionSelector', start: context.at(document, start), end: context.at(document, end) },
    {
      type: 'TextQuoteSelector',
      exact: text.slice(place),
      prefix: text.slice({ start: Math.max(0, start - contextLength), end: start }),
      suffix: text.slice({ start: end, end: Math.min(text.length, end + contextLength) }),
    },
  ];
}
