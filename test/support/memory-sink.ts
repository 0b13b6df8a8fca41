import type { Sink, SinkFile } from '../../src/formats/sink.ts';

/** An export in memory. */
export class MemorySink implements Sink {
  readonly files = new Map<string, Uint8Array>();

  async open(path: string): Promise<SinkFile> {
    const chunks: Uint8Array[] = [];
    return {
      append: async (chunk) => {
        chunks.push(typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk);
      },
      close: async () => {
        this.files.set(path, Buffer.concat(chunks));
      },
      discard: async () => undefined,
    };
  }

  /** The text of a file. Throws RangeError when there is none. */
  text(path: string): string {
    const content = this.files.get(path);
    if (!content) throw new RangeError(`there is no ${path} among ${[...this.files.keys()].join(', ')}`);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(content);
  }

  /** The parsed lines of a JSONL file. */
  lines(path: string): unknown[] {
    return this.text(path)
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
  }

  paths(suffix: string): string[] {
    return [...this.files.keys()].filter((path) => path.endsWith(suffix));
  }
}
