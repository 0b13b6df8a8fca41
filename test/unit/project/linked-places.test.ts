import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import { linkedPlaces } from '../../../src/project/linked-places.ts';
import { standardScheme } from '../../../src/scheme/standard.ts';
import { openSession } from '../../support/open-session.ts';

const scheme = standardScheme('fr');

describe('linkedPlaces', () => {
  const source =
    'Le Mali parle. Fin 2025 est loin.\n\n{organization Le Mali} a promis de {commitment payer} {date fin 2025}, dit-on.\n\nLe Mali attend.';
  const { session } = openSession(source, scheme);
  const { text, layer } = session;
  session.setSuggestions(
    session.suggestions.map((one) =>
      one.label === 'date' ? { ...one, attributes: new Map([['value', '2025']]) } : one,
    ),
  );
  const owner = (attributes: [string, string | string[]][]): Annotation => {
    const { start = 0, end = 0 } = session.suggestions.find(({ label }) => label === 'commitment') ?? {};
    return { id: 'c', label: 'commitment', start, end, quote: 'payer', attributes: new Map(attributes) };
  };
  const places = (attributes: [string, string | string[]][], annotations: Annotation[] = []) =>
    linkedPlaces(owner(attributes), {
      text,
      layer: { ...layer, annotations },
      items: session.items,
      scheme,
    }).map(({ name, start, item }) => [name, start, item?.label]);

  it('are where words and dates stand, in the paragraph first', () => {
    const paragraph = text.text.indexOf('Le Mali a promis');
    expect(places([['actor', ['Le Mali']]])).toEqual([['actor', paragraph, 'organization']]);
    expect(places([['deadline', '2025']])).toEqual([['deadline', text.text.indexOf('fin 2025'), 'date']]);
    expect(places([['deadline', 'loin']])).toEqual([['deadline', text.text.indexOf('loin'), undefined]]);
  });

  it('are those of the annotations pointed to, and none for words that do not stand there', () => {
    const last = text.text.lastIndexOf('Le Mali');
    const mali = { id: 'm', label: 'organization', start: last, end: last + 7, quote: 'Le Mali' };
    expect(places([['actor', ['m', 'Le Niger']]], [mali])).toEqual([['actor', last, 'organization']]);
    expect(places([['action', 'payer']])).toEqual([]);
  });
});
