import type { ArticleText } from './article-text.ts';
import { diffSteps } from './diff.ts';
import { fold } from './fold.ts';
import type { Place } from './folded-text.ts';
import { type Candidate, contextLength, contextOf, placesLimit, QuoteFinder } from './quote-finder.ts';
import { similarity } from './similarity.ts';
import { type Span, spansEqual } from './span.ts';
import { atOnce } from './steps.ts';
import { TextMap } from './text-map.ts';

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

/** What became of an anchor as far as it can be told without the others. */
interface Finding {
  /** What it is when the neighbours do not speak for it. */
  readonly placement: Placement;
  /** Where the words stand silently if the annotations beside it speak for it; found by quote and context alone. */
  readonly proposed?: Place;
  readonly evidence?: Evidence;
}

/**
 * How much speaks for a place by itself. `strict`: nearly the same surroundings, and only a neighbour that speaks
 * against it keeps the words from standing there. `alike`: alike surroundings. `one-sided`: the same on one side only, or
 * a word so short that it stands everywhere.
 */
type Evidence = 'strict' | 'alike' | 'one-sided';

/** A start in the old text and what it has become. */
interface Shift {
  readonly from: number;
  readonly to: number;
}

/** A side that is less alike than this speaks against a place. */
const likeSide = 0.5;
/** At least one side must be as alike as this. */
const sureSide = 0.8;
/** Without the old text, and without a neighbour beside it, both sides. */
const strictSide = 0.9;
/** Characters next to the quote that must be the same on one side, and without the old text on the other. */
const verbatimLength = 6;
const verbatimOtherLength = 2;
/** As many where surroundings are alike, not the same. */
const alikeLength = 16;
/** As many where one side speaks alone. */
const oneSideLength = 24;
/** How far, of a sum of 2, the next best place must stay behind. */
const margin = 0.25;
const wideMargin = 0.4;
/** Words that are less alike than this are not the annotation's words any more. */
const likeWords = 0.5;
/**
 * Code points by which a place may have moved more or less than the nearest sure annotation
 * beside it: where its surroundings are nearly the same, and where they are only alike.
 */
const sureShift = 100;
const likeShift = 40;
const nearShift = 24;
/** The same for one that has none beside it: as if its neighbour had not moved at all. */
const aloneShift = 10;
const slacks: Readonly<Record<Evidence, number>> = {
  strict: sureShift,
  alike: likeShift,
  'one-sided': nearShift,
};
/** Shorter quotes stand in too many places for the neighbours' word. In UTF-16 code units. */
const shortQuote = 4;

/**
 * Finds annotations again in a changed text. Nothing is placed silently unless two witnesses
 * agree: the comparison of the texts (where the old one is known; else the annotations beside
 * it, or nearly identical surroundings), and the quote with its context on both sides; and no
 * other place may look nearly as good.
 */
export class Reanchorer {
  readonly #text: ArticleText;
  readonly #old: ArticleText | undefined;
  #map: TextMap | undefined;
  readonly #finder: QuoteFinder;
  readonly #findings = new WeakMap<Anchor, Finding>();
  readonly #claims = new Map<string, ReadonlyMap<number, number>>();

  /** @param old the text that the anchors count in; without it quote and context decide alone */
  constructor(text: ArticleText, old?: ArticleText) {
    this.#text = text;
    this.#old = old;
    this.#finder = new QuoteFinder(text.text);
  }

