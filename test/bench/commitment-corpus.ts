import { ArticleText } from '../../src/text/article-text.ts';
import type { CommitmentSpan } from './attribute-scores.ts';
import type { EvaluationText } from './evaluation-texts.ts';
import { articlesOf, unmark } from './marked-corpus.ts';

const flags = new Map([
  ['planned', 'strength'],
  ['author', 'voice'],
  ['quote', 'voice'],
  ['reported', 'voice'],
  ['negative', 'polarity'],
]);

/**
 * Articles in which commitments alone are marked: `{c promised to {a build it by May}|Ann/mayor; planned; by=2026-05}`.
 * Inside a commitment `{a …}` is its action; after the bar come the actor, with other right answers after slashes, and
 * what differs from a firm, reported, positive one; `by=` the deadline, `for=` the beneficiary, `?` a second reading.
 */
export function readCommitmentCorpus(name: string, content: string): EvaluationText[] {
  return articlesOf(content).map(({ language, published, marked }, index) => {
    const { text, spans } = unmark(marked);
    const article = new ArticleText(text);
    const actions = spans.filter(({ label }) => label === 'action');
    return {
      set: `commitments-${name.replace(/\.txt$/, '')}`,
      document: `${name}:${index}`,
      article,
      language,
      published,
      spans: spans
        .filter(({ label }) => label === 'commitment')
        .map(({ start, end, note = '' }): CommitmentSpan => {
          const action = actions.find((one) => one.start >= start && one.end <= end);
          if (!action) throw new Error(`${name}: “${text.slice(start, end)}” has no action`);
          const attributes = attributesOf(note).set('action', text.slice(action.start, action.end));
          return {
            ...article.spanFromUtf16(start, end),
            label: 'commitment',
            attributes,
            ...(attributes.delete('optional') ? { optional: true } : {}),
          };
        }),
      labels: ['commitment'],
    };
  });
}

function attributesOf(note: string): Map<string, string> {
  const [actor = '', ...rest] = note.split(';').map((item) => item.trim());
  const attributes = new Map([
    ['strength', 'firm'],
    ['voice', 'reported'],
    ['polarity', 'positive'],
  ]);
  if (actor) attributes.set('actor', actor);
  for (const item of rest) {
    const [key = '', value = ''] = item.split('=');
    const name = flags.get(item);
    if (name) attributes.set(name, item);
    else if (key === 'by') attributes.set('deadline', value);
    else if (key === 'for') attributes.set('beneficiary', value);
    else if (item === '?') attributes.set('optional', 'yes');
    else if (item !== 'firm') throw new Error(`“${item}” is no property of a commitment`);
  }
  return attributes;
}
