import { describe, expect, it, test } from 'vitest';
import type { Annotation, Rejection } from '../../../src/annotation/annotation.ts';
import { emptyLayer } from '../../../src/annotation/layer.ts';
import { collectKnowledge, decidedNames, sameKnowledge } from '../../../src/project/knowledge.ts';
import { emptyRegistry } from '../../../src/registry/registry.ts';

let id = 0;
const annotation = (quote: string, label = 'person'): Annotation => ({
  id: `a${++id}`,
  label,
  quote,
  start: 0,
  end: 1,
});
const rejection = (quote: string, label = 'person'): Rejection => ({ label, quote, start: 0, end: 1 });

describe('collectKnowledge', () => {
  it('knows names accepted twice, in any article, and the registry’s', () => {
    const layers = [
      {
        ...emptyLayer,
        annotations: [
          annotation('Ann'),
          annotation('Bob'),
          annotation('mardi', 'date'),
          annotation('mardi', 'date'),
        ],
      },
      { ...emptyLayer, annotations: [annotation('Ann'), annotation('Ann', 'place')] },
    ];
    const registry = emptyRegistry.put({ id: 'e', label: 'place', name: 'Mali', aliases: ['Le Mali'] });
    expect(collectKnowledge(registry, layers.map(decidedNames)).names).toEqual([
      { name: 'Ann', label: 'person', origin: 'accepted' },
      { name: 'Mali', label: 'place', origin: 'registry' },
      { name: 'Le Mali', label: 'place', origin: 'registry' },
    ]);
  });

  it('does not want names rejected twice, unless they were accepted too', () => {
    const layers = [
      {
        ...emptyLayer,
        rejected: [
          rejection('Publicité'),
          rejection('Publicité'),
          rejection('Ann'),
          rejection('Ann'),
          rejection('Une'),
        ],
      },
      {
        ...emptyLayer,
        annotations: [annotation('Ann')],
        rejected: [rejection('__proto__'), rejection('__proto__')],
      },
    ];
    expect(collectKnowledge(emptyRegistry, layers.map(decidedNames)).rejected).toEqual([
      { name: 'Publicité', label: 'person' },
      { name: '__proto__', label: 'person' },
    ]);
  });
});

test('knowledge is the same when it has the same names', () => {
  const ann = { name: 'Ann', label: 'person', origin: 'accepted' } as const;
  const unwanted = { name: 'Une', label: 'person' };
  const knowledge = { names: [ann], rejected: [unwanted] };
  expect(sameKnowledge(knowledge, structuredClone(knowledge))).toBe(true);
  for (const other of [
    { ...knowledge, names: [] },
    { ...knowledge, names: [ann, ann] },
    { ...knowledge, names: [{ ...ann, name: 'Anne' }] },
    { ...knowledge, names: [{ ...ann, label: 'place' }] },
    { ...knowledge, names: [{ ...ann, origin: 'registry' } as const] },
    { ...knowledge, rejected: [{ ...unwanted, name: 'Un' }] },
  ])
    expect(sameKnowledge(knowledge, other)).toBe(false);
});
