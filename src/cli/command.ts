import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** Exit codes of every command. */
export const exitCodes = { fine: 0, problems: 1, wrongCall: 2 } as const;

/** A call that cannot be carried out as it stands: one line on stderr, exit 2. */
export class CallError extends Error {}

/** A failure to tell in one line, such as a full disk: exit 1. */
export class FailureError extends Error {}

/** What commands read from and write to; the process's own, or a test's. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  /** Resolves when the reader has caught up, so that a slow one never fills the memory. */
  out(text: string): Promise<void>;
  error(text: string): void;
  /** True when people watch stderr: progress is shown. */
  readonly interactive: boolean;
}

/** A command's options as parsed: one value, several, or absent. */
export type OptionValues = {
  readonly [name: string]: string | boolean | readonly (string | boolean)[] | undefined;
};

export interface Command {
  readonly name: string;
  /** What stands after the name in the usage line. */
  readonly usage: string;
  /** One line. */
  readonly summary: string;
  /** Each option with its one-line description, in the order of `--help`. */
  readonly options: readonly CommandOption[];
  /** Further lines of `--help`. */
  readonly details?: readonly string[];
  /** The exit code. Throws CallError and FailureError. */
  run(call: Call): Promise<number>;
}

export interface CommandOption {
  readonly name: string;
  /** What stands for the value in `--help`; absent for a flag. */
  readonly value?: string;
  readonly multiple?: boolean;
  readonly description: string;
}

export interface Call {
  readonly values: OptionValues;
  readonly positionals: readonly string[];
  readonly terminal: Terminal;
}

/** Runs the command with its arguments. Throws CallError for what its options do not allow. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    await terminal.out(commandHelp(command));
    return exitCodes.fine;
  }
  const options: ParseArgsOptionsConfig = Object.fromEntries(
    command.options.map(({ name, value, multiple }) => [
      name,
      { type: value === undefined ? 'boolean' : 'string', ...(multiple ? { multiple: true } : {}) },
    ]),
  );
  const { values, positionals } = parse(args, options);
  return command.run({ values, positionals, terminal });
}

function parse(args: readonly string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) throw new CallError(error.message.split(/[.\n]/)[0] ?? error.message);
    throw error;
  }
}

function commandHelp({ name, usage, summary, options, details }: Command): string {
  const names = options.map(
    (option) => `--${option.name}${option.value === undefined ? '' : ` ${option.value}`}`,
  );
  const width = Math.max(0, ...names.map((option) => option.length));
  const lines = options.map(({ description }, i) => `  ${(names[i] ?? '').padEnd(width)}  ${description}`);
  const head = [`article-annotator ${name} ${usage}`, '', summary];
  const table = lines.length === 0 ? [] : ['', 'Options:', ...lines];
  const more = details === undefined ? [] : ['', ...details];
  return `${[...head, ...table, ...more].join('\n')}\n`;
}

/** A string option, or undefined. */
export function textOption(values: OptionValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** A comma-separated option as its parts, or undefined. */
export function listOption(values: OptionValues, name: string): string[] | undefined {
  const parts = textOption(values, name)
    ?.split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts?.length === 0) throw new CallError(`--${name} needs at least one name`);
  return parts;
}

export function flagOption(values: OptionValues, name: string): boolean {
  return values[name] === true;
}

/** The only positional argument. */
export function onePositional(positionals: readonly string[], what: string): string {
  const [first, second] = positionals;
  if (first === undefined) throw new CallError(`${what} is missing`);
  if (second !== undefined) throw new CallError(`"${second}" is one argument too many`);
  return first;
}

/** A positional argument or option that must be there. */
export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new CallError(`${what} is missing`);
  return value;
}
