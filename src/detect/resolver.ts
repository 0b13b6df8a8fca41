import type { Finding } from './detector.ts';

/** Findings below this score are not shown. */
export const leastScore = 0.5;

/**
 * Of findings that compete for the same words, keeps one. Sources that agree on words and label strengthen each
 * other; of two labels on the same words the stronger stands; of overlapping words those that people decided on,
 * then the longer, then the surer. Commitments compete among themselves only, so that names inside them stay.
 *
 * @returns findings in the order of the text, an enclosing one first
 */
export function resolve(findings: readonly Finding[], textLength: number): readonly Finding[] {
  const clauses = findings.filter((finding) => finding.label === 'commitment');
  const names = findings.filter((finding) => finding.label !== 'commitment' && finding.label !== 'name');
  return [...longestFirst(agreed(names), textLength), ...longestFirst(clauses, textLength)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}

/** One finding for each range: the label with the most evidence. */
function agreed(findings: readonly Finding[]): Finding[] {
  const byRange = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.start} ${finding.end}`;
    const same = byRange.get(key);
    if (same) same.push(finding);
    else byRange.set(key, [finding]);
  }
  return [...byRange.values()].map((same) => (same.length === 1 ? (same[0] as Finding) : strongest(same)));
}

function strongest(same: readonly Finding[]): Finding {
  const doubt = new Map<string, number>();
  for (const { label, score } of same) doubt.set(label, (doubt.get(label) ?? 1) * (1 - score));
  const ordered = [...same].sort(
    (a, b) => rank(b) - rank(a) || (doubt.get(a.label) ?? 1) - (doubt.get(b.label) ?? 1) || b.score - a.score,
  );
  const best = ordered[0] as Finding;
  return { ...best, score: Math.min(0.99, 1 - (doubt.get(best.label) ?? 1)) };
}

function longestFirst(findings: readonly Finding[], textLength: number): Finding[] {
  const taken = new Uint8Array(textLength);
  const ordered = findings
    .filter((finding) => finding.score >= leastScore && finding.end > finding.start)
    .sort(
      (a, b) =>
        rank(b) - rank(a) || b.end - b.start - (a.end - a.start) || b.score - a.score || a.start - b.start,
    );
  const kept: Finding[] = [];
  for (const finding of ordered) {
    if (isTaken(taken, finding)) continue;
    taken.fill(1, finding.start, finding.end);
    kept.push(finding);
  }
  return kept;
}

/** Findings come longest first within a rank: one that overlaps a longer one has an end inside it. */
function isTaken(taken: Uint8Array, { start, end }: Finding): boolean {
  if (taken[start] === 1 || taken[end - 1] === 1) return true;
  for (let at = start; at < end; at++) if (taken[at] === 1) return true;
  return false;
}

function rank(finding: Finding): number {
  return finding.rule.startsWith('knowledge.') ? 1 : 0;
}
