import * as chrono from 'chrono-node';
import english from 'compromise';
import french from 'fr-compromise';
import type { Language } from '../../src/detect/detector.ts';
import type { EvaluationText } from './evaluation-texts.ts';
import type { LabelledSpan } from './scores.ts';

/** What compromise and fr-compromise share of their interface; their own types differ. */
interface Match {
  json(options: { offset: true }): readonly { text: string; offset?: { start: number; length: number } }[];
}
type Topic = 'people' | 'places' | 'organizations';
type Reader = (text: string) => Partial<Record<Topic, () => Match>>;

const topics: readonly (readonly [Topic, string])[] = [
  ['people', 'person'],
  ['places', 'place'],
  ['organizations', 'organization'],
];
const entityReaders: Readonly<Record<Language, Reader>> = {
  fr: french as unknown as Reader,
  en: english as unknown as Reader,
};
const dateReaders = { fr: chrono.fr, en: chrono.en };

/** Another library that finds names or dates; its spans are in code points. */
export interface Peer {
  readonly name: string;
  readonly labels: readonly string[];
  detect(text: EvaluationText, language: Language): readonly LabelledSpan[];
}

/** compromise for English and fr-compromise for French: names, without the punctuation that they keep. */
const compromise: Peer = {
  name: 'compromise',
  labels: topics.map(([, label]) => label),
  detect({ article }, language) {
    const document = entityReaders[language](article.text);
    return topics.flatMap(([topic, label]) => {
      const found = document[topic]?.().json({ offset: true }) ?? [];
      return found.flatMap(({ offset }) => {
        if (!offset) return [];
        const { start, end } = trimmed(article.text, offset.start, offset.start + offset.length);
        return start < end ? [{ ...article.spanFromUtf16(start, end), label }] : [];
      });
    });
  },
};

/** chrono-node with the publication date, without what is only a time of day. */
const chronoNode: Peer = {
  name: 'chrono-node',
  labels: ['date'],
  detect({ article, published }, language) {
    const reference = published ? new Date(`${published}T12:00:00Z`) : undefined;
    return dateReaders[language]
      .parse(article.text, reference)
      .filter(({ start }) =>
        (['day', 'weekday', 'month', 'year'] as const).some((unit) => start.isCertain(unit)),
      )
      .map(({ index, text }) => ({ ...article.spanFromUtf16(index, index + text.length), label: 'date' }));
  },
};

export const peers: readonly Peer[] = [compromise, chronoNode];

function trimmed(text: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = Math.min(to, text.length);
  while (start < end && !/[\p{L}\p{N}]/u.test(text[start] as string)) start++;
  while (end > start && !/[\p{L}\p{N})]/u.test(text[end - 1] as string)) end--;
  return { start, end };
}
