// Stands in for the `vscode` module in unit tests: `vi.mock('vscode', () => import('…/fake-vscode.ts'))`. It holds
// what the tested parts ask of it, and remembers what they say.

/** The messages that have been shown, oldest first. */
export const messages: string[] = [];

const registered = new Map<string, (argument?: unknown) => unknown>();

const show = (message: string) => {
  messages.push(message);
  return Promise.resolve(undefined);
};

export const env = { language: 'en' };
export const workspace = {
  isTrusted: true,
  asRelativePath: ({ path }: { path: string }) => path.slice(path.lastIndexOf('/') + 1),
};
export const window = {
  activeTextEditor: undefined,
  showInformationMessage: show,
  showWarningMessage: show,
  showErrorMessage: show,
};

export const l10n = {
  t: (message: string, ...values: readonly (string | number)[]) =>
    message.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)])),
};

export const commands = {
  registerCommand: (id: string, run: (argument?: unknown) => unknown) => {
    registered.set(id, run);
    return { dispose: () => registered.delete(id) };
  },
  /** Rejects when there is no such command. */
  executeCommand: async (id: string, argument?: unknown) => {
    const run = registered.get(id);
    if (!run) throw new RangeError(`there is no command ${id}`);
    return run(argument);
  },
};

export const Disposable = {
  from: (...parts: readonly { dispose(): unknown }[]) => ({
    dispose: () => parts.forEach((part) => void part.dispose()),
  }),
};

export class Uri {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  static file(path: string): Uri {
    return new Uri(path);
  }

  static joinPath({ path }: Uri, ...names: string[]): Uri {
    return new Uri([path, ...names].join('/'));
  }

  toString(): string {
    return `file://${this.path}`;
  }
}

export class Position {
  readonly line: number;
  readonly character: number;

  constructor(line: number, character: number) {
    this.line = line;
    this.character = character;
  }
}

export class Range {
  readonly start: Position;
  readonly end: Position;

  constructor(startLine: number, startCharacter: number, endLine: number, endCharacter: number) {
    this.start = new Position(startLine, startCharacter);
    this.end = new Position(endLine, endCharacter);
  }
}
