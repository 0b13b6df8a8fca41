import { spawn } from 'node:child_process';

/** Milliseconds after which git is given up. */
const timeout = 10_000;
/** Bytes of git's answer after which it is given up: versions of a file are small. */
const outputLimit = 64_000_000;

/**
 * What git answers, run in a folder with arguments of its own, never through a shell. Rejects when git is not
 * there, fails, or takes too long. Only for folders that the user trusts.
 */
export function runGit(folder: string, args: readonly string[], input: string): Promise<Buffer> {
  // A repository's own configuration starts no program: no hooks, no file system monitor, no lazy fetch.
  const safe = [
    '-c',
    'core.hooksPath=/dev/null',
    '-c',
    'core.fsmonitor=false',
    '--no-pager',
    '--literal-pathspecs',
  ];
  const env = {
    ...process.env,
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
  };
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...safe, ...args], {
      cwd: folder,
      env,
      timeout,
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const chunks: Buffer[] = [];
    let length = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      length += chunk.length;
      if (length > outputLimit) child.kill();
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks));
      else reject(new Error(`git ${args[0]} ended with ${code}`));
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
