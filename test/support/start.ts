// npm start, npm run start:fresh, npx node test/support/start.ts [FLAGS]:
// opens VS Code with the extension on a copy of samples/, at an article, in the system's language and colours.
//   --fresh   replaces the copy of an earlier start, with all work done in it
//   --language fr|en  the extension's language; the system's when absent
//   --server  uses the VS Code server in the browser even when desktop VS Code is there
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run, runOrThrow, stopGroup, which } from './process.ts';
import { root, scratch } from './repository.ts';
import {
  installServer,
  packageExtension,
  startServer,
  writeFrenchPack,
  writeSettings,
} from './vscode-server.ts';

const { values } = parseArgs({
  options: {
    fresh: { type: 'boolean', default: false },
    language: { type: 'string', default: Intl.DateTimeFormat().resolvedOptions().locale },
    server: { type: 'boolean', default: false },
  },
});
const folder = join(scratch, 'samples');
const language = values.language.startsWith('fr') ? 'fr' : 'en';
const firstArticle = join(
  folder,
  { fr: 'sommet-eau-nouakchott.txt', en: 'geneva-vaccine-fund.txt' }[language],
);

// A profile of its own for desktop VS Code: the user's settings, extensions and running window stay out of it.
const desktop = join(scratch, 'desktop');
const places = [
  `--user-data-dir=${join(desktop, 'user-data')}`,
  `--extensions-dir=${join(desktop, 'extensions')}`,
];
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const settings = {
  'chat.disableAIFeatures': true,
  'explorer.fileNesting.enabled': true,
  // What is typed by accident into an article is not saved behind the annotator's back.
  'files.autoSave': 'off',
  'git.openRepositoryInParentFolders': 'never',
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.autoDetectColorScheme': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  // The folder is our own copy of our own samples: nothing to ask the user about.
  'security.workspace.trust.enabled': false,
};

/** What Ctrl+C does, as long as something runs. */
let stop = async () => {};
let stopping = false;
const end = async () => {
  if (stopping) return;
  stopping = true;
  console.log('\nStopping VS Code …');
  await stop();
  console.log('Stopped.');
  process.exit(0);
};
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
// npm killed without a chance to pass it on: do not stay behind.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && end(), 1000).unref();

try {
  await copySamples();
  const code = values.server ? undefined : await desktopCode();
  await (code ? openDesktop(code) : openServer());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

async function copySamples(): Promise<void> {
  if (values.fresh) await rm(folder, { recursive: true, force: true });
  if (existsSync(folder)) {
    console.log(`Keeping the articles and your annotations in ${folder} (npm run start:fresh starts over)`);
    return;
  }
  console.log(`Copying samples/ to ${folder}`);
  await mkdir(scratch, { recursive: true });
  await cp(join(root, 'samples'), folder, { recursive: true });
}

/** Desktop VS Code's program, where it can open a window with an extension under development. */
async function desktopCode(): Promise<string | undefined> {
  // In a terminal inside VS Code on a remote machine, `code` only talks to that window.
  if (process.env['VSCODE_IPC_HOOK_CLI']) return undefined;
  const screen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  const program = screen ? which('code') : undefined;
  if (!program) return undefined;
  const { output } = await run(program, ['--version', ...places, ...sandbox]);
  const [, major = 0, minor = 0] = (/^(\d+)\.(\d+)\./m.exec(output) ?? []).map(Number);
  if (major > 1 || minor >= 101) return program;
  console.log(`${program} is older than VS Code 1.101: using the VS Code server instead.`);
  return undefined;
}

async function openDesktop(program: string): Promise<void> {
  console.log('Building the extension …');
  await runOrThrow(process.execPath, ['esbuild.mjs'], { cwd: root });
  await writeSettings(join(desktop, 'user-data', 'User'), settings);
  if (language === 'fr') await writeFrenchPack(join(desktop, 'user-data'));
  console.log(`Opening ${program}`);
  const flags = [
    '--disable-workspace-trust',
    '--skip-welcome',
    '--new-window',
    '--wait',
    `--locale=${language}`,
  ];
  const child = spawn(
    program,
    [`--extensionDevelopmentPath=${root}`, ...places, ...flags, ...sandbox, folder, ...opened()],
    { detached: process.platform !== 'win32', stdio: 'ignore', shell: process.platform === 'win32' },
  );
  stop = () => stopGroup(child);
  console.log('VS Code is open. Close its window, or press Ctrl+C here, to end.');
  child.once('error', (error) => {
    console.error(`${program} did not start: ${error.message}`);
    process.exit(1);
  });
  child.once('exit', (status) => {
    if (stopping) return;
    console.log('VS Code was closed.');
    process.exit(status ?? 0);
  });
}

async function openServer(): Promise<void> {
  const main = await installServer(console.log);
  console.log('Packaging the extension …');
  const vsix = join(scratch, 'article-annotator.vsix');
  await packageExtension(vsix);
  console.log('Starting the VS Code server with the extension installed …');
  // Always the same ports, so that the browser remembers the window's layout from one start to the next.
  const server = await startServer(main, {
    dataDir: join(scratch, 'server-data'),
    port: '8620-8699',
    language,
    settings,
    vsix,
  });
  stop = server.stop;
  server.ended.then((log) => {
    if (stopping) return;
    console.error(`The VS Code server ended:\n${log}`);
    process.exit(1);
  });
  const url = server.url(folder, ...opened());
  console.log(`\nVS Code is ready at\n\n    ${url}\n\nCtrl+C here ends it.`);
  openBrowser(url);
}

/** The article that is open at the start, unless the user has removed it. */
function opened(): string[] {
  return existsSync(firstArticle) ? [firstArticle] : [];
}

/** Shows the address in the platform's browser, if there is one. */
function openBrowser(url: string): void {
  const screen = process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (process.platform === 'darwin') spawn('open', [url], { stdio: 'ignore' });
  else if (process.platform === 'win32') spawn('explorer', [url], { stdio: 'ignore' });
  else if (screen && which('xdg-open')) spawn('xdg-open', [url], { stdio: 'ignore' }).unref();
}
