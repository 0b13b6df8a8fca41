import { addDays, addMonths, type CivilDay, dayNumber, isDay, isoDay, pad, weekdayOf } from './civil.ts';
import type { Anchor, Convention, PartialDate } from './rule.ts';

/** A nearest reading this many days off stands even against the clause's tense. */
const nearDays = 150;

/** `2025`, `0490`; before the common era `BC0490` (TIMEX3) or `-0489` (EDTF). */
export function yearText(year: number, convention: Convention): string {
  if (year > 0) return pad(year, 4);
  return convention === 'timeml' ? `BC${pad(1 - year, 4)}` : year === 0 ? '0000' : `-${pad(-year, 4)}`;
}

/** The value of a date whose year is known, as far as its parts go. */
export function dateText(date: PartialDate & { readonly year: number }, convention: Convention): string {
  const year = yearText(date.year, convention);
  if (date.part) return `${year}-${date.part}`;
  if (date.month === undefined) return year;
  const month = `${year}-${pad(date.month, 2)}`;
  return date.day === undefined ? month : `${month}-${pad(date.day, 2)}`;
}

/** The date with its year (and for a weekday its day) filled in; undefined when the anchor does not suffice. */
export function complete(
  date: PartialDate,
  at: Anchor,
): (PartialDate & { readonly year: number }) | undefined {
  if (date.year !== undefined) return { ...date, year: date.year };
  const { published } = at;
  if (date.month === undefined && date.part === undefined) {
    if (date.day !== undefined && date.weekday === undefined) return ofMonth(date.day, at);
    return published && date.weekday !== undefined ? weekdayDate(date, published, at) : undefined;
  }
  if (date.yearShift !== undefined) return published && { ...date, year: published.y + date.yearShift };
  const told = date.turn === undefined ? toldYear(date, at) : undefined;
  if (told !== undefined) return { ...date, year: told };
  if (!published) return undefined;
  if (date.weekday !== undefined && date.day !== undefined && date.month !== undefined) {
    const matching = yearOfWeekday(date.month, date.day, date.weekday, published);
    if (matching !== undefined) return { ...date, year: matching };
  }
  const year = nearestYear(date, published, at);
  const leap = date.month === 2 && date.day === 29 && !isDay(year, 2, 29);
  return { ...date, year: leap ? nearestLeap(year) : year };
}

/** The leap year before or after a year; the one before where both are as near. */
function nearestLeap(year: number): number {
  return [-1, 1, -2, 2, -3, 3, -4].map((shift) => year + shift).find((y) => isDay(y, 2, 29)) ?? year;
}

/** A year that the paragraph spoke of, when it is clearly not about the time of publication. */
function toldYear(date: PartialDate, at: Anchor): number | undefined {
  const year = at.told?.year;
  if (year === undefined || at.direction() === 2) return undefined;
  const { month: m, day: d, weekday } = date;
  if (m !== undefined && d !== undefined && !isDay(year, m, d)) return undefined;
  if (weekday !== undefined && m !== undefined && d !== undefined && weekdayOf({ y: year, m, d }) !== weekday)
    return undefined;
  if (!at.published || Math.abs(at.published.y - year) > 1) {
    const month = at.told?.month;
    const wraps = month !== undefined && date.month !== undefined && month >= 11 && date.month <= 2;
    return wraps && at.told?.day !== undefined ? year + 1 : year;
  }
  return undefined;
}

function yearOfWeekday(month: number, day: number, weekday: number, near: CivilDay): number | undefined {
  return [0, -1, 1, -2, 2]
    .map((shift) => near.y + shift)
    .filter((y) => isDay(y, month, day) && weekdayOf({ y, m: month, d: day }) === weekday)
    .sort((a, b) => distance(a, month, day, near) - distance(b, month, day, near))[0];
}

function distance(y: number, m: number, d: number, from: CivilDay): number {
  return Math.abs(dayNumber({ y, m, d }) - dayNumber(from));
}

/** First day of a part of a year, as month and day; a winter begins in its year's December. */
const partStart: Readonly<Record<string, number>> = {
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
  H1: 1,
  H2: 7,
  Q1: 1,
  Q2: 4,
  Q3: 7,
  Q4: 10,
};

