import * as fs from 'node:fs/promises';

/** An open file, as far as saving needs it. */
export interface OpenFile {
  /** Writes all bytes. */
  writeFile(content: Uint8Array): Promise<void>;
  /** Forces what was written to the disk. */
  sync(): Promise<void>;
  chmod(mode: number): Promise<void>;
  close(): Promise<void>;
}

export interface FileStatus {
  readonly mode: number;
  /** Milliseconds since 1970. */
  readonly mtimeMs: number;
  isSymbolicLink(): boolean;
  isFile(): boolean;
}

/** The calls of the file system that a save makes: the place where tests make them fail one by one. */
export interface Disk {
  open(path: string, flags: 'wx' | 'r'): Promise<OpenFile>;
  readFile(path: string): Promise<Uint8Array>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  lstat(path: string): Promise<FileStatus>;
  realpath(path: string): Promise<string>;
  readdir(path: string): Promise<string[]>;
}

export const nodeDisk: Disk = {
  open: (path, flags) => fs.open(path, flags, 0o600),
  readFile: (path) => fs.readFile(path),
  rename: (from, to) => fs.rename(from, to),
  unlink: (path) => fs.unlink(path),
  lstat: (path) => fs.lstat(path),
  realpath: (path) => fs.realpath(path),
  readdir: (path) => fs.readdir(path),
};

/** The `code` of a system error, such as ENOENT. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** What a call gives, or undefined when there is no such file. */
export async function ifPresent<T>(call: Promise<T>): Promise<T | undefined> {
  try {
    return await call;
  } catch (error) {
    if (errorCode(error) === 'ENOENT' || errorCode(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** An error with a code, for what this package refuses by itself. */
export function diskError(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** Waits some milliseconds. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
