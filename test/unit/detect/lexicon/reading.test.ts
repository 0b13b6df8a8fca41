import { describe, expect, it } from 'vitest';
import { standardLexicon } from '../../../../src/detect/entities/standard-lexicon.ts';
import { ParagraphReader } from '../../../../src/detect/lexicon/reading.ts';

const reader = new ParagraphReader(standardLexicon());

function words(text: string): string[] {
  return reader.read(text).words.map((word) => word.text);
}

describe('ParagraphReader', () => {
  it('reads the name of a site as one word', () => {
    expect(words('Source : Maliweb.net, lefaso.net.')).toEqual([
      'Source',
      ':',
      'Maliweb.net',
      ',',
      'lefaso.net',
      '.',
    ]);
  });

  it('reads an address as marks', () => {
    expect(reader.read('Écrire à contact@maliweb.net').words.at(-3)?.shape).toBe('mark');
  });

  it('keeps a full stop that a space should follow', () => {
    expect(words('Il est parti.Elle reste.')).toEqual(['Il', 'est', 'parti', '.', 'Elle', 'reste', '.']);
  });

  it.each([
    ['la route Dilolo-Luau', ['la', 'route', 'Dilolo', '-', 'Luau']],
    ['le bitumage Kossa-Bélou-Tiré', ['le', 'bitumage', 'Kossa', '-', 'Bélou', '-', 'Tiré']],
    ['Bamako-Niamey', ['Bamako', '-', 'Niamey']],
    ['la route Jean-Moulin', ['la', 'route', 'Jean-Moulin']],
    ['M. Dilolo-Luau', ['M', '.', 'Dilolo-Luau']],
  ])('splits the names along a way, no others: %s', (text, wanted) => {
    expect(words(text)).toEqual(wanted);
  });
});
