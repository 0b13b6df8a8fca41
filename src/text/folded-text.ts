import { fold } from './fold.ts';

/** A place in UTF-16 code units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface FoundPlace extends Place {
  /** Where it starts in the folded text. */
  readonly at: number;
}

/** A text as {@link fold} makes it, with the way back to the places of the original. */
export class FoldedText {
  readonly text: string;
  readonly #original: string;
  /** Original offset of each folded UTF-16 unit, and of the end; undefined when folding keeps all places. */
  readonly #offsets: readonly number[] | undefined;

  constructor(original: string) {
    this.#original = original;
    const { text, offsets } = foldCharacters(original);
    this.text = text;
    this.#offsets = offsets;
  }

  /** Every place where the quote stands, up to typography; at most `limit`. */
  find(quote: string, limit: number): FoundPlace[] {
    const wanted = fold(quote);
    const places: FoundPlace[] = [];
    if (wanted === '') return places;
    for (
      let at = this.text.indexOf(wanted);
      at >= 0 && places.length < limit;
      at = this.text.indexOf(wanted, at + 1)
    ) {
      const place = { start: this.#toOriginal(at), end: this.#toOriginal(at + wanted.length), at };
      if (fold(this.#original.slice(place.start, place.end)) === wanted) places.push(place);
    }
    return places;
  }

  #toOriginal(offset: number): number {
    return this.#offsets ? (this.#offsets[offset] as number) : offset;
  }
}

function foldCharacters(original: string): { text: string; offsets: number[] | undefined } {
  // Of a text in NFC every character folds to one.
  if (original.normalize('NFC') === original) return { text: fold(original), offsets: undefined };
  const offsets: number[] = [];
  let text = '';
  const add = (piece: string, at: number) => {
    const folded = fold(piece);
    for (let i = 0; i < folded.length; i++) offsets.push(at + Math.min(i, piece.length - 1));
    text += folded;
  };
  let from = 0;
  const addRun = (to: number) => {
    const run = original.slice(from, to);
    if (run.normalize('NFC') === run) add(run, from);
    else for (const match of run.matchAll(/./gsu)) add(match[0], from + match.index);
  };
  // A character with the marks that follow it.
  for (const { 0: cluster, index } of original.matchAll(/\P{M}?\p{M}+/gu)) {
    addRun(index);
    add(cluster, index);
    from = index + cluster.length;
  }
  addRun(original.length);
  if (text.length === original.length) return { text, offsets: undefined };
  offsets.push(original.length);
  return { text, offsets };
}
