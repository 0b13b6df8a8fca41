import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/annotation/annotation.ts';
import type { LayerChange } from '../../../src/annotation/change.ts';
import type { Suggestion } from '../../../src/detect/detector.ts';
import { History } from '../../../src/project/history.ts';
import { changedSince } from '../../../src/project/moved-change.ts';
import { ArticleSession } from '../../../src/project/session.ts';
import { Scheme } from '../../../src/scheme/scheme.ts';
import { openSession } from '../../support/open-session.ts';

const attribute = (name: string, multiple = false) => ({
  name,
  type: 'text' as const,
  required: multiple,
  multiple,
  values: [],
  targets: [],
  description: '',
});
const label = (id: string, key: string, attributes = [attribute('value')]) => ({
  id,
  key,
  title: id,
  description: '',
  attributes,
});
const scheme = new Scheme([
  label('person', 'p', []),
  label('place', 'l', []),
  label('date', 'd', [attribute('value'), attribute('type')]),
  label('commitment', 'c', [attribute('actor', true), attribute('deadline')]),
]);

const open = (source: string) => openSession(source, scheme);

describe('tagging', () => {
  it('tags the word under the caret, with quote, context, name and time', () => {
    const { session, caret } = open('😀 À Bamako, Ann parle.');
    session.tag('place', caret('Bamako', 3));
    expect(session.layer.annotations).toEqual([
      {
        id: 'a1',
        label: 'place',
        start: 4,
        end: 10,
        quote: 'Bamako',
        before: '😀 À ',
        after: ', Ann parle.',
        by: 'ann',
        at: '2026-03-12T10:00:00Z',
        origin: 'manual',
      },
    ]);
    expect(session.layer.status).toBe('in-progress');
  });

  it('draws an id again that is taken', () => {
    const { session, select } = open('Ann, Bob et Carl.');
    const drawn = ['a1', 'a1', 'a1', 'b2', 'b2', 'c3'];
    const author = { name: undefined, now: () => '2026-03-12T10:00:00Z', newId: () => drawn.shift() ?? 'z9' };
    const repeating = new ArticleSession(session.text, session.layer, {
      author,
      scheme,
      onAct: () => {},
      onChange: () => {},
    });
    repeating.tag('person', select('Ann'));
    repeating.tag('person', [...select('Bob'), ...select('Carl')]);
    expect(repeating.layer.annotations.map(({ id, quote }) => `${id} ${quote}`)).toEqual([
      'a1 Ann',
      'b2 Bob',
      'c3 Carl',
    ]);
  });

  it('writes nothing of a suggestion that is only asked about, and accepts it with the answer in one act', () => {
    const { session, acts } = open('{commitment promet un pont} à Ségou.');
    const draft = session.draft(session.suggestions[0] as Suggestion);
    expect([session.layer.annotations, acts]).toEqual([[], []]);
    session.setAttribute(draft.id, attribute('deadline'), ['2026'], draft);
    expect(
      session.layer.annotations.map((one) => [one.id, one.origin, one.attributes?.get('deadline')]),
    ).toEqual([[draft.id, 'suggestion', '2026']]);
    expect(acts).toHaveLength(1);
    expect(session.pendingCount).toBe(0);
  });

  it('accepts the suggestion under the caret, keeping what was right of it', () => {
    const { session, caret, shown } = open('Vu par {person Ann Lee} hier.');
    const outcome = session.tag('place', caret('Lee'));
    expect(shown()).toEqual(['place:Ann Lee']);
    expect(outcome.annotations[0]?.origin).toBe('suggestion');
  });

  it('changes the label of the annotation under the caret and drops attributes that the new one has not', () => {
    const { session, caret, shown } = open('Le {date 3 avril} ici.');
    session.accept(caret('avril'));
    session.update(['a1'], (one) => ({ ...one, attributes: new Map([['value', '2025-04-03']]) }));
    session.tag('person', caret('avril'));
    expect(shown()).toEqual(['person:3 avril']);
    expect(session.layer.annotations[0]?.attributes).toBeUndefined();
  });

  it('tags every selection, whole words, in one act', () => {
    const { session, select, shown, acts } = open('Ann Lee et Bob Ray');
    session.tag('person', [...select('nn Le'), ...select(' Bob Ray')]);
    expect(shown()).toEqual(['person:Ann Lee', 'person:Bob Ray']);
    expect(acts).toHaveLength(1);
  });

  it('takes a selection as it is when told so, but never half a character', () => {
    const { session, select, shown } = open('préside\u0301nt');
    session.tag('person', select('sid'), true);
    session.tag('place', select('nt'), true);
    expect(shown()).toEqual(['person:sid', 'place:nt']);
  });

  it('tags a name inside a commitment, and a commitment around a name', () => {
    const { session, caret, shown } = open('Elle {commitment promet à {place Rome} un pont}.');
    session.tag('place', caret('Rome'));
    expect(shown()).toEqual(['?commitment:promet à Rome un pont', 'place:Rome']);
    session.tag('commitment', caret('Rome'));
    expect(shown()).toEqual(['commitment:promet à Rome un pont', 'place:Rome']);
  });

  it('takes the rest of the clause for a commitment without a suggestion', () => {
    const { session, caret, shown } = open('Elle promet un pont. Puis rien.');
    session.tag('commitment', caret('promet', 0));
    expect(shown()).toEqual(['commitment:promet un pont']);
  });

  it('stays on a commitment tagged by hand that wants an actor', () => {
    const { session, caret } = open('Elle promet un pont. {place Rome}');
    expect(session.tag('commitment', caret('promet', 0)).next?.label).toBe('commitment');
    expect(session.tag('date', caret('pont')).next?.label).toBe('place');
  });

  it('does nothing, and is no act, between words or on what is tagged so already', () => {
    const { session, caret, acts } = open('Ann   …   Bob');
    expect(session.tag('person', caret('…', -1)).count).toBe(0);
    session.tag('person', caret('Ann'));
    session.tag('person', caret('Ann'));
    expect(acts).toHaveLength(1);
  });
});

