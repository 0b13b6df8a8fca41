import type { Finding, Utf16Range } from '../detector.ts';
import type { DocumentRule, FoundText } from './document-rule.ts';

const actors = new Set(['person', 'place', 'organization']);

/** Links commitments to the names found in their subject, and to the date in their clause. */
export const commitmentLinks: DocumentRule = {
  id: 'document.commitment-links',
  apply({ findings }: FoundText): readonly Finding[] {
    const names = findings.filter(({ label }) => actors.has(label));
    const dates = findings.filter(({ label }) => label === 'date');
    return findings.map((finding) =>
      finding.label === 'commitment' ? linked(finding, names, dates) : finding,
    );
  },
};

function linked(finding: Finding, names: readonly Finding[], dates: readonly Finding[]): Finding {
  const links = new Map<string, Utf16Range>();
  const attributes = new Map(finding.attributes);
  const actor = actorOf(finding, names);
  if (actor) {
    links.set('actor', { start: actor.start, end: actor.end });
    attributes.delete('actor');
  }
  const deadline = within(dates, finding).at(-1);
  if (deadline) {
    links.set('deadline', { start: deadline.start, end: deadline.end });
    const value = deadline.attributes?.get('value');
    if (value) attributes.set('deadline', value);
  }
  const { links: _, ...rest } = finding;
  return { ...rest, attributes, ...(links.size > 0 ? { links } : {}) };
}

/** The last person named in the subject, else the first name; for `l’engagement de la Russie` the name after the noun. */
function actorOf(finding: Finding, names: readonly Finding[]): Finding | undefined {
  if (finding.rule === 'commitment.renewed') {
    const owner = within(names, finding)[0];
    const action = finding.attributes?.get('action');
    if (owner && action !== undefined && owner.start < finding.end - action.length) return owner;
  }
  const subject = finding.links?.get('actor');
  if (!subject) return undefined;
  const inside = within(names, subject);
  return inside.findLast(({ label }) => label === 'person') ?? inside[0];
}

/** The findings inside a range; `findings` are sorted by their start and do not overlap. */
function within(findings: readonly Finding[], range: Utf16Range): readonly Finding[] {
  let low = 0;
  let high = findings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((findings[middle] as Finding).start < range.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < findings.length && (findings[end] as Finding).end <= range.end) end++;
  return findings.slice(low, end);
}
