import { addDays, isoDay, parseDay } from '../dates/civil.ts';
import type { Finding } from '../detector.ts';
import type { DocumentRule } from './document-rule.ts';

/** How far back the day that a time belongs to may have been told, in UTF-16 code units. */
const reach = 1500;

/** « Réunion vendredi. Rendez-vous à 20 h »: times and « le lendemain » take the day told in a paragraph before theirs. */
export const dayAnchor: DocumentRule = {
  id: 'document.day-anchor',
  apply({ findings }): readonly Finding[] {
    let last: { readonly value: string; readonly end: number } | undefined;
    return findings.map((finding) => {
      if (finding.label !== 'date') return finding;
      const { fromDay, start, end } = finding;
      const anchored = fromDay && last && start - last.end <= reach ? anchor(finding, last.value) : finding;
      const value = anchored.attributes?.get('value') ?? '';
      const day = /^\d{4}-\d\d-\d\d/.exec(value)?.[0];
      if (day && (!fromDay || anchored !== finding)) last = { value: day, end };
      return anchored;
    });
  },
};

function anchor(finding: Finding, last: string): Finding {
  const day = parseDay(last);
  if (!day || !finding.fromDay) return finding;
  const { days, time } = finding.fromDay;
  const attributes = new Map(finding.attributes).set('value', isoDay(addDays(day, days)) + time);
  return { ...finding, attributes };
}
