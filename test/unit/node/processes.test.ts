import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lostByConcurrency, lostByKilling } from '../../stress/processes.ts';
import { chance } from '../../support/random.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'article-annotator-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('three processes on one layer lose nothing', async () => {
  expect(await lostByConcurrency(folder, 3, 20)).toEqual([]);
}, 60_000);

test('a process killed while it saves tears nothing and loses nothing acknowledged', async () => {
  expect(await lostByKilling(folder, 4, 100, chance(7))).toEqual([]);
}, 60_000);
