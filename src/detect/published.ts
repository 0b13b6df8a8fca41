import { isDateline } from './dates/dateline.ts';
import { DateDetector } from './dates/index.ts';
import type { Language, Utf16Range } from './detector.ts';

/** The day on which an article says that it was published, and where it says so. */
export interface Published extends Utf16Range {
  /** `YYYY-MM-DD`. */
  readonly value: string;
}

/** How much of the text may hold the publication date (UTF-16 code units). */
const headLength = 1200;

/** The part of a text that may hold the publication date: while it stays the same, so does the date. */
export function headOf(text: string): string {
  return text.slice(0, headLength);
}

/** Words that introduce a publication date, before it on its line; the date is theirs alone. */
const announced =
  /(?:\bdate|\bpubli[eé]e?s?|\bpublication|\bmis(?:e)? en ligne|\bmise à jour|\bmis à jour|\bpublished|\bposted|\bupdated|\bissued|\breleased|\bdated)\s*(?::|le|on|the|,|-|–|\s)*(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|à|at)\s*,?\s*)?$/iu;

/** The end of a by-line, after a dash: « Propos recueillis par …, à Cotonou – 29 janvier 2026 ». */
const byline = { before: /(?:^|\n)[^\n.!?]{1,110}[–—|-][ \t]*(?:le[ \t]+)?$/u, after: /^[ \t]*(?:\n|$)/u };

/** A line that is nothing but the date, a dash, « le », a time. */
const alone = {
  before: /(?:^|\n)[ \t\p{P}|]*(?:le[ \t]+)?$/u,
  after:
    /^[ \t]*(?:[,|–—-]?[ \t]*(?:à|at)?[ \t]*\d{1,2}[ \t]*[h:][ \t]*\d{0,2}[^\n]{0,20})?[ \t\p{P}|]*(?:\n|$)/u,
};

/**
 * The publication date in an article's head: "date 2025-09-25", « Publié le 3 avril 2025 », "Published: April 3,
 * 2025", a dateline, a date alone on its line. Undefined when the head has none; a date in a sentence is none.
 * @param text an article's text; the range counts its UTF-16 code units
 * @param language settles `03/04/2025`
 */
export function findPublished(text: string, language: Language = 'fr'): Published | undefined {
  const head = headOf(text);
  const days = new DateDetector()
    .detect(head, { language, published: undefined })
    .flatMap(({ start, end, attributes }) => {
      const value = attributes?.get('value') ?? '';
      return /^\d{4}-\d\d-\d\d$/.test(value) ? [{ start, end, value }] : [];
    });
  const before = (day: Published) => head.slice(Math.max(0, day.start - 120), day.start);
  return (
    days.find((day) => announced.test(lastLine(before(day)))) ??
    days.find(({ start, end }) => isDateline(head, start, end)) ??
    days.find((day) => byline.before.test(before(day)) && byline.after.test(head.slice(day.end))) ??
    days.find((day) => alone.before.test(before(day)) && alone.after.test(head.slice(day.end)))
  );
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}
