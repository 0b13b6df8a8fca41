import { atOnce } from '../text/steps.ts';
import type { Finding } from './detector.ts';

/** Findings below this score are not shown. */
const leastScore = 0.5;
/** Findings settled between two chances to pause. */
const stepSize = 3000;

/**
 * Of findings that compete for the same words, keeps one. Sources that agree on words and label strengthen each
 * other; of two labels on the same words the stronger stands; of overlapping words those that people decided on,
 * then the longer, then the surer. What people decided on is no reason against a longer name that has it inside: it
 * goes with it, for when that one is not wanted. Commitments compete among themselves only, so that names inside
 * them stay.
 *
 * @returns findings in the order of the text, an enclosing one first
 */
export function resolve(findings: readonly Finding[]): Finding[] {
  return atOnce(resolveSteps(findings));
}

/** As `resolve`, in steps of a few milliseconds. */
export function* resolveSteps(findings: readonly Finding[]): Generator<void, Finding[]> {
  const names: Finding[] = [];
  const kept: Finding[] = [];
  const clauses: Finding[] = [];
  for (const finding of findings) {
    if (finding.end <= finding.start || finding.label === 'name') continue;
    if (finding.label === 'commitment') clauses.push(finding);
    else names.push(finding);
  }
  yield;
  for (const layer of [names, clauses]) {
    layer.sort(inTextOrder);
    let settled = 0;
    for (let from = 0; from < layer.length; ) {
      const to = groupEnd(layer, from);
      settle(layer, from, to, kept);
      settled += to - from;
      from = to;
      if (settled >= stepSize) {
        settled = 0;
        yield;
      }
    }
  }
  return kept.sort(inTextOrder);
}

function inTextOrder(a: Finding, b: Finding): number {
  return a.start - b.start || b.end - a.end;
}

/** The end of the run of findings that begins at `from` and hangs together by overlaps. */
function groupEnd(layer: readonly Finding[], from: number): number {
  let reach = (layer[from] as Finding).end;
  let to = from + 1;
  for (; to < layer.length; to++) {
    const { start, end } = layer[to] as Finding;
    if (start >= reach) break;
    if (end > reach) reach = end;
  }
  return to;
}

function settle(layer: readonly Finding[], from: number, to: number, kept: Finding[]): void {
  if (to - from === 1) {
    const only = layer[from] as Finding;
    if (only.score >= leastScore) kept.push(only);
    return;
  }
  const candidates = agreed(layer.slice(from, to)).filter(({ score }) => score >= leastScore);
  kept.push(...longestFirst(candidates));
}

/** One finding for each range: the label with the most evidence. `group` is in the order of the text. */
function agreed(group: readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (let from = 0; from < group.length; ) {
    const { start, end } = group[from] as Finding;
    let to = from + 1;
    while (group[to]?.start === start && group[to]?.end === end) to++;
    found.push(to - from === 1 ? (group[from] as Finding) : strongest(group.slice(from, to)));
    from = to;
  }
  return found;
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

/** @param candidates no two on the same words; in the order of the text, an enclosing one first */
function longestFirst(candidates: readonly Finding[]): Finding[] {
  if (candidates.length < 2) return [...candidates];
  const origin = (candidates[0] as Finding).start;
  const enclosed = enclosedIn(candidates);
  const reach = candidates.reduce((most, { end }) => Math.max(most, end), 0);
  /** By place: 1 more than the index in `kept` of what has it. */
  const taken = new Uint32Array(reach - origin);
  const first = (finding: Finding) => (enclosed.has(finding) ? 0 : rank(finding));
  const ordered = [...candidates].sort(
    (a, b) =>
      first(b) - first(a) || b.end - b.start - (a.end - a.start) || b.score - a.score || a.start - b.start,
  );
  const kept: Finding[] = [];
  for (const finding of ordered) {
    const { start, end } = finding;
    const range = taken.subarray(start - origin, end - origin);
    const owner = range.find((place) => place > 0);
    if (owner === undefined) {
      range.fill(kept.push(finding));
      continue;
    }
    const outer = kept[owner - 1] as Finding;
    if (rank(finding) > 0 && outer.start <= start && end <= outer.end)
      kept[owner - 1] = { ...outer, inner: [...(outer.inner ?? []), finding].sort(inTextOrder) };
  }
  return kept;
}

/** The findings that have all their words in another one. */
function enclosedIn(candidates: readonly Finding[]): ReadonlySet<Finding> {
  const enclosed = new Set<Finding>();
  let reach = 0;
  for (const finding of candidates) {
    if (finding.end <= reach) enclosed.add(finding);
    else reach = finding.end;
  }
  return enclosed;
}

function rank(finding: Finding): number {
  return finding.rule.startsWith('knowledge.') ? 1 : 0;
}
