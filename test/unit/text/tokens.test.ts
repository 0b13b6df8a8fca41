import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '../../../src/text/tokens.ts';

const cases: readonly [string, string][] = [
  ["l’AES et l'ONU", "l’|AES|et|l'|ONU"],
  ['Côte d’Ivoire', 'Côte|d’|Ivoire'],
  ['aujourd’hui, quelqu’un', 'aujourd’hui|,|quelqu’un'],
  ['N’Djamena, O’Brien', 'N’Djamena|,|O’Brien'],
  ['Nigeria’s dogs’ lives', 'Nigeria|’s|dogs|’|lives'],
  ['Jean-Marie est porte-parole', 'Jean-Marie|est|porte-parole'],
  ['J.-P. Dupont, U.S. army', 'J.-P.|Dupont|,|U.S.|army'],
  ['Fin.Début', 'Fin|.|Début'],
  ['économique…C’est', 'économique|…|C’|est'],
  ['le 1er, la 80e, 3.14', 'le|1er|,|la|80e|,|3.14'],
  ['n°2025-183', 'n|°|2025|-|183'],
  ['10\u00A0000\u202F000 F', '10\u00A0000\u202F000|F'],
  ['www.exemple.org/a?b fin', 'www.exemple.org/a?b|fin'],
  ['« oui »', '«|oui|»'],
  ['qu’il s’est', 'qu’|il|s’|est'],
  ['d’d’d’eau', 'd’|d’|d’|eau'],
  ['e\u0301te\u0301 Sangare\u0301', 'e\u0301te\u0301|Sangare\u0301'],
  ['a 😀 b', 'a|😀|b'],
];

describe('tokenize', () => {
  it.each(cases)('%s', (text, expected) => {
    expect(
      tokenize(text)
        .map((token) => token.text)
        .join('|'),
    ).toBe(expected);
  });

  it('tells words, numbers and marks apart', () => {
    expect(tokenize('Le 3 : www.a.fr').map((token) => token.kind)).toEqual([
      'word',
      'number',
      'mark',
      'mark',
    ]);
  });

  it('covers every visible character once, in order', () => {
    const alphabet = fc.constantFrom(..."aÀé’'-.1 \u00A0\n«»,Nd😀\u0301");
    fc.assert(
      fc.property(fc.array(alphabet, { maxLength: 60 }), (characters) => {
        const text = characters.join('');
        let at = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(at, token.start).trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          expect(token.end).toBeGreaterThan(token.start);
          at = token.end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
      { seed: 20250403, numRuns: 500 },
    );
  });
});
