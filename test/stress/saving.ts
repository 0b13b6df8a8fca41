import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { NodeFiles } from '../../src/node/node-files.ts';
import { LayerStore } from '../../src/project/store.ts';
import { annotation, layer } from '../support/layers.ts';
import { malformed } from '../support/malformed.ts';
import { chance } from '../support/random.ts';
import { scribble, textOf } from '../support/sidecars.ts';
import { malformedTaken, mutate, truncate } from './damage.ts';
import { type Figure, nought } from './figure.ts';
import { interleavings } from './interleaving.ts';
import { faultsOfGitMerges, faultsOfMerges } from './merging.ts';
import { lostByConcurrency, lostByKilling } from './processes.ts';
import { enumerateFaults } from './save-faults.ts';

export interface SavingRun {
  /** SIGKILLs for each of the two sizes. */
  readonly kills: number;
  readonly adds: number;
  readonly interleavings: number;
  readonly merges: number;
  readonly gitMerges: number;
  readonly mutations: number;
  /** Layers cut at every byte. */
  readonly truncatedLayers: number;
  readonly seed: number;
}

/** What happens to sidecars when everything goes wrong. */
export async function savingFigures(run: SavingRun): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'article-annotator-stress-'));
  try {
    return [
      await faultFigure(folder),
      await killFigure(folder, 100, '20 KB', run),
      await killFigure(folder, 5_000, '1 MB', run),
      nought(
        '3 processes adding to one layer',
        '0 lost',
        await lostByConcurrency(folder, 3, run.adds),
        `${3 * run.adds} lost`,
      ),
      await interleavingFigure(run),
      nought(
        '3-way merges of random edits',
        '0 faults',
        faultsOfMerges(run.merges, run.seed),
        `${run.merges} faulty`,
      ),
      nought(
        'merges by git with the driver',
        '0 faults',
        faultsOfGitMerges(folder, run.gitMerges, run.seed),
        `${run.gitMerges} faulty`,
      ),
      ...damageFigures(run),
      ...(await speedFigures(folder)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function faultFigure(folder: string): Promise<Figure> {
  const { calls, cases, damage } = await enumerateFaults(folder);
  return nought(
    'file system calls of a save × crash, half write, ENOSPC, EIO, EPERM, EBUSY',
    'all enumerated, 0 damage',
    damage,
    `${cases} cases (${calls.length} calls) with damage`,
  );
}

async function killFigure(
  folder: string,
  size: number,
  words: string,
  { kills, seed }: SavingRun,
): Promise<Figure> {
  const lost = await lostByKilling(folder, kills, size, chance(seed));
  return nought(
    `SIGKILL during saves, sidecar of ${words}`,
    '0 torn, 0 acknowledged lost',
    lost,
    `${kills} kills torn or lost`,
  );
}

async function interleavingFigure(run: SavingRun): Promise<Figure> {
  const details = await fc.check(interleavings, { numRuns: run.interleavings, seed: run.seed });
  const faults = details.failed ? [String(details.errorInstance)] : [];
  return nought(
    'interleavings of two windows, watchers and git pulls',
    '0 lost',
    faults,
    `${details.numRuns} with a loss`,
  );
}

function damageFigures(run: SavingRun): Figure[] {
  const { crashes, readable } = mutate(run.mutations, run.seed);
  const { cuts, undetected } = truncate(run.truncatedLayers, run.seed);
  return [
    nought(
      'malformed sidecars made by hand',
      '0 taken for sound',
      malformedTaken(),
      `${malformed.length} taken`,
    ),
    nought(
      'random mutations of a sidecar',
      '0 crashes',
      crashes,
      `${run.mutations} crash, ${readable} still readable`,
    ),
    nought('sidecars cut off at every byte', '0 undetected', undetected, `${cuts} cuts undetected`),
  ];
}

/** Milliseconds of a save with 1,000 annotations, fsync included; the median of 15. */
async function speedFigures(folder: string): Promise<Figure[]> {
  const thousand = layer(
    ...Array.from({ length: 1_000 }, (_, i) =>
      annotation(`a${i}`, i * 20, {
        before: 'le ministre des Affaires étrangè',
        after: ' a déclaré jeudi à la presse que',
        by: 'alice',
      }),
    ),
  );
  const figures: Figure[] = [];
  for (const [what, text] of [
    ['canonical', textOf(thousand)],
    ['with comments and unknown keys', scribble(textOf(thousand))],
  ] as const) {
    const files = new NodeFiles(folder);
    await files.write('a.annotations.yaml', new TextEncoder().encode(text));
    const opening = performance.now();
    const store = new LayerStore(files, 'a.txt');
    await store.load();
    const opened = performance.now() - opening;
    const times: number[] = [];
    for (let i = 0; i < 15; i++) {
      const after = annotation(`n${i}`, 30_000 + i);
      const started = performance.now();
      await store.save({ annotations: new Map([[after.id, { after }]]), rejected: new Map() });
      times.push(performance.now() - started);
    }
    const median = times.sort((a, b) => a - b)[7] ?? 0;
    figures.push({
      what: `saving a decision, 1,000 annotations, ${what}`,
      figure: '< 100 ms',
      measured: `${median.toFixed(1)} ms (opening ${opened.toFixed(0)} ms)`,
      holds: median < 100,
    });
  }
  return figures;
}
