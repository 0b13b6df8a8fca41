// Stands in for `#open-files` in unit tests: `vi.mock('#open-files', () => import('…/fake-open-files.ts'))`.
import type { GitMerge } from '../../src/node/git-merge.ts';
import type { Uri } from './fake-vscode.ts';
import { MemoryFiles } from './memory-files.ts';

/** What every folder has: its files, unless it has its own, and what git holds of the one in conflict. */
export const disk: {
  files: MemoryFiles;
  /** By path of the folder. */
  readonly own: Map<string, MemoryFiles>;
  stages: Awaited<ReturnType<GitMerge['stages']>>;
} = {
  files: new MemoryFiles(),
  own: new Map(),
  stages: undefined,
};

export function openFiles(root: Uri): MemoryFiles {
  return disk.own.get(root.path) ?? disk.files;
}

export function openGitMerge(): Pick<GitMerge, 'stages'> {
  return { stages: () => Promise.resolve(disk.stages) };
}

/** No version history. */
export function openHistory(): undefined {}
