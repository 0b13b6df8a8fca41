import type { Finding, Utf16Range } from '../detector.ts';
import type { DocumentRule, FoundText } from './document-rule.ts';

/** UTF-16 code units before a name that are searched for what joins it. */
const longestPhrase = 30;
const actors = new Set(['person', 'place', 'organization']);

/** Phrases that say for whom an act is, before a name. */
const inFavour =
  /(?:au profit|en faveur|au b[ée]n[ée]fice|on behalf|for the benefit|in favou?r) (?:de |d[’']|des |du |of )(?:la |l[’']|the )?$/i;
/** A preposition that names the receiver when the act is one of giving. */
const toward = /(?:^|[\s’'])(?:à (?:la |l[’'])?|aux? |to (?:the )?|for (?:the )?)$/i;
/** An act of giving, at the beginning of the promised act. */
const giving =
  /^(?:(?:fournir|livrer|accorder|donner|offrir|octroyer|remettre|pr[êe]ter|apporter|allouer|verser)(?![a-zà-ÿ])|(?:fourni|livre|accorde|donne|offri|octroie|remett|pr[êe]te|apporte|alloue|verse)r(?:a|ai|ons|ont|ait|aient)(?![a-zà-ÿ])|(?:provide|give|supply|deliver|lend|grant|donate|pay|provid|supply|donat)(?:ing)?\b)/i;

/** Links commitments to the names in their subject, to the date in their clause, and to whom the clause says it is for. */
export const commitmentLinks: DocumentRule = {
  id: 'document.commitment-links',
  apply({ text, findings }: FoundText): readonly Finding[] {
    const names = findings.filter(({ label }) => actors.has(label));
    const dates = findings.filter(({ label }) => label === 'date');
    return findings.map((finding) =>
      finding.label === 'commitment' ? linked(text, finding, names, dates) : finding,
    );
  },
};

function linked(
  text: string,
  finding: Finding,
  names: readonly Finding[],
  dates: readonly Finding[],
): Finding {
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
  const receiver = beneficiaryOf(text, finding, names);
  if (receiver && receiver !== actor) links.set('beneficiary', { start: receiver.start, end: receiver.end });
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

/** The name after `au profit de`, or after `à` or `to` when the act is one of giving; `à Paris` says where. */
function beneficiaryOf(text: string, finding: Finding, names: readonly Finding[]): Finding | undefined {
  const action = finding.attributes?.get('action') ?? '';
  const from = finding.end - action.length;
  const gives = giving.test(action);
  return within(names, { start: from, end: finding.end }).find(({ start, end, label }) => {
    const before = text.slice(Math.max(from, start - longestPhrase), start).replaceAll(/\s/g, ' ');
    if (inFavour.test(before)) return true;
    const located = label === 'place' && (/à $/i.test(before) || !/^\p{Lu}/u.test(text.slice(start, end)));
    return gives && !located && toward.test(before);
  });
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
