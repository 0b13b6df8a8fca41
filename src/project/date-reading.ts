import { DateDetector } from '../detect/dates/index.ts';
import type { DetectionContext, Finding, Language } from '../detect/detector.ts';
import { isTimexValue } from '../scheme/timex.ts';
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

  /**
   * The day, `YYYY-MM-DD`, that typed words mean by themselves, in either language: `2025-04-03`, « 3 avril 2025 ».
   * `03/04/2025` is the third of April in French; in English it may be either, unless one number is no month.
   */
  dayOf(words: string, language: Language): string | 'ambiguous' | undefined {
    const [, first = '', second = ''] = numericDay.exec(words.trim()) ?? [];
    const months = [first, second].map(Number).filter((number) => number >= 1 && number <= 12);
    if (language === 'en' && months.length === 2 && Number(first) !== Number(second)) return 'ambiguous';
    return [language, ...languages].map((one) => this.#dayIn(words, one)).find((day) => day !== undefined);
  }

  #dayIn(words: string, language: Language): string | undefined {
    const value = isTimexValue(words.trim())
      ? words.trim()
      : this.valueOf(words, { language, published: undefined });
    return value !== undefined && isDay(value) ? value : undefined;
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

const languages: readonly Language[] = ['fr', 'en'];
const numericDay = /^(\d{1,2})[/.-](\d{1,2})[/.-]\d{2,4}$/;

/** A day that exists. */
function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(value)
  );
}
