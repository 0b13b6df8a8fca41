import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { compareAnnotations, type Layer } from '../../../src/annotation/layer.ts';
import { SidecarDocument } from '../../../src/sidecar/document.ts';
import { readSidecar } from '../../../src/sidecar/read.ts';
import { writeSidecar } from '../../../src/sidecar/write.ts';
import { annotation, anyLayer, layer } from '../../support/layers.ts';
import { mustRead, scribble, scribbles, textOf } from '../../support/sidecars.ts';

// Many cases in one test, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const seed = 20251123;

/** The layer after someone worked on it: records dropped, kept, given another's content, and new ones. */
function workOn(from: Layer, other: Layer): Layer {
  const kept = from.annotations.filter((_, i) => i % 3 !== 2);
  const ids = new Set(kept.map(({ id }) => id));
  const changed = kept.map((record, i) =>
    i % 2 === 0 ? record : { ...(other.annotations[0] ?? record), id: record.id },
  );
  const added = other.annotations.filter(({ id }) => !ids.has(id));
  return { ...other, annotations: [...changed, ...added].sort(compareAnnotations) };
}

test('an edited file keeps comments and unknown keys of the records that stay, whatever changes', () => {
  fc.assert(
    fc.property(anyLayer, anyLayer, (before, other) => {
      const after = workOn(before, other);
      const reading = mustRead(scribble(textOf(before)));
      const written = writeSidecar(reading.document, after);
      const again = mustRead(written);
      expect(again.layer).toEqual(after);
      expect(written).toContain('x-project: {name: "Sahel", tags: [a, "b c"]}');
      const staying = before.annotations.filter(({ id }) =>
        after.annotations.some((record) => record.id === id),
      );
      expect(scribbles(written)).toEqual(staying.map(({ id }) => id).sort());
      expect(written.endsWith('\n...\n')).toBe(true);
    }),
    { seed, numRuns: 300 },
  );
});

test('several writes to one document give what one write gives', () => {
  fc.assert(
    fc.property(fc.array(anyLayer, { minLength: 1, maxLength: 4 }), (layers) => {
      const { document } = mustRead(scribble(textOf(layers[0] as Layer)));
      let text = '';
      for (const next of layers) text = writeSidecar(document, next);
      expect(mustRead(text).layer).toEqual(layers.at(-1));
      const fresh = SidecarDocument.create('a.txt');
      for (const next of layers) text = writeSidecar(fresh, next);
      expect(text).toBe(textOf(layers.at(-1) as Layer));
    }),
    { seed, numRuns: 100 },
  );
});

const handmade = `# mine
version: 1
status: todo   # not begun
annotations:
- {id: p1, label: person, start: 3, end: 9, quote: Macron}   # flow
-   label: 'place'
    id: p2
    quote: |
      Bamako
      et Kati
    end: 40
    start: 20
    attributes: {}
    foo: [1, {a: b}]
...
`;

test('a file in another style is read, and only what changes is rewritten', () => {
  const { layer: read, document, problems } = mustRead(handmade);
  expect(problems.map(({ code, line }) => [code, line])).toEqual([['unknown-key', 14]]);
  const [first, second] = read.annotations;
  expect(second).toEqual({ id: 'p2', label: 'place', start: 20, end: 40, quote: 'Bamako\net Kati\n' });
  const text = writeSidecar(document, {
    ...read,
    status: 'done',
    annotations: [
      { ...first, note: 'oui: "non"' } as (typeof read.annotations)[number],
      ...read.annotations.slice(1),
    ],
  });
  expect(text).toMatchInlineSnapshot(`
    "# mine
    version: 1
    status: done # not begun
    annotations:
    - {id: p1, label: person, start: 3, end: 9, quote: Macron, note: "oui: \\"non\\""} # flow
    -   label: 'place'
        id: p2
        quote: |
          Bamako
          et Kati
        end: 40
        start: 20
        attributes: {}
        foo: [1, {a: b}]
    ...
    "
  `);
  expect(mustRead(text).layer.annotations[1]).toEqual(second);
});

test('a comment at the end stays before the end marker', () => {
  const { document, layer: read } = mustRead(
    textOf(layer(annotation('a', 1))).replace('...\n', '# the end\n...\n'),
  );
  const text = writeSidecar(document, { ...read, status: 'done' });
  expect(text.endsWith('# the end\n...\n')).toBe(true);
  expect(mustRead(text).layer.status).toBe('done');
});

