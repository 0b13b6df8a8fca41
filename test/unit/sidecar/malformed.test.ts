import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { defaultLimits, type ReadingLimits, readSidecar } from '../../../src/sidecar/read.ts';
import { writeSidecar } from '../../../src/sidecar/write.ts';
import { malformed, sound } from '../../support/malformed.ts';
import { mustRead, scribble } from '../../support/sidecars.ts';

// Many cases in one test, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const seed = 20251124;

test('the sound sidecar is sound, in every line ending and with a byte order mark', () => {
  const { layer } = mustRead(sound);
  for (const text of [sound.replaceAll('\n', '\r\n'), `\uFEFF${sound}`, sound.slice(0, -1), `${sound}\n\n`]) {
    expect(mustRead(text).layer).toEqual(layer);
  }
});

test('there are at least 200 malformed sidecars', () => {
  expect(malformed.length).toBeGreaterThanOrEqual(200);
  expect(new Set(malformed.map(({ text }) => text)).size).toBe(malformed.length);
});

describe('a malformed sidecar is unreadable', () => {
  test.each(malformed.map((one) => [one.name, one] as const))('%s', (_, { text, code }) => {
    const { layer, problems } = readSidecar(text);
    expect(layer).toBeUndefined();
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (code === undefined) expect(errors.length).toBeGreaterThan(0);
    else expect(errors.map((problem) => problem.code)).toContain(code);
    const lineCount = text.split(/\r\n|\r|\n/).length;
    for (const { line, column, message } of problems) {
      expect(line).toBeGreaterThanOrEqual(1);
      expect(line).toBeLessThanOrEqual(lineCount);
      expect(column).toBeGreaterThanOrEqual(1);
      expect([message.en, message.fr].every((text) => text.length > 5)).toBe(true);
    }
  });
});

test('a sidecar cut off at any byte is unreadable, or holds all that it held', () => {
  const whole = mustRead(sound).layer;
  const bytes = new TextEncoder().encode(sound);
  let readable = 0;
  for (let length = 0; length < bytes.length; length++) {
    const { layer } = readSidecar(new TextDecoder().decode(bytes.slice(0, length)));
    if (!layer) continue;
    readable++;
    expect(layer).toEqual(whole);
  }
  // Only the last newline can be missing.
  expect(readable).toBe(1);
});

test('problems point at the place', () => {
  const { problems } = readSidecar(sound.replace('end: 26', 'end: 3').replace('"c4t9ab"', '"7"'));
  expect(problems.map(({ code, line, column }) => [code, line, column])).toEqual([['bad-format', 25, 9]]);
  const spans = readSidecar(sound.replace('end: 26', 'end: 3')).problems;
  expect(spans.map(({ code, line, column }) => [code, line, column])).toContainEqual(['bad-span', 12, 10]);
});

test('caps keep the parser from work that takes seconds', () => {
  const codes = (text: string, limits: Partial<ReadingLimits>) =>
    readSidecar(text, { ...defaultLimits, ...limits }).problems.map(({ code }) => code);
  expect(codes(sound, { length: 10 })).toEqual(['too-large']);
  expect(codes(sound, { records: 2 })).toEqual(['too-large']);
  expect(codes(sound, { records: 3 })).toEqual([]);
  // A record after a record needs no parser of the whole; other shapes do, and so does a frame with much in it.
  expect(codes(`# x\n${sound}`, { whole: 300 })).toEqual([]);
  expect(codes(sound.replace('annotations:', '? annotations\n:'), { whole: 300 })).toEqual(['too-large']);
  expect(codes(sound.replace('status', `x-a: "${'a'.repeat(300)}"\nstatus`), { whole: 300 })).toEqual([
    'too-large',
  ]);
});

test('40,000 keys in one mapping are read in a moment', () => {
  const keys = Array.from({ length: 40_000 }, (_, i) => `x-${i}: 1`).join('\n');
  const started = performance.now();
  const text = sound.replace('status', `${keys}\nstatus`);
  expect(readSidecar(text, { ...defaultLimits, whole: text.length }).layer).toBeDefined();
  expect(performance.now() - started).toBeLessThan(15_000);
});

test('a date or hash that is none is left out, said, and left in the file', () => {
  const text = sound.replace('2025-04-03', '3 avril').replace('sha256: "abab', 'sha256: "zz');
  const { layer, document, problems } = mustRead(text);
  expect(layer.article).toEqual({ language: 'fr' });
  expect(problems.map(({ code, severity, line }) => [code, severity, line])).toEqual([
    ['invalid-fact', 'warning', 4],
    ['invalid-fact', 'warning', 6],
  ]);
  expect(writeSidecar(document, { ...layer, status: 'done' })).toContain('published: "3 avril"');
});

test('random damage never crashes the reader, and what it lets through is written back as it was read', () => {
  fc.assert(
    fc.property(damage, (changes) => {
      const { layer, document } = readSidecar(damaged(sound, changes));
      if (!layer) return;
      const written = writeSidecar(document, { ...layer, status: layer.status === 'done' ? 'todo' : 'done' });
      expect(mustRead(written).layer.annotations).toEqual(layer.annotations);
    }),
    { seed, numRuns: 1_500 },
  );
});

test('a sidecar read record by record says what the YAML parser reads as a whole', () => {
  const [first = '', second = ''] = scribble(sound).split('  # about c4t9ab\n');
  const byHand = `${first}  # about the second
  -   label: place
      id: c4t9ab # id
      start: 30
      end: 36

      # between
      note: |
        one
          # two
      quote: "Ba
        mako"
${second.slice(second.indexOf('rejected:'))}`;
  expect(mustRead(byHand).layer.annotations[1]?.note).toBe('one\n  # two\n');
  fc.assert(
    fc.property(damage, (changes) => {
      const { layer } = readSidecar(damaged(byHand, changes));
      if (!layer) return;
      const whole = parseDocument(damaged(byHand, changes), { strict: true, stringKeys: true });
      expect([...whole.errors, ...whole.warnings]).toEqual([]);
      const { annotations, status } = whole.toJS() as { annotations: { id: string }[]; status: string };
      expect(status).toBe(layer.status);
      const known = layer.annotations.map(({ attributes, parts, ...rest }) => ({
        ...rest,
        ...(parts ? { parts: parts.map(({ start, end }) => [start, end]) } : {}),
        ...(attributes ? { attributes: Object.fromEntries(attributes) } : {}),
      }));
      for (const record of known)
        expect(annotations.find(({ id }) => id === record.id)).toMatchObject(record);
      expect(annotations).toHaveLength(known.length);
    }),
    { seed, numRuns: 1_500 },
  );
});

const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
    length: fc.nat(6),
    put: fc.oneof(
      fc.string({ maxLength: 4 }),
      fc.constantFrom(
        '',
        '\n',
        '"',
        ': ',
        '- ',
        '# ',
        '&a ',
        '*a',
        '!!x ',
        '\t',
        '{',
        ']',
        '  ',
        '...\n',
        '\r',
        '\0',
        '|',
        "'",
      ),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

function damaged(whole: string, changes: readonly { at: number; length: number; put: string }[]): string {
  let text = whole;
  for (const { at, length, put } of changes) {
    const start = Math.floor(at * text.length);
    text = text.slice(0, start) + put + text.slice(start + length);
  }
  return text;
}
