import type { Language } from '../../src/detect/detector.ts';
import { readTexts } from '../bench/evaluation-texts.ts';
import { exact, type LabelledSpan, relaxed, Tally } from '../bench/scores.ts';
import type { Sample } from './sample.ts';

/** A text with its names; UTF-16 code units. */
export interface MeasuredText {
  readonly language: Language;
  readonly text: string;
  readonly names: readonly LabelledSpan[];
}

/** Finds names in a text; UTF-16 code units. */
export type Finder = (text: MeasuredText) => readonly LabelledSpan[];

const labels = new Set(['person', 'place', 'organization']);

/** Paragraphs of one document as one text. */
export function documents(samples: readonly Sample[]): MeasuredText[] {
  const byDocument = new Map<string, { language: Language; text: string; names: LabelledSpan[] }>();
  for (const { document, language, text, names } of samples) {
    const whole = byDocument.get(document) ?? { language, text: '', names: [] };
    byDocument.set(document, whole);
    const by = whole.text.length;
    whole.names.push(...names.map(({ start, end, label }) => ({ start: start + by, end: end + by, label })));
    whole.text += `${text}\n`;
  }
  return [...byDocument.values()];
}

/** The annotated articles in a folder. */
export function readArticles(folder: string): MeasuredText[] {
  return readTexts(folder).map(({ article, language, spans }) => ({
    language: language ?? 'fr',
    text: article.text,
    names: spans.map((span) => ({
      ...span,
      start: article.toUtf16(span.start),
      end: article.toUtf16(span.end),
    })),
  }));
}

/** Exact and relaxed F1, then exact F1 of persons, places, organisations. */
export function measure(texts: readonly MeasuredText[], find: Finder): string {
  const tallies = { exact: new Tally(), relaxed: new Tally() };
  for (const text of texts) {
    const found = find(text).filter(({ label }) => labels.has(label));
    for (const label of labels) {
      const of = (spans: readonly LabelledSpan[]) => spans.filter((span) => span.label === label);
      tallies.exact.add(of(found), of(text.names), exact);
      tallies.relaxed.add(of(found), of(text.names), relaxed);
    }
  }
  const parts = [...labels].map((label) => tallies.exact.score([label]).f1.toFixed(1)).join(' ');
  return `${tallies.exact.score().f1.toFixed(1)} / ${tallies.relaxed.score().f1.toFixed(1)} (${parts})`;
}

/** What was found and should not be (`+`), and what was not found (`-`), each with its surroundings. */
export function* errors(texts: readonly MeasuredText[], find: Finder): Generator<string> {
  for (const text of texts) {
    const found = find(text);
    const shown = ({ start, end, label }: LabelledSpan) =>
      `${label}\t${text.text.slice(Math.max(0, start - 40), start)}[[${text.text.slice(start, end)}]]${text.text.slice(end, end + 30)}`.replaceAll(
        '\n',
        ' ',
      );
    for (const span of found) if (!text.names.some((other) => exact(span, other))) yield `+ ${shown(span)}`;
    for (const span of text.names) if (!found.some((other) => exact(span, other))) yield `- ${shown(span)}`;
  }
}
