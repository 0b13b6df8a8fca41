/** A word, number or mark of a text; offsets in UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: 'word' | 'number' | 'mark';
}

/**
 * Words that keep their apostrophe inside. Everything else splits after an elided article,
 * pronoun or preposition: `l’AES` is `l’` + `AES`, `Côte d’Ivoire` is `Côte` + `d’` + `Ivoire`.
 */
const whole = /^(?:aujourd|prud|quelqu|presqu|grand|entr)['’]\p{L}/iu;
const elided = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\p{L}\p{N}])/iu;
/** `N’Djamena`, `M’Bala`, `O’Brien`: a capital, an apostrophe and a capital make one name. */
const prefixedName = /^(?:[NMO]|Mc|Mac)['’]\p{Lu}/u;

const pattern =
  /\p{N}+(?:[.,:/\u00A0\u202F]\p{N}+)*(?:\p{L}+)?|[\p{L}][\p{L}\p{M}\p{N}]*(?:['’‑-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*['’]?|[^\s]/gu;

/** The tokens of a text in order; white space lies between them. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = match[0];
    if (/^\p{L}/u.test(found)) pushWords(tokens, found, match.index);
    else tokens.push(token(found, match.index, /^\p{N}/u.test(found) ? 'number' : 'mark'));
  }
  return tokens;
}

function pushWords(tokens: Token[], found: string, start: number): void {
  let at = 0;
  while (at < found.length) {
    const rest = found.slice(at);
    const cut = wordLength(rest);
    tokens.push(token(rest.slice(0, cut), start + at, /^['’‑-]$/u.test(rest.slice(0, cut)) ? 'mark' : 'word'));
    at += cut;
  }
}

/** Length of the first token of a run of letters, hyphens and apostrophes. */
function wordLength(run: string): number {
  if (!prefixedName.test(run) && !whole.test(run)) {
    const elision = elided.exec(run);
    if (elision) return elision[0].length;
  }
  const possessive = /['’](?:s|ll|re|ve|d|m)?$/iu.exec(run);
  if (possessive && possessive.index > 0) return possessive.index;
  if (possessive) return run.length;
  // An elision after a hyphen (`Saint-Jean-d’Acre`) stays inside its name.
  return run.length;
}

function token(text: string, start: number, kind: Token['kind']): Token {
  return { start, end: start + text.length, text, kind };
}
