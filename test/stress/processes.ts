import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readSidecar } from '../../src/sidecar/read.ts';
import { annotation, layer } from '../support/layers.ts';
import type { Chance } from '../support/random.ts';
import { root } from '../support/repository.ts';
import { textOf } from '../support/sidecars.ts';

const sidecar = 'a.annotations.yaml';

/** Several processes add to one layer at once; gives the ids that are not there in the end. */
export async function lostByConcurrency(parent: string, processes: number, adds: number): Promise<string[]> {
  const folder = await mkdtemp(join(parent, 'concurrent-'));
  const runs = Array.from({ length: processes }, (_, i) => startSaving(folder, `p${i}n`, adds));
  const acknowledged = (await Promise.all(runs.map(({ ended }) => ended))).flat();
  const found = await idsOnDisk(folder);
  const missing = acknowledged.filter((id) => !found?.has(id));
  const expected = processes * adds;
  if (acknowledged.length !== expected)
    missing.push(`only ${acknowledged.length} of ${expected} acknowledged`);
  const left = (await readdir(folder)).filter((name) => name !== sidecar);
  if (left.length > 0) missing.push(`left over: ${left.join(', ')}`);
  await rm(folder, { recursive: true });
  return missing;
}

/** Kills a process that saves without pause, again and again; gives what was torn or lost. @param size annotations in the sidecar */
export async function lostByKilling(
  parent: string,
  kills: number,
  size: number,
  random: Chance,
): Promise<string[]> {
  const folder = await mkdtemp(join(parent, 'killed-'));
  const lost: string[] = [];
  const base = Array.from({ length: size }, (_, i) =>
    annotation(`b${i}`, i * 10, { before: 'le ministre ', after: ' a dit que' }),
  );
  const start = textOf(layer(...base));
  for (let kill = 0; kill < kills; kill++) {
    await writeFile(join(folder, sidecar), start);
    const run = startSaving(folder, 'k', 1_000_000);
    await run.started;
    setTimeout(() => run.child.kill('SIGKILL'), random.below(40));
    const acknowledged = await run.ended;
    const found = await idsOnDisk(folder);
    if (!found) lost.push(`kill ${kill}: torn`);
    else
      for (const id of [...acknowledged, `b${size - 1}`])
        if (!found.has(id)) lost.push(`kill ${kill}: ${id} lost`);
  }
  await rm(folder, { recursive: true });
  return lost;
}

function startSaving(folder: string, prefix: string, count: number) {
  const node = join(root, 'node_modules/.bin/node');
  const script = join(root, 'test/support/saving-process.ts');
  const child = spawn(node, [script, folder, prefix, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  // A line that the kill cut off was not acknowledged.
  const ended = once(child, 'close').then(() => output.split('\n').slice(0, -1));
  const started = Promise.race([once(child.stdout, 'data'), once(child, 'close')]);
  return { child, started, ended };
}

async function idsOnDisk(folder: string): Promise<Set<string> | undefined> {
  const { layer: found } = readSidecar(await readFile(join(folder, sidecar), 'utf8'));
  return found && new Set(found.annotations.map(({ id }) => id));
}
