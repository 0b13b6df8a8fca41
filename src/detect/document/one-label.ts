import type { Finding } from '../detector.ts';
import type { DocumentRule, FoundText } from './document-rule.ts';
import { NameIndex, nameLabels } from './name-index.ts';

/** Scores from which a finding keeps its label against the rest of the document: its context is plain. */
const firm = 0.9;

/** One name has one label in a document, unless its context plainly says otherwise; unknown names take it too. */
export const oneLabel: DocumentRule = {
  id: 'document.one-label',
  apply({ text, findings }: FoundText): readonly Finding[] {
    const index = new NameIndex(text, findings);
    return findings.map((finding) => {
      if (finding.score >= firm || !nameLabels.has(finding.label)) return finding;
      const leading = index.leading(text.slice(finding.start, finding.end));
      if (!leading || leading.label === finding.label) return finding;
      if (leading.evidence <= leading.against) return finding;
      const score = Math.min(0.9, leading.evidence / (1 + leading.evidence));
      if (finding.label !== 'name' && score < finding.score) return finding;
      return { ...finding, label: leading.label, rule: 'document.one-label', score };
    });
  },
};
