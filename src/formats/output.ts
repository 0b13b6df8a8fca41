import { checkSinkPath, type Sink, SinkError, type SinkFile } from './sink.ts';

/** Characters gathered before they are handed to the sink. */
const bufferSize = 1 << 18;

/** A text file that grows with the export; what is added waits in memory up to 256 K characters. */
export class TextFile {
  readonly #file: SinkFile;
  #pending: string[] = [];
  #size = 0;
  /** True until something was added. */
  empty = true;

  constructor(file: SinkFile) {
    this.#file = file;
  }

  async add(text: string): Promise<void> {
    this.empty = false;
    this.#pending.push(text);
    this.#size += text.length;
    if (this.#size >= bufferSize) await this.#flush();
  }

  async close(): Promise<void> {
    await this.#flush();
    await this.#file.close();
  }

  discard(): Promise<void> {
    return this.#file.discard();
  }

  async #flush(): Promise<void> {
    if (this.#size === 0) return;
    const text = this.#pending.join('');
    this.#pending = [];
    this.#size = 0;
    await this.#file.append(text);
  }
}

/** The files of one export: growing ones that stay open to its end, and whole ones. */
export class Output {
  readonly #sink: Sink;
  readonly #growing = new Map<string, TextFile>();
  /** Whole files, to notice two articles that would write the same one. */
  readonly #whole = new Set<string>();
  #since: string[] = [];

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** The growing file at the path, opened at the first call. */
  async file(path: string): Promise<TextFile> {
    const open = this.#growing.get(path);
    if (open) return open;
    const file = new TextFile(await this.#open(path));
    this.#growing.set(path, file);
    return file;
  }

  /** Writes one file at once. */
  async whole(path: string, content: string | Uint8Array): Promise<void> {
    if (this.#whole.has(path)) throw new SinkError(`${path} was already written by this export`);
    const file = await this.#open(path);
    this.#whole.add(path);
    this.#since.push(path);
    try {
      await file.append(content);
      await file.close();
    } catch (error) {
      await file.discard();
      throw error;
    }
  }

  /** The paths of all growing files, in the order in which they were opened. */
  get growing(): readonly string[] {
    return [...this.#growing.keys()];
  }

  /** The whole files written since the last call. */
  takeWhole(): readonly string[] {
    return this.#since.splice(0);
  }

  async close(): Promise<void> {
    for (const file of this.#growing.values()) await file.close();
  }

  /** Drops the growing files, but completes those of `kept`. */
  async discard(kept: readonly string[] = []): Promise<void> {
    for (const [path, file] of this.#growing) await (kept.includes(path) ? file.close() : file.discard());
  }

  #open(path: string): Promise<SinkFile> {
    checkSinkPath(path);
    return this.#sink.open(path);
  }
}
