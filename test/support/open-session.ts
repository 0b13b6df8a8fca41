import type { LayerChange } from '../../src/annotation/change.ts';
import { emptyLayer } from '../../src/annotation/layer.ts';
import type { Suggestion } from '../../src/detect/detector.ts';
import type { EntityOf } from '../../src/project/making.ts';
import { ArticleSession } from '../../src/project/session.ts';
import type { Scheme } from '../../src/scheme/scheme.ts';
import { ArticleText } from '../../src/text/article-text.ts';

/** A session on a text in which `{label words}` marks a suggestion (they may nest). */
export function openSession(source: string, scheme: Scheme, entityOf: EntityOf = () => undefined) {
  const suggestions: Suggestion[] = [];
  const begun: { label: string; start: number }[] = [];
  let plain = '';
  for (const [piece, opened] of source.matchAll(/\{(\w+) |\}|[^{}]+/g)) {
    const start = Array.from(plain).length;
    if (opened) begun.push({ label: opened, start });
    else if (piece === '}') {
      const done = begun.pop();
      if (done)
        suggestions.push({
          ...done,
          end: start,
          quote: Array.from(plain).slice(done.start).join(''),
          rule: 'test',
          score: 1,
        });
    } else plain += piece;
  }
  let id = 0;
  const acts: LayerChange[] = [];
  const session = new ArticleSession(new ArticleText(plain), emptyLayer, {
    author: { name: 'ann', now: () => '2026-03-12T10:00:00Z', newId: () => `a${++id}` },
    scheme,
    entityOf,
    onAct: (change) => acts.push(change),
    onChange: () => {},
  });
  session.setSuggestions(suggestions.sort((a, b) => a.start - b.start));
  const caret = (words: string, inside = 1) => {
    const at = Array.from(plain.slice(0, plain.indexOf(words))).length;
    session.moveCaret(at + inside);
    return [{ start: at + inside, end: at + inside }];
  };
  const select = (words: string) => {
    const start = Array.from(plain.slice(0, plain.indexOf(words))).length;
    return [{ start, end: start + Array.from(words).length }];
  };
  const shown = () =>
    session.items.map(
      (item) => `${item.kind === 'annotation' ? '' : '?'}${item.label}:${session.text.slice(item)}`,
    );
  return { session, acts, caret, select, shown };
}
