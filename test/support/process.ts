import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const windows = process.platform === 'win32';

export interface RunOptions {
  cwd?: string;
  env?: NodeJS.ProcessEnv;
  /** Show the output as it comes instead of keeping it. */
  inherit?: boolean;
}

export interface RunResult {
  /** Exit code; null when a signal ended the process. */
  code: number | null;
  /** stdout and stderr as they came; empty when inherited. */
  output: string;
}

/** Runs a program to its end. Rejects only when it cannot be started. */
export async function run(command: string, args: string[], options: RunOptions = {}): Promise<RunResult> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ['ignore', options.inherit ? 'inherit' : 'pipe', options.inherit ? 'inherit' : 'pipe'],
    shell: windows && /\.(cmd|bat)$/i.test(command),
  });
  let output = '';
  child.stdout?.on('data', (data) => {
    output += data;
  });
  child.stderr?.on('data', (data) => {
    output += data;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

/** As {@link run}, but rejects with the output when the program does not end with exit code 0. */
export async function runOrThrow(command: string, args: string[], options: RunOptions = {}): Promise<string> {
  const { code, output } = await run(command, args, options);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`);
  return output;
}

/** Runs npm with the same Node as this process. */
export function npm(args: string[], options: RunOptions = {}): Promise<string> {
  const script = process.env['npm_execpath'];
  if (script?.endsWith('.js')) return runOrThrow(process.execPath, [script, ...args], options);
  return runOrThrow(windows ? 'npm.cmd' : 'npm', args, options);
}

/** The program's full path on PATH, or undefined. */
export function which(name: string): string | undefined {
  const suffixes = windows ? ['.cmd', '.exe', '.bat'] : [''];
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const suffix of suffixes) {
      const file = join(folder, name + suffix);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // not in this folder
      }
    }
  }
  return undefined;
}

/** Ends a process that was started with `detached: true`, and all its descendants. */
export async function stopGroup(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const closed = once(child, 'exit');
  if (windows) {
    await run('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  } else {
    process.kill(-child.pid, 'SIGTERM');
    const patience = setTimeout(() => signalGroup(child, 'SIGKILL'), 3000);
    await closed;
    clearTimeout(patience);
    signalGroup(child, 'SIGKILL');
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, signal);
  } catch {
    // the whole group has ended
  }
}
