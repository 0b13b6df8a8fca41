/** A day of the proleptic Gregorian calendar: year (0 is 1 BC), month 1–12, day 1–31. */
export interface CivilDay {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

/** `YYYY-MM-DD` → day; undefined when it is not a real day. */
export function parseDay(text: string | undefined): CivilDay | undefined {
  const match = text === undefined ? null : /^(\d{4})-(\d\d)-(\d\d)/.exec(text);
  if (!match) return undefined;
  const [y, m, d] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(y, m, d) ? { y, m, d } : undefined;
}

export function daysInMonth(y: number, m: number): number {
  if (m === 2) return (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 29 : 28;
  return m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31;
}

/** True for a real day; without a year 29 February is one. */
export function isDay(y: number | undefined, m: number, d: number): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= daysInMonth(y ?? 2000, m);
}

/** Days since 1970-01-01, by the era arithmetic of H. Hinnant's "chrono-Compatible Low-Level Date Algorithms". */
export function dayNumber({ y, m, d }: CivilDay): number {
  const year = m <= 2 ? y - 1 : y;
  const era = Math.floor(year / 400);
  const ofEra = year - era * 400;
  const ofYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468;
}

/** The inverse of `dayNumber`. */
export function dayOf(number: number): CivilDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const ofEra = shifted - era * 146097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * ofYear + 2) / 153);
  const m = month < 10 ? month + 3 : month - 9;
  return { y: year + era * 400 + (m <= 2 ? 1 : 0), m, d: ofYear - Math.floor((153 * month + 2) / 5) + 1 };
}

export function addDays(day: CivilDay, days: number): CivilDay {
  return dayOf(dayNumber(day) + days);
}

/** The same day so many months on; the last of the month where that day does not exist. */
export function addMonths(day: CivilDay, months: number): CivilDay {
  const index = day.y * 12 + (day.m - 1) + months;
  const y = Math.floor(index / 12);
  const m = index - y * 12 + 1;
  return { y, m, d: Math.min(day.d, daysInMonth(y, m)) };
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: CivilDay): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week and the year that the week belongs to. */
export function isoWeek(day: CivilDay): { readonly year: number; readonly week: number } {
  const thursday = addDays(day, 4 - weekdayOf(day));
  return {
    year: thursday.y,
    week: Math.floor((dayNumber(thursday) - dayNumber({ y: thursday.y, m: 1, d: 1 })) / 7) + 1,
  };
}

/** Easter Sunday of the Gregorian calendar (the "Anonymous" algorithm, Meeus 1991). */
export function easter(y: number): CivilDay {
  const a = y % 19;
  const b = Math.floor(y / 100);
  const c = y % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return { y, m: Math.floor(n / 31), d: (n % 31) + 1 };
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

export function isoDay(day: CivilDay): string {
  return `${pad(day.y, 4)}-${pad(day.m, 2)}-${pad(day.d, 2)}`;
}

export function isoWeekText(day: CivilDay): string {
  const { year, week } = isoWeek(day);
  return `${pad(year, 4)}-W${pad(week, 2)}`;
}
