import type { Annotation } from '../../annotation/annotation.ts';
import type { DatasetDocument } from '../document.ts';
import type { Format, WriteContext } from '../format.ts';
import { jsonObject } from '../json-text.ts';
import { xmlAttributes } from '../xml.ts';
import { typeSystem } from './xmi-types.ts';
import { xmlTextOf } from './xml-text.ts';

/** UIMA CAS as XMI with its type system, for INCEpTION and dkpro-cassis. Offsets count UTF-16 code units. */
export const xmi: Format = {
  id: 'xmi',
  units: ['utf-16'],
  holds: new Set(['id', 'parts', 'attributes', 'entity', 'note', 'by', 'at', 'origin']),
  notes: [
    'Import each .xmi as "UIMA CAS XMI (XML 1.0)"; names are in INCEpTION\'s own layer "Named entity" too.',
    'XML 1.0 forbids most control characters: each is U+FFFD in sofaString, at the same offset.',
  ],
  writer: (context) => ({
    write(document) {
      const text = xmlTextOf(document, context);
      return context.output.whole(`${document.path}.xmi`, cas(document, text, context));
    },
    finish: () => context.output.whole('TypeSystem.xml', typeSystem),
  }),
};

const namespaces = [
  ['xmlns:xmi', 'http://www.omg.org/XMI'],
  ['xmlns:cas', 'http:///uima/cas.ecore'],
  ['xmlns:tcas', 'http:///uima/tcas.ecore'],
  ['xmlns:annotator', 'http:///article/annotator.ecore'],
  ['xmlns:ner', 'http:///de/tudarmstadt/ukp/dkpro/core/api/ner/type.ecore'],
  ['xmi:version', '2.0'],
] as const;

/** Ids of the null object, the document annotation and the sofa; annotations follow. */
const documentId = 2;
const sofaId = 1;
const firstId = 3;

function cas(document: DatasetDocument, text: string, context: WriteContext): string {
  const lines: string[] = [];
  const members: number[] = [documentId];
  let next = firstId;
  for (const annotation of document.annotations) {
    const place = [
      ['sofa', sofaId],
      ['begin', context.at(document, annotation.start)],
      ['end', context.at(document, annotation.end)],
    ] as const;
    members.push(next, next + 1);
    lines.push(element('annotator:Annotation', next++, [...place, ...features(annotation)]));
    const named = [
      ['value', annotation.label],
      ['identifier', annotation.entity],
    ] as const;
    lines.push(element('ner:NamedEntity', next++, [...place, ...named]));
  }
  const language = document.facts.language ?? 'x-unspecified';
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<xmi:XMI${xmlAttributes(namespaces)}>`,
    '<cas:NULL xmi:id="0"/>',
    element('tcas:DocumentAnnotation', documentId, [
      ['sofa', sofaId],
      ['begin', 0],
      ['end', text.length],
      ['language', language],
    ]),
    ...lines,
    element('cas:Sofa', sofaId, [
      ['sofaNum', 1],
      ['sofaID', '_InitialView'],
      ['mimeType', 'text/plain'],
      ['sofaString', text],
    ]),
    `<cas:View${xmlAttributes([
      ['sofa', sofaId],
      ['members', members.join(' ')],
    ])}/>`,
    '</xmi:XMI>',
    '',
  ].join('\n');
}

type Features = readonly (readonly [string, string | number | undefined])[];

function element(name: string, id: number, features: Features): string {
  return `<${name}${xmlAttributes([['xmi:id', id], ...features])}/>`;
}

function features({ id, label, entity, parts, attributes, note, by, at, origin }: Annotation): Features {
  return [
    ['label', label],
    ['identifier', id],
    ['entity', entity],
    ['parts', parts && JSON.stringify(parts.map(({ start, end }) => [start, end]))],
    ['attributes', attributes && attributes.size > 0 ? JSON.stringify(jsonObject(attributes)) : undefined],
    ['note', note],
    ['by', by],
    ['at', at],
    ['origin', origin],
  ];
}
