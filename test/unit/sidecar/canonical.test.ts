import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Layer } from '../../../src/annotation/layer.ts';
import { emitSidecar, sidecarTitle } from '../../../src/sidecar/canonical.ts';
import {
  readCanonicalAnnotation,
  readCanonicalFrame,
  readCanonicalRejection,
} from '../../../src/sidecar/canonical-reader.ts';
import { readSidecar } from '../../../src/sidecar/read.ts';
import { splitSidecar } from '../../../src/sidecar/sections.ts';
import { anyLayer } from '../../support/layers.ts';

// Many cases in one test, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const seed = 20251122;
const title = sidecarTitle('communiqué.txt');

const example: Layer = {
  article: { sha256: 'ab'.repeat(32), language: 'fr', published: '2025-04-03' },
  status: 'in-progress',
  annotations: [
    {
      id: 'a7m2xk',
      label: 'person',
      start: 1240,
      end: 1254,
      quote: 'Abdoulaye Diop',
      before: 'ministre ',
      after: '\u00A0: «',
      entity: 'abdoulaye-diop',
    },
    {
      id: 'c4t9ab',
      label: 'commitment',
      start: 2011,
      end: 2060,
      parts: [
        { start: 2011, end: 2020 },
        { start: 2030, end: 2060 },
      ],
      quote: 's’est engagée\nà fournir',
      attributes: new Map<string, string | boolean | string[]>([
        ['actor', ['r3k8pd', 'le "Mali"']],
        ['deadline', '2025-12'],
        ['conditional', false],
        ['on', 'x'],
      ]),
      note: '\u2028',
      by: 'alice',
      at: '2026-11-22T10:04:00Z',
      origin: 'suggestion',
    },
  ],
  rejected: [{ label: 'place', start: 310, end: 319, quote: 'Publicité' }],
};

/** A canonical text as the fast reader alone reads it; undefined where it leaves something to the YAML parser. */
function readFast(text: string): Layer | undefined {
  const sections = splitSidecar(text);
  const frame = sections && readCanonicalFrame(sections.frame);
  const texts = (name: 'annotations' | 'rejected') =>
    sections?.lists.get(name)?.records.map((record) => record.text) ?? [];
  const annotations = texts('annotations').flatMap((lines) => readCanonicalAnnotation(lines) ?? []);
  const rejected = texts('rejected').flatMap((lines) => readCanonicalRejection(lines) ?? []);
  const whole =
    annotations.length === texts('annotations').length && rejected.length === texts('rejected').length;
  return frame && whole ? { article: frame.article, status: frame.status, annotations, rejected } : undefined;
}

test('a layer is written in the documented shape', () => {
  expect(emitSidecar(example, title)).toMatchInlineSnapshot(`
    "# Annotations of communiqué.txt (Article Annotator)
    version: 1
    article:
      sha256: "abababababababababababababababababababababababababababababababab"
      language: fr
      published: "2025-04-03"
    status: in-progress
    annotations:
      - id: "a7m2xk"
        label: "person"
        start: 1240
        end: 1254
        quote: "Abdoulaye Diop"
        before: "ministre "
        after: " : «"
        entity: "abdoulaye-diop"
      - id: "c4t9ab"
        label: "commitment"
        start: 2011
        end: 2060
        parts: [[2011, 2020], [2030, 2060]]
        quote: "s’est engagée\\nà fournir"
        attributes:
          actor: ["r3k8pd", "le \\"Mali\\""]
          deadline: "2025-12"
          conditional: false
          "on": "x"
        note: "\\u2028"
        by: "alice"
        at: "2026-11-22T10:04:00Z"
        origin: "suggestion"
    rejected:
      - label: "place"
        start: 310
        end: 319
        quote: "Publicité"
    ...
    "
  `);
});

test('an empty layer is written too', () => {
  const text = emitSidecar({ article: {}, status: 'todo', annotations: [], rejected: [] }, title);
  expect(text.split('\n').slice(1)).toEqual(['version: 1', 'status: todo', 'annotations: []', '...', '']);
});

test('every layer comes back from the fast reader and, the same, from the YAML parser', () => {
  fc.assert(
    fc.property(anyLayer, (layer) => {
      const text = emitSidecar(layer, title);
      expect(readFast(text)).toEqual(layer);
      // A comment makes the frame, and a space each record, one that the fast reader leaves to the parser.
      const edited = text
        .replace('\n', '\n# edited\n')
        .replaceAll('  - ', '  -  ')
        .replaceAll('    ', '     ');
      const reading = readSidecar(edited);
      expect(reading.problems).toEqual([]);
      expect(reading.layer).toEqual(layer);
    }),
    { seed, numRuns: 400 },
  );
});

test('no raw control character, line separator or byte order mark is written', () => {
  fc.assert(
    fc.property(anyLayer, (layer) => {
      expect(emitSidecar(layer, title)).not.toMatch(/[^\P{Cc}\n]|[\u2028\u2029\uFEFF\uFFFE\uFFFF]/u);
    }),
    { seed, numRuns: 200 },
  );
});

test('a file name cannot break out of the comment', () => {
  expect(sidecarTitle('a\nversion: 9\r\u2028.txt')).toBe(
    '# Annotations of a?version: 9??.txt (Article Annotator)',
  );
});

test('what is not written exactly so is left to the YAML parser', () => {
  const text = emitSidecar(example, title);
  const others = [
    text.replace('start: 1240', 'start: 01240'),
    text.replace('"person"', 'person'),
    text.replace('  - id: "a7m2xk"', '  - id: "a7m2xk" # note'),
    text.replace('start: 1240\n    end: 1254', 'end: 1254\n    start: 1240'),
    text.replace('fr', '"fr"'),
    text.replaceAll('\n', '\r\n'),
    text.slice(0, -1),
    text.slice(2),
  ];
  for (const other of others) expect(readFast(other), other).toBeUndefined();
});
