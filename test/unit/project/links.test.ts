import { describe, expect, it } from 'vitest';
import type { Suggestion } from '../../../src/detect/detector.ts';
import { standardScheme } from '../../../src/scheme/standard.ts';
import { openSession } from '../../support/open-session.ts';

const open = (source: string) => openSession(source, standardScheme('fr'));

/** The session's suggestions, the first of a label changed. */
function withDetails(
  { session }: ReturnType<typeof open>,
  label: string,
  details: (suggestions: readonly Suggestion[]) => Partial<Suggestion>,
): void {
  const { suggestions } = session;
  const first = suggestions.find((one) => one.label === label);
  session.setSuggestions(
    suggestions.map((one) => (one === first ? { ...one, ...details(suggestions) } : one)),
  );
}

describe('what a commitment says of things that are tagged', () => {
  it('points to them when they are accepted later, in the same act', () => {
    const opened = open('{person Ann Lee} {commitment promet un pont} pour {date fin mai}.');
    withDetails(opened, 'date', () => ({ attributes: new Map([['value', '2026-05']]) }));
    withDetails(opened, 'commitment', ([ann, , may]) => ({
      attributes: new Map([
        ['actor', 'la ministre Ann Lee'],
        ['deadline', '2026-05'],
      ]),
      links: new Map([
        ['actor', ann as Suggestion],
        ['deadline', may as Suggestion],
      ]),
    }));
    const { session, caret, acts } = opened;
    session.accept(caret('promet'));
    const owner = () => session.layer.annotations.find(({ label }) => label === 'commitment')?.attributes;
    expect(Object.fromEntries(owner() ?? [])).toEqual({
      actor: ['la ministre Ann Lee'],
      deadline: '2026-05',
    });
    session.accept(caret('Ann'));
    session.accept(caret('mai'));
    expect(Object.fromEntries(owner() ?? [])).toEqual({ actor: ['a2'], deadline: 'a3' });
    expect(acts).toHaveLength(3);
  });

  it('points to them when its own words for them are tagged by hand, in its paragraph only', () => {
    const { session, caret, select } = open('{commitment promet un pont} avec l’Union.\n\nL’Union attend.');
    session.accept(caret('promet'));
    const attribute = standardScheme('fr').attribute('commitment', 'beneficiary');
    if (!attribute) throw new Error('no such attribute');
    session.setAttribute('a1', attribute, ["l'Union"]);
    session.tag('organization', select('L’Union'), true);
    expect(session.layer.annotations[0]?.attributes?.get('beneficiary')).toEqual(["l'Union"]);
    session.tag('organization', select('l’Union'), true);
    expect(session.layer.annotations[0]?.attributes?.get('beneficiary')).toEqual(['a3']);
  });

  it('says their value or their words again when they are removed', () => {
    const opened = open('{person Ann Lee} {commitment promet un pont} pour {date fin mai}.');
    withDetails(opened, 'date', () => ({ attributes: new Map([['value', '2026-05']]) }));
    withDetails(opened, 'commitment', ([ann, , may]) => ({
      links: new Map([
        ['actor', ann as Suggestion],
        ['deadline', may as Suggestion],
      ]),
    }));
    const { session, caret } = opened;
    session.accept(session.suggestions);
    const commitment = () => session.layer.annotations.find(({ label }) => label === 'commitment');
    expect(Object.fromEntries(commitment()?.attributes ?? [])).toEqual({ actor: ['a1'], deadline: 'a3' });
    session.untag(caret('mai'));
    session.refuse(caret('Ann'));
    expect(Object.fromEntries(commitment()?.attributes ?? [])).toEqual({
      actor: ['Ann Lee'],
      deadline: '2026-05',
    });
  });
});

describe('setAttribute', () => {
  it('accepts the suggestion that is chosen, and points to it, in one act', () => {
    const { session, caret, shown, acts } = open('{person Ann Lee} {commitment promet un pont}.');
    session.accept(caret('promet'));
    const attribute = standardScheme('fr').attribute('commitment', 'actor');
    const [ann] = session.suggestions;
    if (!attribute || !ann) throw new Error('an attribute and a suggestion expected');
    session.setAttribute('a1', attribute, [ann, 'son parti']);
    expect(shown()).toEqual(['person:Ann Lee', 'commitment:promet un pont']);
    expect(session.layer.annotations[1]?.attributes?.get('actor')).toEqual(['a2', 'son parti']);
    expect(acts).toHaveLength(2);
    session.setAttribute('a1', attribute, []);
    expect(session.layer.annotations[1]?.attributes).toBeUndefined();
  });
});
