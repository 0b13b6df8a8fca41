import { runGit } from './git.ts';

/** The three versions of a file that git could not merge. */
export interface Stages {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
}

/** A folder's git as far as merging annotation files goes. Runs `git`: only for folders that the user trusts. */
export class GitMerge {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The versions of a file in conflict; a side that does not have it is empty. Undefined when it is in no conflict. */
  async stages(path: string): Promise<Stages | undefined> {
    const list = await this.#git('ls-files', '--unmerged', '-z', '--', path);
    const names = new Map<string, string>();
    // "<mode> <object> <stage>\t<path>\0"
    for (const [, name = '', stage = ''] of list.matchAll(/\d+ ([0-9a-f]+) ([123])\t[^\0]*\0/g))
      names.set(stage, name);
    if (names.size === 0) return undefined;
    const content = (stage: string) => {
      const name = names.get(stage);
      return name === undefined ? Promise.resolve('') : this.#git('cat-file', 'blob', name);
    };
    const [base, ours, theirs] = await Promise.all([content('1'), content('2'), content('3')]);
    return { base, ours, theirs };
  }

  /** Tells git, for this clone, which program merges annotation files. @param driver a shell command, as git wants it */
  async install(driver: string): Promise<void> {
    await this.#git('config', 'merge.article-annotator.name', 'Annotations by id (Article Annotator)');
    await this.#git('config', 'merge.article-annotator.driver', driver);
  }

  async #git(...args: readonly string[]): Promise<string> {
    return (await runGit(this.#folder, args, '')).toString('utf8');
  }
}
