import type { Language } from '../../src/detect/detector.ts';
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
/** The part of a commitment that is the promised act; expressions of time that are no dates, or may be left out. */
const inner = new Map([
  ...labels,
  ['a', 'action'],
  ['t', 'TIME'],
  ['u', 'DURATION'],
  ['s', 'SET'],
  ['x', 'optional'],
]);
const header = /^# (fr|en) \|.*?(?:\| (\d{4}-\d{2}-\d{2}))?$/gm;

/** The articles of a training file: a line `# fr | kind | topic | 2025-01-31`, then text with `{p Ann}` and `{d Monday|2025-01-27}`. */
export function readMarkedCorpus(name: string, content: string): EvaluationText[] {
  return articlesOf(content).map(({ language, published, marked }, index) => {
    const { text, spans } = unmark(marked);
    const article = new ArticleText(text);
    return {
      set: `written-${language}`,
      document: `${name}:${index}`,
      article,
      language,
      published,
      spans: spans.map(({ start, end, label }) => ({ ...article.spanFromUtf16(start, end), label })),
      labels: [...labels.values()],
    };
  });
}

interface MarkedArticle {
  readonly language: Language;
  readonly published: string | undefined;
  readonly marked: string;
}

/** The articles of a file, each after its header. */
export function articlesOf(content: string): MarkedArticle[] {
  const heads = [...content.matchAll(header)];
  return heads.map((head, index) => ({
    language: head[1] === 'en' ? 'en' : 'fr',
    published: head[2],
    marked: content.slice(head.index + head[0].length + 1, heads[index + 1]?.index),
  }));
}

/** A marked span; `note` is what stands after its bar. */
interface MarkedSpan extends LabelledSpan {
  readonly note?: string;
}

/** Text without its marks, and the marked spans in UTF-16 code units. */
export function unmark(marked: string): { text: string; spans: MarkedSpan[] } {
  const spans: MarkedSpan[] = [];
  const open: { label: string | undefined; start: number }[] = [];
  let text = '';
  for (let at = 0; at < marked.length; at++) {
    const mark = /^\{([a-z]) /.exec(marked.slice(at, at + 3));
    if (mark) {
      open.push({ label: inner.get(mark[1] ?? ''), start: text.length });
      at += 2;
    } else if (open.length > 0 && (marked[at] === '}' || marked[at] === '|')) {
      const { label, start } = open.pop() as { label: string | undefined; start: number };
      const close = marked.indexOf('}', at);
      if (label) spans.push({ start, end: text.length, label, ...noteOf(marked.slice(at + 1, close)) });
      at = close;
    } else text += marked[at];
  }
  return { text, spans };
}

function noteOf(note: string): { note?: string } {
  return note === '' ? {} : { note };
}
