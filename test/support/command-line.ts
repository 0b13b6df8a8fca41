import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './repository.ts';

export const cliPath = join(root, 'dist/cli.js');

export interface Finished {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the built command line to its end. @param input for stdin */
export function cli(args: readonly string[], input = ''): Promise<Finished> {
  return finished(process.execPath, [cliPath, ...args], input);
}

/** Runs a program to its end. */
export function finished(command: string, args: readonly string[], input = ''): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'pipe' });
    const out: Buffer[] = [];
    const error: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({
        code: code ?? -1,
        out: Buffer.concat(out).toString(),
        error: Buffer.concat(error).toString(),
      });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
