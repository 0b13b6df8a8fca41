import { expect, test } from 'vitest';
import type { Annotation } from '../../../../src/annotation/annotation.ts';
import { anchorOf } from '../../../../src/annotation/decision.ts';
import type { Layer } from '../../../../src/annotation/layer.ts';
import { checkFolder } from '../../../../src/project/check/folder.ts';
import { textHash } from '../../../../src/project/text-hash.ts';
import { standardScheme } from '../../../../src/scheme/standard.ts';
import { ArticleText } from '../../../../src/text/article-text.ts';
import { MemoryFiles } from '../../../support/memory-files.ts';
import { scribble, textOf } from '../../../support/sidecars.ts';

const article = '« Nous irons à Bamako 👍 », souhaite Abdoulaye Diop. L’AES promet de revenir fin 2025.\r\n';
const text = new ArticleText(article);

/** An annotation of the words in the article. */
function on(words: string, id: string, label: string, more: Partial<Annotation> = {}): Annotation {
  const start = text.fromUtf16(text.text.indexOf(words));
  return { id, label, ...anchorOf(text, { start, end: start + [...words].length }), ...more };
}

function layerWith(...annotations: Annotation[]): Layer {
  return {
    article: { sha256: textHash(text.text), language: 'fr', published: '2025-04-03' },
    status: 'in-progress',
    annotations,
    rejected: [],
  };
}

const commitment = (attributes: [string, string | boolean | readonly string[]][]) =>
  on('promet de revenir fin 2025', 'c4t9ab', 'commitment', {
    attributes: new Map<string, string | boolean | readonly string[]>([
      ['actor', ['l’AES']],
      ['action', 'revenir'],
      ['strength', 'firm'],
      ...attributes,
    ]),
  });

async function check(files: Record<string, string | Uint8Array>): Promise<string[]> {
  const found: string[] = [];
  for await (const { file, line, severity, code } of checkFolder(
    new MemoryFiles(files),
    standardScheme('en'),
  )) {
    found.push(`${file}:${line} ${severity} ${code}`);
  }
  return found;
}

/** What is found in the sidecar of the article. */
async function checkLayerOf(layer: Layer, more: Record<string, string> = {}): Promise<string[]> {
  const found = await check({ 'a.txt': article, 'a.annotations.yaml': textOf(layer), ...more });
  return found.map((line) => line.replace('a.annotations.yaml:', ''));
}

test('an entity that another one has taken up is known', async () => {
  const layer = layerWith(on('Abdoulaye Diop', 'p3333a', 'person', { entity: 'a-diop' }));
  const registry = (merged: string) =>
    `entities:\n  - {id: diop, label: person, name: Abdoulaye Diop, merged: [${merged}]}\n`;
  expect(await checkLayerOf(layer, { 'entities.yaml': registry('a-diop') })).toEqual([]);
  expect(await checkLayerOf(layer, { 'entities.yaml': registry('x') })).toEqual(['16 error dangling-entity']);
});

test('a sound folder has no problem', async () => {
  const sound = layerWith(
    on('Bamako', 'p2222a', 'place'),
    on('Abdoulaye Diop', 'p3333a', 'person', { entity: 'diop' }),
    on('fin 2025', 'd4444a', 'date', { attributes: new Map([['value', '2025-12']]) }),
    commitment([
      ['deadline', 'd4444a'],
      ['actor', ['p3333a']],
      ['conditional', false],
    ]),
  );
  const registry = 'entities:\n  - {id: diop, label: person, name: Abdoulaye Diop}\n';
  const files = { 'a.txt': article, 'entities.yaml': registry, 'b.txt': 'Rien.' };
  expect(
    await check({
      ...files,
      'a.annotations.yaml': textOf(sound),
      'a.bob.annotations.yaml': scribble(textOf(sound)),
    }),
  ).toEqual([]);
});

const [bamako, diop] = [on('Bamako', 'p2222a', 'place'), on('Abdoulaye Diop', 'p3333a', 'person')];

