import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LayerChange } from '../../src/annotation/change.ts';
import type { Layer } from '../../src/annotation/layer.ts';
import { NodeFiles } from '../../src/node/node-files.ts';
import { LayerStore } from '../../src/project/store.ts';
import { SaveRefusedError } from '../../src/project/store-error.ts';
import { readSidecar } from '../../src/sidecar/read.ts';
import { type Fault, FaultyDisk, faults } from '../support/faulty-disk.ts';
import { annotation, layer } from '../support/layers.ts';
import { textOf } from '../support/sidecars.ts';

export interface FaultRun {
  /** File system calls that a load and a save make. */
  readonly calls: readonly string[];
  /** Call × fault. */
  readonly cases: number;
  /** What went wrong; empty when nothing did. */
  readonly damage: readonly string[];
}

const sidecar = 'a.annotations.yaml';
const before = layer(annotation('a', 1), annotation('b', 20));
const added = annotation('new', 40);
const addition: LayerChange = { annotations: new Map([['new', { after: added }]]), rejected: new Map() };

/** Makes every file system call of loading and saving fail in every way, one at a time, in a folder of its own each. */
export async function enumerateFaults(parent: string): Promise<FaultRun> {
  const counting = new FaultyDisk();
  const folder = await newFolder(parent);
  await saveOnce(folder, counting);
  await rm(folder, { recursive: true });
  const damage: string[] = [];
  let cases = 0;
  for (let call = 0; call < counting.calls.length; call++) {
    for (const fault of faults) {
      const where = await newFolder(parent);
      for (const fact of await tryFault(where, call, fault))
        damage.push(`${fault} at ${call} (${counting.calls[call]}): ${fact}`);
      await rm(where, { recursive: true });
      cases++;
    }
  }
  return { calls: counting.calls, cases, damage };
}

async function newFolder(parent: string): Promise<string> {
  const folder = await mkdtemp(join(parent, 'fault-'));
  await writeFile(join(folder, sidecar), textOf(before));
  return folder;
}

async function saveOnce(folder: string, disk: FaultyDisk): Promise<LayerStore> {
  const store = new LayerStore(new NodeFiles(folder, disk), 'a.txt');
  await store.load();
  await store.save(addition);
  return store;
}

async function tryFault(folder: string, call: number, fault: Fault): Promise<string[]> {
  const damage: string[] = [];
  const store = new LayerStore(new NodeFiles(folder, new FaultyDisk(call, fault)), 'a.txt');
  let acknowledged = false;
  try {
    await store.load();
    await store.save(addition);
    acknowledged = true;
  } catch (error) {
    if (!fault.startsWith('crash') && !(error instanceof SaveRefusedError) && store.unsaved)
      damage.push(`untyped ${error}`);
  }
  const found = await layerOnDisk(folder);
  if (!found) damage.push('torn');
  else if (found.annotations.length !== 2 && found.annotations.length !== 3)
    damage.push('neither old nor new');
  else if (acknowledged && found.annotations.length !== 3) damage.push('acknowledged, yet not on disk');

  await bury(folder);
  if (!fault.startsWith('crash') && store.unsaved) {
    await store.retry().catch((error: unknown) => damage.push(`not writable later: ${error}`));
    if ((await layerOnDisk(folder))?.annotations.length !== 3) damage.push('the decision was not kept');
  }
  const next = new LayerStore(new NodeFiles(folder), 'a.txt');
  await next.load();
  await next
    .save({ annotations: new Map([['next', { after: annotation('next', 60) }]]), rejected: new Map() })
    .catch((error: unknown) => damage.push(`blocked afterwards: ${error}`));
  if (!(await layerOnDisk(folder))?.annotations.some(({ id }) => id === 'next'))
    damage.push('the next save is not there');
  const left = (await readdir(folder)).filter((name) => name !== sidecar && !name.endsWith('.tmp'));
  if (left.length > 0) damage.push(`left over: ${left.join(', ')}`);
  return damage;
}

/** Makes what the dead process left look as it would after its death: its lock names no living process, or is old. */
async function bury(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.lock')) continue;
    const path = join(folder, name);
    const content = await readFile(path, 'utf8');
    await writeFile(path, content.replace(`"pid":${process.pid}`, '"pid":99999999'));
    await utimes(path, new Date(0), new Date(0));
  }
}

async function layerOnDisk(folder: string): Promise<Layer | undefined> {
  return readSidecar(await readFile(join(folder, sidecar), 'utf8')).layer;
}
