import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { root } from './repository.ts';

export interface Source {
  /** Path from the repository's root, with forward slashes: "src/text/span.ts". */
  path: string;
  text: string;
  /** The number of lines. */
  lines: number;
}

/** The TypeScript files that a glob pattern matches, sorted by path. */
export function sources(pattern: string): Source[] {
  return globSync(pattern, { cwd: root })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => {
      const text = readFileSync(new URL(path, `file://${root}`), 'utf8');
      return { path, text, lines: text.split('\n').length - 1 };
    });
}

const importing =
  /^\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm;

/** What a file imports: paths from the root for files of ours, names as they stand for everything else. */
export function importsOf({ path, text }: Source): string[] {
  return [...text.matchAll(importing)]
    .map((match) => match[1] ?? match[2] ?? match[3] ?? '')
    .map((name) => (name.startsWith('.') ? posix.join(posix.dirname(path), name) : name));
}

/** The text without comments and string contents, for rules about code. */
export function codeOf({ text }: Source): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, ' ')
    .replace(/'(?:\\.|[^'\\\n])*'/g, "''")
    .replace(/(^|\s)\/\/.*$/gm, '$1');
}
