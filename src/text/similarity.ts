/**
 * How alike two short strings are, from 0 to 1: one minus their edit distance by the length of
 * the longer (V. Levenshtein, 1966). Two empty strings are alike.
 */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const longest = Math.max(a.length, b.length);
  return 1 - editDistance(a, b) / longest;
}

/** Length of the longest common beginning, in UTF-16 code units; never ends inside a surrogate pair. */
export function commonPrefix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length > 0 && isHighSurrogate(a.charCodeAt(length - 1)) ? length - 1 : length;
}

/** Length of the longest common ending, in UTF-16 code units; never begins inside a surrogate pair. */
export function commonSuffix(a: string, b: string): number {
  const limit = Math.min(a.length, b.length);
  let length = 0;
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length))
    length++;
  return length > 0 && isLowSurrogate(a.charCodeAt(a.length - length)) ? length - 1 : length;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function editDistance(left: string, right: string): number {
  const head = commonPrefix(left, right);
  const tail = Math.min(commonSuffix(left, right), left.length - head, right.length - head);
  const a = left.slice(head, left.length - tail);
  const b = right.slice(head, right.length - tail);
  if (a === '' || b === '') return a.length + b.length;
  const row = new Uint32Array(b.length + 1).map((_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    // The cell above and to the left of the next one.
    let diagonal = i - 1;
    row[0] = i;
    const unit = a.charCodeAt(i - 1);
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number;
      const best = unit === b.charCodeAt(j - 1) ? diagonal : diagonal + 1;
      row[j] = Math.min(best, above + 1, (row[j - 1] as number) + 1);
      diagonal = above;
    }
  }
  return row[b.length] as number;
}
