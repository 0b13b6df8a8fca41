import type { Origin } from '../annotation/annotation.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import type { JsonObject } from './json-text.ts';
import { attributesOf, partsOf, stringAt } from './json-value.ts';
import type { Draft } from './reader.ts';

/** What the keys of `annotationExtras` hold, read back. */
export function draftExtras(object: JsonObject): Omit<Partial<Draft>, 'label' | 'start' | 'end'> {
  const texts = ['id', 'quote', 'before', 'after', 'entity', 'note', 'by', 'at'] as const;
  const found = texts.flatMap((key) => {
    const value = stringAt(object, key);
    return value === undefined ? [] : [[key, value] as const];
  });
  const parts = partsOf(object['parts']);
  const attributes = attributesOf(object['attributes']);
  const origin = originOf(object['origin']);
  return {
    ...Object.fromEntries(found),
    ...(parts === undefined ? {} : { parts }),
    ...(attributes === undefined ? {} : { attributes }),
    ...(origin === undefined ? {} : { origin }),
  };
}

const origins: readonly Origin[] = ['manual', 'suggestion', 'propagated', 'import'];

export function originOf(value: unknown): Origin | undefined {
  return origins.find((origin) => origin === value);
}

/** A range in UTF-16 code units as code points; undefined when it is no place of the text. */
export function spanFromUnits(
  text: ArticleText,
  start: unknown,
  end: unknown,
): { start: number; end: number } | undefined {
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  try {
    return text.spanFromUtf16(start, end);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The same for each piece; one that is no place of the text stays as it is, to be refused with its annotation. */
export function partsFromUnits(
  text: ArticleText,
  parts: readonly Span[] | undefined,
): readonly Span[] | undefined {
  return parts?.map((part) => spanFromUnits(text, part.start, part.end) ?? part);
}
