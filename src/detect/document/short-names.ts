import type { Finding } from '../detector.ts';
import { fold } from '../lexicon/fold.ts';
import type { DocumentRule, FoundText } from './document-rule.ts';

const leastFullName = 0.55;
/** What a preposition or the lexicon said yields to the document; a noun such as `ville de` does not. */
const yielding = new Set([
  'place.known',
  'place.preposition',
  'organization.acronym',
  'name.unknown',
  'person.family-name',
  'person.speech',
  'model.place',
  'model.organization',
]);

/** `Diop` is the person that the document calls `Abdoulaye Diop`, whatever the order and the capitals. */
export const shortNames: DocumentRule = {
  id: 'document.short-name',
  apply({ text, findings }: FoundText): readonly Finding[] {
    const parts = partsOfNames(text, findings);
    if (parts.size === 0) return findings;
    return findings.map((finding) => {
      if (!yielding.has(finding.rule) || finding.score >= 0.9) return finding;
      const full = parts.get(fold(text.slice(finding.start, finding.end)));
      return full === undefined
        ? finding
        : { ...finding, label: 'person', rule: 'document.short-name', score: 0.9, evidence: full };
    });
  },
};

/** Family names, and what follows a first name, with the full name that has them. */
function partsOfNames(text: string, findings: readonly Finding[]): Map<string, string> {
  const parts = new Map<string, string>();
  const seen = new Set<string>();
  for (const { label, score, start, end } of findings) {
    if (label !== 'person' || score < leastFullName) continue;
    const name = text.slice(start, end);
    if (seen.has(name)) continue;
    seen.add(name);
    const words = name.split(/\s+/);
    if (words.length < 2) continue;
    for (let from = 1; from < words.length; from++) {
      const key = fold(words.slice(from).join(' '));
      if (key.length > 2 && !parts.has(key)) parts.set(key, name);
    }
    const first = words[0] ?? '';
    if (/^\p{Lu}{3,}$/u.test(first)) parts.set(fold(first), name);
  }
  return parts;
}
