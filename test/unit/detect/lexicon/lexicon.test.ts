import { describe, expect, it } from 'vitest';
import { fold } from '../../../../src/detect/lexicon/fold.ts';
import { kind } from '../../../../src/detect/lexicon/kind.ts';
import { Lexicon } from '../../../../src/detect/lexicon/lexicon.ts';
import { ParagraphReader } from '../../../../src/detect/lexicon/reading.ts';

const lexicon = new Lexicon([
  { kind: 'country', words: 'mali, cote d ivoire,\nburkina faso', separator: 'line' },
  { kind: 'given', words: '\nAïssata mali\n', separator: 'space' },
]);

describe('fold', () => {
  it.each([
    ['Côte d’Ivoire', 'cote d ivoire'],
    ['Bobo-Dioulasso', 'bobo dioulasso'],
    ['O.N.U.', 'o n u'],
    ['Traore\u0301', 'traore'],
    ['ŒUVRE', 'oeuvre'],
    ['l’', 'l'],
    ['', ''],
  ])('%s', (text, key) => expect(fold(text)).toBe(key));
});

describe('Lexicon', () => {
  it('joins what several lists say, whatever the accents', () => {
    expect(lexicon.kinds('mali')).toBe(kind.country | kind.given);
    expect(lexicon.kinds('aissata')).toBe(kind.given);
  });

  it.each(['constructor', '__proto__', 'toString', 'niger', ''])('knows nothing of %s', (key) =>
    expect(lexicon.kinds(key)).toBe(0),
  );

  it('says how many words a name may have', () => {
    expect([lexicon.reach('cote'), lexicon.reach('burkina'), lexicon.reach('mali')]).toEqual([3, 2, 1]);
  });

  it.each([
    ['Diop', 'title'],
    ['DIOP', 'upper'],
    ['É', 'initial'],
    ['diop', 'lower'],
    ['McDonald', 'mixed'],
    ['iPhone', 'lower'],
    ['J.-P.', 'upper'],
    ['80e', 'number'],
    ['«', 'mark'],
  ])('shape of %s', (token, shape) => expect(lexicon.info(token).shape).toBe(shape));
});

describe('ParagraphReader', () => {
  const reader = new ParagraphReader(lexicon);

  it('marks words whose capital says nothing', () => {
    const { words } = reader.read('Le Mali. « Nous » et Toi : Elle');
    expect(words.filter(({ first, shape }) => first && shape !== 'mark').map(({ text }) => text)).toEqual([
      'Le',
      'Nous',
      'Elle',
    ]);
  });

  it.each([
    ['LE MINISTRE EST ARRIVÉ HIER', 'upper'],
    ['Le ministre de la Santé est arrivé', 'normal'],
    ['ONU', 'normal'],
  ])('casing of %s', (text, casing) => expect(reader.read(text).casing).toBe(casing));

  it.each([
    ['Mali-Togo', ['Mali', '-', 'Togo']],
    ['Burkina-Mali', ['Burkina-Mali']],
    ['Mali-né', ['Mali-né']],
    ['Mali-based', ['Mali', '-', 'based']],
    ['US-led', ['US', '-', 'led']],
    ['evidence-based', ['evidence-based']],
    ['Togo-Ville', ['Togo-Ville']],
    ['Mali-Togo-Ville', ['Mali', '-', 'Togo-Ville']],
    ['Sotouboua-Blitta', ['Sotouboua-Blitta']],
  ])('a pair of places in %s', (text, expected) => {
    const places = new Lexicon([
      { kind: 'country', words: 'mali\ntogo', separator: 'line' },
      { kind: 'town', words: 'togo ville\nsotouboua\nblitta', separator: 'line' },
    ]);
    expect(new ParagraphReader(places).read(text).words.map((word) => word.text)).toEqual(expected);
  });

  it('keeps the last reading only', () => {
    const first = reader.read('a b');
    expect(reader.read('a b')).toBe(first);
    reader.read('c');
    expect(reader.read('a b')).not.toBe(first);
  });
});
