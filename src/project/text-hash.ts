import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ArticleText } from '../text/article-text.ts';

/** Hex SHA-256 of a text's UTF-8, as sidecars and datasets hold it. */
export function textHash(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** Texts do not change, and each decision asks: 20 ms for a text of 50,000 words. */
const known = new WeakMap<ArticleText, string>();

/** {@link textHash} of an article, counted once. */
export function articleHash(article: ArticleText): string {
  const hash = known.get(article) ?? textHash(article.text);
  known.set(article, hash);
  return hash;
}
