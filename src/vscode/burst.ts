import type * as vscode from 'vscode';

/** Runs something once for each key when a burst of calls for it is over. */
export class Burst<Key> implements vscode.Disposable {
  readonly #timers = new Map<Key, ReturnType<typeof setTimeout>>();
  readonly #run: (key: Key) => unknown;
  readonly #pause: number;

  /** @param pause how long no call must have come, in milliseconds */
  constructor(pause: number, run: (key: Key) => unknown) {
    this.#pause = pause;
    this.#run = run;
  }

  call(key: Key, pause = this.#pause): void {
    this.forget(key);
    const run = () => {
      this.#timers.delete(key);
      void this.#run(key);
    };
    this.#timers.set(key, setTimeout(run, pause));
  }

  /** What has not been run is not run any more. */
  forget(key: Key): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  dispose(): void {
    for (const key of [...this.#timers.keys()]) this.forget(key);
  }
}
