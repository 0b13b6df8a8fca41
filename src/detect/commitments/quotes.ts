import type { Word } from '../lexicon/reading.ts';

/** For each word, 1 when it stands inside quotation marks. An unclosed quotation runs to the end of the paragraph. */
export function quoted(words: readonly Word[]): Uint8Array {
  const inside = new Uint8Array(words.length);
  let depth = 0;
  for (let at = 0; at < words.length; at++) {
    const { text } = words[at] as Word;
    if (text === '«' || text === '“') depth = 1;
    else if (text === '»') depth = 0;
    else if (text === '”' || text === '"') depth = depth > 0 ? 0 : closesAhead(words, at, text);
    inside[at] = depth;
  }
  return inside;
}

/** `”Nous` opens in careless text; it opens when it touches the next word and not the one before. */
function closesAhead(words: readonly Word[], at: number, mark: string): number {
  if (mark === '"') return 1;
  const next = words[at + 1];
  return next?.glued === true && words[at]?.glued === false ? 1 : 0;
}
