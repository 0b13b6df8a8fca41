import { describe, expect, it } from 'vitest';
import { parseLine, readMarkup } from '../../training/markup.ts';

function parse(line: string): string[] {
  const { text, names } = parseLine(line, 'test:1');
  return [text, ...names.map(({ start, end, label }) => `${label} ${text.slice(start, end)}`)];
}

describe('parseLine', () => {
  it.each([
    ['Rien ici.', ['Rien ici.']],
    ['M. {p Diop} à {l Bamako}', ['M. Diop à Bamako', 'person Diop', 'place Bamako']],
    ['le {d 3 avril 2025|2025-04-03}', ['le 3 avril 2025']],
    [
      '{c a promis à {l Ségou} de finir avant {d mai|2025-05}}.',
      ['a promis à Ségou de finir avant mai.', 'place Ségou'],
    ],
    ['{o Banque de {l France}}', ['Banque de France', 'organization Banque de France']],
    ['{x Jeux olympiques} | {o CIO}', ['Jeux olympiques | CIO', 'organization CIO']],
    ['a {b} }', ['a {b} }']],
    ['👍 {p Ann}', ['👍 Ann', 'person Ann']],
  ])('%s', (line, wanted) => {
    expect(parse(line)).toEqual(wanted);
  });

  it('says where a brace is not closed', () => {
    expect(() => parseLine('{p Ann', 'file.txt:7')).toThrow('file.txt:7');
  });
});

describe('readMarkup', () => {
  it('knows articles, their language and their title', () => {
    const content =
      '# fr | brève | Mali | 2025-01-02\nTitre\n\nTexte\n# en | brief | Mali | 2025-01-02\nTitle\n';
    const samples = readMarkup('fr-x.txt', content);
    expect(samples.map(({ text, language, title }) => [text, language, title ?? false])).toEqual([
      ['Titre', 'fr', true],
      ['Texte', 'fr', false],
      ['Title', 'en', true],
    ]);
    expect(samples[0]?.document).toBe(samples[1]?.document);
    expect(samples[1]?.document).not.toBe(samples[2]?.document);
  });
});
