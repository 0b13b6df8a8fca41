import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArticleText } from '../../../src/text/article-text.ts';

const seed = 20260322;

/** Text with everything that makes counting hard: pairs, combining marks, line endings, BOMs. */
const hardText = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      'e\u0301',
      '’',
      '«',
      '\u00A0',
      '\u202F',
      '😀',
      '👩🏽‍🌾',
      '\n',
      '\r\n',
      '\r',
      '\uFEFF',
      '\u2028',
      '𐐷',
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('ArticleText', () => {
  it.each([
    ['\uFEFFa\r\nb\rc\nd', 'a\nb\nc\nd'],
    ['a\uFEFFb', 'a\uFEFFb'],
    ['\r\r\n\n', '\n\n\n'],
    ['e\u0301\u2028x', 'e\u0301\u2028x'],
  ])('normalises %j to %j', (raw, text) => {
    expect(new ArticleText(raw).text).toBe(text);
  });

  it('counts code points, as Python does', () => {
    const text = new ArticleText('👩🏽‍🌾 Macron');
    expect(text.length).toBe(11);
    expect(text.fromUtf16(8)).toBe(5);
    expect(text.slice({ start: 5, end: 11 })).toBe('Macron');
    expect(text.positionAt(5)).toEqual({ line: 0, character: 8 });
  });

  it('agrees with counting one by one, both ways', () => {
    fc.assert(
      fc.property(hardText, (raw) => {
        const text = new ArticleText(raw);
        const characters = Array.from(text.text);
        expect(text.length).toBe(characters.length);
        let utf16 = 0;
        let line = 0;
        let column = 0;
        for (let offset = 0; offset <= characters.length; offset++) {
          expect(text.toUtf16(offset)).toBe(utf16);
          expect(text.fromUtf16(utf16)).toBe(offset);
          expect(text.positionAt(offset)).toEqual({ line, character: column });
          expect(text.offsetAt({ line, character: column })).toBe(offset);
          const character = characters[offset] ?? '';
          utf16 += character.length;
          column += character.length;
          if (character === '\n') [line, column] = [line + 1, 0];
        }
        expect(text.lineCount).toBe(line + 1);
      }),
      { seed, numRuns: 500 },
    );
  });

  it('slices what code points say', () => {
    fc.assert(
      fc.property(hardText, fc.nat(), fc.nat(), (raw, a, b) => {
        const text = new ArticleText(raw);
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        expect(text.slice({ start, end })).toBe(Array.from(text.text).slice(start, end).join(''));
      }),
      { seed, numRuns: 500 },
    );
  });

  it.each([-1, 3, 0.5, Number.NaN])('throws for the offset %d outside two characters', (offset) => {
    const text = new ArticleText('ab');
    expect(() => text.toUtf16(offset)).toThrow(RangeError);
    expect(() => text.fromUtf16(offset)).toThrow(RangeError);
  });

  it('throws inside a surrogate pair and outside a line', () => {
    const text = new ArticleText('a😀\nb');
    expect(() => text.fromUtf16(2)).toThrow(/surrogate pair/);
    expect(() => text.offsetAt({ line: 0, character: 4 })).toThrow(RangeError);
    expect(() => text.offsetAt({ line: 2, character: 0 })).toThrow(RangeError);
  });
});
