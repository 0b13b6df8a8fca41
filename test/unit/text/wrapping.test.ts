import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleText } from '../../../src/text/article-text.ts';
import { onOneLine, unwrap } from '../../../src/text/wrapping.ts';
import { afterHyphens, hardWrap, type Separation } from '../../support/hard-wrap.ts';

const headline = 'Le ministre promet une aide aux sinistrés du fleuve et de sa vallée';
const first =
  'Le ministre des Affaires étrangères, Abdoulaye Diop, s’est engagé mardi 14 mai 2024 devant la presse de M. ' +
  'Dupont à fournir une assistance technique aux communes. Il a dit « que rien ne manquerait » à ceux qui ont ' +
  'tout perdu, et que l’État paierait avant la fin de l’année.';
const second =
  'À Kayes, la crue a emporté des maisons et des routes. Les habitants de Bafoulabé, qui attendent depuis des ' +
  'semaines, disent n’avoir rien vu venir. Le gouverneur de la région, reçu par le Premier ministre, a promis ' +
  'des tentes. Une réunion est prévue le 3 juin à Bamako.';
const article = [headline, first, second].join('\n');

/** The paragraphs of a text as detection sees them. */
function paragraphs(text: string): string[] {
  return unwrap(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

describe('a hard-wrapped text', () => {
  const widths = [56, 60, 66, 72, 80];
  const separations: Separation[] = ['blank line', 'indent'];
  it.each(separations)('is read by its paragraphs, set apart by: %s', (separation) => {
    for (const width of widths) {
      expect(paragraphs(hardWrap(article, width, separation).text)).toEqual(article.split('\n'));
    }
  });

  it.each(widths)('at %i columns has its sentences whole where paragraphs end at any line', (width) => {
    const lines = paragraphs(hardWrap(article, width).text);
    expect(lines.join(' ')).toBe(article.replaceAll('\n', ' '));
    // A full line may end where a sentence ends, and a headline at the width: no more is cut there.
    for (const line of lines.slice(1)) expect(line).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('keeps every place', () => {
    const { text } = hardWrap(article, 72, 'blank line');
    const unwrapped = unwrap(text);
    expect(unwrapped).toHaveLength(text.length);
    expect(unwrapped.replaceAll('\n', ' ')).toBe(text.replaceAll('\n', ' '));
    expect(unwrapped).not.toBe(text);
  });

  it('may break names at their hyphens', () => {
    const names = first.replaceAll('communes', 'communes de Saint-Dié-des-Vosges et de Bobo-Dioulasso');
    for (const width of widths) {
      const { text } = hardWrap(`${headline}\n${names}\n${names}`, width, 'blank line', afterHyphens);
      // Before a small letter a hyphen may be a dash: the space stays.
      const read = paragraphs(text).map((line) =>
        line.replaceAll('\u00AD', '').replace('Dié- des', 'Dié-des'),
      );
      expect(read).toEqual([headline, names, names]);
    }
  });

  it('may have CRLF, a BOM, letters outside the BMP and decomposed accents', () => {
    const { text } = hardWrap(article, 72, 'blank line');
    const windows = new ArticleText(
      `\uFEFF${text.replace('crue', '🌊 crue').normalize('NFD')}`.replaceAll('\n', '\r\n'),
    );
    expect(windows.unwrapped.split('\n').filter(Boolean)).toHaveLength(3);
    expect(windows.unwrapped.normalize('NFC')).toContain(
      'mardi 14 mai 2024 devant la presse de M. Dupont à fournir',
    );
  });

  it('may be in capitals throughout', () => {
    const { text } = hardWrap(article.toUpperCase(), 72, 'blank line');
    expect(paragraphs(text)).toEqual(article.toUpperCase().split('\n'));
  });

  it('may be indented as a whole', () => {
    const { text } = hardWrap(article, 72, 'blank line');
    expect(paragraphs(text.replaceAll(/^(?=.)/gm, '    '))).toHaveLength(3);
  });
});

describe('left as they are', () => {
  const long = `${first} ${second}`;
  const cases: readonly [string, string][] = [
    ['one line', long],
    ['one paragraph a line', [headline, long, long, first, second].join('\n')],
    ['short paragraphs, one a line', long.replaceAll('. ', '.\n')],
    [
      'a list',
      Array.from(
        { length: 12 },
        (_, i) => `- la commune numéro ${i}, qui attend encore les tentes promises par l’État`,
      ).join('\n'),
    ],
    [
      'a numbered list',
      Array.from(
        { length: 12 },
        (_, i) => `${i + 1}. remettre à la commune les tentes promises par l’État en mai`,
      ).join('\n'),
    ],
    [
      'names, one a line',
      Array.from(
        { length: 12 },
        (_, i) => `Colonel Abdoulaye Diop Keïta, Armée de terre, région militaire ${i}`,
      ).join('\n'),
    ],
    [
      'a table',
      Array.from(
        { length: 12 },
        (_, i) => `commune ${i}     tentes ${i * 7}        argent promis par l’État`,
      ).join('\n'),
    ],
    ['a menu', 'accueil\nactualité\npolitique\nsport\nvidéos et photos de la région\nannonces légales'],
    ['nothing but line endings', '\n\n \n'],
  ];
  it.each(cases)('%s', (_, text) => {
    expect(unwrap(text)).toBe(text);
  });

  it('a headline above its article, a list and a table in a wrapped text', () => {
    const list =
      '- une tente pour chaque famille de la vallée du fleuve Sénégal\n- du riz pour les communes de la région';
    const table =
      'commune      tentes      argent promis par le gouvernement\nkayes        120         et deux millions de francs';
    const { text } = hardWrap(first, 72);
    const capitals = 'LE GOUVERNEMENT PROMET UNE AIDE AUX SINISTRÉS DU FLEUVE ET DE SA VALLÉE';
    const whole = `${headline}\n${text}\n${list}\n\n${table}\n\n${capitals}\n${text}`;
    expect(paragraphs(whole)).toEqual([
      headline,
      first,
      ...list.split('\n'),
      ...table.split('\n'),
      capitals,
      first,
    ]);
  });
});

describe('unwrap', () => {
  it('changes line endings alone, of any text', () => {
    const line = fc.array(fc.constantFrom('le', 'Mali', 'promis.', 'Diop,', '-', '12', '\t', '😀', '   '), {
      maxLength: 25,
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.map((words) => words.join(' ')).join('\n');
        const unwrapped = unwrap(text);
        expect(unwrapped.replaceAll('\n', ' ')).toBe(text.replaceAll('\n', ' '));
      }),
      { seed: 20250403 },
    );
  });

  it('takes time in proportion to the text', () => {
    const { text } = hardWrap(article, 72);
    const best = (size: number) => {
      const long = text.repeat(Math.ceil(size / text.length));
      return Math.min(
        ...Array.from({ length: 5 }, () => {
          const since = performance.now();
          unwrap(long);
          return performance.now() - since;
        }),
      );
    };
    best(200_000);
    expect(best(1_600_000)).toBeLessThan(24 * Math.max(best(200_000), 2));
  });
});

describe('onOneLine', () => {
  it.each([
    ['Abdoulaye\nDiop', 'Abdoulaye Diop'],
    ['Abdoulaye \n   Diop', 'Abdoulaye Diop'],
    ['Saint-\nDié', 'Saint-Dié'],
    ['Abdoulaye\u00A0Diop', 'Abdoulaye\u00A0Diop'],
  ])('%j', (words, line) => {
    expect(onOneLine(words)).toBe(line);
  });
});
