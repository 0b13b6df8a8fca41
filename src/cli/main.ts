#!/usr/bin/env node
import packageJson from '../../package.json' with { type: 'json' };
import { commands } from './commands.ts';
import { runProgram } from './program.ts';
import { processTerminal } from './terminal.ts';

process.exitCode = await runProgram(process.argv.slice(2), commands, packageJson.version, processTerminal());
