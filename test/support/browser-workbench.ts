import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page, type Route } from 'playwright-core';
import { chromiumPath } from './chromium.ts';
import { root } from './repository.ts';
import { until } from './until.ts';
import { installServer, packageExtension, startServer } from './vscode-server.ts';
import { type Keyboard, keyboard } from './workbench.ts';

/** A VS Code that runs in the browser alone, as on vscode.dev, with the extension's web bundle. */
export interface BrowserWorkbench extends Keyboard {
  /** Writes a file as another program would. @param path relative to the folder */
  write(path: string, text: string): Promise<void>;
  dispose(): Promise<void>;
}

const folder = '/articles';

/**
 * Serves the workbench with the address of its server taken out, and opens a folder in memory. The server that the
 * tests use keeps user data on its disk and always connects to itself; both are undone in what the page gets.
 */
export async function openBrowserWorkbench(files: Record<string, string>): Promise<BrowserWorkbench> {
  const main = await installServer(() => {});
  const dataDir = await mkdtemp(join(tmpdir(), 'article-annotator-browser-'));
  const packaged = process.env['ARTICLE_ANNOTATOR_VSIX'];
  const vsix = packaged ?? join(dataDir, 'extension.vsix');
  if (!packaged) await packageExtension(vsix);
  const server = await startServer(main, { dataDir, vsix, testDriver: true });
  const [installed = ''] = (await readdir(server.extensionsDir)).filter((name) => name.includes('annotator'));
  const extensions = new Map([
    ['/memory-folder', join(root, 'test', 'support', 'memory-folder')],
    ['/article-annotator', join(server.extensionsDir, installed)],
  ]);
  const browser = await chromium.launch({
    executablePath: await chromiumPath(() => {}),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  const dispose = async () => {
    await browser.close();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, locale: 'en' });
    const origin = `http://127.0.0.1:${server.port}`;
    await page.context().route(`${origin}/**`, (route) => serve(route, origin, extensions));
    await page.goto(`${origin}/?folder=memory:${folder}`);
    await page.evaluate(openChannel);
    const { read, write } = filesOf(page);
    await until('the folder in memory', async () => {
      for (const [path, text] of Object.entries(files)) await write(path, text);
      return (await read(Object.keys(files)[0] ?? '').catch(() => '')) !== '';
    });
    return { ...keyboard(page, read), write, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

/** Runs in the page. */
const openChannel = `(() => {
  window.memoryFolder = new BroadcastChannel('memory-folder');
  window.memoryFiles = new Map();
  window.memoryFolder.onmessage = ({ data }) => window.memoryFiles.set(data.path, data.text);
})()`;

function filesOf(page: Page) {
  return {
    read: async (name: string): Promise<string> => {
      const path = JSON.stringify(`${folder}/${name}`);
      await page.evaluate(`memoryFiles.delete(${path}), memoryFolder.postMessage({ read: ${path} })`);
      await page.waitForFunction(`memoryFiles.has(${path})`, undefined, { timeout: 2_000 });
      const text = await page.evaluate<string | undefined>(`memoryFiles.get(${path})`);
      if (text === undefined) throw Object.assign(new Error(`no ${name}`), { code: 'ENOENT' });
      return text;
    },
    write: async (name: string, text: string): Promise<void> => {
      const message = JSON.stringify({ write: `${folder}/${name}`, text });
      await page.evaluate(`memoryFolder.postMessage(${message})`);
    },
  };
}

async function serve(route: Route, origin: string, extensions: ReadonlyMap<string, string>): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') {
    const html = await (await route.fetch()).text();
    return route.fulfill({
      body: withoutServer(html, origin, [...extensions.keys()]),
      contentType: 'text/html',
    });
  }
  if (pathname.endsWith('/workbench/workbench.js')) {
    const script = await (await route.fetch()).text();
    return route.fulfill({ body: withUserDataInBrowser(script), contentType: 'text/javascript' });
  }
  for (const [place, path] of extensions) {
    if (!pathname.startsWith(`${place}/`)) continue;
    const body = await readFile(join(path, pathname.slice(place.length))).catch(() => undefined);
    const type = /\.c?js$/.test(pathname) ? 'text/javascript' : 'application/json';
    return body ? route.fulfill({ body, contentType: type }) : route.fulfill({ status: 404 });
  }
  return route.continue();
}

/** The page's configuration is JSON in an attribute. */
function withoutServer(html: string, origin: string, extensions: readonly string[]): string {
  const attribute = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/;
  return html.replace(attribute, (_, before: string, escaped: string) => {
    const { remoteAuthority: _remote, ...settings } = JSON.parse(escaped.replaceAll('&quot;', '"'));
    const { protocol, host } = new URL(origin);
    const configuration = {
      ...settings,
      userDataPath: '/',
      isEnabledCoderGettingStarted: false,
      enableWorkspaceTrust: false,
      configurationDefaults: {
        'workbench.startupEditor': 'none',
        'workbench.secondarySideBar.defaultVisibility': 'hidden',
        'files.autoSave': 'off',
      },
      additionalBuiltinExtensions: extensions.map((path) => ({
        scheme: protocol.slice(0, -1),
        authority: host,
        path,
      })),
    };
    return before + JSON.stringify(configuration).replaceAll('"', '&quot;');
  });
}

function withUserDataInBrowser(script: string): string {
  const userData = /(get userRoamingDataHome\(\)\{[^}]*scheme:\w+\.)vscodeRemote/;
  const remote = ',remoteAuthority:location.host';
  if (!userData.test(script) || !script.includes(remote)) throw new Error('the workbench is another one now');
  return script.replace(userData, '$1vscodeUserData').replace(remote, '');
}
