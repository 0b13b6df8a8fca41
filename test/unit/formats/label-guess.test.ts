import { expect, test } from 'vitest';
import { guessLabel } from '../../../src/formats/label-guess.ts';
import { standardScheme } from '../../../src/scheme/standard.ts';

test.each([
  ['PER', 'person'],
  ['Personne', 'person'],
  ['GPE', 'place'],
  ['lieu', 'place'],
  ['ORG', 'organization'],
  ['organization', 'organization'],
  ['DATE', 'date'],
  ['MISC', undefined],
  ['', undefined],
  ['__proto__', undefined],
])('%j means %j', (label, meant) => {
  expect(guessLabel(label, standardScheme('fr'))).toBe(meant);
});

test('nothing is guessed that the scheme does not have', () => {
  const scheme = standardScheme('en');
  const others = scheme.labels.filter(({ id }) => id !== 'person');
  const label = (id: string) => others.find((other) => other.id === id);
  expect(guessLabel('PER', Object.assign(Object.create(scheme), { labels: others, label }))).toBeUndefined();
});
