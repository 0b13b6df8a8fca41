import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../../src/detect/detector.ts';
import type { Files } from '../../../src/project/files.ts';
import { importedSuggestions, withImported } from '../../../src/project/imported-suggestions.ts';
import { ArticleText } from '../../../src/text/article-text.ts';
import { counted } from '../../support/counted-spans.ts';

const text = new ArticleText('😀 Ann et Bob');
const filesWith = (content: string): Files =>
  ({
    read: async (path: string) =>
      path === 'a.suggestions.jsonl' ? new TextEncoder().encode(content) : undefined,
  }) as unknown as Files;
const line = (value: object) => JSON.stringify(value);

describe('importedSuggestions', () => {
  it('takes what stands on its words and leaves out everything else', async () => {
    const content = [
      line({ label: 'person', start: 2, end: 5, quote: 'Ann', rule: 'x', score: 0.4 }),
      line({ label: 'person', start: 3, end: 6, quote: 'Ann' }),
      line({ label: 'person', start: 9, end: 99, quote: 'Bob' }),
      line({ label: 7, start: 9, end: 12, quote: 'Bob' }),
      '{"__proto__": ',
      '',
      line({ label: '__proto__', start: 9, end: 12, quote: 'Bob', score: 'high' }),
    ].join('\n');
    const found = await importedSuggestions(filesWith(content), 'a.txt', text);
    expect(found.map(({ label, quote, score, rule }) => [label, quote, score, rule])).toEqual([
      ['person', 'Ann', 0.4, 'import'],
      ['__proto__', 'Bob', 1, 'import'],
    ]);
  });

  it('is empty without a file', async () => {
    expect(await importedSuggestions(filesWith(''), 'b.txt', text)).toEqual([]);
  });
});

describe('withImported', () => {
  const suggestion = (label: string, start: number, end: number, rule = 'x'): Suggestion => ({
    label,
    start,
    end,
    quote: '',
    rule,
    score: 1,
  });

  it('puts imported ones before detected ones of the same place, names and clauses apart', () => {
    const imported = [suggestion('person', 2, 12, 'import')];
    const detected = [
      suggestion('commitment', 0, 20),
      suggestion('place', 9, 12),
      suggestion('date', 13, 15),
    ];
    expect(withImported(detected, imported).map(({ label }) => label)).toEqual([
      'commitment',
      'person',
      'date',
    ]);
    expect(withImported(detected, [])).toEqual(detected);
  });

  it('compares each detected one with few imported ones, however long one of these is', () => {
    const count = 3_000;
    const imported = Array.from({ length: count }, (_, i) => suggestion('person', i * 5, i * 5 + 4));
    const { spans, looks } = counted([...imported, suggestion('person', 0, 12_000)]);
    const detected = Array.from({ length: count }, (_, i) => suggestion('place', i * 5 + 4, i * 5 + 5));
    expect(withImported(detected, spans)).toHaveLength(count + 1 + 600);
    expect(looks()).toBeLessThan(count * 100);
  });
});
