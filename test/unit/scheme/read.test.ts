import { describe, expect, test } from 'vitest';
import { readScheme } from '../../../src/scheme/read.ts';
import { standardScheme } from '../../../src/scheme/standard.ts';
import { starterScheme } from '../../../src/scheme/starter.ts';

const standard = standardScheme('fr');
const read = (text: string) => readScheme(text, standard);
const codes = (text: string) => read(text).problems.map(({ code, line }) => `${line} ${code}`);

describe('the standard scheme', () => {
  test.each(['fr', 'en'] as const)(
    'has the five labels with keys, titles and guidelines (%s)',
    (language) => {
      const { labels } = standardScheme(language);
      expect(labels.map(({ id, key }) => `${id} ${key}`)).toEqual([
        'person p',
        'place l',
        'commitment c',
        'organization o',
        'date d',
      ]);
      for (const { title, description, attributes } of labels) {
        expect(title).not.toBe('');
        expect(description.length).toBeGreaterThan(40);
        for (const attribute of attributes) expect(attribute.description).not.toBe('');
      }
    },
  );

  test('requires actor, action and strength of a commitment', () => {
    const required = standard.label('commitment')?.attributes.filter((attribute) => attribute.required);
    expect(required?.map(({ name }) => name)).toEqual(['actor', 'action', 'strength']);
  });

  test('is the same in both languages but for the words', () => {
    const shape = (language: 'fr' | 'en') =>
      standardScheme(language).labels.map(({ id, key, attributes }) => [
        id,
        key,
        attributes.map(({ description: _, ...attribute }) => attribute),
      ]);
    expect(shape('fr')).toEqual(shape('en'));
  });
});

describe('a scheme file', () => {
  test.each(['fr', 'en'] as const)('the starter is sound and adds a label (%s)', (language) => {
    const { scheme, problems } = readScheme(starterScheme(language), standardScheme(language));
    expect(problems).toEqual([]);
    expect(scheme?.labels.map(({ id }) => id)).toEqual([...standard.labels.map(({ id }) => id), 'event']);
    expect(scheme?.attribute('event', 'kind')).toMatchObject({ type: 'enum', required: true });
    expect(scheme?.attribute('event', 'participants')).toMatchObject({ type: 'annotation', multiple: true });
  });

  test('changes a standard label key by key', () => {
    const { scheme } = read('labels:\n  person: {color: "#112233"}\n  date: {hidden: true}\n');
    expect(scheme?.label('person')).toEqual({ ...standard.label('person'), color: '#112233' });
    expect(scheme?.label('date')).toBeUndefined();
    expect(scheme?.labelForKey('d')).toBeUndefined();
  });

  test('can start from nothing, and takes prototype names for what they are', () => {
    const { scheme } = read(
      'extends: none\nlabels:\n  constructor:\n  __proto__: {title: "p"}\n  toString: {key: t}\n',
    );
    expect(scheme?.labels.map(({ id, title }) => [id, title])).toEqual([
      ['constructor', 'constructor'],
      ['__proto__', 'p'],
      ['toString', 'toString'],
    ]);
    expect(scheme?.label('hasOwnProperty')).toBeUndefined();
  });

  test.each([
    ['', '1 wrong-type'],
    ['labels: []', '1 wrong-type'],
    ['colors: {}', '1 missing-key'],
    ['labels:\n  x: {key: P}', '2 bad-format'],
    ['labels:\n  x: {key: pq}', '2 bad-format'],
    ['labels:\n  x:\n    key: p', '3 duplicate-letter'],
    ['labels:\n  x:\n    key: n', '3 reserved-letter'],
    ['labels:\n  x: {color: red}', '2 bad-format'],
    ['labels:\n  x: {attributes: [{type: text}]}', '2 missing-key'],
    ['labels:\n  x: {attributes: [{name: a, type: enum}]}', '2 no-values'],
    ['labels:\n  x: {attributes: [{name: a}, {name: a}]}', '2 duplicate-attribute'],
    ['labels:\n  x: {attributes: [{name: a, type: color}]}', '2 not-allowed'],
    ['labels:\n  x: 7', '2 wrong-type'],
    ['labels:\n  "": {}', '2 empty'],
    ['labels:\n  x: {a: &a [*a]}', '2 yaml-alias'],
    ['labels:\n  x: {}\n  x: {}', '3 duplicate-key'],
    ['labels: {', '1 yaml-syntax'],
    ['extends: everything\nlabels: {}', '1 not-allowed'],
  ])('%j is refused', (text, problem) => {
    expect(read(text).scheme).toBeUndefined();
    expect(codes(text)).toContain(problem);
  });

  test('an unknown key is told and does no harm', () => {
    const { scheme, problems } = read('labels:\n  x: {colour: "#000000", x-mine: 1}\n');
    expect(scheme?.label('x')).toBeDefined();
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning unknown-key']);
  });
});