describe('deciding', () => {
  it('goes on to the next thing to decide after each decision, and round at the end', () => {
    const { session, caret } = open('{person Ann}, {person Bob} à {place Rome}.');
    expect(session.accept(caret('Bob')).next?.start).toBe(11);
    expect(session.reject(caret('Rome')).next?.start).toBe(0);
    expect(session.accept(caret('Ann')).next).toBeUndefined();
  });

  it('goes on from where the annotator is after a decision on many things', () => {
    const { session, caret } = open('{person Ann}, {place Rome}, {person Ann}, {place Oslo}');
    caret('Ann');
    expect(session.accept(session.suggestions.filter(({ label }) => label === 'person')).next?.start).toBe(5);
  });

  it('does not offer again what was rejected, here or with the same words in another place of the span', () => {
    const { session, caret, shown } = open('{person Publicité} {place Rome}');
    session.reject(caret('Publicité'));
    expect(shown()).toEqual(['?place:Rome']);
    session.setSuggestions(session.suggestions);
    expect(shown()).toEqual(['?place:Rome']);
    session.unreject([{ start: 0, end: 9, label: 'person' }]);
    expect(shown()).toHaveLength(2);
  });

  it('refuses what is in focus, not what is around it', () => {
    const { session, caret, shown } = open('{commitment promet à {place Rome} un pont}');
    session.accept(caret('Rome'));
    session.refuse(caret('Rome'));
    expect(shown()).toEqual(['?commitment:promet à Rome un pont']);
    session.refuse(caret('pont'));
    expect(shown()).toEqual([]);
  });

  it('does not suggest again what an annotation was that is refused, and does when it is removed', () => {
    const { session, caret, select, shown } = open('Vu {person Ann Lee} hier');
    session.tag('person', select('Lee'));
    session.untag(caret('Lee'));
    expect(shown()).toEqual(['?person:Ann Lee']);
    session.tag('person', select('Lee'));
    session.refuse(caret('Lee'));
    expect(shown()).toEqual([]);
    expect(session.layer.rejected.map(({ quote }) => quote)).toEqual(['Ann Lee', 'Lee']);
  });

  it('stays where something else is suggested in the place of what was removed', () => {
    const { session, caret } = open('À {place Kayes}, {person Ann}');
    session.tag('person', caret('Kayes'));
    expect(session.refuse(caret('Kayes')).next?.label).toBe('place');
  });

  it('links a commitment to the annotation of its actor, and to words where there is none', () => {
    const { session, caret } = open('{place Rome} {commitment promet un pont} en {date mai}.');
    const [rome, promise, may] = session.suggestions;
    if (!rome || !promise || !may) throw new Error('three suggestions expected');
    session.setSuggestions([
      rome,
      {
        ...promise,
        links: new Map([
          ['actor', rome],
          ['deadline', may],
        ]),
      },
      may,
    ]);
    session.accept(caret('Rome'));
    session.accept(caret('promet'));
    expect(session.layer.annotations.at(-1)?.attributes).toEqual(
      new Map<string, unknown>([
        ['actor', ['a1']],
        ['deadline', 'mai'],
      ]),
    );
  });

  it('hides a suggestion that an annotation settles', () => {
    const { session, select, shown } = open('{person Abdoulaye Diop} parle');
    session.tag('person', select('Diop'));
    expect(shown()).toEqual(['person:Diop']);
  });
});

