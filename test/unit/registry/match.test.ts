import { describe, expect, it } from 'vitest';
import {
  matchEntities,
  mergeEntities,
  namesake,
  renameEntity,
  sameEntities,
  withAlias,
} from '../../../src/registry/match.ts';
import { type Entity, Registry } from '../../../src/registry/registry.ts';

const entity = (id: string, name: string, aliases: string[] = [], label = 'person'): Entity => ({
  id,
  label,
  name,
  aliases,
});
const registry = new Registry([
  entity('lavrov', 'Sergueï Lavrov', ['Serguei Lavrov']),
  entity('traore', 'Karamoko Jean-Marie Traoré'),
  entity('diop-a', 'Abdoulaye Diop'),
  entity('diop-b', 'Birame Diop'),
  entity('mali', 'Mali', [], 'place'),
]);
const ids = (name: string, label = 'person') =>
  matchEntities(registry, [name], label).map((match) => match.entity.id);

describe('matchEntities', () => {
  it.each([
    ['Sergei LAVROV', ['lavrov']],
    ['Karamoko Jean Marie TRAORE', ['traore']],
    ['TRAORE Karamoko', ['traore']],
    ['M. Diop', ['diop-a', 'diop-b']],
    ['B. Diop', ['diop-b']],
    ['Nobody', []],
  ])('offers for %s', (name, expected) => {
    expect(ids(name)).toEqual(expected);
  });

  it('offers entities of another label for the very same name only', () => {
    expect(ids('Mali', 'place')).toEqual(['mali']);
    expect(ids('MALI', 'organization')).toEqual(['mali']);
    expect(ids('Fédération du Mali', 'organization')).toEqual([]);
    expect(ids('Fédération du Mali', 'place')).toEqual(['mali']);
  });

  it.each([
    ['Sergei LAVROV', 'person', true],
    ['S. Lavrov', 'person', true],
    ['M. Diop', 'person', true],
    ['Abdoulaye', 'person', false],
    ['Mali', 'place', true],
    ['Mali', 'organization', false],
    ['Fédération du Mali', 'place', false],
    ['AES', 'organization', true],
    ['Confédération des États du Sahel', 'organization', true],
    ['Sahel', 'organization', false],
    ['O.N.U.', 'organization', true],
  ])('%s as %s: sure is %s', (name, label, sure) => {
    const known = [
      entity('aes', 'Alliance des États du Sahel', ['CES'], 'organization'),
      entity('onu', 'Organisation des Nations unies', [], 'organization'),
    ].reduce((all, one) => all.put(one), registry);
    expect(matchEntities(known, [name], label)[0]?.sure).toBe(sure);
  });
});

describe('namesake', () => {
  const known = registry
    .put(entity('diop-c', 'Cheikh Diop', ['Diop', 'Le Ministre Diop']))
    .put(entity('niger', 'Niger', [], 'place'))
    .put(entity('fleuve', 'Fleuve Niger', ['Niger'], 'place'));
  it.each([
    ['Abdoulaye Diop', 'person', 'diop-a'],
    ['Serguei Lavrov', 'person', 'lavrov'],
    ['Le Ministre Diop', 'person', 'diop-c'],
    ['Diop', 'person', undefined],
    ['ABDOULAYE DIOP', 'person', undefined],
    ['Mali', 'place', 'mali'],
    ['Mali', 'organization', undefined],
    ['Niger', 'place', undefined],
    ['__proto__', 'place', undefined],
  ])('of %s as %s is %s', (words, label, id) => {
    expect(namesake(known, words, label)?.id).toBe(id);
  });
});

describe('sameEntities', () => {
  it('has the likeliest first, by any name, then all others of the label by their names', () => {
    const known = registry.put(entity('x', 'A. Diop', ['Lavrov'])).put(entity('y', 'Mali'));
    const same = sameEntities(known, known.get('x') as Entity);
    expect(same.map(({ entity: { id }, sure }) => `${id} ${sure}`)).toEqual([
      'diop-a true',
      'lavrov true',
      'diop-b false',
      'traore false',
      'y false',
    ]);
  });
});

describe('changes of the registry', () => {
  it('adds a spelling once', () => {
    const once = withAlias(registry, 'lavrov', 'S. Lavrov');
    expect(once.get('lavrov')?.aliases).toEqual(['Serguei Lavrov', 'S. Lavrov']);
    expect(withAlias(once, 'lavrov', 'S. Lavrov')).toBe(once);
    expect(withAlias(registry, 'lavrov', 'Sergueï Lavrov')).toBe(registry);
  });

  it('keeps the old name as an alias', () => {
    expect(renameEntity(registry, 'lavrov', 'Serguei Lavrov').get('lavrov')).toEqual(
      entity('lavrov', 'Serguei Lavrov', ['Sergueï Lavrov']),
    );
  });

  it('merges names, notes and ids, once each', () => {
    const full = registry.put({
      ...entity('x', 'A. Diop', ['Abdoulaye Diop']),
      note: 'n',
      ids: new Map([['wikidata', 'Q1']]),
    });
    const merged = mergeEntities(full, 'x', 'diop-a');
    expect(merged.get('x')).toBeUndefined();
    expect(merged.get('diop-a')).toMatchObject({
      aliases: ['A. Diop'],
      note: 'n',
      ids: new Map([['wikidata', 'Q1']]),
    });
    expect(merged.meant('x')?.id).toBe('diop-a');
    expect(mergeEntities(merged, 'diop-a', 'lavrov').meant('x')?.id).toBe('lavrov');
    expect(merged.idFor('X')).toBe('x-2');
    expect(mergeEntities(full, 'x', 'x')).toBe(full);
    expect(mergeEntities(full, 'x', 'nobody')).toBe(full);
  });
});
