/** What a sidecar's name ends with. */
export const sidecarSuffix = '.annotations.yaml';
const articleSuffix = '.txt';
const suggestionsSuffix = '.suggestions.jsonl';

/**
 * What an annotator's name matches, with the flag `u`: it can stand in a file name on every system. Letters, digits,
 * `-` and `_`, starting with a letter or digit, at most 64 characters; no name that Windows keeps for its devices.
 */
export const annotatorPattern =
  '^(?!(?:[Cc][Oo][Nn]|[Pp][Rr][Nn]|[Aa][Uu][Xx]|[Nn][Uu][Ll]|(?:[Cc][Oo][Mm]|[Ll][Pp][Tt])\\d)$)' +
  '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}_-]{0,63}$';
const annotatorName = new RegExp(annotatorPattern, 'u');

/** A sidecar's place in the project. */
export interface SidecarName {
  /** Path of the article, which may not exist. */
  readonly article: string;
  /** The annotator whose layer it is; absent for the shared layer. */
  readonly annotator?: string;
}

/** True for a name that matches {@link annotatorPattern}. */
export function isAnnotatorName(name: string): boolean {
  return annotatorName.test(name);
}

export function isArticlePath(path: string): boolean {
  return path.endsWith(articleSuffix) && !/(?:^|\/)\.[^/]*$/.test(path) && path.length > articleSuffix.length;
}

export function isSidecarPath(path: string): boolean {
  return path.endsWith(sidecarSuffix) && !/(?:^|\/)\.[^/]*$/.test(path);
}

/** Path of a layer of an article. Throws RangeError for what is no article or no annotator's name. */
export function sidecarPath(article: string, annotator?: string): string {
  if (!isArticlePath(article)) throw new RangeError(`${article} is not the path of a .txt file`);
  if (annotator !== undefined && !isAnnotatorName(annotator)) {
    throw new RangeError(`${JSON.stringify(annotator)} cannot be an annotator's name`);
  }
  const stem = article.slice(0, -articleSuffix.length);
  return `${stem}${annotator === undefined ? '' : `.${annotator}`}${sidecarSuffix}`;
}

/**
 * The articles and layers that a sidecar's name can stand for. `a.b.annotations.yaml` is b's layer
 * of `a.txt` or the shared layer of `a.b.txt`. In the order in which they are to be tried.
 */
export function sidecarNames(path: string): readonly SidecarName[] {
  if (!isSidecarPath(path)) return [];
  const stem = path.slice(0, -sidecarSuffix.length);
  const shared: SidecarName = { article: stem + articleSuffix };
  const dot = stem.lastIndexOf('.');
  const annotator = stem.slice(dot + 1);
  if (dot <= stem.lastIndexOf('/') + 1 || !isAnnotatorName(annotator)) return [shared];
  return [shared, { article: stem.slice(0, dot) + articleSuffix, annotator }];
}

/** What a sidecar stands for: the first reading whose article exists; if none does, an annotator's layer. */
export function resolveSidecar(path: string, exists: (article: string) => boolean): SidecarName | undefined {
  const names = sidecarNames(path);
  return names.find((name) => exists(name.article)) ?? names.at(-1);
}

/** The file beside an article that holds what an import proposed for it. */
export function suggestionsPath(article: string): string {
  return article.replace(/\.txt$/, suggestionsSuffix);
}

/**
 * Where the files of an article go when it is renamed: its layers, and what was imported for it. By old path; the new
 * one is undefined for a file that has to stay, because the place is taken or another article's.
 * @param beside paths of the files in the article's folder
 * @param there paths of the files in the folder that it goes to
 */
export function filesMovedWith(
  article: string,
  renamed: string,
  beside: readonly string[],
  there: readonly string[],
): Map<string, string | undefined> {
  const articles = new Set([article, ...beside]);
  const taken = new Set(there);
  const articlesThere = new Set([renamed, ...there]);
  const moved = new Map<string, string | undefined>();
  for (const path of beside) {
    const name = resolveSidecar(path, (other) => articles.has(other));
    const isLayer = name?.article === article;
    if (!isLayer && path !== suggestionsPath(article)) continue;
    const to = isLayer ? sidecarPath(renamed, name.annotator) : suggestionsPath(renamed);
    const isFree = !taken.has(to);
    const isIts = !isLayer || resolveSidecar(to, (other) => articlesThere.has(other))?.article === renamed;
    moved.set(path, isFree && isIts ? to : undefined);
  }
  return moved;
}

/** The last name of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
