import type { ArticleFacts, Origin, Status } from '../annotation/annotation.ts';

export function isStatus(value: unknown): value is Status {
  return value === 'todo' || value === 'in-progress' || value === 'done';
}

export function isOrigin(value: unknown): value is Origin {
  return value === 'manual' || value === 'suggestion' || value === 'propagated' || value === 'import';
}

/** True for a day of the calendar as `YYYY-MM-DD`. */
function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** The keys of facts that do not hold what they should. */
export function badFacts(article: ArticleFacts): (keyof ArticleFacts)[] {
  const bad: (keyof ArticleFacts)[] = [];
  if (article.sha256 !== undefined && !/^[0-9a-f]{64}$/.test(article.sha256)) bad.push('sha256');
  if (article.language !== undefined && !/^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(article.language)) {
    bad.push('language');
  }
  if (article.published !== undefined && !isCalendarDate(article.published)) bad.push('published');
  return bad;
}
