import { anchorOf } from '../../src/annotation/decision.ts';
import { ArticleText } from '../../src/text/article-text.ts';
import { type Placement, Reanchorer } from '../../src/text/reanchor.ts';
import type { Span } from '../../src/text/span.ts';
import { EditedText, type Level } from '../support/edited-text.ts';
import { type Chance, chance } from '../support/random.ts';

/** How the decisions on the annotations of edited texts came out. */
export interface Tally {
  decisions: number;
  silentExact: number;
  /** Placed silently somewhere else than where the words went, or although they are gone. */
  silentWrong: number;
  /** Of those: where the texts cannot tell the two places apart (same words, same surroundings within the paragraph). */
  equivalent: number;
  /** Of those: on a copy of the words and of what stood before or after them, or on a part of what they have become. */
  copies: number;
  reviewRight: number;
  reviewWrong: number;
  orphanRight: number;
  missed: number;
  examples: string[];
}

/** An annotation is dead when less than this share of its characters survives. */
const alive = 0.34;

/** Edits a text at a level and compares what re-anchoring says with what became of every character. */
export function tryEdits(source: string, level: Level, seed: number, withOld: boolean, tally: Tally): void {
  const random = chance(seed);
  const old = new ArticleText(source);
  const edited = new EditedText(old.text);
  edited.edit(level, random);
  const text = new ArticleText(edited.text);
  const reanchorer = new Reanchorer(text, withOld ? old : undefined);
  const anchors = Array.from({ length: 40 }, () => anchorOf(old, randomWords(old, random)));
  const placements = reanchorer.placeAll(anchors);
  for (const [i, { start, end, quote }] of anchors.entries()) {
    const placement = placements[i] as Placement;
    const truth = edited.locate(start, end);
    tally.decisions++;
    const right =
      truth !== undefined &&
      truth.share >= alive &&
      placement.start === truth.start &&
      placement.end === truth.end;
    if (placement.status === 'unchanged' || placement.status === 'moved') {
      if (right) tally.silentExact++;
      else if (retyped(truth, placement, old, text, { start, end })) tally.silentExact++;
      else {
        if (passage(old, { start, end }) === passage(text, placement)) tally.equivalent++;
        const overlaps = truth && placement.start < truth.end && truth.start < placement.end;
        const copy = overlaps || isCopy(old, { start, end }, text, placement);
        if (copy) tally.copies++;
        tally.silentWrong++;
        tally.examples.push(
          `${copy ? 'copy' : 'no copy'}: ${level} ${seed} ${JSON.stringify(quote)} ${start} → ${placement.start}, truth ${truth?.start}`,
        );
      }
    } else if (placement.status === 'review') {
      const overlaps = truth && placement.start < truth.end && truth.start < placement.end;
      if (overlaps) tally.reviewRight++;
      else tally.reviewWrong++;
    } else if (truth && truth.share >= alive) tally.missed++;
    else tally.orphanRight++;
  }
}

/** The words with 60 characters on each side, as far as their paragraph goes: a copy or a moved paragraph has the same. */
function passage(text: ArticleText, { start, end }: { start: number; end: number }): string {
  const before = text.slice({ start: Math.max(0, start - 60), end: start });
  const after = text.slice({ start: end, end: Math.min(text.length, end + 60) });
  return [before.split('\n').at(-1), text.slice({ start, end }), after.split('\n')[0]].join('|');
}

/** Code points beside the words that a copy of them has too, on one side at least. */
const copiedContext = 16;

/** True when the words at a place are the old ones, to the character, with what stood before or after them. */
function isCopy(old: ArticleText, span: Span, text: ArticleText, place: Span): boolean {
  const within = (whole: ArticleText, from: number, to: number) =>
    whole.slice({ start: Math.max(0, from), end: Math.min(whole.length, to) });
  return (
    within(old, span.start - copiedContext, span.end) ===
      within(text, place.start - copiedContext, place.end) ||
    within(old, span.start, span.end + copiedContext) === within(text, place.start, place.end + copiedContext)
  );
}

/** The same characters typed again between the same neighbours: the texts are the same there. */
function retyped(
  truth: { start: number; end: number } | undefined,
  placement: { start: number; end: number },
  old: ArticleText,
  text: ArticleText,
  span: { start: number; end: number },
): boolean {
  if (!truth) return false;
  const near = Math.abs(truth.start - placement.start) <= 2 && Math.abs(truth.end - placement.end) <= 2;
  return near && text.slice(placement) === old.slice(span);
}

export function emptyTally(): Tally {
  return {
    decisions: 0,
    silentExact: 0,
    silentWrong: 0,
    equivalent: 0,
    copies: 0,
    reviewRight: 0,
    reviewWrong: 0,
    orphanRight: 0,
    missed: 0,
    examples: [],
  };
}

/** A span of whole words: a third one word, a quarter two, a quarter three to six, the rest up to thirteen. */
export function randomWords(text: ArticleText, random: Chance): { start: number; end: number } {
  const words = [...text.text.matchAll(/[\p{L}\p{N}]+/gu)];
  const count = random.in(0.35)
    ? 1
    : random.in(0.4)
      ? 2
      : random.in(0.6)
        ? 3 + random.below(4)
        : 8 + random.below(6);
  const at = random.below(Math.max(1, words.length - count));
  const first = words[at];
  const last = words[Math.min(words.length - 1, at + count - 1)];
  if (!first || !last) throw new RangeError('a text without words');
  return text.spanFromUtf16(first.index, last.index + last[0].length);
}
