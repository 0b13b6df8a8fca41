import type { Problem } from '../yaml/problem.ts';

/** The problem of a file that the disk does not give. */
export function unreadableFile(error: unknown): Problem {
  const detail = error instanceof Error ? error.message : String(error);
  return {
    code: 'unreadable-file',
    severity: 'error',
    message: { en: `The file cannot be read: ${detail}.`, fr: `Impossible de lire le fichier : ${detail}.` },
    line: 1,
    column: 1,
  };
}
