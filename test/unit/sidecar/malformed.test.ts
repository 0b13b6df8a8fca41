import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readSidecar } from '../../../src/sidecar/read.ts';
import { writeSidecar } from '../../../src/sidecar/write.ts';
import { malformed, sound } from '../../support/malformed.ts';
import { mustRead } from '../../support/sidecars.ts';

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
  const edited = `# x\n${sound}`;
  expect(readSidecar(edited, { canonical: 10, edited: 10 }).problems.map(({ code }) => code)).toEqual([
    'too-large',
  ]);
  expect(readSidecar(sound, { canonical: 1_000_000, edited: 10 }).layer).toBeDefined();
});

test('40,000 keys in one mapping are read in a moment', () => {
  const keys = Array.from({ length: 40_000 }, (_, i) => `x-${i}: 1`).join('\n');
  const started = performance.now();
  mustRead(sound.replace('status', `${keys}\nstatus`));
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
      let text = sound;
      for (const { at, length, put } of changes) {
        const start = Math.floor(at * text.length);
        text = text.slice(0, start) + put + text.slice(start + length);
      }
      const { layer, document } = readSidecar(text);
      if (!layer) return;
      const written = writeSidecar(document, { ...layer, status: layer.status === 'done' ? 'todo' : 'done' });
      expect(mustRead(written).layer.annotations).toEqual(layer.annotations);
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
