import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';

/** Marks that spaCy's French and English tokenizers cut off before and after a word. */
const cutOff = /[«»“”‘’"'`(){}[\],;:!?…<>*&=%€$£°]/u;
const letter = /[\p{L}\p{M}\p{N}]/u;
/** Inside a word they cut at these, when letters stand on both sides. */
const cutInside = /[/,:<>=]/;
/** After these an elided French word ends: `l’`, `qu'`. */
const apostrophe = /['’]/;

/**
 * Why spaCy would leave an annotation out, or undefined when it keeps it. An approximation of the tokenizers'
 * rules: an edge is a token's when white space or a mark that is cut off lies there.
 */
export function misalignment(text: ArticleText, { start, end }: Span): string | undefined {
  const from = text.toUtf16(start);
  const to = text.toUtf16(end);
  const words = text.text.slice(from, to);
  if (words !== words.trim()) return 'it begins or ends with white space';
  if (!isEdge(text.text, from)) return `"${around(text.text, from)}" is one token to spaCy`;
  if (!isEdge(text.text, to)) return `"${around(text.text, to)}" is one token to spaCy`;
  return undefined;
}

function isEdge(text: string, at: number): boolean {
  if (at === 0 || at === text.length) return true;
  const before = text.charAt(at - 1);
  const after = text.charAt(at);
  if (/\s/.test(before) || /\s/.test(after)) return true;
  if (apostrophe.test(before)) return true;
  if (cutInside.test(before) || cutInside.test(after)) return true;
  if (letter.test(before) && letter.test(after)) return false;
  if (cutOff.test(before) || cutOff.test(after)) return true;
  return after === '.' && !letter.test(text.charAt(at + 1));
}

/** The run between white space around a place, at most 40 code units. */
function around(text: string, at: number): string {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at, at + 20))?.[0] ?? '';
  return before + after;
}
