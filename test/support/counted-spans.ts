import type { Span } from '../../src/text/span.ts';

/** The same spans, and how often the end of one has been looked at since. */
export function counted<T extends Span>(spans: readonly T[]): { spans: readonly T[]; looks(): number } {
  let looks = 0;
  const watched = spans.map(
    (span): T =>
      new Proxy(span, {
        get(target, key, receiver) {
          if (key === 'end') looks++;
          return Reflect.get(target, key, receiver);
        },
      }),
  );
  return { spans: watched, looks: () => looks };
}