test('the first annotation and the last one can come and go', () => {
  const { document } = mustRead(scribble(textOf(layer())));
  expect(mustRead(writeSidecar(document, layer(annotation('a', 1)))).layer.annotations).toHaveLength(1);
  expect(mustRead(writeSidecar(document, layer())).layer.annotations).toHaveLength(0);
});

test('flags of a merge go away when the annotation is edited', () => {
  const document = SidecarDocument.create('a.txt');
  const both = layer(annotation('a', 1), annotation('b', 9));
  const flagged = writeSidecar(document, both, [
    { record: 'annotation', kind: 'edited-twice', ids: ['a', 'b'] },
  ]);
  const reading = readSidecar(flagged);
  expect(reading.problems.map(({ code, severity, line }) => ({ code, severity, line }))).toEqual([
    { code: 'merge-conflict', severity: 'warning', line: 10 },
    { code: 'merge-conflict', severity: 'warning', line: 16 },
  ]);
  const edited = writeSidecar(document, layer(annotation('a', 1, { note: 'settled' }), annotation('b', 9)));
  expect(readSidecar(edited).problems.map(({ line }) => line)).toEqual([16]);
});

test('what no sidecar can hold is refused before anything is written', () => {
  const document = SidecarDocument.create('a.txt');
  const bad: Layer[] = [
    layer(annotation('1a', 1)),
    layer(annotation('a', 1), annotation('a', 9)),
    layer(annotation('a', 5, { end: 5 })),
    layer(annotation('a', -1)),
    layer(annotation('a', 1.5)),
    layer(annotation('a', 1, { label: '' })),
    layer(annotation('a', 1, { parts: [{ start: 1, end: 5 }] })),
    { ...layer(), article: { published: '2025-02-30' } },
    layer(annotation('a', 1, { attributes: new Map([['n', Number.NaN]]) })),
  ];
  for (const made of bad)
    expect(() => writeSidecar(document, made), JSON.stringify(made)).toThrow(RangeError);
});

test('a sidecar that could not be read again for its size is not written', () => {
  const many = (count: number) =>
    layer(...Array.from({ length: count }, (_, i) => annotation(`a${i}`, i, { note: 'x'.repeat(1_000) })));
  expect(() => writeSidecar(SidecarDocument.create('a.txt'), many(8_000))).toThrow(RangeError);
  const more = layer(...Array.from({ length: 10_001 }, (_, i) => annotation(`a${i}`, i)));
  expect(() => writeSidecar(SidecarDocument.create('a.txt'), more)).toThrow(RangeError);
});

test('a conflict is flagged in a large sidecar too', () => {
  const large = layer(...Array.from({ length: 5_000 }, (_, i) => annotation(`a${i}`, i)));
  const conflict = { record: 'annotation', kind: 'edited-twice', ids: ['a7'] } as const;
  const reading = mustRead(writeSidecar(SidecarDocument.create('a.txt'), large, [conflict]));
  expect(reading.layer).toEqual(large);
  expect(reading.problems.map(({ code }) => code)).toEqual(['merge-conflict']);
});

test('a file whose last line has no end is written with one', () => {
  const { document, layer: read } = mustRead(scribble(textOf(layer(annotation('a', 1)))).trimEnd());
  expect(writeSidecar(document, layer(...read.annotations, annotation('b', 9))).endsWith('\n...\n')).toBe(
    true,
  );
});

test('a long note is written where it can be read again: not into a record edited by hand', () => {
  const note = 'x'.repeat(40_000);
  const before = layer(annotation('a', 1));
  const after = layer(annotation('a', 1, { note }));
  expect(mustRead(writeSidecar(mustRead(textOf(before)).document, after)).layer).toEqual(after);
  const { document } = mustRead(scribble(textOf(before)));
  expect(() => writeSidecar(document, after)).toThrow(RangeError);
  expect(mustRead(writeSidecar(document, layer())).layer).toEqual(layer());
  const flush = mustRead(textOf(before).replace(/^ {2}(?=[ -])/gm, ''));
  const again = mustRead(writeSidecar(flush.document, after));
  expect(again.document.lists.annotations.indent).toBe(0);
  expect(again.layer).toEqual(after);
});
