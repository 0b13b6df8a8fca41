import type { Output } from './output.ts';

/** A growing file that holds one JSON array, an item a line. */
export class JsonArrayFile {
  readonly #output: Output;
  readonly #path: string;
  #items = 0;

  constructor(output: Output, path: string) {
    this.#output = output;
    this.#path = path;
  }

  /** @param json one item, on one line */
  async add(json: string): Promise<void> {
    const file = await this.#output.file(this.#path);
    await file.add(`${this.#items === 0 ? '[\n' : ',\n'}${json}`);
    this.#items++;
  }

  async finish(): Promise<void> {
    const file = await this.#output.file(this.#path);
    await file.add(this.#items === 0 ? '[]\n' : '\n]\n');
  }
}
