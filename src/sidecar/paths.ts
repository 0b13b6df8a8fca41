/** What a sidecar's name ends with. */
export const sidecarSuffix = '.annotations.yaml';
const articleSuffix = '.txt';

/** Windows refuses these as file names, with any extension. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

/** A sidecar's place in the project. */
export interface SidecarName {
  /** Path of the article, which may not exist. */
  readonly article: string;
  /** The annotator whose layer it is; absent for the shared layer. */
  readonly annotator?: string;
}

/**
 * True for a name that can stand in a file name on every system: letters, digits, `-` and `_`,
 * starting with a letter or digit, at most 64 characters.
 */
export function isAnnotatorName(name: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{0,63}$/u.test(name) && !deviceName.test(name);
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

/** The last name of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
