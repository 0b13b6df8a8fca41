/** A day as `YYYY-MM-DD`, which sorts as text. */
export type Day = string;

const month = '(?:0[1-9]|1[0-2]|XX)';
const day = '(?:0[1-9]|[12]\\d|3[01]|XX)';
const week = '(?:0[1-9]|[1-4]\\d|5[0-3]|XX)';
const part = '(?:Q[1-4X]|H[12X]|SP|SU|FA|WI)';
/** `T10`, `T10:30`, `T10:30:15.5`, `T24:00`, with a zone; or a part of the day: morning … night, midday, daytime. */
const time =
  '(?:T(?:(?:[01]\\d|2[0-4]|XX)(?::(?:[0-5]\\d|XX)(?::(?:[0-5]\\d(?:\\.\\d+)?|XX))?)?(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?|MO|MI|AF|EV|NI|DT))';
/** A year before the common era is `BC0044` in TIMEX3, `-0043` in EDTF; `199` is a decade, `19` a century, `1` a millennium. */
const year = '(?:(?:(?:BC)?|-)[\\dX]{4}|(?:BC)?\\d{1,3})';
const date = new RegExp(
  `^(?:${year}|FY\\d{4}(?:-(?:Q[1-4]|H[12]))?|(?:(?:BC)?|-)[\\dX]{4}-(?:${month}(?:-${day}${time}?)?|${part}` +
    `|W${week}(?:-(?:[1-7X]|WE))?${time}?)|${time})[~?%]?$`,
);
const amount = '(?:\\d+(?:\\.\\d+)?|X{1,4})';
const duration = new RegExp(
  `^P(?:(?:${amount}(?:ML|CE|DE|Y|Q|H|M|WE|W|D|SP|SU|FA|WI))+(?:T(?:${amount}[HMS])+)?|T(?:${amount}[HMS])+|${amount}T(?:MO|MI|AF|EV|NI|DT))$`,
);
const reference = /^(?:PAST|PRESENT|FUTURE)_REF$/;

/**
 * True for a value that an expression of time may have: TIMEX3 (ISO 24617-1) or EDTF level 0 and the marks `~ ? %`:
 * `2025`, `2025-04`, `2025-04-03`, `2025-Q2`, `2025-SU`, `2025-W14-2`, `201`, `BC0044`, `FY2025`, `2025-04-03TMO`,
 * `P3M`, `PT1.5H`, `XXXX-WXX-2`, `PRESENT_REF`, and intervals of dates such as `2025-04-02/2025-04-04` or `2025/..`.
 */
export function isTimexValue(value: string): boolean {
  const ends = value.split('/');
  if (ends.length === 2) {
    return ends.every((end) => end === '..' || isDateValue(end)) && ends.some((end) => end !== '..');
  }
  return isDateValue(value) || duration.test(value) || reference.test(value);
}

/** The TIMEX3 types that a value may go with; none for what is no value. */
export function typesOfTimex(value: string): readonly string[] {
  if (!isTimexValue(value)) return [];
  if (duration.test(value)) return ['DURATION', 'SET'];
  if (reference.test(value)) return ['DATE', 'TIME'];
  const time = /T/.test(value) ? 'TIME' : 'DATE';
  // `XXXX-WXX-1` is any Monday or every one.
  return value.startsWith('XXXX') ? [time, 'SET'] : [time];
}

/**
 * The last day that a date value may mean: the end of a week, month, quarter, year or interval.
 * Undefined for values that are on no calendar, such as durations, for years before the common era, and for open
 * intervals.
 */
export function lastDay(value: string): Day | undefined {
  const end =
    value
      .split('/')
      .at(-1)
      ?.replace(/[~?%]$/, '') ?? '';
  const [, year, rest = ''] = /^(\d{4})(?:-(.*))?$/.exec(end) ?? [];
  if (year === undefined || !isDateValue(end)) return undefined;
  if (/^\d\d-\d\d/.test(rest)) return `${year}-${rest.slice(0, 5)}`;
  const [, weeks, weekday = '7'] = /^W(\d\d)(?:-(\d))?/.exec(rest) ?? [];
  if (weeks !== undefined) return dayOfWeek(Number(year), Number(weeks), Number(weekday));
  const months = lastMonths.get(rest) ?? (/^\d\d/.test(rest) ? Number(rest.slice(0, 2)) : 12);
  const last = rest === 'WI' ? Number(year) + 1 : Number(year);
  return `${String(last).padStart(4, '0')}-${pad(months)}-${pad(daysIn(last, months))}`;
}

const lastMonths = new Map([
  ['Q1', 3],
  ['Q2', 6],
  ['Q3', 9],
  ['Q4', 12],
  ['H1', 6],
  ['H2', 12],
  ['SP', 6],
  ['SU', 9],
  ['FA', 12],
  ['WI', 3],
]);

/** @param weekday 1 Monday … 7 Sunday of an ISO 8601 week; the first week of a year holds 4 January */
function dayOfWeek(year: number, week: number, weekday: number): Day {
  const fourth = new Date(`${String(year).padStart(4, '0')}-01-04T00:00:00Z`);
  const monday = 4 - ((fourth.getUTCDay() + 6) % 7);
  fourth.setUTCDate(monday + (week - 1) * 7 + weekday - 1);
  return fourth.toISOString().slice(0, 10);
}

function isDateValue(value: string): boolean {
  if (!date.test(value)) return false;
  const [, year, months, days] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
  return days === undefined || Number(days) <= daysIn(Number(year), Number(months));
}

function daysIn(year: number, months: number): number {
  if (months === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(months) ? 30 : 31;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
