import type { ArticleText } from './article-text.ts';
import { diffTexts, isExact, type Match } from './diff.ts';
import { fold } from './fold.ts';
import { FoldedText, type Place } from './folded-text.ts';
import { commonPrefix, commonSuffix, similarity } from './similarity.ts';
import { type Span, spansEqual } from './span.ts';

/** Where an annotation stood and the words that let it be found again. */
export interface Anchor extends Span {
  readonly quote: string;
  readonly before?: string;
  readonly after?: string;
}

/**
 * What became of an annotation in a changed text. `unchanged` and `moved` are sure; `review`
 * is a likely place for a person to confirm; an `orphan` has lost its words and keeps its old span.
 */
export interface Placement extends Span {
  readonly status: 'unchanged' | 'moved' | 'review' | 'orphan';
  /** Why a person is to look: the words stand elsewhere, or other words stand there. */
  readonly why?: 'moved' | 'changed';
}

interface Context {
  readonly before: string;
  readonly after: string;
}

/** A place where the quote stands, and how alike its surroundings are on each side, 0 to 1. */
interface Candidate {
  readonly place: Place;
  readonly before: number;
  readonly after: number;
  /** Characters next to the quote that are the same, on the better side. */
  readonly verbatim: number;
}

/** UTF-16 code units of the old text compared on each side of a quote. */
const contextLength = 48;
/** A side that is less alike than this speaks against a place. */
const likeSide = 0.5;
/** At least one side must be as alike as this. */
const sureSide = 0.8;
/** Characters next to the quote that must be the same on one side. */
const verbatimLength = 6;
/** How far, of a sum of 2, the next best place must stay behind. */
const margin = 0.25;
/** Words that are less alike than this are not the annotation's words any more. */
const likeWords = 0.5;
/** Places of one quote that are looked at, and those whose surroundings are compared in full. */
const placesLimit = 2_000;
const candidatesLimit = 8;

/**
 * Finds annotations again in a changed text. Nothing is placed silently unless two witnesses
 * agree: the comparison of the texts (where the old one is known), and the quote with its
 * context on both sides; and no other place may look nearly as good.
 */
export class Reanchorer {
  readonly #text: ArticleText;
  readonly #old: ArticleText | undefined;
  readonly #matches: readonly Match[];
  #folded: FoldedText | undefined;
  readonly #places = new Map<string, readonly Place[]>();
  readonly #claims = new Map<string, ReadonlyMap<number, number>>();

  /** @param old the text that the anchors count in; without it quote and context decide alone */
  constructor(text: ArticleText, old?: ArticleText) {
    this.#text = text;
    this.#old = old;
    this.#matches = old ? diffTexts(old.text, text.text) : [];
  }

  place(anchor: Anchor): Placement {
    const old = this.#old && standsAt(this.#old, anchor) ? this.#old : undefined;
    return old ? this.#placeFromOld(old, anchor) : this.#placeByQuote(anchor);
  }

  #placeFromOld(old: ArticleText, anchor: Anchor): Placement {
    const from = { start: old.toUtf16(anchor.start), end: old.toUtf16(anchor.end) };
    const mapped = this.#map(from);
    if (mapped && this.#isVerbatim(old.text, from, mapped)) return this.#sure(anchor, mapped);
    const context = contextOf(old.text, from);
    const rivals = this.#candidates(anchor.quote, context, this.#claimed(old.text, anchor.quote, from.start));
    if (mapped && fold(this.#words(mapped)) === fold(anchor.quote)) {
      const here = this.#score(mapped, context);
      const others = rivals.filter(({ place }) => place.start !== mapped.start);
      if (isSure(here) && leads(here, others[0])) return this.#sure(anchor, mapped);
      if (here.before + here.after >= likeSide && leads(here, others[0], 0))
        return this.#review(mapped, 'moved');
    }
    return this.#elsewhere(anchor, rivals, mapped);
  }

  /** The old text is not known: the quote and both sides of its context must do. */
  #placeByQuote(anchor: Anchor): Placement {
    const context = { before: anchor.before ?? '', after: anchor.after ?? '' };
    const candidates = this.#candidates(anchor.quote, context, new Set());
    const [best, next] = candidates;
    const told = context.before.length + context.after.length >= verbatimLength;
    if (best && told && isSure(best) && leads(best, next)) return this.#sure(anchor, best.place);
    return this.#elsewhere(anchor, candidates, undefined);
  }

  /** For a person to confirm: the same words in the same surroundings elsewhere, or what the words have become. */
  #elsewhere(anchor: Anchor, candidates: readonly Candidate[], mapped: Place | undefined): Placement {
    const [best, next] = candidates;
    if (best && Math.min(best.before, best.after) >= sureSide && leads(best, next))
      return this.#review(best.place, 'moved');
    if (mapped && similarity(fold(this.#words(mapped)), fold(anchor.quote)) >= likeWords) {
      return this.#review(mapped, 'changed');
    }
    if (best && isSure(best) && leads(best, next)) return this.#review(best.place, 'moved');
    return { status: 'orphan', start: anchor.start, end: anchor.end };
  }

  /** Where the surviving characters of an old place stand; undefined when none survive. */
  #map({ start, end }: Place): Place | undefined {
    const touching = this.#matchesTouching(start, end);
    const first = touching[0];
    const last = touching.at(-1);
    if (!first || !last) return undefined;
    const from = first.newStart + (start > first.oldStart && isExact(first) ? start - first.oldStart : 0);
    const to = last.newEnd - (end < last.oldEnd && isExact(last) ? last.oldEnd - end : 0);
    return from < to ? { start: from, end: to } : undefined;
  }

