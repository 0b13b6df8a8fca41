import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { GitHistory } from '../../../src/node/git-history.ts';
import { textHash } from '../../../src/project/text-hash.ts';

let root: string;
const first = 'Le premier texte.\nAvec deux lignes.\n';
/** Names that a command line, a shell or a pathspec could take for something else. */
const names = ['-x.txt', 'a b.txt', ':(top)c.txt', 'é*.txt', "d'$(touch x).txt"];

function git(...args: string[]): void {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'core.autocrlf=false'];
  execFileSync('git', [...who, ...args], { cwd: root, stdio: 'ignore' });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'git-history-'));
  await mkdir(join(root, 'sub'));
  git('init', '-q');
  for (const name of names)
    await writeFile(join(root, 'sub', name), `\uFEFF${first.replaceAll('\n', '\r\n')}${name}`);
  git('add', '-A');
  git('commit', '-qm', 'one');
  for (const name of names) await writeFile(join(root, 'sub', name), `Un autre.\n${name}`);
  git('commit', '-qam', 'two');
  await rename(join(root, 'sub', 'a b.txt'), join(root, 'sub', 'renamed.txt'));
  git('add', '-A');
  git('commit', '-qm', 'three');
});
afterAll(() => rm(root, { recursive: true, force: true }));

it.each(names.filter((name) => name !== 'a b.txt'))(
  'finds an earlier text of %s by its hash',
  async (name) => {
    const text = await new GitHistory(root).find(`sub/${name}`, textHash(first + name));
    expect(text?.text).toBe(first + name);
  },
);

it('finds it from a folder inside the repository, and under an earlier name', async () => {
  expect((await new GitHistory(join(root, 'sub')).find('-x.txt', textHash(`${first}-x.txt`)))?.text).toBe(
    `${first}-x.txt`,
  );
  const name = 'Un autre.\na b.txt';
  expect((await new GitHistory(root).find('sub/renamed.txt', textHash(name)))?.text).toBe(name);
});

it('finds nothing that is not there, and says nothing', async () => {
  const history = new GitHistory(root);
  expect(await history.find('sub/-x.txt', textHash('never written'))).toBeUndefined();
  expect(await history.find('nothing.txt', textHash(first))).toBeUndefined();
  expect(await new GitHistory(join(root, 'gone')).find('a.txt', textHash(first))).toBeUndefined();
  expect(await new GitHistory(tmpdir()).find('a.txt', textHash(first))).toBeUndefined();
});
