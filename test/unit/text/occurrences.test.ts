import { describe, expect, it } from 'vitest';
import { ArticleText } from '../../../src/text/article-text.ts';
import { findOccurrences } from '../../../src/text/occurrences.ts';

describe('findOccurrences', () => {
  it.each([
    ['AES', "L’AES et l'AES, AESE, aes, (AES)", ['AES', 'AES', 'AES']],
    [
      'Côte d’Ivoire',
      "en Côte d'Ivoire, CÔTE D’IVOIRE, COTE D'IVOIRE",
      ["Côte d'Ivoire", 'CÔTE D’IVOIRE', "COTE D'IVOIRE"],
    ],
    [
      'Jean-Marie Traoré',
      'Jean Marie TRAORE, JEAN-MARIE TRAORÉ et Jean-Marie Traoré',
      ['Jean Marie TRAORE', 'JEAN-MARIE TRAORÉ', 'Jean-Marie Traoré'],
    ],
    ['États', 'E\u0301tats, ETATS, états', ['E\u0301tats', 'ETATS']],
    ["N'DJAMENA", "À N’Djamena, N'DJAMENA", ['N’Djamena', "N'DJAMENA"]],
    ['Diop', 'Diop. Diop’s Diopé DIOP', ['Diop', 'Diop', 'DIOP']],
    ['Union africaine', 'Union\nafricaine, Union, africaine', ['Union\nafricaine']],
    ['le 3 avril', 'le 3 avril, LE 3 AVRIL', ['le 3 avril']],
    ['a a', 'a a a a', ['a a', 'a a']],
    ['😀', '😀 x 😀', ['😀', '😀']],
    ['…', '', []],
  ])('finds %j', (name, source, expected) => {
    const text = new ArticleText(source);
    expect(findOccurrences(text, name).map((span) => text.slice(span))).toEqual(expected);
  });
});
