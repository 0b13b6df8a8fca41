import { decodeUtf8, encodeUtf8 } from '../text/utf8.ts';
import type { Files } from './files.ts';
import type { Journal } from './journal.ts';
import { textHash } from './text-hash.ts';

/** A journal in a folder of the host's own, one file a sidecar; an empty file is no entry. */
export class FilesJournal implements Journal {
  readonly #files: Files;
  readonly #project: string;

  /**
   * @param files the host's folder, which must exist
   * @param project what tells this project's sidecars from another's in the same folder, such as its URI
   */
  constructor(files: Files, project: string) {
    this.#files = files;
    this.#project = project;
  }

  async read(key: string): Promise<string | undefined> {
    const bytes = await this.#files.read(this.#path(key));
    return bytes && bytes.length > 0 ? decodeUtf8(bytes) : undefined;
  }

  write(key: string, text: string): Promise<void> {
    return this.#files.write(this.#path(key), encodeUtf8(text));
  }

  remove(key: string): Promise<void> {
    return this.#files.write(this.#path(key), new Uint8Array());
  }

  #path(key: string): string {
    return `${textHash(JSON.stringify([this.#project, key])).slice(0, 32)}.json`;
  }
}
