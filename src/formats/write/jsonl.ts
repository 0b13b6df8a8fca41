import type { Annotation } from '../../annotation/annotation.ts';
import type { DatasetDocument, DatasetSuggestion } from '../document.ts';
import { entityRecord } from '../entity-record.ts';
import { type Format, inSplit, type WriteContext } from '../format.ts';
import { annotationExtras } from '../json-annotation.ts';
import { jsonLine, jsonObject } from '../json-text.ts';

/** Our own: one document a line with everything that its sidecar holds. Read back, it is the same sidecar. */
export const jsonl: Format = {
  id: 'jsonl',
  units: ['code-point', 'utf-16'],
  holds: new Set([
    'parts',
    'attributes',
    'entity',
    'note',
    'id',
    'by',
    'at',
    'origin',
    'rejected',
    'suggestions',
    'status',
    'facts',
  ]),
  notes: ['Python: text[start:end] == quote for every annotation (offset unit code-point).'],
  writer: (context) => ({
    async write(document) {
      const file = await context.output.file(inSplit(document, 'articles.jsonl'));
      await file.add(`${jsonLine(documentRecord(document, context))}\n`);
    },
    async finish() {
      if (context.splits.length === 0) await context.output.file('articles.jsonl');
      if (context.entities.length === 0) return;
      const file = await context.output.file('entities.jsonl');
      for (const entity of context.entities) await file.add(`${jsonLine(entityRecord(entity))}\n`);
    },
  }),
};

function documentRecord(document: DatasetDocument, context: WriteContext) {
  const { id, file, layer, text, sha256, offset, facts, status, rejected, suggestions } = document;
  const place = ({ start, end }: { start: number; end: number }) => ({
    start: context.at(document, start),
    end: context.at(document, end),
  });
  return {
    id,
    file,
    ...(layer === '' ? {} : { layer }),
    ...(offset === 0 ? {} : { offset }),
    ...(context.unit === 'code-point' ? {} : { unit: context.unit }),
    text: text.text,
    sha256,
    ...(facts.sha256 === undefined || facts.sha256 === sha256 ? {} : { annotatedSha256: facts.sha256 }),
    ...(facts.language === undefined ? {} : { language: facts.language }),
    ...(facts.published === undefined ? {} : { published: facts.published }),
    status,
    annotations: document.annotations.map((annotation) => annotationRecord(annotation, place)),
    ...(rejected.length === 0
      ? {}
      : { rejected: rejected.map(({ label, quote, ...range }) => ({ label, ...place(range), quote })) }),
    ...(suggestions.length === 0
      ? {}
      : { suggestions: suggestions.map((item) => suggestionRecord(item, place)) }),
  };
}

type Place = (range: { start: number; end: number }) => { start: number; end: number };

function annotationRecord(annotation: Annotation, place: Place) {
  const { label, quote, before, after } = annotation;
  const { id, ...extras } = annotationExtras(annotation, (part) => Object.values(place(part)));
  return {
    id,
    label,
    ...place(annotation),
    quote,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...extras,
  };
}

function suggestionRecord(
  { label, quote, rule, score, attributes, ...range }: DatasetSuggestion,
  place: Place,
) {
  return {
    label,
    ...place(range),
    quote,
    rule,
    ...(score === undefined ? {} : { score }),
    ...(attributes === undefined || attributes.size === 0 ? {} : { attributes: jsonObject(attributes) }),
  };
}
