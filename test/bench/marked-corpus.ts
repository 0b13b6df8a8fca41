import { ArticleText } from '../../src/text/article-text.ts';
import type { EvaluationText } from './evaluation-texts.ts';
import type { LabelledSpan } from './scores.ts';

const labels = new Map([
  ['p', 'person'],
  ['l', 'place'],
  ['o', 'organization'],
  ['d', 'date'],
  ['c', 'commitment'],
]);
const header = /^# (fr|en) \|.*?(?:\| (\d{4}-\d{2}-\d{2}))?$/gm;

/** The articles of a training file: a line `# fr | kind | topic | 2025-01-31`, then text with `{p Ann}` and `{d Monday|2025-01-27}`. */
export function readMarkedCorpus(name: string, content: string): EvaluationText[] {
  const heads = [...content.matchAll(header)];
  return heads.map((head, index) => {
    const from = head.index + head[0].length + 1;
    const { text, spans } = unmark(content.slice(from, heads[index + 1]?.index));
    const article = new ArticleText(text);
    return {
      set: `written-${head[1]}`,
      document: `${name}:${index}`,
      article,
      language: head[1] === 'en' ? 'en' : 'fr',
      published: head[2],
      spans: spans.map(({ start, end, label }) => ({ ...article.spanFromUtf16(start, end), label })),
      labels: [...labels.values()],
    };
  });
}

/** Text without its marks, and the marked spans in UTF-16 code units. */
export function unmark(marked: string): { text: string; spans: LabelledSpan[] } {
  const spans: LabelledSpan[] = [];
  const open: { label: string | undefined; start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const mark = /^\{([a-z]) /.exec(marked.slice(at, at + 3));
    if (mark) {
      open.push({ label: labels.get(mark[1] ?? ''), start: text.length });
      at += 2;
    } else if (open.length > 0 && (marked[at] === '}' || marked[at] === '|')) {
      if (marked[at] === '|') at = marked.indexOf('}', at);
      const { label, start } = open.pop() as { label: string | undefined; start: number };
      if (label) spans.push({ start, end: text.length, label });
    } else text += marked[at];
  }
  return { text, spans };
}
