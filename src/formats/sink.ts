/** A file being written. Nothing stands at its path before `close` resolves. */
export interface SinkFile {
  append(chunk: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
  /** Forgets what was appended; the path stays as it was. */
  discard(): Promise<void>;
}

/**
 * Where a dataset goes: one folder that the user chose. `open` rejects with {@link SinkError} for a path
 * that leaves the folder and for a file there that is not from an earlier export.
 */
export interface Sink {
  /** @param path relative, `/` between names; missing folders are made */
  open(path: string): Promise<SinkFile>;
}

export class SinkError extends Error {}

/** Throws SinkError unless the path is relative and stays below its folder on every platform. */
export function checkSinkPath(path: string): void {
  const names = path.split('/');
  const plain = names.every((name) => name !== '' && name !== '.' && name !== '..');
  if (!plain || /[\\\0]/.test(path) || /^[A-Za-z]:/.test(path)) {
    throw new SinkError(`the path ${JSON.stringify(path)} leaves the folder`);
  }
}
