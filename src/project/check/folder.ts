import { readRegistry, registryFileName } from '../../registry/read.ts';
import { emptyRegistry, type Registry } from '../../registry/registry.ts';
import { readScheme, schemeFileName } from '../../scheme/read.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { isArticlePath, isSidecarPath, resolveSidecar, sidecarSuffix } from '../../sidecar/paths.ts';
import { readSidecar } from '../../sidecar/read.ts';
import { ArticleText } from '../../text/article-text.ts';
import { decodeUtf8 } from '../../text/utf8.ts';
import type { Problem, Severity, Wording } from '../../yaml/problem.ts';
import type { Files } from '../files.ts';
import { unreadableFile } from '../unreadable-file.ts';
import { checkArticle } from './article.ts';
import { checkLayer } from './layer.ts';

export interface FileProblem extends Problem {
  /** Relative to the folder. */
  readonly file: string;
}

/**
 * Every problem of a folder's scheme, registry, articles and sidecars, file by file.
 * @param standard the scheme that the folder's own one builds on
 */
export async function* checkFolder(files: Files, standard: Scheme): AsyncGenerator<FileProblem> {
  const { scheme, problems: ofScheme } = await loadScheme(files, standard);
  yield* inFile(schemeFileName, ofScheme);
  const { registry, problems: ofRegistry } = await loadRegistry(files);
  yield* inFile(registryFileName, ofRegistry);

  const articles = (await files.list('.txt')).map(({ path }) => path).filter(isArticlePath);
  const known = new Set(articles);
  const sidecars = new Map<string, string[]>();
  for (const { path } of await files.list(sidecarSuffix)) {
    const article = isSidecarPath(path)
      ? resolveSidecar(path, (name) => known.has(name))?.article
      : undefined;
    if (article === undefined) continue;
    sidecars.set(article, [...(sidecars.get(article) ?? []), path]);
  }
  for (const article of new Set([...articles, ...sidecars.keys()])) {
    const layers = sidecars.get(article) ?? [];
    const { text, problems } = await loadArticle(files, article, known.has(article));
    yield* inFile(article, problems);
    for (const path of layers) {
      if (!known.has(article))
        yield { file: path, ...fault('orphaned-sidecar', 'warning', messages.orphaned(article)) };
      yield* inFile(path, await checkSidecar(files, path, text, scheme, registry));
    }
  }
}

async function checkSidecar(
  files: Files,
  path: string,
  text: ArticleText | undefined,
  scheme: Scheme,
  registry: Registry | undefined,
): Promise<readonly Problem[]> {
  const loaded = await load(files, path);
  if (loaded.text === undefined) return loaded.problems;
  const { layer, problems } = readSidecar(loaded.text);
  return layer ? [...problems, ...checkLayer(layer, loaded.text, { text, scheme, registry })] : problems;
}

async function loadArticle(files: Files, path: string, exists: boolean) {
  if (!exists) return { text: undefined, problems: [] };
  const { text: raw, problems } = await load(files, path);
  if (raw === undefined) return { text: undefined, problems };
  return { text: new ArticleText(raw), problems: checkArticle(raw) };
}

async function loadScheme(files: Files, standard: Scheme) {
  const { text, problems } = await load(files, schemeFileName);
  if (text === undefined) return { scheme: standard, problems };
  const reading = readScheme(text, standard);
  return { scheme: reading.scheme ?? standard, problems: reading.problems };
}

async function loadRegistry(files: Files) {
  const { text, problems } = await load(files, registryFileName);
  if (text === undefined) return { registry: problems.length > 0 ? undefined : emptyRegistry, problems };
  return readRegistry(text);
}

/** A file's text: no text and no problem when there is no such file. */
async function load(files: Files, path: string): Promise<{ text: string | undefined; problems: Problem[] }> {
  try {
    const bytes = await files.read(path);
    if (!bytes) return { text: undefined, problems: [] };
    const text = decodeUtf8(bytes);
    return { text, problems: text === undefined ? [fault('not-utf8', 'error', messages.notUtf8)] : [] };
  } catch (error) {
    return { text: undefined, problems: [unreadableFile(error)] };
  }
}

function* inFile(file: string, problems: readonly Problem[]): Iterable<FileProblem> {
  for (const problem of problems) yield { file, ...problem };
}

function fault(code: string, severity: Severity, message: Wording): Problem {
  return { code, severity, message, line: 1, column: 1 };
}

const messages = {
  orphaned: (article: string): Wording => ({
    en: `There is no article ${article}.`,
    fr: `L’article ${article} n’existe pas.`,
  }),
  notUtf8: { en: 'The file is not UTF-8 text.', fr: 'Le fichier n’est pas du texte en UTF-8.' },
};
