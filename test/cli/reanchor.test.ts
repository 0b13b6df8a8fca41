import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { anchorOf } from '../../src/annotation/decision.ts';
import { emptyLayer } from '../../src/annotation/layer.ts';
import { textHash } from '../../src/project/text-hash.ts';
import { emitSidecar, sidecarTitle } from '../../src/sidecar/canonical.ts';
import { ArticleText } from '../../src/text/article-text.ts';
import { root } from '../support/repository.ts';

const cli = join(root, 'dist/cli.js');
const before = new ArticleText(
  'Le ministre a reçu Awa Fall à Kayes.\n\nPlus tard, le ministre a reçu Awa Fall à Ségou.\n',
);
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-annotator-reanchor-'));
  const annotations = [19, 68].map((start, i) => ({
    id: `a${i}`,
    label: 'person',
    ...anchorOf(before, { start, end: start + 8 }),
  }));
  const layer = { ...emptyLayer, article: { sha256: textHash(before.text) }, annotations };
  writeFileSync(join(folder, 'a.txt'), before.text);
  writeFileSync(join(folder, 'a.annotations.yaml'), emitSidecar(layer, sidecarTitle('a.txt')));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function reanchor(...args: string[]): { code: number | null; out: string; error: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'reanchor', ...args], {
    encoding: 'utf8',
  });
  return { code: status, out: stdout, error: stderr };
}

test('an unchanged article: everything stands, exit 0', () => {
  const { code, out } = reanchor('--json', folder);
  expect(code).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { file: 'a.txt', id: 'a0', status: 'unchanged', start: 19, end: 27 },
    { file: 'a.txt', id: 'a1', status: 'unchanged', start: 68, end: 76 },
  ]);
});

test("git's old text tells the mention that is gone from the one that stays", () => {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, stdio: 'ignore' });
  git('init', '-q');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'x');
  writeFileSync(join(folder, 'a.txt'), before.text.slice(before.text.indexOf('Plus')));
  const { code, out } = reanchor('--json', '--write', folder);
  expect(code).toBe(1);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { file: 'a.txt', id: 'a0', status: 'orphan' },
    { file: 'a.txt', id: 'a1', status: 'moved', start: 30, end: 38 },
  ]);
  const yaml = readFileSync(join(folder, 'a.annotations.yaml'), 'utf8');
  expect(yaml).toContain('start: 30');
  expect(yaml.match(/quote: "Awa Fall"/g)).toHaveLength(2);
});

test('a wrong call is one line, exit 2', () => {
  const { code, error } = reanchor(join(folder, 'nowhere'));
  expect(code).toBe(2);
  expect(error.trim().split('\n')).toHaveLength(1);
});
