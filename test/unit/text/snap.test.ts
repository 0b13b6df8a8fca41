import { describe, expect, it } from 'vitest';
import { ArticleText } from '../../../src/text/article-text.ts';
import { clauseAt, snapToGraphemes, snapToWords, wordAt, wordEdge } from '../../../src/text/snap.ts';

/** `a|b` puts a caret, `a|b|c` a selection; the bars go. */
function marked(source: string) {
  const [before = '', selected, rest] = source.split('|');
  const text = new ArticleText(rest === undefined ? before + selected : before + selected + rest);
  const start = Array.from(before).length;
  return { text, start, end: rest === undefined ? start : start + Array.from(selected ?? '').length };
}

describe('wordAt', () => {
  it.each([
    ['de l’A|ES et', 'AES'],
    ["de l'|AES et", 'AES'],
    ['|l’AES', 'l’'],
    ['Jean-|Marie Traoré', 'Jean-Marie'],
    ['aujourd’|hui', 'aujourd’hui'],
    ['à N’Dja|mena.', 'N’Djamena'],
    ['fin| 2025', 'fin'],
    ['😀 Mac|ron', 'Macron'],
    ['De\u0301|partement', 'De\u0301partement'],
    ['Fin.|Début', 'Début'],
  ])('finds the word in %s', (source, word) => {
    const { text, start } = marked(source);
    const found = wordAt(text, start);
    expect(found && text.slice(found)).toBe(word);
  });

  it('finds none between spaces', () => {
    const { text, start } = marked('a  |  b');
    expect(wordAt(text, start)).toBeUndefined();
  });
});

describe('snapToWords', () => {
  it.each([
    ['M. |Abdoulaye Dio|p, ministre', 'Abdoulaye Diop'],
    ['la| Russie, |a', 'Russie'],
    ['« |nous allons »,| dit', 'nous allons'],
    ['l’|AE|S', 'AES'],
    ['pays.|\nMali|', 'Mali'],
    ['40\u00A0%| de| x', 'de'],
  ])('widens and trims %j', (source, words) => {
    const { text, ...selection } = marked(source);
    const found = snapToWords(text, selection);
    expect(found && text.slice(found)).toBe(words);
  });

  it('finds nothing in spaces and marks', () => {
    const { text, ...selection } = marked('a| … |b');
    expect(snapToWords(text, selection)).toBeUndefined();
  });
});

describe('snapToGraphemes', () => {
  it.each([
    ['x e|\u0301 y|z', 'e\u0301 y'],
    ['👩|🏽‍|🌾 a', '👩🏽‍🌾'],
    ['a|b|c', 'b'],
  ])('never cuts a character in %j', (source, characters) => {
    const { text, ...selection } = marked(source);
    expect(text.slice(snapToGraphemes(text, selection))).toBe(characters);
  });
});

describe('wordEdge', () => {
  it.each([
    ['un deux |trois', -1, 'start', 3],
    ['un deux |trois', -1, 'end', 7],
    ['un |deux trois', 1, 'end', 7],
    ['un |deux trois', 1, 'start', 8],
    ['un deux|, « trois » quatre', 1, 'end', 16],
    ['un, deux|, trois', -1, 'end', 2],
    ['ils ont vu| l’AES', 1, 'end', 16],
    ['ils ont vu |l’AES', 1, 'start', 13],
    ['un\n\n|deux', -1, 'start', undefined],
    ['un|.\n\ndeux', 1, 'end', undefined],
    ['Fin du titre|\nDébut du texte.', 1, 'end', undefined],
  ] as const)('moves from %j by %d to the %s of a word', (source, direction, edge, place) => {
    const { text, start } = marked(source);
    expect(wordEdge(text, start, direction, edge)).toBe(place);
  });

  it('goes on in the next line of a wrapped paragraph, and not in the next paragraph', () => {
    const line = 'le mot suit le mot qui suit le mot que suit encore le mot';
    const text = new ArticleText(`${`${line}\n`.repeat(4)}\n${`${line}\n`.repeat(4)}`);
    expect(wordEdge(text, line.length, 1, 'end')).toBe(line.length + 3);
    expect(wordEdge(text, line.length + 1, -1, 'start')).toBe(line.length - 3);
    expect(wordEdge(text, 4 * line.length + 3, 1, 'end')).toBeUndefined();
    expect(wordEdge(text, 4 * line.length + 5, -1, 'start')).toBeUndefined();
  });

  it('stops at both ends of the text', () => {
    const text = new ArticleText('un deux');
    expect(wordEdge(text, 0, -1, 'start')).toBeUndefined();
    expect(wordEdge(text, 7, 1, 'end')).toBeUndefined();
  });
});

describe('clauseAt', () => {
  it.each([
    ['Elle |s’est engagée à payer. Demain', 's’', 'est engagée à payer'],
    ['« Nous |allons revenir », a dit Ann', '', 'allons revenir'],
    ['Il |promet 1.5 million.Elle', '', 'promet 1.5 million'],
  ])('goes to the end of the clause in %s', (source, start, rest) => {
    const { text, start: at } = marked(source);
    const found = clauseAt(text, at);
    expect(found && text.slice(found)).toBe(start + rest);
  });

  it.each([
    'BAMAKO, 3 avril (AGP) – ',
    'BAMAKO — ',
    'Bamako, le 3 avril 2025 (AMAP)\u00A0– ',
    'Liège, lundi 3 mars – ',
    'Kayes (Mali) – ',
    'ACCRA, Ghana, March 31, 2026 — ',
    'N’DJAMÉNA, 1er avril - ',
    'Geneva, May 19 – ',
  ])('begins after the dateline %s', (dateline) => {
    const text = new ArticleText(`${dateline}Le ministre paiera. Demain`);
    for (const at of [0, 3, dateline.length]) {
      const found = clauseAt(text, at);
      expect(found && text.slice(found)).toBe('Le ministre paiera');
    }
  });

  it.each(['Le maire – un ami – paiera', 'Ann, 3 fois élue – paiera', 'Saint-Louis paiera'])(
    'takes %s for no dateline',
    (line) => {
      const text = new ArticleText(line);
      expect(clauseAt(text, 1)).toEqual({ start: 0, end: line.length });
    },
  );
});
