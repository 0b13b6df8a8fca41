import { readRegistry, registryFileName } from '../registry/read.ts';
import { emptyRegistry, type Registry } from '../registry/registry.ts';
import { createRegistryDocument, writeRegistry } from '../registry/write.ts';
import { decodeUtf8, encodeUtf8 } from '../text/utf8.ts';
import type { Problem } from '../yaml/problem.ts';
import type { Files } from './files.ts';
import { UnreadableSidecarError } from './store-error.ts';
import { unreadableFile } from './unreadable-file.ts';

/** The registry of a folder and its file. Read again under a lock before each change; an unreadable one is left alone. */
export class RegistryStore {
  readonly #files: Files;
  #registry: Registry = emptyRegistry;
  #problems: readonly Problem[] = [];

  constructor(files: Files) {
    this.#files = files;
  }

  /** As last read; empty when there is no file or it cannot be read. */
  get registry(): Registry {
    return this.#registry;
  }

  /** What was wrong with the file when it was last read. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  async load(): Promise<Registry> {
    const document = await this.#read();
    this.#registry = document?.registry ?? emptyRegistry;
    return this.#registry;
  }

  /**
   * Changes the registry as it is on disk now. Rejects with UnreadableSidecarError, naming the
   * line, when it cannot be read.
   */
  update(change: (registry: Registry) => Registry): Promise<Registry> {
    return this.#files.exclusively(registryFileName, async () => {
      const document = await this.#read();
      if (!document) throw new UnreadableSidecarError(registryFileName, this.#problems);
      const changed = change(document.registry);
      if (changed !== document.registry) {
        await this.#files.write(registryFileName, encodeUtf8(writeRegistry(document, changed)));
      }
      this.#registry = changed;
      return changed;
    });
  }

  async #read() {
    let bytes: Uint8Array | undefined;
    try {
      bytes = await this.#files.read(registryFileName);
    } catch (error) {
      this.#problems = [unreadableFile(error)];
      return undefined;
    }
    if (!bytes) {
      this.#problems = [];
      return createRegistryDocument();
    }
    const { document, problems } = readRegistry(decodeUtf8(bytes) ?? '\0');
    this.#problems = problems;
    return document;
  }
}
