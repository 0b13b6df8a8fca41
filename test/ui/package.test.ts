import { existsSync, globSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../support/repository.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

let workbench: Workbench;

beforeAll(async () => {
  // Tall enough for the list of all running extensions: rows out of sight are not on the page.
  const size = { width: 1280, height: 1800 };
  workbench = await openWorkbench({ folder: join(root, 'samples'), size });
});
afterAll(() => workbench?.dispose());

test('the packaged extension is small', async () => {
  const { size } = await stat(workbench.vsix);
  console.log(`VSIX: ${(size / 1024).toFixed(1)} KB`);
  // Two bundles, desktop and web, each with the word lists and the tagger's weights.
  expect(size).toBeLessThan(2 * 1024 * 1024);
});

test('every file that the manifest names is in the package', async () => {
  const parts = ['package.json', 'package.nls.json', 'package.nls.fr.json'];
  const manifest = (await Promise.all(parts.map((name) => readFile(join(root, name), 'utf8')))).join('\n');
  const [folder = ''] = globSync('article-annotator.*/', { cwd: workbench.server.extensionsDir });
  const named = [...manifest.matchAll(/"(?:\.\/)?((?:dist|images|l10n|syntaxes|schemas)\/[\w./-]+)"/g)];
  const paths = named.map(([, path = '']) => path);
  expect(paths).toContain('dist/extension.js');
  expect(paths).toContain('images/walkthrough/open.fr.svg');
  const missing = paths.filter((path) => !existsSync(join(workbench.server.extensionsDir, folder, path)));
  expect(missing).toEqual([]);
});

test('the packaged extension installs, and activates when an article is opened', async () => {
  await workbench.openFile('rennes-trambus.txt');
  await workbench.runCommand('Developer: Show Running Extensions');
  const row = workbench.page.locator('.runtime-extensions-editor .monaco-list-row', {
    hasText: 'Article Annotator',
  });
  await row.locator('.activation-time', { hasText: /\d+ms/ }).waitFor();
  console.log(await row.locator('.activation-time').innerText());
});
