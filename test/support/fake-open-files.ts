// Stands in for `#open-files` in unit tests: `vi.mock('#open-files', () => import('…/fake-open-files.ts'))`.
import type { GitMerge } from '../../src/node/git-merge.ts';
import { MemoryFiles } from './memory-files.ts';

/** What every folder has: its files, and what git holds of the one in conflict. */
export const disk: { files: MemoryFiles; stages: Awaited<ReturnType<GitMerge['stages']>> } = {
  files: new MemoryFiles(),
  stages: undefined,
};

export function openFiles(): MemoryFiles {
  return disk.files;
}

export function openGitMerge(): Pick<GitMerge, 'stages'> {
  return { stages: () => Promise.resolve(disk.stages) };
}

/** No version history. */
export function openHistory(): undefined {}
