import { DateDetector } from '../detect/dates/index.ts';
import type { DetectionContext, Finding } from '../detect/detector.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import type { ReadAttributes } from './making.ts';

/** What the date detector reads in words that a person chose. */
export class DateReading {
  readonly #detector = new DateDetector({
    types: ['DATE', 'TIME', 'DURATION', 'SET'],
    convention: 'article',
  });

  /**
   * The `value`, `type` and `mod` of words tagged as a date, from the paragraph around them when it has a date of just
   * these words, else from the words alone; nothing when they are no date, or several.
   * @param context asked for when it is needed
   */
  attributesIn(text: () => ArticleText, context: () => DetectionContext): ReadAttributes {
    return (span, label) => {
      if (label !== 'date') return new Map();
      return (
        this.#inParagraph(text(), span, context()) ?? this.#alone(text().slice(span), context()) ?? new Map()
      );
    };
  }

  /** The value of typed words; undefined when they are no date. */
  valueOf(words: string, context: DetectionContext): string | undefined {
    return this.#alone(words, context)?.get('value');
  }

  #inParagraph(text: ArticleText, span: Span, context: DetectionContext): Finding['attributes'] {
    const { unwrapped } = text;
    const from = unwrapped.lastIndexOf('\n', text.toUtf16(span.start) - 1) + 1;
    const to = unwrapped.indexOf('\n', text.toUtf16(span.end));
    const paragraph = unwrapped.slice(from, to < 0 ? undefined : to);
    const start = text.toUtf16(span.start) - from;
    const end = text.toUtf16(span.end) - from;
    return this.#detector
      .detect(paragraph, context)
      .find((found) => found.start === start && found.end === end)?.attributes;
  }

  #alone(words: string, context: DetectionContext): Finding['attributes'] {
    const found = this.#detector.detect(words, context);
    return found.length === 1 ? found[0]?.attributes : undefined;
  }
}
