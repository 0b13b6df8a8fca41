import { expect, it } from 'vitest';
import { anchorOf, putAnnotations } from '../../../src/annotation/decision.ts';
import type { Suggestion } from '../../../src/detect/detector.ts';
import { placedAnnotation } from '../../../src/project/placing.ts';
import { standardScheme } from '../../../src/scheme/standard.ts';
import { ArticleText } from '../../../src/text/article-text.ts';
import { openSession } from '../../support/open-session.ts';

const scheme = standardScheme('fr');
const before = new ArticleText('Le maire va ouvrir un pont avant le 15 octobre 2026.');
const after = 'Le maire va ouvrir {commitment un stade avant le {date 20 octobre 2026}}.';

/** A session on the new text with what was tagged on the old one, and where the new words stand. */
function changed(attributes: Readonly<Record<string, string | string[]>>, label = 'commitment') {
  const opened = openSession(after, scheme);
  const { session } = opened;
  const old = before.text.indexOf(label === 'date' ? '15' : 'va');
  const span = before.spanFromUtf16(old, before.text.length - 1);
  const one = { id: 'c1', label, ...anchorOf(before, span), attributes: new Map(Object.entries(attributes)) };
  session.setLayer(putAnnotations(session.layer, [one]));
  return opened;
}

function place({ session, select }: ReturnType<typeof changed>, words: string) {
  const [where = { start: 0, end: 0 }] = select(words);
  session.update(['c1'], (one, making) => placedAnnotation(one, where, making, session.suggestions));
  const { quote, attributes } = session.layer.annotations[0] ?? {};
  return [quote, Object.fromEntries(attributes ?? [])];
}

it('leaves open what was said of the old words', () => {
  const words = 'va ouvrir un stade avant le 20 octobre 2026';
  const said = { actor: ['Le maire'], action: 'ouvrir un pont', deadline: '2026-10-15', strength: 'firm' };
  expect(place(changed(said), words)).toEqual([words, { actor: ['Le maire'], strength: 'firm' }]);
  expect(place(changed({ action: 'construction', polarity: 'positive' }), words)).toEqual([
    words,
    { action: 'construction', polarity: 'positive' },
  ]);
});

it('takes over what is found at the new ones', () => {
  const opened = changed({ action: 'ouvrir un pont', deadline: '2026-10-15' });
  const { session } = opened;
  const said: Record<string, [string, string][]> = {
    commitment: [['action', 'ouvrir un stade']],
    date: [['value', '2026-10-15']],
  };
  const detailed = session.suggestions.map(
    (one): Suggestion => ({ ...one, attributes: new Map(said[one.label]) }),
  );
  session.setSuggestions(detailed);
  const words = 'va ouvrir un stade avant le 20 octobre 2026';
  // Its deadline is a day that the paragraph names.
  expect(place(opened, words)).toEqual([words, { action: 'ouvrir un stade', deadline: '2026-10-15' }]);
});

it('reads the value of a date anew, or leaves it open', () => {
  const said = { value: '2026-10-15', mod: 'APPROX', certainty: 'unsure' };
  const read = changed(said, 'date');
  read.session.readWith(() => new Map([['value', '2026-10-20']]));
  expect(place(read, '20 octobre 2026')).toEqual([
    '20 octobre 2026',
    { value: '2026-10-20', certainty: 'unsure' },
  ]);
  expect(place(changed(said, 'date'), 'un stade')).toEqual(['un stade', { certainty: 'unsure' }]);
});

it('keeps all on the same words elsewhere', () => {
  const { session, select } = openSession('Vu le maire. Le maire part.', scheme);
  session.tag('person', select('maire'), true);
  const [one] = session.layer.annotations;
  if (!one) throw new Error('nothing was tagged');
  session.update(['a1'], (known) => ({ ...known, attributes: new Map([['note', 'maire']]) }));
  session.update(['a1'], (known, making) => placedAnnotation(known, { start: 16, end: 21 }, making, []));
  expect(session.layer.annotations[0]).toMatchObject({ start: 16, attributes: new Map([['note', 'maire']]) });
});
