import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import { emptyLayer } from '../../../src/annotation/layer.ts';
import { linkChoices, mainAttributes, withAttribute } from '../../../src/project/choices.ts';
import type { Attribute } from '../../../src/scheme/scheme.ts';
import { standardScheme } from '../../../src/scheme/standard.ts';

const commitment = standardScheme('en').label('commitment')?.attributes ?? [];
const attribute = (name: string): Attribute => {
  const found = commitment.find((one) => one.name === name);
  if (!found) throw new Error(`no attribute ${name}`);
  return found;
};
const annotation = (id: string, label: string, start: number, quote: string): Annotation => ({
  id,
  label,
  start,
  end: start + quote.length,
  quote,
});
const owner = annotation('c', 'commitment', 50, 'promet un pont');

describe('linkChoices', () => {
  const layer = {
    ...emptyLayer,
    annotations: [
      annotation('a', 'person', 0, 'Ann'),
      annotation('b', 'place', 40, 'Rome'),
      annotation('x', 'place', 10, 'Rome'),
      annotation('d', 'date', 70, 'mai'),
      owner,
      annotation('e', 'person', 90, 'Bob'),
    ],
  };

  it('offers the targets nearest first, each name once, never the owner', () => {
    expect(linkChoices(layer, owner, attribute('actor')).map(({ id }) => id)).toEqual(['b', 'e', 'a']);
  });

  it('offers dates for a date', () => {
    expect(linkChoices(layer, owner, attribute('deadline')).map(({ id }) => id)).toEqual(['d']);
  });
});

describe('withAttribute', () => {
  it('sets values in the order of the scheme, and unknown ones last', () => {
    const filled = [
      ['strength', 'firm'],
      ['mine', 'x'],
      ['actor', ['a']],
    ].reduce<Annotation>(
      (one, [name, value]) => withAttribute(one, commitment, name as string, value as string),
      owner,
    );
    expect([...(filled.attributes ?? [])]).toEqual([
      ['actor', ['a']],
      ['strength', 'firm'],
      ['mine', 'x'],
    ]);
  });

  it.each([undefined, '', []])('removes the attribute for %j', (value) => {
    const filled = withAttribute(owner, commitment, 'action', 'x');
    expect(withAttribute(filled, commitment, 'action', value).attributes).toBeUndefined();
  });
});

describe('mainAttributes', () => {
  it('are the required ones of a commitment and the choices after them', () => {
    expect(mainAttributes(commitment).map(({ name }) => name)).toEqual([
      'actor',
      'action',
      'deadline',
      'strength',
      'voice',
      'polarity',
    ]);
  });

  it('are all where none is required', () => {
    const optional = commitment.map((one) => ({ ...one, required: false, type: 'text' as const }));
    expect(mainAttributes(optional)).toHaveLength(optional.length);
  });
});
