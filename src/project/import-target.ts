import type { Layer } from '../annotation/layer.ts';
import type { DatasetSuggestion } from '../formats/document.ts';
import type { ImportTarget } from '../formats/import.ts';
import { jsonLine, jsonObject } from '../formats/json-text.ts';
import { WordedError, type Wording } from '../formats/wording.ts';
import type { Entity } from '../registry/registry.ts';
import { emitSidecar, sidecarTitle } from '../sidecar/canonical.ts';
import { fileName, isArticlePath, suggestionsPath } from '../sidecar/paths.ts';
import { assertWritable } from '../sidecar/write.ts';
import { ArticleText } from '../text/article-text.ts';
import { decodeUtf8, encodeUtf8 } from '../text/utf8.ts';
import type { Files } from './files.ts';
import { placeOfLayer } from './layer-place.ts';
import { RegistryStore } from './registry-store.ts';
import { textHash } from './text-hash.ts';

/** A folder as the target of an import: only files that are not there yet are written. */
export class FolderTarget implements ImportTarget {
  readonly #files: Files;
  readonly #makeFolder: (path: string) => Promise<void>;
  #byHash: Map<string, string> | undefined;

  /** @param makeFolder makes the folders above a file, where the host's `Files` does not */
  constructor(files: Files, makeFolder: (path: string) => Promise<void> = async () => undefined) {
    this.#files = files;
    this.#makeFolder = makeFolder;
  }

  async findText(sha256: string): Promise<string | undefined> {
    this.#byHash ??= await this.#hashAll();
    return this.#byHash.get(sha256);
  }

  async read(path: string): Promise<ArticleText | undefined> {
    const bytes = await this.#files.read(path);
    const text = bytes && decodeUtf8(bytes);
    return text === undefined ? undefined : new ArticleText(text);
  }

  async createArticle(path: string, text: string): Promise<void> {
    if (!isArticlePath(path)) throw new RangeError(`${path} is not the path of a .txt file`);
    await this.#create(path, text);
    this.#byHash?.set(textHash(text), path);
  }

  async createLayer(path: string, name: string, layer: Layer): Promise<void> {
    assertWritable(layer);
    const place = placeOfLayer(this.#files, path, name === '' ? undefined : name);
    const problem = await place.problem();
    if (problem) throw new WordedError(problem.message);
    await this.#create(place.path, emitSidecar(layer, sidecarTitle(fileName(path))));
  }

  /** `communique.suggestions.jsonl` beside the article, a line each. */
  async createSuggestions(path: string, suggestions: readonly DatasetSuggestion[]): Promise<void> {
    const lines = suggestions.map(({ attributes, ...rest }) =>
      jsonLine({ ...rest, ...(attributes ? { attributes: jsonObject(attributes) } : {}) }),
    );
    await this.#create(suggestionsPath(path), `${lines.join('\n')}\n`);
  }

  async createEntities(entities: readonly Entity[]): Promise<number> {
    let made = 0;
    await new RegistryStore(this.#files).update((registry) => {
      const unknown = entities.filter(({ id }) => !registry.meant(id));
      made = unknown.length;
      return unknown.reduce((all, entity) => all.put(entity), registry);
    });
    return made;
  }

  async #create(path: string, content: string): Promise<void> {
    await this.#makeFolder(path);
    await this.#files.exclusively(path, async () => {
      if (await this.#files.read(path)) throw new WordedError(taken(path));
      await this.#files.write(path, encodeUtf8(content), null);
    });
  }

  async #hashAll(): Promise<Map<string, string>> {
    const byHash = new Map<string, string>();
    for (const { path } of await this.#files.list('.txt')) {
      const article = isArticlePath(path) ? await this.read(path) : undefined;
      if (article) byHash.set(textHash(article.text), path);
    }
    return byHash;
  }
}

function taken(path: string): Wording {
  return { en: `${path} is there already and stays as it is`, fr: `${path} existe déjà et reste tel quel` };
}