  /** True when the place and its surroundings are the same to the character, and not copied or thinned out since. */
  #isVerbatim(old: string, from: Place, mapped: Place): boolean {
    const left = Math.min(contextLength, from.start, mapped.start);
    const right = Math.min(contextLength, old.length - from.end, this.#text.text.length - mapped.end);
    const passage = old.slice(from.start - left, from.end + right);
    if (this.#text.text.slice(mapped.start - left, mapped.end + right) !== passage) return false;
    return countOf(old, passage) === countOf(this.#text.text, passage);
  }

  /** Candidates for a quote, best first, without those claimed by other mentions of the same words. */
  #candidates(quote: string, context: Context, claimed: ReadonlySet<number>): Candidate[] {
    const near = this.#placesOf(quote)
      .filter(({ start }) => !claimed.has(start))
      .map((place) => ({ place, rank: this.#verbatim(place, context) }))
      .sort((a, b) => b.rank - a.rank)
      .slice(0, candidatesLimit);
    return near
      .map(({ place }) => this.#score(place, context))
      .sort((a, b) => b.before + b.after - (a.before + a.after));
  }

  /**
   * New places of the same words that other mentions of them in the old text have become:
   * a name that stands in an article ten times is not its own rival.
   */
  #claimed(old: string, quote: string, start: number): ReadonlySet<number> {
    let claims = this.#claims.get(quote);
    if (!claims) {
      const found = new Map<number, number>();
      for (
        let at = old.indexOf(quote);
        at >= 0 && found.size < placesLimit;
        at = old.indexOf(quote, at + 1)
      ) {
        const place = this.#map({ start: at, end: at + quote.length });
        if (place && this.#isNear(old, at, place, quote.length)) found.set(at, place.start);
      }
      claims = found;
      this.#claims.set(quote, claims);
    }
    return new Set([...claims].flatMap(([from, to]) => (from === start ? [] : [to])));
  }

  /** True when a mention and the characters next to it are the same in both texts. */
  #isNear(old: string, at: number, place: Place, length: number): boolean {
    const from = Math.max(0, at - verbatimLength);
    const to = place.start - (at - from);
    const size = at - from + length + verbatimLength;
    return to >= 0 && old.slice(from, from + size) === this.#text.text.slice(to, to + size);
  }

  #score(place: Place, context: Context): Candidate {
    const text = this.#text.text;
    const before = fold(text.slice(Math.max(0, place.start - context.before.length), place.start));
    const after = fold(text.slice(place.end, place.end + context.after.length));
    return {
      place,
      before: similarity(before, fold(context.before)),
      after: similarity(after, fold(context.after)),
      verbatim: this.#verbatim(place, context) / 2,
    };
  }

  /** Characters on both sides, next to the place, that are as in the context; the better side counts most. */
  #verbatim({ start, end }: Place, { before, after }: Context): number {
    const text = this.#text.text;
    const left = commonSuffix(text.slice(Math.max(0, start - before.length), start), before);
    const right = commonPrefix(text.slice(end, end + after.length), after);
    return 2 * Math.max(left, right) + Math.min(left, right) / contextLength;
  }

  #placesOf(quote: string): readonly Place[] {
    let places = this.#places.get(quote);
    if (!places) {
      this.#folded ??= new FoldedText(this.#text.text);
      places = this.#folded.find(quote, placesLimit);
      this.#places.set(quote, places);
    }
    return places;
  }

  #matchesTouching(start: number, end: number): readonly Match[] {
    let low = 0;
    let high = this.#matches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#matches[middle] as Match).oldEnd <= start) low = middle + 1;
      else high = middle;
    }
    let to = low;
    while (to < this.#matches.length && (this.#matches[to] as Match).oldStart < end) to++;
    return this.#matches.slice(low, to);
  }

  #words({ start, end }: Place): string {
    return this.#text.text.slice(start, end);
  }

  #sure(anchor: Anchor, place: Place): Placement {
    const span = this.#text.spanFromUtf16(place.start, place.end);
    return { status: spansEqual(span, anchor) ? 'unchanged' : 'moved', ...span };
  }

  #review(place: Place, why: 'moved' | 'changed'): Placement {
    return { status: 'review', ...this.#text.spanFromUtf16(place.start, place.end), why };
  }
}

function standsAt(text: ArticleText, { start, end, quote }: Anchor): boolean {
  return end <= text.length && start < end && text.slice({ start, end }) === quote;
}

function contextOf(text: string, { start, end }: Place): Context {
  return {
    before: text.slice(Math.max(0, start - contextLength), start),
    after: text.slice(end, end + contextLength),
  };
}

function isSure({ before, after, verbatim }: Candidate): boolean {
  return (
    Math.min(before, after) >= likeSide && Math.max(before, after) >= sureSide && verbatim >= verbatimLength
  );
}

function leads(best: Candidate, next: Candidate | undefined, by = margin): boolean {
  return !next || best.before + best.after - (next.before + next.after) >= by;
}

function countOf(text: string, passage: string): number {
  let count = 0;
  for (let at = text.indexOf(passage); at >= 0; at = text.indexOf(passage, at + 1)) count++;
  return count;
}
