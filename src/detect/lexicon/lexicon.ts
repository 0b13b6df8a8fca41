import { fold } from './fold.ts';
import { type Kind, kind } from './kind.ts';

/** A list of names or words: one a line or separated by commas, or by spaces when `separator` says so. */
export interface WordList {
  readonly kind: Kind;
  readonly words: string;
  readonly separator: 'space' | 'line';
}

/** How a token is written. */
export type Shape = 'lower' | 'title' | 'upper' | 'initial' | 'mixed' | 'number' | 'mark';

export interface WordInfo {
  readonly key: string;
  /** Bits of `kind`. */
  readonly kinds: number;
  readonly shape: Shape;
}

/** How many different tokens are remembered; the memory starts afresh beyond it. */
const remembered = 20_000;
const longestRemembered = 40;

/** Words and names with what is known of them, looked up without regard to case, accents, hyphens and apostrophes. */
export class Lexicon {
  readonly #kinds = new Map<string, number>();
  /** For the first word of every name of several words, the words of its longest such name. */
  readonly #reach = new Map<string, number>();
  #seen = new Map<string, WordInfo>();

  constructor(lists: readonly WordList[]) {
    for (const list of lists) this.#add(list);
  }

  /** Bits of `kind` of a folded name; 0 when unknown. */
  kinds(key: string): number {
    return this.#kinds.get(key) ?? 0;
  }

  /** The most words that a name beginning with this folded word has; 1 when none has several. */
  reach(firstWord: string): number {
    return this.#reach.get(firstWord) ?? 1;
  }

  /** What is known of a token as it stands in a text. */
  info(token: string): WordInfo {
    const known = this.#seen.get(token);
    if (known) return known;
    const key = fold(token);
    const info: WordInfo = { key, kinds: this.kinds(key), shape: shapeOf(token) };
    if (token.length <= longestRemembered) {
      if (this.#seen.size >= remembered) this.#seen = new Map();
      this.#seen.set(token, info);
    }
    return info;
  }

  #add(list: WordList): void {
    const bit = kind[list.kind];
    for (const entry of list.separator === 'line' ? list.words.split(/,?\n|, /) : list.words.split(/\s+/)) {
      if (entry === '') continue;
      const key = /^[a-z ]+$/.test(entry) ? entry : fold(entry);
      this.#kinds.set(key, (this.#kinds.get(key) ?? 0) | bit);
      const space = key.indexOf(' ');
      if (space > 0) {
        const first = key.slice(0, space);
        const count = key.split(' ').length;
        if (count > (this.#reach.get(first) ?? 1)) this.#reach.set(first, count);
      }
    }
  }
}

const anyLetter = /\p{L}/u;
const number = /^\p{N}/u;
const upperStart = /^\p{Lu}/u;
const lower = /\p{Ll}/u;
const innerUpper = /\p{Ll}\p{Lu}/u;
const initials = /^\p{Lu}(?:\.|$)/u;
/** `al-Bashir`, `el-Sisi`: names, as the capital says. */
const arabicArticle = /^(?:a[ldnrstz]|ash|e[ls])-\p{Lu}\p{Ll}/u;
const upperTwice = /\p{Lu}.*\p{Lu}/u;

function shapeOf(token: string): Shape {
  if (number.test(token)) return 'number';
  if (!anyLetter.test(token)) return 'mark';
  if (arabicArticle.test(token)) return 'title';
  if (!upperStart.test(token)) return upperTwice.test(token.slice(0, 40)) ? 'mixed' : 'lower';
  if (!lower.test(token)) {
    if (/^\p{Lu}(?:\.-?\p{Lu})+\.$/u.test(token)) return 'upper';
    return initials.test(token) || /['’]$/.test(token) ? 'initial' : 'upper';
  }
  return innerUpper.test(token) ? 'mixed' : 'title';
}
