import fc from 'fast-check';
import { test } from 'vitest';
import { interleavings } from '../../stress/interleaving.ts';

test('windows, watchers and git, in any order: nothing acknowledged or pulled is lost', async () => {
  await fc.assert(interleavings, { seed: 20251128, numRuns: 300 });
}, 30_000);
