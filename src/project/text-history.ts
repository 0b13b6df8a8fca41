import { ArticleText } from '../text/article-text.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { textHash } from './text-hash.ts';

/** Where earlier texts of articles may be found: a version history, a cache. */
export interface TextHistory {
  /** The text with this hash; undefined when it is not there. Never rejects. @param path of the article in its folder */
  find(path: string, sha256: string): Promise<ArticleText | undefined>;
}

/** The article's text that has the hash, in a file's content; undefined for another text or another encoding. */
export function textWithHash(content: Uint8Array, sha256: string): ArticleText | undefined {
  const raw = decodeUtf8(content);
  const text = raw === undefined ? undefined : new ArticleText(raw);
  return text && textHash(text.text) === sha256 ? text : undefined;
}

/** The first of several histories that has the text. */
export async function findText(
  histories: readonly TextHistory[],
  path: string,
  sha256: string,
): Promise<ArticleText | undefined> {
  for (const history of histories) {
    const text = await history.find(path, sha256);
    if (text) return text;
  }
  return undefined;
}