test.each<[string, Layer, string[]]>([
  ['changed text', { ...layerWith(bamako), article: { sha256: '0'.repeat(64) } }, ['4 warning text-changed']],
  ['other words', layerWith({ ...bamako, quote: 'Kati' }), ['13 error quote-mismatch']],
  ['beyond the end', layerWith({ ...bamako, start: 900, end: 906 }), ['12 error outside-text']],
  [
    'rejection of other words',
    { ...layerWith(), rejected: [{ label: 'place', start: 0, end: 2, quote: 'x' }] },
    ['13 error quote-mismatch'],
  ],
  ['same place twice', layerWith(bamako, { ...bamako, id: 'p9999a' }), ['16 warning duplicate-annotation']],
  [
    'crossing',
    layerWith(on('Nous irons', 'a2', 'person'), on('irons à', 'a3', 'person')),
    ['18 warning crossing-annotations'],
  ],
  ['nested', layerWith(on('Nous irons à', 'a2', 'person'), on('irons', 'a3', 'person')), []],
  ['unknown label', layerWith({ ...bamako, label: '__proto__' }), ['10 error unknown-label']],
  [
    'unknown attribute',
    layerWith({ ...bamako, attributes: new Map([['toString', 'x']]) }),
    ['16 warning unknown-attribute'],
  ],
  ['unknown value', layerWith(commitment([['strength', 'very']])), ['16 error unknown-value']],
  ['wrong type', layerWith(commitment([['conditional', 'yes']])), ['16 error wrong-attribute-type']],
  [
    'missing attributes',
    layerWith(on('promet', 'c2', 'commitment', { attributes: new Map([['action', '']]) })),
    ['10 warning missing-attribute', '10 warning missing-attribute', '10 warning missing-attribute'],
  ],
  ['no date', layerWith(commitment([['deadline', 'fin 2025']])), ['16 error invalid-date']],
  ['no day of the calendar', layerWith(commitment([['deadline', '2025-02-30']])), ['16 error invalid-date']],
  [
    'a duration said to be a date',
    layerWith(on('fin 2025', 'd2', 'date', { attributes: new Map([['value', 'P3M']]) })),
    ['16 warning date-type'],
  ],
  [
    'a time said to be a duration, and a set that is one',
    layerWith(
      on('fin 2025', 'd2', 'date', {
        attributes: new Map([
          ...([
            ['value', '2025-04-03TMO'],
            ['type', 'DURATION'],
          ] as const),
        ]),
      }),
      on('Bamako', 'd3', 'date', {
        attributes: new Map([
          ...([
            ['value', 'P1D'],
            ['type', 'SET'],
          ] as const),
        ]),
      }),
    ),
    ['26 warning date-type'],
  ],
  ['link to nothing', layerWith(commitment([['actor', ['z7z7z7']]])), ['16 error dangling-link']],
  [
    'link to the wrong label',
    layerWith(diop, commitment([['place', ['p3333a']]])),
    ['23 warning wrong-target'],
  ],
  ['entity that is nowhere', layerWith({ ...bamako, entity: 'constructor' }), ['16 error dangling-entity']],
  [
    'deadline in the past',
    layerWith(commitment([['deadline', '2025-03']])),
    ['16 warning deadline-before-publication'],
  ],
  ['deadline this month', layerWith(commitment([['deadline', '2025-04']])), []],
  [
    'deadline of a tagged date',
    layerWith(
      on('fin 2025', 'd2', 'date', { attributes: new Map([['value', '2024']]) }),
      commitment([['deadline', 'd2']]),
    ),
    ['16 warning deadline-before-publication'],
  ],
  [
    'firm wish',
    layerWith({
      ...commitment([]),
      ...on('souhaite Abdoulaye', 'c2', 'commitment'),
      attributes: commitment([]).attributes as Map<string, string>,
    }),
    ['16 warning firm-wish'],
  ],
  [
    'condition without text',
    layerWith(commitment([['conditional', true]])),
    ['16 warning condition-missing'],
  ],
])('%s', async (_, layer, expected) => {
  expect(await checkLayerOf(layer)).toEqual(expected);
});

test('the folder: unreadable and orphaned sidecars, damaged articles, broken scheme and registry', async () => {
  expect(
    await check({
      'annotation-scheme.yaml': 'labels:\n  person: {key: PP}\n',
      'entities.yaml':
        'entities:\n  - {id: a, label: person, name: A}\n  - {id: a, label: person, name: B}\n',
      'a.txt': 'Une\nville d\uFFFDtruite\n',
      'a.annotations.yaml': textOf(layerWith()).replace('...\n', ''),
      'latin.txt': Uint8Array.of(0x45, 0xe9),
      'latin.annotations.yaml': Uint8Array.of(0x45, 0xe9),
      'gone.alice.annotations.yaml': textOf({ ...layerWith(), article: {} }),
    }),
  ).toEqual([
    'annotation-scheme.yaml:2 error bad-format',
    'entities.yaml:3 error duplicate-id',
    'a.txt:2 warning replacement-character',
    'a.annotations.yaml:9 error no-end-marker',
    'latin.txt:1 error not-utf8',
    'latin.annotations.yaml:1 error not-utf8',
    'gone.alice.annotations.yaml:1 warning orphaned-sidecar',
  ]);
});
