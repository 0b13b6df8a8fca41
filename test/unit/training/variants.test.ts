import { describe, expect, it } from 'vitest';
import { parseLine } from '../../training/markup.ts';
import type { MeasuredText } from '../../training/measure.ts';
import { capitalTitle, sentenceLines, tokenised } from '../../training/variants.ts';

const marked =
  'Kabila is back\n{p Joseph Kabila}\u2019s men ({o UPC}), led by Gen. {p Kakwavu}, held {l Bunia}. "We won," said {p Kakwavu}.';

function read(): MeasuredText {
  const { text, names } = parseLine(marked, 'here');
  return { language: 'en', text, names };
}

const namesOf = ({ text, names }: MeasuredText) => names.map(({ start, end }) => text.slice(start, end));

describe('forms in which corpora give texts', () => {
  it.each([tokenised, sentenceLines, capitalTitle])('keeps the names: %o', (change) => {
    expect(namesOf(change(read()))).toEqual(['Joseph Kabila', 'UPC', 'Kakwavu', 'Bunia', 'Kakwavu']);
  });

  it('puts spaces around punctuation', () => {
    expect(tokenised(read()).text).toBe(
      'Kabila is back\nJoseph Kabila \u2019s men ( UPC ) , led by Gen. Kakwavu , held Bunia . " We won , " said Kakwavu .',
    );
  });

  it('puts each sentence on a line', () => {
    expect(sentenceLines(read()).text.split('\n')).toHaveLength(3);
  });

  it('puts the title in capitals', () => {
    expect(capitalTitle(read()).text).toMatch(/^KABILA IS BACK\nJoseph/);
  });
});
