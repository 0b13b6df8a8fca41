/** A word, number or mark of a text; offsets in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/** Words that keep their apostrophe inside; any other run splits after an elided article, pronoun or preposition. */
const whole = /(?:aujourd|prud|quelqu|presqu|grand|entr)['’]\p{L}/iuy;
/** `l’AES` is `l’` + `AES`, `Côte d’Ivoire` is `Côte` + `d’` + `Ivoire`. */
const elided = /(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}])/iuy;
/** `N’Djamena`, `M’Bala`, `O’Brien`: a capital, an apostrophe and a capital make one name. */
const prefixedName = /(?:[NMO]|Mc|Mac)['’]\p{Lu}/uy;
/** What English writes after a name: `Nigeria’s`, `they’ll`; a lone apostrophe after a plural. */
const suffix = /['’](?:s|ll|re|ve|d|m)?$/iu;
const longestSuffix = 3;

/** Addresses, initials (`J.-P.`, `U.S.`), numbers with their ending (`1er`, `80e`), runs of letters, single marks. */
const pattern =
  /(?:https?:\/\/|www\.)\S+|\p{Lu}\.(?:-?\p{Lu}\.)+|\p{N}+(?:[.,:/\u00A0\u202F]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’‑-]\u00AD?[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['’]?|\S/gu;

const letter = /^\p{L}/u;
const number = /^\p{N}/u;
const address = /^(?:https?:\/\/|www\.)/;
const initials = /^\p{L}\./u;

/** The tokens of a text in order; white space lies between them. An address is one mark. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = match[0];
    const start = match.index;
    if (!letter.test(found)) tokens.push(token(found, start, number.test(found) ? 'number' : 'mark'));
    else if (address.test(found)) tokens.push(token(found, start, 'mark'));
    else if (initials.test(found)) tokens.push(token(found, start, 'word'));
    else pushWords(tokens, found, start);
  }
  return tokens;
}

/** Splits a run of letters, hyphens and apostrophes. */
function pushWords(tokens: Token[], run: string, start: number): void {
  if (!/['’]/.test(run)) {
    tokens.push(token(run, start, 'word'));
    return;
  }
  let at = 0;
  for (let cut = elisionEnd(run, at); cut > at; cut = elisionEnd(run, at)) {
    tokens.push(token(run.slice(at, cut), start + at, 'word'));
    at = cut;
  }
  const tail = Math.max(at, run.length - longestSuffix);
  const ending = suffix.exec(run.slice(tail));
  const end = ending && tail + ending.index > at ? tail + ending.index : run.length;
  tokens.push(token(run.slice(at, end), start + at, 'word'));
  if (end < run.length)
    tokens.push(token(run.slice(end), start + end, end + 1 < run.length ? 'word' : 'mark'));
}

/** Where the elision that begins at `at` ends, or `at` when there is none. */
function elisionEnd(run: string, at: number): number {
  prefixedName.lastIndex = whole.lastIndex = elided.lastIndex = at;
  if (prefixedName.test(run) || whole.test(run)) return at;
  return elided.test(run) ? elided.lastIndex : at;
}

function token(text: string, start: number, kind: Token['kind']): Token {
  return { start, end: start + text.length, text, kind };
}
