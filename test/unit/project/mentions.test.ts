import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import { emptyLayer } from '../../../src/annotation/layer.ts';
import { linkMentions, moveMentions } from '../../../src/project/mentions.ts';

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

  it('moves all of an entity', () => {
    expect(entities(moveMentions(layer, 'x', 'z'))).toBe('z z y');
  });

  it('moves only those named', () => {
    expect(entities(moveMentions(layer, 'x', 'z', new Set(['b', 'c'])))).toBe('x z y');
  });
});
