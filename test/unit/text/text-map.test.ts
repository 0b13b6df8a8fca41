import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffSteps } from '../../../src/text/diff.ts';
import { atOnce } from '../../../src/text/steps.ts';
import { TextMap } from '../../../src/text/text-map.ts';

const seed = 20260401;
const words = fc.array(
  fc.constantFrom('le', 'la', 'route', 'Diop', '«', '»', '👩🏽‍🌾', 'e\u0301', '.', '\n'),
  {
    maxLength: 40,
  },
);
const mapOf = (old: string, now: string) => new TextMap(atOnce(diffSteps(old, now)));
const text = words.map((list) => list.join(' '));

describe('TextMap', () => {
  it.each([
    ['a word put in before', 'le projet', 'le grand projet', 'projet'],
    ['a word taken out before', 'le grand projet', 'le projet', 'projet'],
    ['another spelling of the quotation marks', 'dit « oui » hier', 'dit "oui" hier', 'oui'],
  ])('finds a word again after %s', (_, old, now, word) => {
    const start = old.indexOf(word);
    const place = mapOf(old, now).map({ start, end: start + word.length });
    expect(place && now.slice(place.start, place.end)).toBe(word);
  });

  it('knows of no place for words that are gone', () => {
    expect(mapOf('un mot de trop ici', 'un ici').map({ start: 7, end: 14 })).toBeUndefined();
  });

  it('maps every place into the new text', () => {
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (old, now, a, b) => {
        const start = a % (old.length + 1);
        const place = mapOf(old, now).map({ start, end: Math.min(old.length, start + (b % 9)) });
        if (place) expect(place.start >= 0 && place.start < place.end && place.end <= now.length).toBe(true);
      }),
      { seed, numRuns: 500 },
    );
  });
});
