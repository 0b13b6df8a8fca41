import type { Finding, Utf16Range } from '../detector.ts';
import { actorOf, intervieweeOf } from './commitment-actor.ts';
import { beneficiaryOf } from './commitment-beneficiary.ts';
import { deadlineOf } from './commitment-deadline.ts';
import type { DocumentRule, FoundText } from './document-rule.ts';

const actors = new Set(['person', 'place', 'organization']);

/** Links commitments to who is bound, to the date that is their term, and to whom the clause says it is for. */
export const commitmentLinks: DocumentRule = {
  id: 'document.commitment-links',
  apply({ text, findings }: FoundText): readonly Finding[] {
    const names = findings.filter(({ label }) => actors.has(label));
    const dates = findings.filter(({ label }) => label === 'date');
    const interviewee = intervieweeOf(text, names);
    return findings.map((finding) =>
      finding.label === 'commitment' ? linked(text, finding, names, dates, interviewee) : finding,
    );
  },
};

function linked(
  text: string,
  finding: Finding,
  names: readonly Finding[],
  dates: readonly Finding[],
  interviewee: Finding | undefined,
): Finding {
  const links = new Map<string, Utf16Range>();
  const attributes = new Map(finding.attributes);
  const put = (attribute: string, value: { name?: Finding; text?: string }) => {
    attributes.delete(attribute);
    if (value.name) links.set(attribute, { start: value.name.start, end: value.name.end });
    else if (value.text !== undefined) attributes.set(attribute, value.text);
  };
  const actor = actorOf(text, finding, names, interviewee);
  put('actor', actor);
  const deadline = deadlineOf(text, finding, dates);
  if (deadline) {
    links.set('deadline', { start: deadline.start, end: deadline.end });
    const value = deadline.attributes?.get('value');
    if (value) attributes.set('deadline', value);
  }
  const receiver = beneficiaryOf(text, finding, names);
  if (receiver.name === undefined || receiver.name !== actor.name) put('beneficiary', receiver);
  const { links: _, ...rest } = finding;
  return { ...rest, attributes, ...(links.size > 0 ? { links } : {}) };
}
