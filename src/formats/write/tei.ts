import type { Annotation } from '../../annotation/annotation.ts';
import type { Entity } from '../../registry/registry.ts';
import type { Span } from '../../text/span.ts';
import type { DatasetDocument } from '../document.ts';
import type { Format, WriteContext } from '../format.ts';
import { isXmlName, XmlNames, xmlAttributes, xmlSafe, xmlText } from '../xml.ts';
import { xmlTextOf } from './xml-text.ts';

/** TEI P5 with stand-off annotations: overlaps and pieces need no milestones. A file a document. */
export const tei: Format = {
  id: 'tei',
  units: ['code-point'],
  holds: new Set(['id', 'parts', 'attributes', 'entity', 'note', 'by', 'at', 'origin']),
  notes: [
    'target="#string-range(text,START,LENGTH)": code points of the element with xml:id="text"; several for pieces.',
    'The features of <fs type="attributes"> hold JSON. A label that is no word of TEI is in the feature "label".',
    'XML 1.0 forbids most control characters: each is U+FFFD, at the same offset.',
  ],
  writer: (context) => ({
    write(document) {
      const text = xmlTextOf(document, context);
      return context.output.whole(`${document.path}.xml`, tree(document, text, context));
    },
  }),
};

function tree(document: DatasetDocument, text: string, context: WriteContext): string {
  const ids = new XmlNames('a.');
  const { published, language } = document.facts;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<TEI${xmlAttributes([
      ['xmlns', 'http://www.tei-c.org/ns/1.0'],
      ['xml:lang', language],
    ])}>`,
    '<teiHeader><fileDesc>',
    `<titleStmt><title>${xmlText(xmlSafe(document.id))}</title></titleStmt>`,
    `<publicationStmt><p>Article Annotator</p>${published === undefined ? '' : `<!-- published ${published} -->`}</publicationStmt>`,
    `<sourceDesc><p>${xmlText(xmlSafe(document.file))}</p></sourceDesc>`,
    '</fileDesc></teiHeader>',
    '<standOff>',
    ...entityList(document, context),
    '<spanGrp type="annotation">',
    ...document.annotations.map((annotation) => spanElement(annotation, ids, document, context)),
    '</spanGrp>',
    '</standOff>',
    `<text><body><ab xml:id="text" xml:space="preserve">${xmlText(text)}</ab></body></text>`,
    '</TEI>',
    '',
  ].join('\n');
}

function spanElement(
  annotation: Annotation,
  ids: XmlNames,
  document: DatasetDocument,
  { lose }: WriteContext,
): string {
  const { id, label, parts, entity, note, by, at, origin, attributes } = annotation;
  const type = label.replace(noWord, '_');
  const head = xmlAttributes([
    ['xml:id', ids.name(id)],
    ['type', type],
    ['target', (parts ?? [annotation]).map(stringRange).join(' ')],
  ]);
  const fields: [string, string][] = [['id', id]];
  if (type !== label) fields.push(['label', label]);
  if (entity !== undefined) fields.push(['entity', entity]);
  if (note !== undefined) fields.push(['note', note]);
  if (by !== undefined) fields.push(['by', by]);
  if (at !== undefined) fields.push(['at', at]);
  if (origin !== undefined) fields.push(['origin', origin]);
  const own = fields.map(([name, value]) => feature(name, value));
  const names = new XmlNames();
  const others = [...(attributes ?? [])].map(([name, value]) => {
    const written = isXmlName(name) ? name : names.name(name);
    if (written !== name) {
      const message = `the attribute ${JSON.stringify(name)} is written ${written}`;
      lose({ document, annotation, field: 'attributes', reason: 'name', message });
    }
    return feature(written, JSON.stringify(value));
  });
  return `<span${head}><fs type="annotation">${own.join('')}</fs><fs type="attributes">${others.join('')}</fs></span>`;
}

/** What TEI's datatype of enumerated values, `teidata.word`, does not allow. */
const noWord = /[^\p{L}\p{N}\p{P}\p{S}]/gu;

function feature(name: string, value: string): string {
  return `<f${xmlAttributes([['name', name]])}><string>${xmlText(xmlSafe(value))}</string></f>`;
}

function stringRange({ start, end }: Span): string {
  return `#string-range(text,${start},${end - start})`;
}

const lists = new Map([
  ['person', ['listPerson', 'person', 'persName']],
  ['place', ['listPlace', 'place', 'placeName']],
  ['organization', ['listOrg', 'org', 'orgName']],
]);

/** The entities that the document names, each in the list of its kind. */
function entityList(document: DatasetDocument, { entities }: WriteContext): string[] {
  const named = new Set(document.annotations.flatMap(({ entity }) => (entity === undefined ? [] : [entity])));
  const ids = new XmlNames('e.');
  return [...lists].flatMap(([label, [list = '', item = '', name = '']]) => {
    const found = entities.filter((entity) => entity.label === label && named.has(entity.id));
    if (found.length === 0) return [];
    return [`<${list}>`, ...found.map((entity) => entityElement(entity, item, name, ids)), `</${list}>`];
  });
}

function entityElement(
  { id, name, aliases, ids }: Entity,
  item: string,
  nameElement: string,
  names: XmlNames,
): string {
  const spellings = [name, ...aliases].map(
    (text) => `<${nameElement}>${xmlText(xmlSafe(text))}</${nameElement}>`,
  );
  const known = [['registry', id] as const, ...(ids ?? [])].map(
    ([type, value]) => `<idno${xmlAttributes([['type', type]])}>${xmlText(xmlSafe(value))}</idno>`,
  );
  return `<${item}${xmlAttributes([['xml:id', names.name(id)]])}>${spellings.join('')}${known.join('')}</${item}>`;
}
