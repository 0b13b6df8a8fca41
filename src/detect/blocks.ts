import { sentences } from '../text/sentences.ts';

/** A piece of an article that detectors see at once: a line, or part of a very long one. UTF-16 offsets. */
export interface Block {
  readonly start: number;
  readonly text: string;
}

/** Lines longer than this are cut after a sentence, in code units. */
const longestBlock = 6000;
/** A line without sentences is cut here at the latest. */
const hardLimit = 12_000;

/** The lines of a text that hold something, without their line endings. */
export function* blocks(text: string): Generator<Block> {
  let start = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (end - start > longestBlock) yield* pieces(text.slice(start, end), start);
    else if (end > start) yield { start, text: text.slice(start, end) };
    start = end + 1;
  }
}

function* pieces(line: string, offset: number): Generator<Block> {
  let from = 0;
  let to = 0;
  for (const { end } of sentences(line)) {
    if (end - from > longestBlock && to > from) {
      yield { start: offset + from, text: line.slice(from, to) };
      from = to;
    }
    to = end;
    while (to - from > hardLimit) {
      const cut = wordEnd(line, from + longestBlock, from + hardLimit);
      yield { start: offset + from, text: line.slice(from, cut) };
      from = cut;
    }
  }
  if (line.length > from) yield { start: offset + from, text: line.slice(from) };
}

/** The first white space in `[from, to)`, else `to` moved off the middle of a surrogate pair. */
function wordEnd(line: string, from: number, to: number): number {
  const space = line.slice(from, to).search(/\s/);
  if (space >= 0) return from + space;
  const unit = line.charCodeAt(to);
  return unit >= 0xdc00 && unit <= 0xdfff ? to - 1 : to;
}
