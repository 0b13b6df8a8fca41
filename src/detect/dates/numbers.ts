import type { Words } from './words.ts';

/** A number found in words or digits, and the index of the word after it. */
export interface Found {
  readonly value: number;
  readonly end: number;
}

/** The longest number phrase, in words: mil neuf cent quatre-vingt-dix-sept. */
const longestPhrase = 12;

/** A number in French (`nfr`) or English (`nen`) words; undefined when none begins here. */
export function wordNumber(words: Words, at: number, className: 'nfr' | 'nen'): Found | undefined {
  let total = 0;
  let group = 0;
  let last = 0;
  let end = at;
  for (let i = at; i - at < longestPhrase; ) {
    const value = i > at && !words.continues(i) ? undefined : words.list[i]?.entry?.classes.get(className);
    if (value === undefined) break;
    if (value === 1000) {
      total += (group || 1) * 1000;
      group = 0;
    } else if (value === 100) {
      if (group > 9 && group < 20 && className === 'nfr') break;
      group = (group || 1) * 100;
    } else if (value === 20 && group % 100 === 4 && className === 'nfr') group += 76;
    else if (joins(group, last, value, className)) group += value;
    else break;
    last = value;
    i++;
    end = i;
    const link = words.key(i);
    if (link === '-' || link === 'et' || link === 'and') {
      if (!words.continues(i) || !follows(words, i + 1, className, link, last)) break;
      i++;
    }
  }
  return end === at ? undefined : { value: total + group, end };
}

/** True when `value` may be added to a group such as `soixante` or `deux cent`. */
function joins(group: number, last: number, value: number, className: string): boolean {
  const units = group % 100;
  if (last === 0 || last === 1000 || last === 100) return true;
  if (className === 'nfr' && (units === 60 || units === 80)) return value < 20;
  if (className === 'nfr' && (units === 70 || units === 10 || units === 90))
    return units !== 10 ? value < 10 : value >= 7 && value < 10;
  return last >= 20 && last < 100 && value < 10;
}

function follows(words: Words, at: number, className: string, link: string, last: number): boolean {
  const next = words.continues(at) ? words.list[at]?.entry?.classes.get(className) : undefined;
  if (next === undefined) return false;
  if (link === 'et') return (next === 1 || next === 11) && last >= 20 && last < 100;
  if (link === 'and') return last === 100 || last === 1000;
  return true;
}

/** Digits with thousands groups and a decimal part, or a number in words. */
export function anyNumber(words: Words, at: number): Found | undefined {
  const word = words.list[at];
  if (!word) return undefined;
  if (word.digits === 0) return wordNumber(words, at, 'nfr') ?? wordNumber(words, at, 'nen');
  if (word.digits > 9) return undefined;
  let value = word.value;
  let end = at + 1;
  while (word.digits <= 3 && end - at < 6) {
    const separated = words.list[end]?.digits === 3 && words.list[end]?.gap === 1;
    if (!separated) break;
    value = value * 1000 + (words.list[end]?.value ?? 0);
    end++;
  }
  const mark = words.raw(end);
  const fraction = words.list[end + 1];
  if (
    (mark === ',' || mark === '.') &&
    words.glued(end) &&
    words.glued(end + 1) &&
    fraction &&
    fraction.digits > 0
  ) {
    if (fraction.digits === 3 && mark === ',') return { value: value * 1000 + fraction.value, end: end + 2 };
    if (fraction.digits <= 2) return { value: value + fraction.value / 10 ** fraction.digits, end: end + 2 };
  }
  return { value, end };
}

/** An ordinal: `3e`, `21st`, `troisième`, `dix-neuvième`, `vingt et unième`, `twenty-first`. */
export function ordinal(words: Words, at: number): Found | undefined {
  const word = words.list[at];
  if (!word) return undefined;
  if (word.digits > 0 && word.digits <= 2) {
    return words.glued(at + 1) && words.has(at + 1, 'ordsuffix')
      ? { value: word.value, end: at + 2 }
      : undefined;
  }
  const own = word.entry?.classes.get('ord');
  if (own !== undefined) return { value: own, end: at + 1 };
  const tens = word.entry?.classes.get('nfr') ?? word.entry?.classes.get('nen');
  if (tens === undefined || tens < 10 || tens > 30) return undefined;
  let next = at + 1;
  if (words.key(next) === 'et' || words.key(next) === '-') next++;
  const tail = words.list[next]?.entry?.classes.get('ord') ?? (words.key(next) === 'unieme' ? 1 : undefined);
  return tail !== undefined && tail < 10 && words.continues(next)
    ? { value: tens + tail, end: next + 1 }
    : undefined;
}

/** `XIX`, `XIXe`, `XIXème`: the number of a century. */
export function roman(text: string): number | undefined {
  const match = /^([IVXL]+)(?:e|E|ème|eme|è|th|er)?$/.exec(text.normalize('NFC'));
  if (!match?.[1]) return undefined;
  const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
  let total = 0;
  let previous = 0;
  for (const letter of [...match[1]].reverse()) {
    const value = digits[letter] ?? 0;
    total += value < previous ? -value : value;
    previous = Math.max(previous, value);
  }
  return total >= 1 && total <= 21 ? total : undefined;
}
