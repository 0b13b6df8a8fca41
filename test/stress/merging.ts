import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { mergeLayers } from '../../src/sidecar/merge.ts';
import { readSidecar } from '../../src/sidecar/read.ts';
import { anyFork } from '../support/layer-edits.ts';
import { mergeFaults } from '../support/merge-oracle.ts';
import { root } from '../support/repository.ts';
import { textOf } from '../support/sidecars.ts';

/** What is wrong with merges of random edits: losses, duplicates, resurrections, and differences between the sides. */
export function faultsOfMerges(count: number, seed: number): string[] {
  return fc.sample(anyFork, { numRuns: count, seed }).flatMap((fork) => {
    const { base, ours, theirs } = fork;
    const merged = mergeLayers(base, ours, theirs);
    const faults = mergeFaults(fork, merged);
    const text = textOf(merged.layer);
    if (textOf(mergeLayers(base, theirs, ours).layer) !== text) faults.push('not commutative');
    if (textOf(mergeLayers(base, ours, ours).layer) !== textOf(ours)) faults.push('not idempotent');
    return faults;
  });
}

/** What is wrong with merges by `git merge` with this package's driver, one sidecar for each pair of edits. */
export function faultsOfGitMerges(parent: string, count: number, seed: number): string[] {
  const folder = mkdtempSync(join(parent, 'git-'));
  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'core.autocrlf=false'];
    return execFileSync('git', [...identity, ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  };
  const forks = fc.sample(anyFork, { numRuns: count, seed });
  const commit = (side: 'base' | 'ours' | 'theirs') => {
    forks.forEach((fork, i) => {
      writeFileSync(join(folder, `${i}.annotations.yaml`), textOf(fork[side]));
    });
    git('add', '.');
    git('commit', '-q', '--allow-empty', '-m', side);
  };
  git('init', '-q', '-b', 'main');
  writeFileSync(join(folder, '.gitattributes'), '*.annotations.yaml merge=article-annotator text eol=lf\n');
  const cli = `"${join(root, 'node_modules/.bin/node')}" "${join(root, 'src/cli/main.ts')}"`;
  git('config', 'merge.article-annotator.driver', `${cli} merge %O %A %B %P`);
  commit('base');
  git('checkout', '-q', '-b', 'theirs');
  commit('theirs');
  git('checkout', '-q', 'main');
  commit('ours');
  try {
    git('merge', '-q', '-m', 'merged', 'theirs');
  } catch {
    // Conflicts make git stop; the driver has written every file by then.
  }
  const faults = forks.flatMap((fork, i) => {
    const { layer } = readSidecar(readFileSync(join(folder, `${i}.annotations.yaml`), 'utf8'));
    if (!layer) return [`${i}: unreadable`];
    const { conflicts } = mergeLayers(fork.base, fork.ours, fork.theirs);
    return mergeFaults(fork, { layer, conflicts }).map((fault) => `${i}: ${fault}`);
  });
  rmSync(folder, { recursive: true });
  return faults;
}
