import type { Terminal } from './command.ts';

/** Milliseconds between two states of the line. */
const interval = 100;

/** One line on stderr that counts up while people watch; silent otherwise. */
export class ProgressLine {
  readonly #terminal: Terminal;
  readonly #total: number;
  readonly #now: () => number;
  #shown = Number.NEGATIVE_INFINITY;

  /** @param now milliseconds since any fixed moment */
  constructor(terminal: Terminal, total: number, now: () => number) {
    this.#terminal = terminal;
    this.#total = total;
    this.#now = now;
  }

  update(done: number): void {
    if (!this.#terminal.interactive || this.#now() - this.#shown < interval) return;
    this.#shown = this.#now();
    const share = this.#total === 0 ? 100 : Math.floor((done / this.#total) * 100);
    this.#terminal.error(`\r${done} of ${this.#total} articles (${share} %)\u001B[K`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#shown > Number.NEGATIVE_INFINITY) this.#terminal.error('\r\u001B[K');
  }
}
