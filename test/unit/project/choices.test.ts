import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import type { Suggestion } from '../../../src/detect/detector.ts';
import { dateMeant, linkChoices, mainAttributes, withAttribute } from '../../../src/project/choices.ts';
import { annotationItem, type Item, quoteOf, suggestionItem } from '../../../src/project/items.ts';
import type { Attribute } from '../../../src/scheme/scheme.ts';
import { standardScheme } from '../../../src/scheme/standard.ts';
import { ArticleText } from '../../../src/text/article-text.ts';

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

const suggested = (label: string, start: number, quote: string, value?: string): Item =>
  suggestionItem({
    label,
    start,
    end: start + quote.length,
    quote,
    rule: 'test',
    score: 1,
    ...(value === undefined ? {} : { attributes: new Map([['value', value]]) }),
  });

describe('linkChoices', () => {
  const items = [
    annotation('a', 'person', 0, 'Ann'),
    annotation('x', 'place', 10, 'Rome'),
    annotation('b', 'place', 40, 'Rome'),
    owner,
    annotation('d', 'date', 70, 'mai'),
    annotation('e', 'person', 90, 'Bob'),
  ].map((one) => annotationItem(one));
  const names = (choices: readonly Item[]) =>
    choices.map((item) => `${item.kind} ${quoteOf(item)} ${item.start}`);

  it('offers the targets nearest first, places last, each name once, never the owner', () => {
    expect(names(linkChoices(items, owner, attribute('actor')))).toEqual([
      'annotation Bob 90',
      'annotation Ann 0',
      'annotation Rome 40',
    ]);
  });

  it('offers dates for a date', () => {
    expect(names(linkChoices(items, owner, attribute('deadline')))).toEqual(['annotation mai 70']);
    const date = annotation('d', 'date', 70, 'mai');
    expect(linkChoices(items, date, { ...attribute('deadline'), name: 'value' })).toEqual([]);
  });

  it('offers what is suggested too, unless the same words are tagged', () => {
    const more = [...items, suggested('person', 30, 'Zoé'), suggested('person', 66, 'Bob')];
    expect(names(linkChoices(more, owner, attribute('actor')))).toEqual([
      'suggestion Zoé 30',
      'annotation Bob 90',
      'annotation Ann 0',
      'annotation Rome 40',
    ]);
  });

  it('offers who stands right before the clause before those within it', () => {
    const inside = [annotation('z', 'person', 40, 'Zoé Li'), annotation('w', 'person', 60, 'Wu')];
    const more = [...items, ...inside.map((one) => annotationItem(one))];
    expect(names(linkChoices(more, owner, attribute('actor'))).slice(0, 2)).toEqual([
      'annotation Zoé Li 40',
      'annotation Wu 60',
    ]);
  });

  it('offers first what the detectors take for the subject', () => {
    const clause: Suggestion = {
      ...{ label: 'commitment', start: 45, end: 64, quote: '', rule: 'test', score: 1 },
      links: new Map([['actor', { start: 10, end: 14 }]]),
    };
    const [first] = linkChoices(items, owner, attribute('actor'), [clause]);
    expect(first?.start).toBe(10);
  });
});

describe('dateMeant', () => {
  const text = new ArticleText('Elle promet cela pour la fin juin.\nPuis juillet.');
  const juneHere = suggested('date', 25, 'fin juin', '2026-06');
  const july = suggested('date', 40, 'juillet', '2026-07');
  const clause = annotation('c', 'commitment', 5, 'promet cela');

  it('is the date of that value in the same paragraph', () => {
    expect(dateMeant([july, juneHere], clause, '2026-06', text)).toBe(juneHere);
    expect(dateMeant([july, juneHere], clause, '2026-07', text)).toBeUndefined();
    expect(dateMeant([july, juneHere], clause, '2026-08', text)).toBeUndefined();
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
