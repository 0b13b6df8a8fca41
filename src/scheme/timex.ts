/** A day as `YYYY-MM-DD`, which sorts as text. */
export type Day = string;

const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';
const date = new RegExp(
  `^(?:\\d{2}|\\d{3}|\\d{4}|\\d{4}-${month}|\\d{4}-${month}-${day}(?:T(?:[\\d:]+|MO|MI|AF|EV|NI)(?:Z|[+-]\\d\\d:?\\d\\d)?)?` +
    `|\\d{4}-(?:Q[1-4]|H[12]|SP|SU|FA|WI|W(?:0[1-9]|[1-4]\\d|5[0-3])(?:-(?:[1-7]|WE))?)|\\d{4}-${month}-XX|FY\\d{4})[~?%]?$`,
);
const duration = /^P(?:(?:\d+(?:\.\d+)?|X)(?:Y|M|W|D|DE|CE|Q|H|WE))+$|^P(?:\d+[YMWD])*T(?:(?:\d+|X)[HMS])+$/;
const reference = /^(?:PAST|PRESENT|FUTURE)_REF$/;
const set = /^XXXX-(?:XX(?:-XX)?|WXX(?:-(?:[1-7]|WE))?|\d\d(?:-\d\d)?|SP|SU|FA|WI)$/;

/**
 * True for a value that a date may have: TIMEX3 (ISO-TimeML) or EDTF level 0 and the marks `~ ? %`:
 * `2025`, `2025-04`, `2025-04-03`, `2025-Q2`, `2025-SU`, `2025-W14`, `201`, `P3M`, `XXXX-WXX-2`,
 * and intervals of dates such as `2025-04-02/2025-04-04` or `2025/..`.
 */
export function isTimexValue(value: string): boolean {
  const ends = value.split('/');
  if (ends.length === 2) {
    return ends.every((end) => end === '..' || isDateValue(end)) && ends.some((end) => end !== '..');
  }
  return isDateValue(value) || duration.test(value) || reference.test(value) || set.test(value);
}

/**
 * The last day that a date value may mean: the end of a month, quarter, year or interval.
 * Undefined for values that are on no calendar, such as durations, and for open intervals.
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
