import { timexTypes } from '../detect/dates/rule.ts';
import type { Suggestion } from '../detect/detector.ts';
import { createPipeline } from '../detect/index.ts';
import { guessLanguage } from '../detect/language.ts';
import { findPublished } from '../detect/published.ts';
import { isJsonObject, jsonLine } from '../formats/json-text.ts';
import { ArticleText } from '../text/article-text.ts';

export interface DetectionOptions {
  /** `YYYY-MM-DD` for articles that say none of their own; undefined to look into their text. */
  readonly published: string | undefined;
  /** Every TIMEX3 type, not only DATE. */
  readonly timex: boolean;
}

/** The detection of one thread: texts in, suggestions as JSON out. */
export class Detection {
  readonly #pipeline: ReturnType<typeof createPipeline>;
  readonly #published: string | undefined;

  constructor({ published, timex }: DetectionOptions) {
    this.#pipeline = createPipeline(timex ? { dates: { types: timexTypes } } : {});
    this.#published = published;
  }

  /** Suggestions as the command line prints them. */
  suggestions(raw: string, published?: string) {
    const article = new ArticleText(raw);
    const { text } = article;
    const day = published ?? this.#published ?? findPublished(text)?.value;
    return this.#pipeline.detect(article, { language: guessLanguage(text), published: day }).map(record);
  }

  /** One line of a JSONL stream → its answer, without a line ending. Throws an Error that says what is wrong with it. */
  answer(line: string): string {
    const request = parseRequest(line);
    const { id, text, published } = request;
    if (typeof text !== 'string') throw new Error('there is no "text"');
    if (published !== undefined && published !== null && !isDay(published)) {
      throw new Error('"published" is not a date such as 2025-04-03');
    }
    const suggestions = this.suggestions(text, typeof published === 'string' ? published : undefined);
    return jsonLine({ id: id ?? null, suggestions });
  }
}

function parseRequest(line: string) {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Error('it is not JSON');
  }
  if (!isJsonObject(value)) throw new Error('it is not a JSON object');
  const { id, text, published } = value;
  return { id, text, published };
}

/** True for a day that the calendar has, as `YYYY-MM-DD`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

function record({ label, start, end, quote, attributes, links, score, rule }: Suggestion) {
  const { value, type, ...others } = Object.fromEntries(attributes ?? []);
  return {
    label,
    start,
    end,
    quote,
    ...(value === undefined ? {} : { value }),
    ...(type === undefined ? {} : { type }),
    ...(Object.keys(others).length > 0 ? { attributes: others } : {}),
    ...(links && links.size > 0 ? { links: Object.fromEntries(links) } : {}),
    score,
    rule,
  };
}
