import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import { emptyLayer } from '../../../src/annotation/layer.ts';
import { annotationItem } from '../../../src/project/items.ts';
import { fullName, linkMentions, moveMentions } from '../../../src/project/mentions.ts';

const annotation = (id: string, quote: string, entity?: string, label = 'person'): Annotation => ({
  id,
  label,
  start: 0,
  end: 1,
  quote,
  ...(entity === undefined ? {} : { entity }),
});
const layerOf = (...annotations: Annotation[]) => ({ ...emptyLayer, annotations });
const entities = (layer: typeof emptyLayer) => layer.annotations.map(({ entity }) => entity ?? '-').join(' ');

describe('linkMentions', () => {
  it('links every mention of the same name and label that is linked to nothing', () => {
    const first = annotation('a', 'Sergueï Lavrov');
    const layer = layerOf(
      first,
      annotation('b', 'Sergueï LAVROV'),
      annotation('c', 'Lavrov'),
      annotation('d', 'Sergueï Lavrov', 'other'),
      annotation('e', 'Sergueï Lavrov', undefined, 'place'),
    );
    expect(entities(linkMentions(layer, first, 'lavrov'))).toBe('lavrov lavrov - other -');
  });

  it('takes the link of one away and leaves the others', () => {
    const first = annotation('a', 'Ann', 'ann');
    expect(entities(linkMentions(layerOf(first, annotation('b', 'Ann', 'ann')), first, undefined))).toBe(
      '- ann',
    );
  });
});

describe('moveMentions', () => {
  const layer = layerOf(
    annotation('a', 'Ann', 'x'),
    annotation('b', 'Ann', 'x'),
    annotation('c', 'Bob', 'y'),
  );

  it('moves those named that point to it, or to what it has taken up', () => {
    const entity = { id: 'x', label: 'person', name: 'Ann', aliases: [] };
    const ids = new Set(['b', 'c']);
    expect(entities(moveMentions(layer, ids, entity, 'z'))).toBe('x z y');
    expect(entities(moveMentions(layer, ids, { ...entity, merged: ['y'] }, 'z'))).toBe('x z z');
  });
});

describe('fullName', () => {
  const named = (label: string, ...quotes: string[]) =>
    quotes.map((quote) => annotationItem(annotation('x', quote, undefined, label)));

  it.each([
    ['Lavrov', named('person', 'SERGUEÏ LAVROV', 'Sergueï\nLavrov', 'Lavrov'), 'Sergueï Lavrov'],
    ['Diop', named('person', 'Abdoulaye Diop', 'Awa Diop'), 'Diop'],
    ['Diop', named('person', 'Awa Sow'), 'Diop'],
    ['Abdoulaye Diop', named('person', 'Diop'), 'Abdoulaye Diop'],
    ['Kayes', named('person', 'Awa Kayes'), 'Awa Kayes'],
    ['Kayes', named('place', 'Mairie de Kayes'), 'Kayes'],
  ])('of %s is the longest form that names nobody else', (quote, items, expected) => {
    expect(fullName(annotation('a', quote), items)).toBe(expected);
  });
});
