import { describe, expect, it } from 'vitest';
import { DateReading } from '../../../src/project/date-reading.ts';
import { standardScheme } from '../../../src/scheme/standard.ts';
import { openSession } from '../../support/open-session.ts';

const reading = new DateReading();

function open(source: string, published: string | undefined = '2026-03-12') {
  const opened = openSession(source, standardScheme('fr'));
  opened.session.readWith(
    reading.attributesIn(
      () => opened.session.text,
      () => ({ language: 'fr', published }),
    ),
  );
  const attributes = () => Object.fromEntries(opened.session.layer.annotations[0]?.attributes ?? []);
  return { ...opened, attributes };
}

describe('words tagged as a date', () => {
  it.each([
    ['Rendu le 3 avril 2025.', '3 avril 2025', { value: '2025-04-03' }],
    ['Prêt fin juin.', 'fin juin', { value: '2026-06', mod: 'END' }],
    ['Pendant trois mois.', 'trois mois', { value: 'P3M', type: 'DURATION' }],
    ['Le ministre.', 'ministre', {}],
  ])('in “%s” have the value of %s', (text, words, expected) => {
    const { session, select, attributes } = open(text);
    session.tag('date', select(words));
    expect(attributes()).toEqual(expected);
  });

  it('have the value that their line gives them, not the one of the bare words', () => {
    const { session, select, attributes } = open('En avril 2024 il partit ; en mai il revint.');
    session.tag('date', select('mai'));
    expect(attributes()).toMatchObject({ value: '2024-05' });
  });

  it('have the value that their hard-wrapped paragraph gives them', () => {
    const { session, select, attributes } = open(
      'Le ministre, qui était parti en avril 2024 avec les siens pour voir la\n' +
        'crue et ce qu’elle avait fait aux gens, a dit au journal de la région\n' +
        'que rien ne serait oublié. Il est revenu en mai, avec une délégation\n' +
        'de son ministère.',
    );
    session.tag('date', select('mai'));
    expect(attributes()).toMatchObject({ value: '2024-05' });
  });

  it('have no value while the publication date is unknown and they need it', () => {
    const { session, select, attributes } = open('Prêt demain.', '');
    session.tag('date', select('demain'));
    expect(attributes()).toEqual({});
  });

  it('have it too when they were suggested or tagged as something else', () => {
    const { session, caret, attributes } = open('Le {place 3 avril 2025}.');
    session.tag('date', caret('avril'));
    expect(attributes()).toEqual({ value: '2025-04-03' });
    session.tag('person', caret('avril'));
    expect(attributes()).toEqual({});
    session.tag('date', caret('avril'));
    expect(attributes()).toEqual({ value: '2025-04-03' });
  });

  it('change their value with their edges, unless a person gave it', () => {
    const { session, caret, select, attributes } = open('Le 3 avril 2025, donc.');
    session.tag('date', select('3 avril'));
    expect(attributes()).toEqual({ value: '2026-04-03' });
    caret('avril');
    session.moveEdge({ edge: 'end', direction: 1, by: 'word' });
    expect(attributes()).toEqual({ value: '2025-04-03' });
    session.update(['a1'], (one) => ({ ...one, attributes: new Map([['value', '2025-04']]) }));
    session.moveEdge({ edge: 'start', direction: 1, by: 'word' });
    expect(attributes()).toEqual({ value: '2025-04' });
  });
});

it('reads typed words, and none that are no date or several', () => {
  const context = { language: 'fr', published: '2026-03-12' } as const;
  expect(reading.valueOf('fin juin', context)).toBe('2026-06');
  expect(reading.valueOf('bientôt un jour', context)).toBeUndefined();
});

it.each([
  ['2025-04-03', 'fr', '2025-04-03'],
  [' 3 avril 2025 ', 'fr', '2025-04-03'],
  ['1er\u00A0août 2025', 'fr', '2025-08-01'],
  ['jeudi 3 avril 2025', 'en', '2025-04-03'],
  ['April 3, 2025', 'fr', '2025-04-03'],
  ['03/04/2025', 'fr', '2025-04-03'],
  ['3.4.2025', 'fr', '2025-04-03'],
  ['03/04/2025', 'en', 'ambiguous'],
  ['13/04/2025', 'en', '2025-04-13'],
  ['04/13/2025', 'en', '2025-04-13'],
  ['04/04/2025', 'en', '2025-04-04'],
  ['2025-02-30', 'fr', undefined],
  ['avril 2025', 'fr', undefined],
  ['3 avril', 'fr', undefined],
  ['hier', 'fr', undefined],
  ['', 'fr', undefined],
] as const)('reads the publication day %j in %s: %s', (words, language, day) => {
  expect(reading.dayOf(words, language)).toBe(day);
});
