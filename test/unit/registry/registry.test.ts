import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readRegistry } from '../../../src/registry/read.ts';
import { type Entity, emptyRegistry, Registry } from '../../../src/registry/registry.ts';
import { createRegistryDocument, writeRegistry } from '../../../src/registry/write.ts';
import { anyText } from '../../support/layers.ts';

// Many cases in one test, on machines that are busy with other things.
vi.setConfig({ testTimeout: 60_000 });

const seed = 20251127;

const nonEmpty = anyText.filter((text) => text !== '');
const anyEntity: fc.Arbitrary<Entity> = fc
  .record({
    id: fc.constantFrom('a', 'diop', 'constructor', 'toString', 'é-1', '2', 'true', 'null', 'x.y'),
    label: fc.constantFrom('person', '__proto__'),
    name: nonEmpty,
    aliases: fc.array(nonEmpty, { maxLength: 2 }),
    note: fc.option(anyText, { nil: undefined }),
    ids: fc.option(fc.constantFrom(new Map([['wikidata', 'Q42']]), new Map([['__proto__', '1']])), {
      nil: undefined,
    }),
    merged: fc.option(fc.constantFrom(['b'], ['__proto__', 'c']), { nil: undefined }),
  })
  .map(({ note, ids, merged, ...entity }) => ({
    ...entity,
    ...(note === undefined ? {} : { note }),
    ...(ids ? { ids } : {}),
    ...(merged ? { merged } : {}),
  }));
const anyRegistry = fc
  .uniqueArray(anyEntity, { selector: ({ id }) => id, maxLength: 5 })
  .map((all) => new Registry(all));

const file = `# Our people
version: 1
x-owner: "desk"
entities:
  # the minister
  - id: abdoulaye-diop
    label: person
    name: Abdoulaye Diop   # as he signs
    x-since: 2011
  - id: aes
    label: organization
    name: "Alliance des États du Sahel"
    aliases: ["AES", "l’AES"]
    ids: {wikidata: Q1}
`;

describe('entities.yaml', () => {
  test('is read', () => {
    const { registry, problems } = readRegistry(file);
    expect(problems).toEqual([]);
    expect(registry?.get('aes')).toEqual({
      id: 'aes',
      label: 'organization',
      name: 'Alliance des États du Sahel',
      aliases: ['AES', 'l’AES'],
      ids: new Map([['wikidata', 'Q1']]),
    });
    expect(registry?.named('AES').map(({ id }) => id)).toEqual(['aes']);
    expect(registry?.named('toString')).toEqual([]);
    expect(registry?.get('__proto__')).toBeUndefined();
  });

  test('keeps comments and unknown keys when entities come, change and go', () => {
    const { document, registry } = readRegistry(file);
    if (!document || !registry) throw new Error('unreadable');
    const diop = registry.get('abdoulaye-diop') as Entity;
    const text = writeRegistry(document, registry.put({ ...diop, aliases: ['M. Diop'] }).remove('aes'));
    for (const kept of [
      '# Our people',
      'x-owner: "desk"',
      '# the minister',
      '# as he signs',
      'x-since: 2011',
    ]) {
      expect(text).toContain(kept);
    }
    expect(readRegistry(text).registry?.entities).toEqual([{ ...diop, aliases: ['M. Diop'] }]);
  });

  test('comes back as it was written, whatever the names', () => {
    fc.assert(
      fc.property(anyRegistry, anyRegistry, (first, second) => {
        const document = createRegistryDocument();
        for (const registry of [first, second]) {
          const { registry: again, problems } = readRegistry(writeRegistry(document, registry));
          expect(problems).toEqual([]);
          const byId = (a: Entity, b: Entity) => (a.id < b.id ? -1 : 1);
          expect([...(again?.entities ?? [])].sort(byId)).toEqual([...registry.entities].sort(byId));
        }
      }),
      { seed, numRuns: 200 },
    );
  });

  test.each([
    ['', 'wrong-type'],
    ['entities: {}', 'wrong-type'],
    ['entities:\n  - {id: a, label: person}', 'missing-key'],
    ['entities:\n  - {id: "a b", label: person, name: A}', 'bad-format'],
    ['entities:\n  - {id: a, label: person, name: A}\n  - {id: a, label: person, name: B}', 'duplicate-id'],
    ['entities:\n  - {id: a, label: person, name: A, aliases: [7]}', 'wrong-type'],
    ['entities:\n  - &x {id: a, label: person, name: A}\n  - *x', 'yaml-alias'],
  ])('%j is refused', (text, code) => {
    const { registry, problems } = readRegistry(text);
    expect(registry).toBeUndefined();
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});

test.each([
  ['Sergueï Lavrov', 'serguei-lavrov'],
  ['L’AES (Sahel)', 'l-aes-sahel'],
  ['«»', 'entity'],
  ['习近平', '习近平'],
])('the id for %s is %s, and the next one is numbered', (name, id) => {
  expect(emptyRegistry.idFor(name)).toBe(id);
  const taken = emptyRegistry.put({ id, label: 'person', name, aliases: [] });
  expect(taken.idFor(name)).toBe(`${id}-2`);
});

test('two entities of one id are no registry', () => {
  const entity: Entity = { id: 'a', label: 'person', name: 'A', aliases: [] };
  expect(() => new Registry([entity, entity])).toThrow(RangeError);
});
