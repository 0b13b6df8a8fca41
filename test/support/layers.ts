import fc from 'fast-check';
import type { Annotation, AttributeValue, Rejection } from '../../src/annotation/annotation.ts';
import {
  compareAnnotations,
  compareRejections,
  type Layer,
  rejectionKey,
} from '../../src/annotation/layer.ts';

/** Names that are something else in a JavaScript object, in YAML or in YAML 1.1. */
const trickyNames = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'on',
  'no',
  'null',
  'y',
  '~',
  '<<',
  '- a',
];

/** Strings that have broken YAML writers and readers. */
const trickyTexts = [
  ...trickyNames,
  '',
  ' \n',
  '\t\n\t\n',
  '...',
  '---\n',
  '\n...\n',
  '# no comment',
  '12:30',
  '2025-04-03',
  '1e3',
  'l’AES « tout à fait » d\u2019accord\u00A0; 10\u202F000',
  'caf\u0065\u0301',
  '\uFEFFtext',
  '\u0085\u2028\u2029',
  '\u0000\u0007\u001B',
  '\u0092 mojibake Ã©',
  '\uD83D',
  '👩🏽‍🌾',
  '"\\"\\\\',
  '<<<<<<< HEAD\n',
];

/** A text as people, articles and attackers write it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...trickyTexts),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

const attributeValue: fc.Arbitrary<AttributeValue> = fc.oneof(
  anyText,
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.array(anyText, { maxLength: 3 }),
);

const attributes = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom('actor', 'deadline', ...trickyNames), anyText), attributeValue), {
    minLength: 1,
    maxLength: 4,
  })
  .map((entries) => new Map(entries));

const anyLabel = fc.oneof(fc.constantFrom('person', 'place', 'commitment', ...trickyNames));
const anyId = fc.oneof(
  fc.constantFrom('constructor', 'toString', 'a', 'b'),
  fc.stringMatching(/^[a-z][a-z2-7]{5}$/),
);

function optional<T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc.option(value, { nil: undefined }).map((made) => (made === undefined ? {} : { [key]: made }));
}

export const anyAnnotation: fc.Arbitrary<Annotation> = fc
  .tuple(
    fc.record({
      id: anyId,
      label: anyLabel,
      start: fc.nat(500),
      length: fc.integer({ min: 3, max: 60 }),
      quote: anyText,
    }),
    fc.tuple(
      optional('before', anyText),
      optional('after', anyText),
      optional('entity', fc.constantFrom('abdoulaye-diop', '__proto__')),
      optional('attributes', attributes),
      optional('note', anyText),
      optional('by', fc.constantFrom('alice', 'zoé')),
      optional('at', fc.constantFrom('2026-11-22T10:04:00Z', '2026-11-22T10:05:00Z')),
      optional('origin', fc.constantFrom('manual', 'suggestion', 'propagated', 'import')),
      fc.boolean(),
    ),
  )
  .map(([{ id, label, start, length, quote }, rest]) => {
    const end = start + length;
    const parts =
      rest.at(-1) === true
        ? {
            parts: [
              { start, end: start + 1 },
              { start: end - 1, end },
            ],
          }
        : {};
    return Object.assign({ id, label, start, end, ...parts, quote }, ...rest.slice(0, -1)) as Annotation;
  });

export const anyRejection: fc.Arbitrary<Rejection> = fc
  .record({ label: anyLabel, start: fc.nat(500), length: fc.integer({ min: 1, max: 9 }), quote: anyText })
  .map(({ label, start, length, quote }) => ({ label, start, end: start + length, quote }));

/** A layer with its records in order and no id or rejection twice. */
export const anyLayer: fc.Arbitrary<Layer> = layerOf(anyAnnotation, 6);

export function layerOf(annotation: fc.Arbitrary<Annotation>, maxLength: number): fc.Arbitrary<Layer> {
  return fc
    .record({
      facts: fc.tuple(
        optional('sha256', fc.constantFrom('a'.repeat(64), '0123456789abcdef'.repeat(4))),
        optional('language', fc.constantFrom('fr', 'en', 'no', 'fr-CA')),
        optional('published', fc.constantFrom('2025-04-03', '2024-02-29')),
      ),
      status: fc.constantFrom<Layer['status'][]>('todo', 'in-progress', 'done'),
      annotations: fc.uniqueArray(annotation, { selector: ({ id }) => id, maxLength }),
      rejected: fc.uniqueArray(anyRejection, { selector: rejectionKey, maxLength: 3 }),
    })
    .map(({ facts, status, annotations, rejected }) => ({
      article: Object.assign({}, ...facts) as Layer['article'],
      status,
      annotations: annotations.sort(compareAnnotations),
      rejected: rejected.sort(compareRejections),
    }));
}

/** A plain annotation for tests that care about a few fields only. */
export function annotation(id: string, start: number, more: Partial<Annotation> = {}): Annotation {
  return { id, label: 'person', start, end: start + 4, quote: 'Diop', ...more };
}

export function layer(...annotations: Annotation[]): Layer {
  return {
    article: {},
    status: 'in-progress',
    annotations: annotations.sort(compareAnnotations),
    rejected: [],
  };
}
