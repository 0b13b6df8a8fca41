import { describe, expect, it } from 'vitest';
import { standardLexicon } from '../../../src/detect/entities/standard-lexicon.ts';
import { readMarkup } from '../../training/markup.ts';
import { vary } from '../../training/vary.ts';

const content = `# fr | brève | Mali | 2025-01-02
{l Ségou} : {p Awa Konaté} élue à la tête de l’{o Union des femmes}

La présidente {p KONATÉ Awa} a reçu {p Paul Sanou} à {l Kita}. « Merci », a dit {p Konaté} à {p Moussa Bah}.
`;

describe('vary', () => {
  const samples = readMarkup('fr-x.txt', content);
  const varied = vary(samples, 3, standardLexicon(), 5);

  it('keeps what it was given and adds to it', () => {
    expect(varied.slice(0, samples.length)).toEqual(samples);
    expect(varied.length).toBeGreaterThan(samples.length * 4);
  });

  it('is decided by the seed', () => {
    expect(vary(samples, 3, standardLexicon(), 5)).toEqual(varied);
    expect(vary(samples, 3, standardLexicon(), 6)).not.toEqual(varied);
  });

  it('keeps the names in their places, in order, with their labels', () => {
    for (const { text, names } of varied) {
      const original = samples.find((sample) => sample.names.length === names.length);
      expect(names.map(({ label }) => label)).toEqual(original?.names.map(({ label }) => label));
      let last = 0;
      for (const { start, end } of names) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toMatch(/^\p{Lu}.*\S$/u);
        last = end;
      }
    }
  });

  it('has headlines in capitals', () => {
    expect(varied.some(({ title, text }) => title && text === text.toUpperCase())).toBe(true);
  });
});
