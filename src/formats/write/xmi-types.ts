/** The features of our annotation type, all strings, with what they hold. */
const features = [
  ['label', 'label of the scheme'],
  ['identifier', 'id in the sidecar'],
  ['entity', 'id in the registry'],
  ['parts', 'pieces of a discontinuous annotation: JSON, code points'],
  ['attributes', 'attributes by name: JSON'],
  ['note', 'free text'],
  ['by', 'annotator'],
  ['at', 'ISO 8601'],
  ['origin', 'manual, suggestion, propagated or import'],
] as const;

function feature(name: string, description: string): string {
  return [
    '        <featureDescription>',
    `          <name>${name}</name>`,
    `          <description>${description}</description>`,
    '          <rangeTypeName>uima.cas.String</rangeTypeName>',
    '        </featureDescription>',
  ].join('\n');
}

function type(name: string, described: readonly (readonly [string, string])[]): string {
  return [
    '    <typeDescription>',
    `      <name>${name}</name>`,
    '      <description/>',
    '      <supertypeName>uima.tcas.Annotation</supertypeName>',
    '      <features>',
    ...described.map(([feat, description]) => feature(feat, description)),
    '      </features>',
    '    </typeDescription>',
  ].join('\n');
}

/** `TypeSystem.xml`. */
export const typeSystem = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<typeSystemDescription xmlns="http://uima.apache.org/resourceSpecifier">',
  '  <types>',
  type('article.annotator.Annotation', features),
  type('de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity', [
    ['value', 'label'],
    ['identifier', 'entity'],
  ]),
  '  </types>',
  '</typeSystemDescription>',
  '',
].join('\n');
