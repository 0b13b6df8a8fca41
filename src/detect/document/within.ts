import { firstFrom } from '../../text/span.ts';
import type { Finding, Utf16Range } from '../detector.ts';

/** The findings inside a range; `findings` are sorted by their start and do not overlap. */
export function within(findings: readonly Finding[], range: Utf16Range): readonly Finding[] {
  const from = firstFrom(findings, range.start);
  let to = from;
  while (to < findings.length && (findings[to] as Finding).end <= range.end) to++;
  return findings.slice(from, to);
}
