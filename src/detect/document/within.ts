import type { Finding, Utf16Range } from '../detector.ts';

/** Index of the first finding that begins at or after an offset; `findings` are sorted by their start. */
export function firstFrom(findings: readonly Finding[], start: number): number {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle] as Finding).start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The findings inside a range; `findings` are sorted by their start and do not overlap. */
export function within(findings: readonly Finding[], range: Utf16Range): readonly Finding[] {
  const from = firstFrom(findings, range.start);
  let to = from;
  while (to < findings.length && (findings[to] as Finding).end <= range.end) to++;
  return findings.slice(from, to);
}
