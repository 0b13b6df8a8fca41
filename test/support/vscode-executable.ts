// Stands in for the VS Code program that @vscode/test-electron expects: takes the same flags, but opens the
// folder in the VS Code server and a browser without a window. Ends with the exit code of the tests.
// Usage: node vscode-executable.ts FOLDER --extensionDevelopmentPath=… --extensionTestsPath=…
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumPath } from './chromium.ts';
import { installServer, startServer } from './vscode-server.ts';

/** Milliseconds until a run without an end counts as failed. */
const patience = 300_000;

const flags = process.argv.slice(2);
const folder = resolve(flags.find((flag) => !flag.startsWith('-')) ?? '.');
const valuesOf = (name: string) =>
  flags.filter((flag) => flag.startsWith(`--${name}=`)).map((flag) => flag.slice(name.length + 3));

const settings = {
  // The same defaults as on the desktop, and none of the parts that look for a network.
  'files.autoSave': 'off',
  'workbench.editorLargeFileConfirmation': 1_024,
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'security.workspace.trust.enabled': false,
};

const main = await installServer(console.log);
const executablePath = await chromiumPath(console.log);
const server = await startServer(main, { settings, testDriver: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });

let stopping = false;
const stop = async (code: number) => {
  if (stopping) return;
  stopping = true;
  await browser.close();
  await server.stop();
  process.exit(code);
};
process.on('SIGINT', () => stop(130));
process.on('SIGTERM', () => stop(143));
server.ended.then((log) => {
  if (!stopping) console.error(`The VS Code server ended early\n${log}`);
  return stop(1);
});
setTimeout(() => {
  console.error(`No end of the tests after ${patience / 1000} s. The server said:\n${server.log()}`);
  stop(124);
}, patience);

const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
// The names that the workbench's smoke test driver calls.
const errors: string[] = [];
await page.exposeFunction('codeAutomationLog', (level: string, words: unknown[]) => {
  const line = words.join(' ');
  if (line.startsWith('[test] ')) console.log(line.slice('[test] '.length));
  else if (level === 'error') errors.push(line);
});
await page.exposeFunction('codeAutomationExit', (code: number) => {
  if (code !== 0) console.error(errors.join('\n'));
  stop(code);
});

const remote = (path: string) => `vscode-remote://127.0.0.1:${server.port}${encodeURI(resolve(path))}`;
const payload = [
  ...valuesOf('extensionDevelopmentPath').map((path) => ['extensionDevelopmentPath', remote(path)]),
  ...valuesOf('extensionTestsPath').map((path) => ['extensionTestsPath', remote(path)]),
  ['skipWelcome', 'true'],
];
await page.goto(`${server.url(folder)}&${new URLSearchParams({ payload: JSON.stringify(payload) })}`);
