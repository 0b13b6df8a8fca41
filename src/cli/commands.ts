import type { Command } from './command.ts';
import { checkCommand } from './commands/check.ts';
import { detectCommand } from './commands/detect.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { mergeCommand } from './commands/merge.ts';
import { reanchorCommand } from './commands/reanchor.ts';
import { statsCommand } from './commands/stats.ts';

/** Every command, in the order of `--help`. @param program the file that worker threads run */
export function createCommands(program: URL): readonly Command[] {
  return [
    detectCommand(program),
    exportCommand,
    importCommand,
    checkCommand,
    statsCommand,
    reanchorCommand,
    mergeCommand,
  ];
}
