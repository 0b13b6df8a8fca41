/** A dateline's place before the date: « BAMAKO, 3 avril 2025 (AFP) — », "ACCRA, Ghana, April 3, 2025 —". */
const place =
  /(?:^|\n)[ \t]*\p{Lu}[\p{L}\p{M}'’. -]{1,40}(?:,[ \t]*\p{Lu}[\p{L}\p{M}'’. -]{1,30})?[,(][ \t]*(?:le[ \t]+)?$/u;

/** After a dateline's date: an agency in brackets, a dash, a colon, or the line's end. */
const rest = /^[ \t]*(?:\([\p{Lu}\p{L} ./-]{2,30}\)|[–—:-]|\)|\n|$)/u;

/** The longest place of a dateline, in UTF-16 code units. */
const reach = 120;

/** True for a date that says when and where an article was written. The range counts UTF-16 code units of the text. */
export function isDateline(text: string, start: number, end: number): boolean {
  return place.test(text.slice(Math.max(0, start - reach), start)) && rest.test(text.slice(end, end + reach));
}
