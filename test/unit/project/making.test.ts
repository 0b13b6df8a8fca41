import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../../src/detect/detector.ts';
import { standardScheme } from '../../../src/scheme/standard.ts';
import { openSession } from '../../support/open-session.ts';

describe('a selection around things of its label', () => {
  it('takes the place of a shorter annotation in one act, and keeps what is said of it', () => {
    const { session, acts, caret, select, shown } = openSession(
      'Le {person Ann Lee} de {place Rome} paiera.',
      standardScheme('fr'),
    );
    session.accept(caret('Ann'));
    session.update(['a1'], (one) => ({ ...one, entity: 'ann', note: 'n' }));
    session.tag('person', select('Ann Lee de Rome'));
    expect(shown()).toEqual(['person:Ann Lee de Rome']);
    expect(session.layer.annotations).toMatchObject([{ id: 'a1', entity: 'ann', note: 'n' }]);
    expect(acts).toHaveLength(3);
    session.tag('organization', select('Le Ann Lee de Rome'));
    expect(shown()).toEqual(['organization:Le Ann Lee de Rome', 'person:Ann Lee de Rome']);
  });

  it('takes the place of several, and of a suggestion with its attributes', () => {
    const { session, caret, select, shown } = openSession(
      'Ann et Bob, {commitment paiera} demain.',
      standardScheme('fr'),
    );
    session.tag('person', caret('Ann'));
    session.tag('person', caret('Bob'));
    session.tag('person', select('Ann et Bob'));
    const [suggestion] = session.suggestions as [Suggestion];
    session.setSuggestions([{ ...suggestion, attributes: new Map([['deadline', '2026']]) }]);
    session.tag('commitment', select('paiera demain'));
    expect(shown()).toEqual(['person:Ann et Bob', 'commitment:paiera demain']);
    expect(session.layer.annotations[1]?.attributes?.get('deadline')).toBe('2026');
  });

  it('leaves an annotation that is not on its words for review', () => {
    const { session, select } = openSession('Ann et Bob', standardScheme('fr'));
    const lost = { id: 'z', label: 'person', start: 0, end: 3, quote: 'Eva' };
    session.setLayer({ ...session.layer, annotations: [lost] });
    session.tag('person', select('Ann et Bob'));
    expect(session.layer.annotations.map(({ quote }) => quote)).toEqual(['Ann et Bob', 'Eva']);
  });
});

it('links a suggestion that is accepted as it is to the entity that its words name, in one act', () => {
  const known = (words: string, name: string) =>
    name === 'person' && words === 'Ann Lee' ? 'ann' : undefined;
  const { session, acts, caret } = openSession(
    'Vu {person Ann Lee}, {place Ann Lee}, {person Ann Ray}.',
    standardScheme('fr'),
    known,
  );
  session.accept(caret('Ann Lee'));
  expect(session.layer.annotations[0]?.entity).toBe('ann');
  expect(acts).toHaveLength(1);
  session.untag(caret('Ann Lee'));
  session.tag('person', caret('Ann Lee'));
  expect(session.layer.annotations[0]?.entity).toBe('ann');
  session.accept(session.suggestions.slice(1));
  expect(session.layer.annotations.map(({ label, entity }) => [label, entity])).toEqual([
    ['person', 'ann'],
    ['place', undefined],
    ['person', undefined],
  ]);
});