describe('edges', () => {
  it.each([
    [{ edge: 'end', direction: 1, by: 'word' }, 'Ann Lee Ray'],
    [{ edge: 'end', direction: -1, by: 'word' }, 'Ann'],
    [{ edge: 'start', direction: -1, by: 'word' }, 'Mme Ann Lee'],
    [{ edge: 'start', direction: 1, by: 'word' }, 'Lee'],
    [{ edge: 'end', direction: 1, by: 'character' }, 'Ann Lee '],
  ] as const)('moves by %o', (move, words) => {
    const { session, caret, shown } = open('Mme {person Ann Lee} Ray');
    session.accept(caret('Ann'));
    session.moveEdge(move);
    expect(shown()).toEqual([`person:${words}`]);
    expect(session.layer.annotations[0]?.quote).toBe(words);
    expect(session.focus?.label).toBe('person');
  });

  it('accepts a suggestion whose edge is moved, and never empties it', () => {
    const { session, caret, shown } = open('{person Ann} Lee');
    caret('Ann');
    session.moveEdge({ edge: 'end', direction: 1, by: 'word' });
    session.moveEdge({ edge: 'end', direction: -1, by: 'word' });
    session.moveEdge({ edge: 'end', direction: -1, by: 'word' });
    expect(shown()).toEqual(['person:Ann']);
  });
});

describe('the subject', () => {
  it('is what was just decided until the annotator moves on', () => {
    const { session, caret } = open('{person Ann} à {place Rome}, {date mai}');
    const { next } = session.accept(caret('Ann'));
    if (next) session.focusOn(next);
    expect(session.focus?.label).toBe('place');
    expect(session.subject?.label).toBe('person');
    const may = session.step(1);
    if (may) session.focusOn(may);
    expect(session.subject?.label).toBe('date');
    session.accept(caret('Rome'));
    caret('mai');
    expect(session.subject?.label).toBe('date');
  });

  it('stays what was just decided when its link is taken away', () => {
    const { session, caret } = open('{person Ann} à {place Rome}');
    const { next } = session.accept(caret('Ann'));
    if (next) session.focusOn(next);
    const [ann] = session.layer.annotations as [Annotation];
    session.setLayer({ ...session.layer, annotations: [{ ...ann, entity: 'ann' }] });
    session.change({ ...session.layer, annotations: [ann] }, ann);
    expect(session.subject?.label).toBe('person');
  });

  it('is the one that the annotator was on when many are decided at once', () => {
    const { session, caret } = open('{person Ann}, {person Bob} et {person Carl}, {date mai}');
    caret('Bob');
    const { next } = session.accept(session.suggestions.filter(({ label }) => label === 'person'));
    if (next) session.focusOn(next);
    expect(session.focus?.label).toBe('date');
    expect(session.subject && session.text.slice(session.subject)).toBe('Bob');
  });
});

