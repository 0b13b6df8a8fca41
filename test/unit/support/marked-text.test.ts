import { describe, expect, it } from 'vitest';
import { parseMarked, writeMarked } from '../../support/marked-text.ts';

describe('marked text', () => {
  it.each([
    '[[person:Ann]] promised',
    'x [[commitment:will see [[place:Mali]] again]].',
    '[[place:A]][[place:B]]',
    'none',
    '😀 [[date:é]]',
  ])('%s', (marked) => {
    const { text, spans } = parseMarked(marked);
    expect(text).not.toContain('[[');
    expect(writeMarked(text, spans)).toBe(marked);
  });

  it.each(['[[person:Ann', 'Ann]]'])('refuses %s', (marked) =>
    expect(() => parseMarked(marked)).toThrow(RangeError),
  );
});
