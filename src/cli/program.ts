import { CallError, type Command, exitCodes, FailureError, runCommand, type Terminal } from './command.ts';

/** Runs one call of the program and gives its exit code; nothing is thrown. */
export async function runProgram(
  args: readonly string[],
  commands: readonly Command[],
  version: string,
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined) throw new CallError('a command is missing; see article-annotator --help');
    if (name === '--help' || name === '-h' || name === 'help') {
      await terminal.out(programHelp(commands));
      return exitCodes.fine;
    }
    if (name === '--version') {
      await terminal.out(`${version}\n`);
      return exitCodes.fine;
    }
    const command = commands.find((item) => item.name === name);
    if (!command) throw new CallError(`there is no command "${oneLine(name)}"; see article-annotator --help`);
    return await runCommand(command, rest, terminal);
  } catch (error) {
    return tell(error, terminal);
  }
}

function programHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [
    'article-annotator COMMAND …',
    '',
    'Commands:',
    ...lines,
    '',
    'article-annotator COMMAND --help says more of one command.',
    'Exit codes: 0 fine, 1 problems found, 2 wrong call.',
    '',
  ].join('\n');
}

function tell(error: unknown, terminal: Terminal): number {
  const code = error instanceof CallError ? exitCodes.wrongCall : exitCodes.problems;
  if (isClosedPipe(error)) return exitCodes.fine;
  terminal.error(`article-annotator: ${oneLine(messageOf(error))}\n`);
  return code;
}

function messageOf(error: unknown): string {
  if (error instanceof CallError || error instanceof FailureError) return error.message;
  return error instanceof Error ? error.message : String(error);
}

/** The reader has gone (`… | head`): no failure. */
function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

/** Line endings and control characters, which a terminal would act on, as spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
