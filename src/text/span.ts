/** A half-open range `[start, end)` of an article's text, in Unicode code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A checked span. Throws RangeError unless `0 ≤ start ≤ end`, both whole numbers. */
export function span(start: number, end: number): Span {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(`[${start}, ${end}) is not a span`);
  }
  return { start, end };
}

/** Order by start, longer first: an enclosing span comes before the spans inside it. */
export function compareSpans(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

export function spansEqual(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

/** True when the two spans share at least one code point. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies within `outer`, edges included. */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** True when a caret at `offset` touches the span, either edge included. */
export function spanTouches(range: Span, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

/** Index of the first of these, sorted by their starts, that starts at or after `start` (in the unit of their starts). */
export function firstFrom(sorted: readonly { readonly start: number }[], start: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as { start: number }).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The same thing at another place. */
export function shiftSpan<T extends Span>(item: T, by: number): T {
  return { ...item, start: item.start + by, end: item.end + by };
}
