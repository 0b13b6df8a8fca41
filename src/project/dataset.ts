import type { Layer } from '../annotation/layer.ts';
import type { DatasetSuggestion, FailedArticle, NamedLayer, SourceArticle } from '../formats/document.ts';
import { isArticlePath, resolveSidecar } from '../sidecar/paths.ts';
import { readingSidecar } from '../sidecar/read.ts';
import { ArticleText } from '../text/article-text.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { matchesGlob, notArticles } from './glob.ts';
import { type Pace, paced, unpaced } from './pace.ts';

/** What reading a folder needs of its files; every `Files` has it. */
export interface ReadableFiles {
  /** As in `Files`. */
  read(path: string): Promise<Uint8Array | undefined>;
  list(suffix: string): Promise<readonly { readonly path: string }[]>;
}

/** A layer's file. */
export interface LayerFile {
  readonly path: string;
  /** '' for the shared layer. */
  readonly name: string;
}

/** An article of a folder with the files of its layers. */
export interface ArticleEntry {
  readonly file: string;
  /** The shared one first, then by name. */
  readonly layers: readonly LayerFile[];
}

/** How a dataset is read from a folder. */
export interface DatasetReader {
  readonly files: ReadableFiles;
  /** What is proposed for an article; undefined when suggestions are not wanted. */
  suggest?(article: SourceLayers): Promise<readonly DatasetSuggestion[]>;
  /** When others get a turn; never when absent. */
  readonly pace?: Pace;
}

/** An article as it is read, before anything is proposed for it. */
export type SourceLayers = Omit<SourceArticle, 'suggestions'>;

/** Articles read ahead while one is being written. */
const readAhead = 16;

/**
 * The articles of a folder, by path, with their layers.
 * @param excludes true for a `.txt` file that is no article; without it, those that usually are none and have no layers
 */
export async function listArticles(
  files: ReadableFiles,
  excludes: (path: string, isAnnotated: boolean) => boolean = (path, isAnnotated) =>
    !isAnnotated && notArticles.some((glob) => matchesGlob(glob, path)),
): Promise<ArticleEntry[]> {
  const articles = (await files.list('.txt')).filter(({ path }) => isArticlePath(path));
  const known = new Set(articles.map(({ path }) => path));
  const layers = new Map<string, LayerFile[]>();
  for (const { path } of await files.list('.annotations.yaml')) {
    const name = resolveSidecar(path, (article) => known.has(article));
    if (!name) continue;
    const of = layers.get(name.article) ?? [];
    of.push({ path, name: name.annotator ?? '' });
    layers.set(name.article, of);
  }
  const byName = (a: LayerFile, b: LayerFile) => (a.name < b.name ? -1 : 1);
  return articles
    .filter(({ path }) => !excludes(path, layers.has(path)))
    .map(({ path }) => ({ file: path, layers: (layers.get(path) ?? []).sort(byName) }));
}

/** The articles in order, a few read ahead; one that cannot be read comes as a failure and ends nothing. */
export async function* readArticles(
  reader: DatasetReader,
  entries: readonly ArticleEntry[],
): AsyncGenerator<SourceArticle | FailedArticle> {
  const ahead: Promise<SourceArticle | FailedArticle>[] = [];
  let next = 0;
  while (next < entries.length || ahead.length > 0) {
    while (ahead.length < readAhead && next < entries.length) {
      ahead.push(readArticle(reader, entries[next] as ArticleEntry));
      next++;
    }
    const article = await ahead.shift();
    if (article) yield article;
  }
}

/** Never rejects. */
async function readArticle(
  reader: DatasetReader,
  { file, layers: layerFiles }: ArticleEntry,
): Promise<SourceArticle | FailedArticle> {
  try {
    const text = new ArticleText(await readText(reader, file));
    const layers: NamedLayer[] = [];
    for (const { path, name } of layerFiles) {
      layers.push({ name, layer: await parseLayer(reader, path) });
    }
    const article = { file, text, layers };
    return { ...article, suggestions: (await reader.suggest?.(article)) ?? [] };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Throws an Error that names the line of the first problem. */
async function parseLayer(reader: DatasetReader, path: string): Promise<Layer> {
  const steps = readingSidecar(await readText(reader, path));
  const { layer, problems } = await paced(steps, reader.pace ?? unpaced);
  if (layer) return layer;
  const [problem] = problems;
  throw new Error(`${path}:${problem?.line ?? 1}: ${problem?.message.en ?? 'unreadable'}`);
}

async function readText({ files }: DatasetReader, path: string): Promise<string> {
  const bytes = await files.read(path);
  if (!bytes) throw new Error(`${path} is gone`);
  const text = decodeUtf8(bytes);
  if (text === undefined) throw new Error(`${path} is not UTF-8`);
  return text;
}