describe('parts', () => {
  it('adds a selection to the annotation in focus, and moves its outer edges', () => {
    const { session, caret, select } = open('Ann et Bob Diop Ray');
    session.tag('person', caret('Ann'));
    const bob = select('Bob');
    caret('Ann');
    session.addPart(bob[0] as { start: number; end: number });
    expect(session.layer.annotations[0]).toMatchObject({
      start: 0,
      end: 10,
      quote: 'Ann et Bob',
      parts: [
        { start: 0, end: 3 },
        { start: 7, end: 10 },
      ],
    });
    session.moveEdge({ edge: 'end', direction: 1, by: 'word' });
    expect(session.layer.annotations[0]?.parts?.at(-1)).toEqual({ start: 7, end: 15 });
    session.moveEdge({ edge: 'end', direction: -1, by: 'word' });
    session.moveCaret(19);
    session.addPart({ start: 16, end: 19 });
    expect(session.layer.annotations[0]?.parts).toHaveLength(3);
  });
});

describe('overlapping things', () => {
  it('goes through all inside the one that the caret is at the beginning of', () => {
    const { session, caret } = open('{commitment promet à {place Rome}, à {place Oslo} et à {place Lima}}');
    caret('promet', 0);
    const gone = Array.from({ length: 7 }, () => session.cycleFocus()).map((item) => item?.start);
    expect(gone).toEqual([9, 0, 17, 0, 27, 0, 9]);
  });

  it('puts the focus on the innermost first and goes round', () => {
    const { session, caret } = open('{commitment promet à {place Rome} un pont}');
    caret('Rome');
    expect(session.focus?.label).toBe('place');
    expect(session.cycleFocus()?.label).toBe('commitment');
    expect(session.cycleFocus()?.label).toBe('place');
  });

  it('removes the one in focus only', () => {
    const { session, caret, shown } = open('{commitment promet à {place Rome} un pont}');
    session.accept(session.suggestions);
    const at = caret('Rome');
    session.cycleFocus();
    session.untag(at);
    expect(shown()).toEqual(['?commitment:promet à Rome un pont', 'place:Rome']);
  });
});

describe('undo', () => {
  it('takes acts back one by one and does them again, sparing what others changed', async () => {
    const { session, acts, caret, shown } = open('{person Ann} et {place Rome}');
    const history = new History(
      {
        current: () => session.layer,
        change: (_, change) => {
          const done = changedSince(session.layer, change);
          session.setLayer(done.layer);
          return done.conflicts;
        },
      },
      { update: async () => undefined, pointedTo: async () => new Set() },
    );
    const act = (what: () => void) => {
      what();
      history.record({
        changes: new Map([['a.txt', acts.at(-1) as LayerChange]]),
        article: 'a.txt',
        caret: 0,
      });
    };
    act(() => session.accept(caret('Ann')));
    act(() => session.reject(caret('Rome')));
    expect(shown()).toEqual(['person:Ann']);
    await history.undo('a.txt');
    expect(shown()).toEqual(['person:Ann', '?place:Rome']);
    session.setLayer({
      ...session.layer,
      annotations: session.layer.annotations.map((one) => ({ ...one, note: 'theirs' })),
    });
    const reverted = await history.undo('a.txt');
    expect(reverted?.conflicts.get('a.txt')).toContain('a1');
    expect(shown()).toEqual(['person:Ann', '?place:Rome']);
    expect(await history.undo('a.txt')).toBeUndefined();
    await history.redo('a.txt');
    await history.redo('a.txt');
    expect(shown()).toEqual(['person:Ann']);
  });
});
