import type { Command } from './command.ts';
import { exportCommand } from './commands/export.ts';

/** Every command, in the order of `--help`. */
export const commands: readonly Command[] = [exportCommand];
