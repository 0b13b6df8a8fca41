import { execFile } from 'node:child_process';
import {
  access,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AtWork, atWork } from '../support/at-work.ts';
import { which } from '../support/process.ts';
import { until } from '../support/until.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const text = 'Le ministre Abdoulaye Diop est à Kayes. Awa Fall reste à Bamako.\n';
const files = { 'a.txt': 'Rien ici.\n', 'conflit.txt': text, 'disque.txt': text, 'cible.txt': text };
const git = which('git') ?? 'git';

/** A place outside of the workspace, and a `git` that writes down when it is run. */
let outside: string;
let log: string;
const path = process.env['PATH'];
let workbench: Workbench;
let work: AtWork;

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), 'article-annotator-outside-'));
  log = join(outside, 'git.log');
  await writeFile(join(outside, 'git'), `#!/bin/sh\necho "$@" >> '${log}'\nexec '${git}' "$@"\n`, {
    mode: 0o755,
  });
  process.env['PATH'] = `${outside}:${path}`;
  // Or VS Code would ask a login shell for its PATH.
  process.env['VSCODE_CLI'] = '1';
  workbench = await openTrusting(true);
  work = await atWork(workbench);
  const { folder } = workbench;
  await mkdir(join(folder, 'autre'));
  await writeFile(join(folder, 'autre', 'original.txt'), text);
  await writeFile(
    join(folder, 'autre', 'decisions.yaml'),
    'version: 1\nstatus: todo\nannotations: []\n...\n',
  );
  await symlink(join('autre', 'original.txt'), join(folder, 'lien.txt'));
  await symlink(join('autre', 'decisions.yaml'), join(folder, 'lien.annotations.yaml'));
});
afterAll(async () => {
  await workbench?.dispose();
  process.env['PATH'] = path;
  delete process.env['VSCODE_CLI'];
  await rm(outside, { recursive: true, force: true });
});

function openTrusting(trusted: boolean): Promise<Workbench> {
  return openWorkbench({
    files,
    settings: {
      'editor.wordWrap': 'on',
      // VS Code's own git is off: what runs is what the extension runs.
      'git.enabled': false,
      'security.workspace.trust.enabled': !trusted,
      'security.workspace.trust.startupPrompt': 'never',
      'security.workspace.trust.banner': 'never',
    },
  });
}

/** A folder where git has left a sidecar in conflict: ours has tagged a person, theirs a place, and both the other person. */
async function makeConflict(folder: string): Promise<void> {
  const run = (...args: string[]) =>
    promisify(execFile)(git, ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
    });
  const sidecar = (...records: [id: string, label: string, quote: string][]) => {
    const lines = records.map(([id, label, quote]) => {
      const start = text.indexOf(quote);
      return `  - id: "${id}"\n    label: "${label}"\n    start: ${start}\n    end: ${start + quote.length}\n    quote: "${quote}"\n`;
    });
    const head = '# Annotations of conflit.txt (Article Annotator)\nversion: 1\nstatus: in-progress\n';
    return writeFile(join(folder, 'conflit.annotations.yaml'), `${head}annotations:\n${lines.join('')}...\n`);
  };
  await run('init', '-q', '-b', 'main');
  await sidecar(['b', 'place', 'Bamako']);
  await run('add', '.');
  await run('commit', '-q', '-m', 'base');
  await run('switch', '-q', '-c', 'theirs');
  await sidecar(['k', 'place', 'Kayes'], ['w', 'person', 'Awa Fall'], ['b', 'place', 'Bamako']);
  await run('commit', '-q', '-a', '-m', 'theirs');
  await run('switch', '-q', 'main');
  await sidecar(
    ['d', 'person', 'Abdoulaye Diop'],
    ['w', 'organization', 'Awa Fall'],
    ['b', 'place', 'Bamako'],
  );
  await run('commit', '-q', '-a', '-m', 'ours');
  await expect(run('merge', 'theirs')).rejects.toThrow();
  expect(await readFile(join(folder, 'conflit.annotations.yaml'), 'utf8')).toContain('<<<<<<<');
}

const gitRuns = () => readFile(log, 'utf8').catch(() => '');
const message = (of: Workbench, words: string) => of.page.locator('.notification-toast', { hasText: words });

test('what git left in conflict is merged by annotation when that is asked for', async () => {
  await makeConflict(workbench.folder);
  await workbench.openFile('conflit.txt');
  await work.says('cannot be read');
  await workbench.runCommand('Annotate: Tag Person');
  const toast = message(workbench, 'Git left both versions');
  await toast.getByText('Merge both versions').click();
  await message(workbench, 'both versions kept: 1').waitFor();
  const { annotations } = await work.decided(
    'conflit.txt',
    'the merge',
    ({ annotations }) => annotations.length > 3,
  );
  expect(annotations.map(({ label, quote }) => `${label}: ${quote}`).sort()).toEqual([
    'organization: Awa Fall',
    'person: Abdoulaye Diop',
    'person: Awa Fall',
    'place: Bamako',
    'place: Kayes',
  ]);
  expect(await gitRuns()).toContain('cat-file');
  // And one can go on.
  await work.marked('Kayes', 'solid');
  await workbench.select('Bamako');
  await workbench.runCommand('Annotate: Remove Annotation');
  await work.decided('conflit.txt', 'the removal', ({ annotations }) => annotations.length === 4);
});

