#!/usr/bin/env node
import { isMainThread } from 'node:worker_threads';
import packageJson from '../../package.json' with { type: 'json' };
import { createCommands } from './commands.ts';
import { serveDetection } from './detect-worker.ts';
import { runProgram } from './program.ts';
import { processTerminal } from './terminal.ts';

if (isMainThread) {
  // Workers run this very file.
  const commands = createCommands(new URL(import.meta.url));
  process.exitCode = await runProgram(
    process.argv.slice(2),
    commands,
    packageJson.version,
    processTerminal(),
  );
} else {
  serveDetection();
}
