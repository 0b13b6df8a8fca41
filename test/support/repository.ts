import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, absolute. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** Downloads and other things that git ignores and that are worth keeping between runs. */
export const scratch = join(root, '.vscode-test');

/** Prints one line of progress. */
export type Say = (line: string) => void;
