import { resolveSidecar } from '../sidecar/paths.ts';
import { readingSidecar } from '../sidecar/read.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import type { ReadableFiles } from './dataset.ts';
import { type Pace, paced, unpaced } from './pace.ts';

/**
 * The article that is gone from the folder and whose annotations were made on that text: it has been renamed outside,
 * and its sidecars were left behind. Undefined when there is none; the first by path of several.
 * @param sha256 of the text, as sidecars hold it
 */
export async function leftArticle(
  files: ReadableFiles,
  sha256: string,
  pace: Pace = unpaced,
): Promise<string | undefined> {
  const articles = new Set((await files.list('.txt')).map(({ path }) => path));
  for (const { path } of await files.list('.annotations.yaml')) {
    const name = resolveSidecar(path, (article) => articles.has(article));
    if (!name || articles.has(name.article)) continue;
    const bytes = await files.read(path);
    const text = bytes && decodeUtf8(bytes);
    // Most are of other texts: only one that names this one is read.
    if (!text?.includes(sha256)) continue;
    const { layer } = await paced(readingSidecar(text), pace);
    if (layer?.article.sha256 === sha256) return name.article;
  }
  return undefined;
}