/** Holds the lock of a sidecar, as another program would. Resolves with what gives it free. */
async function hold(sidecar: string): Promise<() => Promise<void>> {
  const lock = join(workbench.folder, `.${sidecar}.lock`);
  await writeFile(lock, JSON.stringify({ pid: process.pid, host: hostname() }));
  return () => rm(lock);
}

/** A save waits ten seconds for a lock. */
const refused = { timeout: 20_000 };

test('what the disk refuses is said, and kept over a reload of the window', async () => {
  const name = 'disque.txt';
  await workbench.openFile(name);
  await work.marked('Awa Fall', 'dashed');
  const free = await hold('disque.annotations.yaml');
  await workbench.select('Abdoulaye Diop');
  await workbench.runCommand('Annotate: Tag Person');
  await work.marked('Abdoulaye Diop', 'solid');
  await message(workbench, 'another program is using it. Your decisions are kept').waitFor(refused);
  await expect(access(join(workbench.folder, 'disque.annotations.yaml'))).rejects.toThrow();
  await workbench.page.reload();
  await free();
  work = await atWork(workbench);
  await workbench.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
  await work.annotated(name, 'person: Abdoulaye Diop');
  await work.marked('Abdoulaye Diop', 'solid');
});

test('a refused decision is written when asked to try again', async () => {
  const name = 'disque.txt';
  await workbench.openFile(name);
  const free = await hold('disque.annotations.yaml');
  await workbench.select('Awa Fall');
  await workbench.runCommand('Annotate: Tag Person');
  const toast = message(workbench, 'Your decisions are kept');
  await toast.waitFor(refused);
  await work.annotated(name, 'person: Abdoulaye Diop');
  await free();
  await toast.getByText('Try again').click();
  await work.annotated(name, 'person: Abdoulaye Diop', 'person: Awa Fall');
  await work.says('2 tagged');
});

test('an article and a sidecar may be links within the folder', async () => {
  const { folder } = workbench;
  await workbench.openFile('lien.txt');
  await workbench.select('Awa Fall');
  await workbench.runCommand('Annotate: Tag Person');
  await work.annotated('lien.txt', 'person: Awa Fall');
  expect(await readlink(join(folder, 'lien.annotations.yaml'))).toBe(join('autre', 'decisions.yaml'));
  expect(await readFile(join(folder, 'autre', 'decisions.yaml'), 'utf8')).toContain('"Awa Fall"');
  expect((await readdir(join(folder, 'autre'))).sort()).toEqual(['decisions.yaml', 'original.txt']);
});

test('nothing is read or written through a link that leads out of the folder', async () => {
  const { folder } = workbench;
  const secret = 'version: 1\nstatus: done\nannotations: []\n...\n';
  await writeFile(join(outside, 'secret.yaml'), secret);
  await symlink(join(outside, 'secret.yaml'), join(folder, 'cible.annotations.yaml'));
  await workbench.openFile('cible.txt');
  await work.says('leads out of the folder');
  await workbench.select('Awa Fall');
  await workbench.runCommand('Annotate: Tag Person');
  await message(workbench, 'leads out of the folder').waitFor();
  expect(await readFile(join(outside, 'secret.yaml'), 'utf8')).toBe(secret);
  expect((await lstat(join(folder, 'cible.annotations.yaml'))).isSymbolicLink()).toBe(true);
  // An article elsewhere is annotated in the folder.
  await writeFile(join(outside, 'loin.txt'), text);
  await symlink(join(outside, 'loin.txt'), join(folder, 'loin.txt'));
  await workbench.openFile('loin.txt');
  await workbench.select('Awa Fall');
  await workbench.runCommand('Annotate: Tag Person');
  await work.annotated('loin.txt', 'person: Awa Fall');
  await expect(access(join(outside, 'loin.annotations.yaml'))).rejects.toThrow();
});

test('in a folder that is not trusted one can annotate, and no program is started', async () => {
  const restricted = await openTrusting(false);
  try {
    await makeConflict(restricted.folder);
    await rm(log, { force: true });
    const there = await atWork(restricted);
    await restricted.page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await restricted.openFile('disque.txt');
    await there.marked('Awa Fall', 'dashed');
    await restricted.select('Awa Fall');
    await restricted.runCommand('Annotate: Tag Person');
    await there.annotated('disque.txt', 'person: Awa Fall');
    // An article that has changed since: its old text is not looked for in git.
    await restricted.runCommand('View: Close All Editors');
    await writeFile(join(restricted.folder, 'disque.txt'), `Mise à jour.\n\n${text}`);
    await restricted.openFile('disque.txt');
    await until('the annotations', async () => (await restricted.marks()).length > 0);
    await restricted.openFile('conflit.txt');
    await there.says('cannot be read');
    await restricted.runCommand('Annotate: Tag Person');
    await message(restricted, 'Git left both versions').getByText('Merge both versions').click();
    await message(restricted, 'Git is run only in folders that you trust').waitFor();
    expect(await readFile(join(restricted.folder, 'conflit.annotations.yaml'), 'utf8')).toContain('<<<<<<<');
    await expect(access(join(restricted.folder, '.gitattributes'))).rejects.toThrow();
    expect(await gitRuns()).toBe('');
  } finally {
    await restricted.dispose();
  }
});
