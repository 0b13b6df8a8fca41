import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { putAnnotations, removeAnnotations } from '../../src/annotation/decision.ts';
import { emptyLayer, type Layer } from '../../src/annotation/layer.ts';
import { emitSidecar, sidecarTitle } from '../../src/sidecar/canonical.ts';
import { readSidecar } from '../../src/sidecar/read.ts';
import { driverCommand, launcherScript } from '../../src/vscode/merge/launcher-script.ts';
import { root } from '../support/repository.ts';

const name = 'a.annotations.yaml';
const cli = join(root, 'dist/cli.js');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'article-annotator-merge-'));
  git('init', '--initial-branch=main');
  git('config', 'user.email', 'ann@example.org');
  git('config', 'user.name', 'Ann');
  useDriver(cli);
  writeFileSync(join(folder, '.gitattributes'), '*.annotations.yaml merge=article-annotator text eol=lf\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** As the extension installs it. @param program what merges */
function useDriver(program: string): void {
  const script = join(folder, '.git', 'merge-annotations.sh');
  writeFileSync(script, launcherScript(process.execPath, program));
  git('config', 'merge.article-annotator.driver', driverCommand(script));
}

function git(...args: string[]): number {
  try {
    execFileSync('git', args, { cwd: folder, stdio: 'pipe' });
    return 0;
  } catch {
    return 1;
  }
}

function commit(layer: Layer): void {
  writeFileSync(join(folder, name), emitSidecar(layer, sidecarTitle('a.txt')));
  git('add', '.');
  git('commit', '--message=x');
}

function annotations(layer: Layer, ...made: [id: string, note?: string][]): Layer {
  const records = made.map(([id, note]) => ({
    id,
    label: 'person',
    start: 0,
    end: 3,
    quote: 'Ann',
    ...(note === undefined ? {} : { note }),
  }));
  return putAnnotations(layer, records);
}

/** Two branches from one base, merged by git. */
function merge(base: Layer, ours: Layer, theirs: Layer) {
  commit(base);
  git('checkout', '-b', 'theirs');
  commit(theirs);
  git('checkout', 'main');
  commit(ours);
  const code = git('merge', 'theirs', '--no-edit');
  return { code, layer: readSidecar(readFileSync(join(folder, name), 'utf8')).layer };
}

test('git merges additions beside each other, and a deletion wins over what nobody touched', () => {
  const base = annotations(emptyLayer, ['a'], ['b'], ['c']);
  const ours = annotations(removeAnnotations(base, new Set(['b'])), ['o']);
  const { code, layer } = merge(base, ours, annotations(base, ['t']));
  expect(code).toBe(0);
  expect(layer?.annotations.map(({ id }) => id)).toEqual(['a', 'c', 'o', 't']);
});

test('a true conflict ends with an error and loses neither side', () => {
  const base = annotations(emptyLayer, ['a', 'old']);
  const { code, layer } = merge(base, annotations(base, ['a', 'mine']), annotations(base, ['a', 'yours']));
  expect(code).toBe(1);
  const text = readFileSync(join(folder, name), 'utf8');
  expect(text).toContain('mine');
  expect(text).toContain('yours');
  expect(layer).toBeDefined();
});

test('a version that cannot be read leaves ours as it is', () => {
  const base = annotations(emptyLayer, ['a']);
  commit(base);
  const broken = join(folder, 'broken');
  writeFileSync(broken, 'annotations: [\n');
  const before = readFileSync(join(folder, name), 'utf8');
  const run = () =>
    execFileSync(process.execPath, [cli, 'merge', join(folder, name), join(folder, name), broken, name], {
      stdio: 'pipe',
    });
  expect(run).toThrow(/theirs/);
  expect(readFileSync(join(folder, name), 'utf8')).toBe(before);
});

test.each([
  ['is gone since an update', () => useDriver(join(folder, 'gone.js')), '...\n'],
  ['cannot read a version', () => {}, '\t: [\n'],
])('conflict markers tell of both sides where the program %s', (_, prepare, ending) => {
  prepare();
  const text = (layer: Layer) => emitSidecar(layer, sidecarTitle('a.txt')).replace(/\.\.\.\n$/, ending);
  const put = (layer: Layer) => {
    writeFileSync(join(folder, name), text(layer));
    git('add', '.');
    git('commit', '--message=x');
  };
  const base = annotations(emptyLayer, ['b']);
  put(base);
  git('checkout', '-b', 'theirs');
  put(annotations(base, ['t']));
  git('checkout', 'main');
  put(annotations(base, ['o']));
  expect(git('merge', 'theirs', '--no-edit')).toBe(1);
  const merged = readFileSync(join(folder, name), 'utf8');
  for (const part of ['<<<<<<<', 'id: "o"', 'id: "t"', '>>>>>>>']) expect(merged).toContain(part);
});