  /** The one for these texts: what an edit does to several layers is found out once. */
  static of(text: ArticleText, old?: ArticleText): Reanchorer {
    const known = latest.get(text);
    if (known && known.#old?.text === old?.text) return known;
    const made = new Reanchorer(text, old);
    latest.set(text, made);
    return made;
  }

  /** The texts are compared when the first anchor asks for it. */
  get #textMap(): TextMap | undefined {
    atOnce(this.#compare());
    return this.#map;
  }

  *#compare(): Generator<void, void> {
    if (!this.#map && this.#old) this.#map = new TextMap(yield* diffSteps(this.#old.text, this.#text.text));
  }

  /** Works ahead, some milliseconds a step, at what {@link placeAll} will ask of these anchors. */
  *prepare(anchors: readonly Anchor[]): Generator<void, void> {
    yield* this.#compare();
    for (const anchor of anchors) {
      this.#found(anchor);
      yield;
    }
  }

  /** One placement for each anchor, in their order. */
  placeAll(anchors: readonly Anchor[]): Placement[] {
    const findings = anchors.map((anchor) => this.#found(anchor));
    const sure: Shift[] = anchors.flatMap(({ start }, i) => {
      const { placement, proposed, evidence } = findings[i] as Finding;
      if (proposed)
        return evidence === 'strict' ? [{ from: start, to: this.#text.fromUtf16(proposed.start) }] : [];
      return isSilent(placement) ? [{ from: start, to: placement.start }] : [];
    });
    sure.sort((a, b) => a.from - b.from);
    return anchors.map((anchor, i) => {
      const { placement, proposed, evidence } = findings[i] as Finding;
      if (!proposed || !evidence) return placement;
      const shift = { from: anchor.start, to: this.#text.fromUtf16(proposed.start) };
      return speakFor(shift, sure, evidence) ? this.#sure(anchor, proposed) : placement;
    });
  }

  #found(anchor: Anchor): Finding {
    const finding = this.#findings.get(anchor) ?? this.#find(anchor);
    this.#findings.set(anchor, finding);
    return finding;
  }

  #find(anchor: Anchor): Finding {
    const old = this.#old && standsAt(this.#old, anchor) ? this.#old : undefined;
    return old ? { placement: this.#placeFromOld(old, anchor) } : this.#findByQuote(anchor);
  }

  #placeFromOld(old: ArticleText, anchor: Anchor): Placement {
    const from = { start: old.toUtf16(anchor.start), end: old.toUtf16(anchor.end) };
    const mapped = this.#textMap?.map(from);
    if (mapped && this.#isVerbatim(old.text, from, mapped)) return this.#sure(anchor, mapped);
    const context = contextOf(old.text, from);
    const claims = this.#claimsOn(old.text, anchor.quote);
    const isFree = ({ start }: Place) => (claims.get(start) ?? from.start) === from.start;
    const rivals = this.#finder.candidates(anchor.quote, context, isFree);
    if (mapped && fold(this.#words(mapped)) === fold(anchor.quote)) {
      const here = this.#finder.score(mapped, context);
      const others = rivals.filter(({ place }) => place.start !== mapped.start);
      if (isSure(here) && leads(here, others[0])) return this.#sure(anchor, mapped);
      if (here.before + here.after >= likeSide && leads(here, others[0], 0))
        return this.#review(mapped, 'moved');
    }
    return this.#elsewhere(anchor, rivals, mapped);
  }

  /** The old text is not known: the quote, its context and the annotations beside it must do. */
  #findByQuote(anchor: Anchor): Finding {
    const context = { before: fold(anchor.before ?? ''), after: fold(anchor.after ?? '') };
    const candidates = this.#finder.candidates(anchor.quote, context);
    const [best, next] = candidates;
    const told = context.before.length + context.after.length >= verbatimLength;
    const evidence = best && told ? evidenceFor(anchor.quote, best, next) : undefined;
    if (best && evidence)
      return { placement: this.#review(best.place, 'moved'), proposed: best.place, evidence };
    const changed = this.#finder.between(anchor.quote, context);
    return { placement: this.#elsewhere(anchor, candidates, changed) };
  }

  /** For a person to confirm: the same words in the same surroundings elsewhere, or what the words have become. */
  #elsewhere(anchor: Anchor, candidates: readonly Candidate[], mapped: Place | undefined): Placement {
    const [best, next] = candidates;
    if (best && Math.min(best.before, best.after) >= sureSide && leads(best, next))
      return this.#review(best.place, 'moved');
    if (mapped && similarity(fold(this.#words(mapped)), fold(anchor.quote)) >= likeWords) {
      return this.#review(this.#wholeWords(mapped), 'changed');
    }
    if (best && isSure(best) && leads(best, next)) return this.#review(best.place, 'moved');
    return { status: 'orphan', start: anchor.start, end: anchor.end };
  }

  /** True when the place and its surroundings are the same to the character, and not copied or thinned out since. */
  #isVerbatim(old: string, from: Place, mapped: Place): boolean {
    const left = Math.min(contextLength, from.start, mapped.start);
    const right = Math.min(contextLength, old.length - from.end, this.#text.text.length - mapped.end);
    const passage = old.slice(from.start - left, from.end + right);
    if (this.#text.text.slice(mapped.start - left, mapped.end + right) !== passage) return false;
    return countOf(old, passage) === countOf(this.#text.text, passage);
  }

  /**
   * New places of the same words that mentions of them in the old text have become, with where
   * those were: a name that stands in an article ten times is not its own rival.
   */
  #claimsOn(old: string, quote: string): ReadonlyMap<number, number> {
    let claims = this.#claims.get(quote);
    if (!claims) {
      const found = new Map<number, number>();
      for (
        let at = old.indexOf(quote);
        at >= 0 && found.size < placesLimit;
        at = old.indexOf(quote, at + 1)
      ) {
        const place = this.#textMap?.map({ start: at, end: at + quote.length });
        if (place && this.#isNear(old, at, place, quote.length)) found.set(place.start, at);
      }
      claims = found;
      this.#claims.set(quote, claims);
    }
    return claims;
  }

  /** True when a mention and the characters next to it are the same in both texts. */
  #isNear(old: string, at: number, place: Place, length: number): boolean {
    const from = Math.max(0, at - verbatimLength);
    const to = place.start - (at - from);
    const size = at - from + length + verbatimLength;
    return to >= 0 && old.slice(from, from + size) === this.#text.text.slice(to, to + size);
  }

  /** The place with the words whole that its edges cut. */
  #wholeWords({ start, end }: Place): Place {
    const { text } = this.#text;
    const isLetter = (at: number) => /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u.test(text.charAt(at));
    let from = start;
    while (from > 0 && isLetter(from) && isLetter(from - 1)) from--;
    let to = end;
    while (to < text.length && isLetter(to - 1) && isLetter(to)) to++;
    return { start: from, end: to };
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

/** The latest for each text that is still in use. */
const latest = new WeakMap<ArticleText, Reanchorer>();

/** True when nobody has to look: the annotation stands on its words. */
export function isSilent({ status }: Placement): boolean {
  return status === 'unchanged' || status === 'moved';
}

function standsAt(text: ArticleText, { start, end, quote }: Anchor): boolean {
  return end <= text.length && start < end && fold(text.slice({ start, end })) === fold(quote);
}

/**
 * True when the nearest sure annotations on each side allow a place: one of them has moved about
 * as far, and where it is only alike they must stand around it in the same order too.
 */
function speakFor(shift: Shift, sure: readonly Shift[], evidence: Evidence): boolean {
  const before = sure.findLast(({ from }) => from < shift.from);
  const after = sure.find(({ from }) => from > shift.from);
  // Alone in its text a place is expected where it was.
  if (!before && !after) return evidence === 'strict' && Math.abs(shift.to - shift.from) <= aloneShift;
  const neighbours = [before, after].filter((one) => one !== undefined);
  const slack = slacks[evidence];
  const near = neighbours.some(({ from, to }) => Math.abs(shift.to - shift.from - (to - from)) <= slack);
  if (evidence === 'strict' || !near) return near;
  return !(before && before.to > shift.to) && !(after && after.to < shift.to);
}

/** What speaks for the best place of a quote; undefined when that is too little, whatever the neighbours say. */
function evidenceFor(quote: string, best: Candidate, next: Candidate | undefined): Evidence | undefined {
  const alike = isSure(best) && leads(best, next);
  const both = Math.min(best.before, best.after) >= strictSide && best.verbatimLess >= verbatimOtherLength;
  if (alike && both) return 'strict';
  if (alike && best.verbatim >= alikeLength && quote.length >= shortQuote) return 'alike';
  // Across a line break the two ends may have gone different ways.
  const whole = alike || !quote.includes('\n');
  return whole && best.verbatim >= oneSideLength && leads(best, next, wideMargin) ? 'one-sided' : undefined;
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
