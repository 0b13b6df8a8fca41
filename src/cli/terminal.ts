import { once } from 'node:events';
import type { Terminal } from './command.ts';

/** The process's own streams. */
export function processTerminal(): Terminal {
  // Without a listener a reader that has gone (`… | head`) would end the process with a stack trace.
  const gone = new Promise<never>((_resolve, reject) => process.stdout.once('error', reject));
  gone.catch(() => undefined);
  process.stderr.on('error', () => undefined);
  return {
    stdin: process.stdin,
    async out(text) {
      if (process.stdout.errored) throw process.stdout.errored;
      if (!process.stdout.write(text)) await Promise.race([once(process.stdout, 'drain'), gone]);
    },
    error(text) {
      process.stderr.write(text);
    },
    interactive: process.stderr.isTTY === true,
  };
}
