import type { Pace } from '../project/pace.ts';

/** Keeps the extension host free to answer: others get a turn after 12 ms of work. */
export const hostPace: Pace = {
  now: () => performance.now(),
  budget: 12,
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};
