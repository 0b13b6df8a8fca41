import type { Layer } from '../annotation/layer.ts';
import type { DatasetSuggestion } from '../formats/document.ts';
import type { FileEntry, Files } from './files.ts';
import { FolderTarget } from './import-target.ts';

/** A folder to try an import on: it refuses what the folder would refuse, and writes nothing. */
export class PreviewTarget extends FolderTarget {
  /** How many annotations and suggestions each label has. */
  readonly labels = new Map<string, number>();

  constructor(files: Files) {
    super(new UnwrittenFiles(files));
  }

  override async createLayer(path: string, name: string, layer: Layer): Promise<void> {
    await super.createLayer(path, name, layer);
    this.#count(layer.annotations);
  }

  override async createSuggestions(path: string, suggestions: readonly DatasetSuggestion[]): Promise<void> {
    await super.createSuggestions(path, suggestions);
    this.#count(suggestions);
  }

  #count(items: readonly { readonly label: string }[]): void {
    for (const { label } of items) this.labels.set(label, (this.labels.get(label) ?? 0) + 1);
  }
}

/** Files whose writes stay in memory. */
class UnwrittenFiles implements Files {
  readonly #files: Files;
  readonly #written = new Map<string, Uint8Array>();

  constructor(files: Files) {
    this.#files = files;
  }

  async read(path: string): Promise<Uint8Array | undefined> {
    return this.#written.get(path) ?? (await this.#files.read(path));
  }

  async write(path: string, content: Uint8Array): Promise<void> {
    this.#written.set(path, content);
  }

  exclusively<T>(_path: string, task: () => Promise<T>): Promise<T> {
    return task();
  }

  async list(suffix: string): Promise<readonly FileEntry[]> {
    const written = [...this.#written].map(([path, { length }]) => ({ path, size: length }));
    return [...(await this.#files.list(suffix)), ...written.filter(({ path }) => path.endsWith(suffix))];
  }
}
