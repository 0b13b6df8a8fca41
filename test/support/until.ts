import { setTimeout as pause } from 'node:timers/promises';

/**
 * Asks again and again until the answer is neither undefined nor false, and resolves with it.
 * Rejects after `timeout` milliseconds, saying what was awaited and, if there was one, the last error.
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  timeout = 15_000,
): Promise<Exclude<T, undefined | false>> {
  const deadline = performance.now() + timeout;
  let problem: unknown;
  while (performance.now() < deadline) {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer as Exclude<T, undefined | false>;
      problem = undefined;
    } catch (error) {
      problem = error;
    }
    await pause(25);
  }
  throw new Error(`Waited ${timeout} ms for ${what}`, { cause: problem });
}