/** Days that a quarter, a half year and a season last at most, by their first letter; seasons are 92 too. */
const partDays: Readonly<Record<string, number>> = { Q: 92, H: 184 };

function nearestYear(date: PartialDate, published: CivilDay, at: Anchor): number {
  const month = date.month ?? partStart[date.part ?? ''] ?? 1;
  const day = date.day ?? (date.month === undefined ? 1 : Math.min(published.d, 28));
  const today = dayNumber(published);
  const whole = date.day === undefined;
  const offset = (y: number) => dayNumber({ y, m: month, d: day }) - today;
  if (date.turn !== undefined) return turnYear(date.turn, published.y, offset, whole);
  const years = [published.y, published.y - 1, published.y + 1];
  const nearest = years.reduce((best, y) => (Math.abs(offset(y)) < Math.abs(offset(best)) ? y : best));
  // Parts of a year and quarters without more are this year’s unless the tense says otherwise.
  const usual = date.part ? published.y : nearest;
  const direction = at.direction();
  const length = date.part ? (partDays[date.part[0] ?? ''] ?? 92) : 0;
  if (direction > 0 && (direction === 2 || date.part)) return offset(usual) < -length ? usual + 1 : usual;
  if (direction === -2) return offset(usual) > 0 ? usual - 1 : usual;
  if (direction === 0 || Math.abs(offset(usual)) <= nearDays || Math.sign(offset(usual)) === direction)
    return usual;
  if (date.part && offset(usual) <= 92) return usual;
  return usual + direction;
}

function turnYear(turn: number, year: number, offset: (y: number) => number, whole: boolean): number {
  const slack = whole ? 20 : 0;
  if (turn === 0) return year;
  if (turn < 0) return offset(year) < -slack || (!whole && offset(year) < 0) ? year : year - 1;
  return offset(year) > slack ? year : year + 1;
}

function weekdayDate(
  date: PartialDate,
  published: CivilDay,
  at: Anchor,
): PartialDate & { readonly year: number } {
  const weekday = date.weekday ?? 1;
  const ahead = (weekday - weekdayOf(published) + 7) % 7;
  const direction = date.turn ?? (at.direction() || -1);
  let days = ahead;
  if (date.turn === -1) days = ahead - 7;
  else if (date.turn === 1) days = ahead || 7;
  else if (date.turn === 0) days = weekday - weekdayOf(published);
  else if (direction < 0 && ahead > 0) days = ahead - 7;
  if (date.day !== undefined) days = matchingDay(published, days, date.day);
  const day = addDays(published, days);
  return { year: day.y, month: day.m, day: day.d, weekday };
}

/** The offset nearest to `days`, whole weeks away, that falls on a day of the month. */
function matchingDay(published: CivilDay, days: number, day: number): number {
  for (const weeks of [0, 1, -1, 2, -2, 3, -3, 4, -4, 5, -5]) {
    if (addDays(published, days + weeks * 7).d === day) return days + weeks * 7;
  }
  return days;
}

/** « le 15 »: the day of the month spoken of, else of the month of publication. */
function ofMonth(day: number, at: Anchor): (PartialDate & { readonly year: number }) | undefined {
  const { last, published } = at;
  if (last?.year !== undefined && last.month !== undefined && isDay(last.year, last.month, day)) {
    return { year: last.year, month: last.month, day };
  }
  if (!published) return undefined;
  const gone = day < published.d - 7 && at.direction() > 0;
  const ahead = day > published.d && at.direction() < 0;
  const month = addMonths({ ...published, d: 1 }, gone ? 1 : ahead ? -1 : 0);
  return isDay(month.y, month.m, day) ? { year: month.y, month: month.m, day } : undefined;
}

/** The day that a paragraph last spoke of, else the day of publication where it is not about another time. */
export function lastDay(at: Anchor): CivilDay | undefined {
  const { day, last } = at;
  if (day?.year !== undefined && day.month !== undefined && day.day !== undefined) {
    return { y: day.year, m: day.month, d: day.day };
  }
  const recent = last?.year === undefined || (at.published && Math.abs(last.year - at.published.y) <= 1);
  return recent ? at.published : undefined;
}

/** `YYYY-MM-DD`, with a time of day when there is one. */
export function dayText(day: CivilDay, time: string | undefined): string {
  return isoDay(day) + (time ?? '');
}
