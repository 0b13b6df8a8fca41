import { posix } from 'node:path';

// Stands in for the `vscode` module in unit tests: `vi.mock('vscode', () => import('…/fake-vscode.ts'))`. It holds
// what the tested parts ask of it, and remembers what they say.

/** The messages that have been shown, oldest first. */
export const messages: string[] = [];

/** What the settings say; and what has been written into them. */
export const settings: {
  value(key: string, scope: Uri | undefined): unknown;
  /** As `WorkspaceConfiguration.inspect` gives it. */
  inspect(key: string): unknown;
  written: [key: string, value: unknown, target: number][];
} = { value: () => undefined, inspect: () => undefined, written: [] };

/** The problems shown, by file and then by what has found them. */
export const problems = new Map<string, Map<string, readonly unknown[]>>();

export class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => unknown>();
  readonly event = (listener: (value: T) => unknown) => {
    this.#listeners.add(listener);
    return { dispose: () => this.#listeners.delete(listener) };
  };

  fire(value: T): void {
    for (const listener of [...this.#listeners]) listener(value);
  }

  dispose(): void {
    this.#listeners.clear();
  }
}

/** What happens in the window: a test fires it. */
export const happens = {
  opened: new EventEmitter<unknown>(),
  closed: new EventEmitter<unknown>(),
  saved: new EventEmitter<unknown>(),
  edited: new EventEmitter<unknown>(),
  settingChanged: new EventEmitter<unknown>(),
  trusted: new EventEmitter<void>(),
  renames: new EventEmitter<unknown>(),
  renamed: new EventEmitter<unknown>(),
  foldersChanged: new EventEmitter<void>(),
  shown: new EventEmitter<unknown>(),
  active: new EventEmitter<unknown>(),
  tabs: new EventEmitter<unknown>(),
  /** A file has been written, or made, by the pattern that is watched. */
  written: new Map<string, EventEmitter<Uri>>(),
  made: new Map<string, EventEmitter<Uri>>(),
};

/** The files that `workspace.fs` and `workspace.findFiles` know, and what `workspace.applyEdit` was to rename. */
export const fileSystem: { paths(): string[]; renamed: [from: string, to: string][] } = {
  paths: () => [],
  renamed: [],
};

/** What the extension keeps in its own storage. */
const stored = new Map<string, Uint8Array>();

const never = () => ({ dispose: () => {} });

function watcher(pattern: string) {
  const written = happens.written.get(pattern) ?? new EventEmitter<Uri>();
  happens.written.set(pattern, written);
  const made = happens.made.get(pattern) ?? new EventEmitter<Uri>();
  happens.made.set(pattern, made);
  return { onDidChange: written.event, onDidCreate: made.event, onDidDelete: never, dispose: () => {} };
}

const registered = new Map<string, (argument?: unknown) => unknown>();

/** The list that has been shown last. */
export const lists: { last: FakeQuickPick | undefined } = { last: undefined };

class FakeQuickPick {
  items: readonly unknown[] = [];
  buttons: readonly unknown[] = [];
  busy = false;
  value = '';
  readonly #hidden = new EventEmitter<void>();
  readonly #valued = new EventEmitter<string>();
  readonly onDidHide = this.#hidden.event;
  readonly onDidChangeValue = this.#valued.event;
  readonly onDidAccept = never;
  readonly onDidChangeActive = never;
  readonly onDidTriggerButton = never;

  show(): void {
    lists.last = this;
  }

  type(value: string): void {
    this.value = value;
    this.#valued.fire(value);
  }

  hide(): void {
    this.#hidden.fire();
  }

  dispose(): void {}
}

/** What the views of trees show, by the views' ids. */
export const trees = new Map<string, unknown>();

/** The button that is pressed in each message that has it. */
export const pressed: { button?: string } = {};

const show = async (message: string, ...buttons: string[]) => {
  messages.push(message);
  return buttons.find((button) => button === pressed.button);
};

export const env = { language: 'en' };
export const ConfigurationTarget = { Global: 1, Workspace: 2, WorkspaceFolder: 3 };
export const DiagnosticSeverity = { Error: 0, Warning: 1, Information: 2 };
export const DecorationRangeBehavior = { ClosedClosed: 1 };
export const OverviewRulerLane = { Left: 1, Center: 2, Right: 4 };
export const CodeActionKind = { QuickFix: 'quickfix' };

export const workspace = {
  isTrusted: true,
  workspaceFolders: undefined as { uri: Uri }[] | undefined,
  asRelativePath: ({ path }: { path: string }) => path.slice(path.lastIndexOf('/') + 1),
  getWorkspaceFolder: ({ path, scheme }: Uri) =>
    workspace.workspaceFolders?.find(
      ({ uri }) => uri.scheme === scheme && `${path}/`.startsWith(`${uri.path}/`),
    ),
  getConfiguration: (_section: string, scope?: Uri) => ({
    get: (key: string) => settings.value(key, scope),
    inspect: (key: string) => settings.inspect(key),
    update: async (key: string, value: unknown, target: number) => {
      settings.written.push([key, value, target]);
    },
  }),
  createFileSystemWatcher: watcher,
  findFiles: async () => fileSystem.paths().map((path) => Uri.file(path)),
  onDidOpenTextDocument: happens.opened.event,
  onDidCloseTextDocument: happens.closed.event,
  onDidSaveTextDocument: happens.saved.event,
  onDidChangeTextDocument: happens.edited.event,
  onDidChangeConfiguration: happens.settingChanged.event,
  onDidChangeWorkspaceFolders: happens.foldersChanged.event,
  onDidGrantWorkspaceTrust: happens.trusted.event,
  onWillRenameFiles: happens.renames.event,
  onDidRenameFiles: happens.renamed.event,
  applyEdit: async ({ renames }: WorkspaceEdit) => void fileSystem.renamed.push(...renames),
  fs: {
    isWritableFileSystem: (scheme: string) => ({ file: true, 'vscode-vfs': true, git: false })[scheme],
    createDirectory: async () => {},
    readFile: async ({ path }: Uri) => stored.get(path) ?? Promise.reject(new Error('there is no such file')),
    writeFile: async ({ path }: Uri, content: Uint8Array) => void stored.set(path, content),
    readDirectory: async ({ path }: Uri) => {
      const start = `${path}/`;
      const beside = fileSystem.paths().filter((one) => one.startsWith(start));
      return beside.map((one) => [one.slice(start.length), 1]);
    },
  },
};
export const window = {
  activeTextEditor: undefined as unknown,
  visibleTextEditors: [] as unknown[],
  onDidChangeVisibleTextEditors: happens.shown.event,
  onDidChangeActiveTextEditor: happens.active.event,
  onDidChangeTextEditorVisibleRanges: never,
  createQuickPick: () => new FakeQuickPick(),
  createTreeView: (id: string, { treeDataProvider }: { treeDataProvider: unknown }) => {
    trees.set(id, treeDataProvider);
    return { selection: [], dispose: () => {} };
  },
  createTextEditorDecorationType: never,
  tabGroups: { onDidChangeTabs: happens.tabs.event },
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

export const languages = {
  createDiagnosticCollection: (name: string) => ({
    set: (uri: Uri, found: readonly unknown[]) => {
      const of = problems.get(uri.path) ?? new Map<string, readonly unknown[]>();
      problems.set(uri.path, of.set(name, found));
    },
    delete: (uri: Uri) => problems.get(uri.path)?.delete(name),
    dispose: () => {},
  }),
  registerInlayHintsProvider: never,
  registerCodeActionsProvider: never,
  registerCodeLensProvider: never,
};

export class Diagnostic {
  readonly message: string;

  constructor(_range: unknown, message: string) {
    this.message = message;
  }
}

export class WorkspaceEdit {
  /** The renames, old name first. */
  readonly renames: [string, string][] = [];

  renameFile(from: Uri, to: Uri): void {
    this.renames.push([from.path, to.path]);
  }
}

export class Uri {
  readonly path: string;
  readonly scheme: string;

  constructor(path: string, scheme = 'file') {
    this.path = path;
    this.scheme = scheme;
  }

  static file(path: string): Uri {
    return new Uri(path);
  }

  static joinPath({ path, scheme }: Uri, ...names: string[]): Uri {
    return new Uri(posix.join(path, ...names), scheme);
  }

  with({ path }: { path: string }): Uri {
    return new Uri(path, this.scheme);
  }

  toString(): string {
    return `${this.scheme}://${this.path}`;
  }
}

export class ThemeColor {
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

export class TreeItem {}

export class ThemeIcon {}

export const QuickPickItemKind = { Separator: -1 };

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
