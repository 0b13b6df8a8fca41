/** When a long task gives others a turn. */
export interface Pace {
  /** Milliseconds, from any origin. */
  now(): number;
  /** Milliseconds of work between pauses. */
  readonly budget: number;
  pause(): Promise<void>;
}

/** Never: for programs that have nothing else to do. */
export const unpaced: Pace = {
  now: () => 0,
  budget: Number.POSITIVE_INFINITY,
  pause: () => Promise.resolve(),
};

/** What the steps come to, with a pause whenever the budget is spent. */
export async function paced<T>(steps: Generator<void, T>, { now, budget, pause }: Pace): Promise<T> {
  let since = now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (now() - since < budget) continue;
    await pause();
    since = now();
  }
}
