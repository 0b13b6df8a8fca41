import { parentPort, Worker, workerData } from 'node:worker_threads';
import { Detection, type DetectionOptions } from './detection.ts';

/** The answer to a line, or what is wrong with it. */
export type Answer = { readonly line: string } | { readonly error: string };

/** In a worker thread: answers batches of lines in the order in which they come. */
export function serveDetection(): void {
  const detection = new Detection(workerData as DetectionOptions);
  parentPort?.on('message', (lines: readonly string[]) => {
    parentPort?.postMessage(lines.map((line) => answerOf(detection, line)));
  });
}

/** Never throws. */
export function answerOf(detection: Detection, line: string): Answer {
  try {
    return { line: detection.answer(line) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** A worker thread that answers batches one after the other. */
export class DetectionWorker {
  readonly #worker: Worker;
  readonly #waiting: { resolve: (answers: readonly Answer[]) => void; reject: (error: Error) => void }[] = [];

  constructor(program: URL, options: DetectionOptions) {
    this.#worker = new Worker(program, { workerData: options });
    this.#worker.on('message', (answers: readonly Answer[]) => this.#waiting.shift()?.resolve(answers));
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  answer(lines: readonly string[]): Promise<readonly Answer[]> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject });
      this.#worker.postMessage(lines);
    });
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
