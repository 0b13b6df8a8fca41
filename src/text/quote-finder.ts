import { fold } from './fold.ts';
import { FoldedText, type FoundPlace, type Place } from './folded-text.ts';
import { commonPrefix, commonSuffix, similarity } from './similarity.ts';

/** What stands on each side of a quote, folded. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** A place where a quote stands, and how alike its surroundings are on each side, 0 to 1. */
export interface Candidate {
  readonly place: Place;
  readonly before: number;
  readonly after: number;
  /** Characters next to the quote that are the same, on the better side and on the worse one. */
  readonly verbatim: number;
  readonly verbatimLess: number;
}

/** UTF-16 code units of the old text compared on each side of a quote. */
export const contextLength = 48;
/** Places of one quote that are looked at, and those whose surroundings are compared in full. */
export const placesLimit = 2_000;
const candidatesLimit = 8;
/** Characters of context that must stand on both sides of changed words for them to be found. */
const bridgeLength = 12;

/** As how many characters that are the same the edge of the text counts, when both stand at it. */
const edgeLength = 6;

/** Finds quotes in a text, with what stands around them. Places in UTF-16 code units. */
export class QuoteFinder {
  readonly #text: string;
  #folded: FoldedText | undefined;
  readonly #places = new Map<string, readonly FoundPlace[]>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The most likely places of a quote, best first, at most eight. @param isFree false for places that are spoken for */
  candidates(quote: string, context: Context, isFree: (place: Place) => boolean = () => true): Candidate[] {
    const quoteLength = fold(quote).length;
    return this.#placesOf(quote)
      .filter(isFree)
      .map((place) => ({ place, rank: this.#rank(place.at, quoteLength, context) }))
      .sort((a, b) => b.rank - a.rank)
      .slice(0, candidatesLimit)
      .map(({ place }) => this.score(place, context))
      .sort((a, b) => b.before + b.after - (a.before + a.after));
  }

  score(place: Place, context: Context): Candidate {
    const { before, after } = this.#around(place, context);
    const atStart = place.start === 0 && context.before === '';
    const atEnd = place.end === this.#text.length && context.after === '';
    const left = atStart ? edgeLength : commonSuffix(before, context.before);
    const right = atEnd ? edgeLength : commonPrefix(after, context.after);
    return {
      place,
      before: similarity(before, context.before),
      after: similarity(after, context.after),
      verbatim: Math.max(left, right),
      verbatimLess: Math.min(left, right),
    };
  }

  /** The only place between the same surroundings, up to twice as long as the quote; what the words have become. */
  between(quote: string, { before, after }: Context): Place | undefined {
    const [left, right] = [before.slice(-bridgeLength), after.slice(0, bridgeLength)];
    if (left.length < bridgeLength || right.length < bridgeLength) return undefined;
    const starts = this.#placesOf(left);
    const ends = this.#placesOf(right);
    const longest = 2 * quote.length + bridgeLength;
    const found: Place[] = [];
    for (const { end: start } of starts) {
      const next = ends.find((place) => place.start > start);
      if (next && next.start - start <= longest) found.push({ start, end: next.start });
    }
    return found.length === 1 ? found[0] : undefined;
  }

  #placesOf(quote: string): readonly FoundPlace[] {
    let places = this.#places.get(quote);
    if (!places) {
      places = this.#foldedText().find(quote, placesLimit);
      this.#places.set(quote, places);
    }
    return places;
  }

  /** What stands around a place, folded, as far as the context reaches. */
  #around({ start, end }: Place, { before, after }: Context): Context {
    // Folding shortens (NFD): twice as much is folded as is needed.
    const left = fold(this.#text.slice(Math.max(0, start - 2 * before.length), start));
    const right = fold(this.#text.slice(end, end + 2 * after.length));
    return {
      before: left.slice(Math.max(0, left.length - before.length)),
      after: right.slice(0, after.length),
    };
  }

  /**
   * Characters on both sides, next to a place of the folded text, that are as in the context; the
   * better side counts most.
   */
  #rank(at: number, length: number, { before, after }: Context): number {
    const { text } = this.#foldedText();
    const same = (i: number, other: string, j: number) => text.charCodeAt(i) === other.charCodeAt(j);
    let left = 0;
    while (left < before.length && left < at && same(at - left - 1, before, before.length - left - 1)) left++;
    let right = 0;
    const end = at + length;
    while (right < after.length && end + right < text.length && same(end + right, after, right)) right++;
    return Math.max(left, right) + Math.min(left, right) / (2 * contextLength);
  }

  #foldedText(): FoldedText {
    this.#folded ??= new FoldedText(this.#text);
    return this.#folded;
  }
}

/** What stands around a place of a text. */
export function contextOf(text: string, { start, end }: Place): Context {
  return {
    before: fold(text.slice(Math.max(0, start - contextLength), start)),
    after: fold(text.slice(end, end + contextLength)),
  };
}
