import { type TextHistory, textWithHash } from '../project/text-history.ts';
import type { ArticleText } from '../text/article-text.ts';
import { runGit } from './git.ts';

/** Commits of a file that are looked through. */
const commitLimit = 100;

/**
 * The versions of articles that a git repository holds, found by what they say, whatever their
 * commits. Runs `git`: only for folders that the user trusts. Without git, or outside a
 * repository, there are none.
 */
export class GitHistory implements TextHistory {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async find(path: string, sha256: string): Promise<ArticleText | undefined> {
    try {
      const blobs = await this.#blobs(path);
      if (blobs.length === 0) return undefined;
      const output = await runGit(this.#folder, ['cat-file', '--batch'], `${blobs.join('\n')}\n`);
      for (const content of contents(output)) {
        const text = textWithHash(content, sha256);
        if (text) return text;
      }
    } catch {
      // Not a repository, no git, too slow: the text is not known.
    }
    return undefined;
  }

  /** Object names of the file's versions, newest first. */
  async #blobs(path: string): Promise<string[]> {
    const args = ['log', `--max-count=${commitLimit}`, '--follow', '--raw', '--no-abbrev', '--format='];
    const output = await runGit(this.#folder, [...args, '--no-ext-diff', '--no-textconv', '--', path], '');
    // ":100644 100644 <old> <new> M\tpath"
    const names = [...output.toString('latin1').matchAll(/^:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) /gm)];
    return [...new Set(names.flatMap(([, old = '', now = '']) => [now, old]))].filter(
      (name) => !/^0*$/.test(name),
    );
  }
}

/** The objects of an answer of `git cat-file --batch`: "<name> blob <size>\n<content>\n". */
function* contents(output: Buffer): Generator<Uint8Array> {
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    if (end < 0) return;
    const [, type, size] = output.toString('latin1', at, end).split(' ');
    at = end + 1;
    if (size === undefined) continue;
    if (type === 'blob') yield output.subarray(at, at + Number(size));
    at += Number(size) + 1;
  }
}
