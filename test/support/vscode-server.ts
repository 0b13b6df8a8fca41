import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { npm, runOrThrow, stopGroup } from './process.ts';
import { root, type Say, scratch } from './repository.ts';

/** The npm package that carries the VS Code server and workbench; 4.139.1 holds VS Code 1.139.1. */
const serverPackage = 'code-server@4.139.1';

export interface ServerOptions {
  /** Where settings, state and installed extensions live; a temporary folder, removed at the end, when absent. */
  dataDir?: string;
  /** User settings, as in settings.json. Written only when there are none yet. */
  settings?: Record<string, unknown>;
  /** The language of VS Code's interface. */
  language?: 'en' | 'fr';
  /** An extension package to install before the start. */
  vsix?: string;
  /** A port or a range such as "8620-8699"; any free one when absent. */
  port?: string;
  /** Let the page load an extension under development and run its tests; no access token then. */
  testDriver?: boolean;
}

export interface Server {
  /** The workbench's address on a folder, with a file of it open if given. It holds the access token. */
  url(folder: string, file?: string): string;
  port: number;
  extensionsDir: string;
  /** What the server printed so far. */
  log(): string;
  stop(): Promise<void>;
  /** Resolves with the log when the server ends by itself. */
  ended: Promise<string>;
}

/** The server's main script; fetched from npm the first time (570 MB on disk). */
export async function installServer(say: Say): Promise<string> {
  const home = join(scratch, serverPackage.replace('@', '-'));
  const vscode = (folder: string) => join(folder, 'node_modules', 'code-server', 'lib', 'vscode');
  const main = join(vscode(home), 'out', 'server-main.js');
  if (existsSync(main)) return main;

  say(`Fetching the VS Code server from npm (once, ${serverPackage}) …`);
  const partial = `${home}.partial`;
  await rm(partial, { recursive: true, force: true });
  // --ignore-scripts: its install scripts build native modules that nothing here needs.
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await mkdir(partial, { recursive: true });
  await npm(['install', '--prefix', partial, ...quiet, serverPackage], { cwd: partial });
  say('Fetching its parts …');
  await npm(['install', '--omit=dev', ...quiet], { cwd: vscode(partial) });
  await rename(partial, home);
  return main;
}

/** Builds the extension package, as it would be published. */
export async function packageExtension(vsix: string): Promise<void> {
  const vsce = join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
  await runOrThrow(process.execPath, [vsce, 'package', '--no-dependencies', '--out', vsix], { cwd: root });
}

/** Starts a VS Code server that only this machine can reach, in a process group of its own. */
export async function startServer(main: string, options: ServerOptions): Promise<Server> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'article-annotator-')));
  const extensionsDir = join(dataDir, 'extensions');
  await writeSettings(join(dataDir, 'data', 'User'), options.settings ?? {});
  if (options.vsix) {
    const install = ['--install-extension', options.vsix, '--force'];
    const places = ['--extensions-dir', extensionsDir, '--server-data-dir', dataDir];
    await runOrThrow(process.execPath, [main, ...install, ...places]);
  }

  if (options.language === 'fr') await writeFrenchPack(join(dataDir, 'data'));

  const token = options.testDriver ? undefined : randomUUID();
  const tokenFile = join(dataDir, 'token');
  if (token) await writeFile(tokenFile, token, { mode: 0o600 });
  const child = spawn(
    process.execPath,
    [
      main,
      ...['--host', '127.0.0.1', '--port', options.port ?? '0'],
      ...(token ? ['--connection-token-file', tokenFile] : ['--without-connection-token']),
      ...(options.language ? ['--locale', options.language] : []),
      ...['--server-data-dir', dataDir, '--extensions-dir', extensionsDir],
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
    ],
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  const ended = new Promise<string>((resolve) => child.once('exit', () => resolve(log)));
  const port = await listeningPort(child, (data) => {
    log += data;
  });
  return {
    url: (folder, file) => {
      const query = new URLSearchParams({ ...(token ? { tkn: token } : {}), folder });
      const uri = `vscode-remote://127.0.0.1:${port}${file}`;
      if (file !== undefined) query.set('payload', JSON.stringify([['openFile', uri]]));
      return `http://127.0.0.1:${port}/?${query}`;
    },
    port,
    extensionsDir,
    log: () => log,
    ended,
    stop: async () => {
      await stopGroup(child);
      if (!options.dataDir) await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function listeningPort(child: ChildProcess, keep: (data: string) => void): Promise<number> {
  let seen = '';
  return new Promise((resolve, reject) => {
    const read = (data: Buffer) => {
      keep(String(data));
      seen += data;
      const port = /agent host listening on (\d+)|listening on (\d+)/.exec(seen);
      if (port) resolve(Number(port[1] ?? port[2]));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The VS Code server ended with ${code}\n${seen}`)));
  });
}

/** Writes settings.json into a profile's folder, unless it has one. */
export async function writeSettings(profile: string, settings: Record<string, unknown>): Promise<void> {
  const file = join(profile, 'settings.json');
  if (existsSync(file)) return;
  await mkdir(profile, { recursive: true });
  await writeFile(file, `${JSON.stringify(settings, undefined, 2)}\n`);
}

/**
 * Makes the server speak French to extensions (`env.language`, `package.nls.fr.json`, `l10n/`) with an empty
 * language pack: VS Code's own words stay English.
 */
export async function writeFrenchPack(userData: string): Promise<void> {
  const words = join(userData, 'main.i18n.json');
  await writeFile(words, JSON.stringify({ version: '1.0.0', contents: {} }));
  const pack = {
    hash: 'fr',
    label: 'français',
    extensions: [{ extensionIdentifier: { id: 'language.fr' }, version: '1.0.0' }],
    translations: { vscode: words },
  };
  await writeFile(join(userData, 'languagepacks.json'), JSON.stringify({ fr: pack }));
}
