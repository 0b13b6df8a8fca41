import { type Sentence, sentences } from '../../text/sentences.ts';
import { type Token, tokenize } from '../../text/tokens.ts';
import { kind, placeKinds } from './kind.ts';
import type { Lexicon, WordInfo } from './lexicon.ts';

/** A token with what the lexicon knows of it; offsets in UTF-16 code units of the paragraph. */
export interface Word extends WordInfo {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** It opens a sentence, a quotation, a list item, or follows a colon: its capital says nothing. */
  readonly first: boolean;
  /** No space before it. */
  readonly glued: boolean;
}

/** How a paragraph uses capitals: in headlines in capitals or in title case they tell no name from a word. */
export type Casing = 'normal' | 'upper' | 'title';

/** A paragraph as words and sentences. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Word index at which each sentence begins, ascending; the last item is the number of words. */
  readonly sentenceStarts: readonly number[];
  readonly casing: Casing;
}

/** Reads paragraphs, keeping the last reading: detectors that share a reader split a paragraph once. */
export class ParagraphReader {
  readonly lexicon: Lexicon;
  #last: Reading | undefined;

  constructor(lexicon: Lexicon) {
    this.lexicon = lexicon;
  }

  read(paragraph: string): Reading {
    if (this.#last?.text !== paragraph) this.#last = read(paragraph, this.lexicon);
    return this.#last;
  }
}

/** Code units. */
const longestRoute = 60;
const opener = /^[«“"'‘([–—•*\-:”;]$/;

function read(text: string, lexicon: Lexicon): Reading {
  const spans = sentences(text);
  const words: Word[] = [];
  const starts: number[] = [];
  let next = 0;
  let first = true;
  let end = 0;
  for (const token of readTokens(text, lexicon)) {
    if (opensNext(spans, next, token.start)) {
      next++;
      starts.push(words.length);
      first = true;
    }
    const info = lexicon.info(token.text);
    words.push({
      start: token.start,
      end: token.end,
      text: token.text,
      key: info.key,
      kinds: info.kinds,
      shape: token.kind === 'mark' ? 'mark' : info.shape,
      first,
      glued: token.start === end && words.length > 0,
    });
    end = token.end;
    first = token.kind === 'mark' ? first || opener.test(token.text) : false;
  }
  starts.push(words.length);
  return { text, words, sentenceStarts: starts, casing: casingOf(words) };
}

/**
 * Tokens, with routes and pairs of places apart, `Bamako-Niamey` but not `Bobo-Dioulasso`, and what English joins to
 * a name: `Lagos-based`; the name of a site is one, `Lefaso.net`. What follows an at sign, `@BBCAfrica`, is an
 * address and no word.
 */
function* readTokens(text: string, lexicon: Lexicon): Generator<Token> {
  const tokens = tokenize(text);
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const before = tokens[at - 1];
    if (before?.text === '@' && before.end === token.start) {
      yield { ...token, kind: 'mark' };
      continue;
    }
    const site = token.kind === 'word' ? siteEnd(tokens, at) : at;
    if (site > at) {
      const { end } = tokens[site] as Token;
      yield { start: token.start, end, text: text.slice(token.start, end), kind: 'word' };
      at = site;
      continue;
    }
    const names =
      token.kind === 'word' && token.text.includes('-')
        ? joined(token.text, before?.text ?? '', lexicon)
        : undefined;
    if (names) yield* parts(token, names);
    else yield token;
  }
}

/** The last token of a site’s name that begins at `at`; `at` when none does. */
function siteEnd(tokens: readonly Token[], at: number): number {
  const [name, stop, domain] = [tokens[at] as Token, tokens[at + 1], tokens[at + 2]];
  if (stop?.text !== '.' || stop.start !== name.end || domain?.start !== stop.end) return at;
  return domains.has(domain.text) ? at + 2 : at;
}

const domains = new Set('net com org info fr bf ml sn ci tg bj gn africa'.split(' '));

function joined(run: string, before: string, lexicon: Lexicon): readonly string[] | undefined {
  if (pair.test(run)) return routeStops(run, ways.test(before), lexicon);
  return compound.exec(run)?.slice(1);
}

/** After these nouns a run of names is a route whether or not they are known. */
const ways = /^(?:axe|route|ligne|tronçon|corridor|liaison|trajet|desserte|bitumage|piste|fer)$/i;

const compound =
  /^(\p{Lu}.*)-(based|backed|led|born|run|owned|linked|held|controlled|funded|registered|style)$/u;
const pair = /^\p{Lu}[\p{L}’']+(?:-\p{Lu}[\p{L}’']+)+$/u;
const surePlace = kind.country | kind.city;
const anyPlace = surePlace | kind.town;
const otherwise = ~(placeKinds | kind.common);

/**
 * The names of a run that is no known name but made of places, one of them well known; undefined for any other.
 *
 * @param way whether a noun for a way stands before it: then the names need not be known, but be no one’s first name
 */
function routeStops(run: string, way: boolean, lexicon: Lexicon): string[] | undefined {
  if (run.length > longestRoute || lexicon.info(run).kinds !== 0) return undefined;
  const names = run.split('-');
  if (way && !names.some((name) => isPersonal(lexicon.info(name).kinds))) return names;
  const stops: string[] = [];
  let sure = false;
  for (let from = 0; from < names.length; ) {
    let to = names.length;
    let kinds = 0;
    for (; to > from; to--) {
      ({ kinds } = lexicon.info(names.slice(from, to).join('-')));
      if (kinds & anyPlace && !(kinds & otherwise) && !(kinds & kind.weakPlace && !(kinds & surePlace)))
        break;
    }
    if (to === from) return undefined;
    stops.push(names.slice(from, to).join('-'));
    sure ||= (kinds & surePlace) !== 0;
    from = to;
  }
  return sure ? stops : undefined;
}

function isPersonal(kinds: number): boolean {
  return (kinds & (kind.given | kind.title | kind.common)) !== 0 && (kinds & placeKinds) === 0;
}

function* parts({ start }: Token, stops: readonly string[]): Generator<Token> {
  let at = start;
  for (const [index, text] of stops.entries()) {
    if (index > 0) yield { start: at - 1, end: at, text: '-', kind: 'mark' };
    yield { start: at, end: at + text.length, text, kind: 'word' };
    at += text.length + 1;
  }
}

function opensNext(spans: readonly Sentence[], next: number, at: number): boolean {
  const span = spans[next];
  return span !== undefined && at >= span.start;
}

/** Words that a share is taken of; fewer say nothing of a headline. */
const leastWords = 4;

function casingOf(words: readonly Word[]): Casing {
  let letters = 0;
  let upper = 0;
  let content = 0;
  let capital = 0;
  for (const word of words) {
    if (word.shape === 'mark' || word.shape === 'number') continue;
    letters++;
    if (word.shape === 'upper' || word.shape === 'initial') upper++;
    if (word.text.length < 4 && word.kinds & kind.functionWord) continue;
    if (word.key.length < 4) continue;
    content++;
    if (word.shape !== 'lower') capital++;
  }
  if (letters >= leastWords && upper / letters > 0.7) return 'upper';
  if (content >= leastWords + 1 && capital / content > 0.8 && commonCapitals(words) >= 2) return 'title';
  return 'normal';
}

/** Capitalised words that are written in lower case elsewhere: lists of names have few. */
function commonCapitals(words: readonly Word[]): number {
  return words.filter(
    (word) =>
      word.shape === 'title' &&
      !word.first &&
      word.kinds & kind.common &&
      !(word.kinds & (kind.given | kind.family)),
  ).length;
}
