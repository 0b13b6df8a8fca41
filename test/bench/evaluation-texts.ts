import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../src/detect/detector.ts';
import { ArticleText } from '../../src/text/article-text.ts';
import { readCommitmentCorpus } from './commitment-corpus.ts';
import { readMarkedCorpus } from './marked-corpus.ts';
import type { LabelledSpan } from './scores.ts';

/** A text with what should be found in it; offsets in code points. */
export interface EvaluationText {
  readonly set: string;
  /** Texts of one document share it: they are held out together. */
  readonly document: string;
  readonly article: ArticleText;
  readonly language: Language | undefined;
  readonly published: string | undefined;
  readonly spans: readonly LabelledSpan[];
  /** Labels that the set marks; others found in it do not count. */
  readonly labels: readonly string[];
}

const labelOf = new Map([
  ['PER', 'person'],
  ['LOC', 'place'],
  ['ORG', 'organization'],
]);

const names = [...labelOf.values()];

/** Every corpus (`*.jsonl` with `ents`) and every annotated article under a folder. */
export function readTexts(folder: string): EvaluationText[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return files.flatMap((file) => {
    const path = join(folder, file);
    if (file.endsWith('.annotations.yaml'))
      return readArticle(
        path,
        files.map((name) => join(folder, name)),
      );
    if (/(?:^|\/)commitments\/[^/]*\.txt$/.test(path))
      return readCommitmentCorpus(basename(path), readFileSync(path, 'utf8'));
    if (/(?:^|\/)names\/(?:fr|en)-[^/]*\.txt$/.test(path))
      return readMarkedCorpus(basename(path), readFileSync(path, 'utf8')).map((text) => ({
        ...text,
        set: `names-${basename(path, '.txt')}`,
        spans: text.spans.filter(({ label }) => names.includes(label)),
        labels: names,
      }));
    if (/(?:^|\/)(?:fr|en)-[^/]*\.txt$/.test(file))
      return readMarkedCorpus(basename(path), readFileSync(path, 'utf8'));
    return file.endsWith('.jsonl') && !/(?:^|\/)dates/.test(file) ? readCorpus(path) : [];
  });
}

function readCorpus(path: string): EvaluationText[] {
  const set = basename(path, '.jsonl');
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { id, doc, text, ents } = JSON.parse(line) as {
        id: string;
        doc: string | null;
        text: string;
        ents: [number, number, string][];
      };
      const article = new ArticleText(text);
      const spans = ents.flatMap(([start, end, type]) => {
        const label = labelOf.get(type);
        return label ? [{ ...article.spanFromUtf16(start, end), label }] : [];
      });
      const language = /(?:^|-)en(?:-|$)/.test(set) ? 'en' : 'fr';
      return {
        set,
        document: doc ?? id,
        article,
        language,
        published: undefined,
        spans,
        labels: names,
      };
    });
}

interface Sidecar {
  article?: { published?: string; language?: string };
  annotations?: { label: string; start: number; end: number; optional?: boolean }[];
}

function readArticle(sidecar: string, files: readonly string[]): EvaluationText[] {
  const name = basename(sidecar).replace(/\.annotations\.yaml$/, '.txt');
  const path = files.find(
    (file) => basename(file) === name && (dirname(file) === dirname(sidecar) || files.length > 0),
  );
  if (!path) return [];
  const { article: about, annotations = [] } = parse(readFileSync(sidecar, 'utf8')) as Sidecar;
  const spans = annotations.map(({ label, start, end, optional }) => ({
    label,
    start,
    end,
    ...(optional ? { optional } : {}),
  }));
  return [
    {
      set: 'articles',
      document: name,
      article: new ArticleText(readFileSync(path, 'utf8')),
      language: about?.language === 'en' ? 'en' : 'fr',
      published: about?.published,
      spans,
      labels: ['person', 'place', 'organization', 'date', 'commitment'],
    },
  ];
}
