import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../support/repository.ts';
import { importsOf, sources } from '../../support/sources.ts';

/** What each folder of src/ may import, beside itself: folders of src/ and packages. */
const allowed: Record<string, string[]> = {
  text: [],
  yaml: ['text', 'pkg:yaml'],
  scheme: ['text', 'yaml', 'pkg:yaml'],
  annotation: ['text', 'scheme'],
  registry: ['text', 'scheme', 'yaml', 'pkg:yaml'],
  sidecar: ['annotation', 'scheme', 'text', 'yaml', 'pkg:yaml'],
  detect: ['text', 'scheme'],
  formats: ['annotation', 'registry', 'scheme', 'text', 'pkg:hyparquet-writer'],
  agreement: ['annotation', 'text'],
  project: [
    ...['agreement', 'annotation', 'detect', 'formats', 'registry', 'scheme', 'sidecar', 'text', 'yaml'],
    'pkg:@noble/hashes',
  ],
  // Node's side of the ports that the core declares.
  node: ['formats', 'project', 'sidecar', 'text', 'pkg:node'],
  dashboard: [],
  cli: [
    ...['agreement', 'annotation', 'detect', 'formats', 'node', 'project', 'registry', 'scheme', 'sidecar'],
    ...['text', 'yaml', 'pkg:node'],
  ],
  vscode: [
    ...['agreement', 'annotation', 'detect', 'formats', 'node', 'project', 'registry', 'scheme', 'sidecar'],
    ...['text', 'yaml', 'pkg:vscode'],
  ],
  'extension.ts': ['vscode', 'pkg:vscode'],
};

/** Only these may be imported from outside their folder. */
const openToOthers: Record<string, string> = { dashboard: 'src/dashboard/protocol.ts' };

/** The only files of the VS Code side that may import Node's side: the web build replaces them. */
const nodeSide = hostSpecific('node');

const files = sources('src/**/*.ts');
const folderOf = (path: string) => path.split('/')[1] ?? '';

function hostSpecific(condition: string): string[] {
  const { imports = {} } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    imports?: Record<string, Record<string, string>>;
  };
  return Object.values(imports).map((targets) => (targets[condition] ?? '').replace('./', ''));
}

/** The name under which an import is listed in `allowed`. */
function target(name: string): string {
  if (name.startsWith('src/')) return folderOf(name);
  if (name.startsWith('#')) return 'vscode';
  if (name === 'package.json') return 'pkg:node';
  const [, ofPackage = name] = /^(@[^/]+\/[^/]+|[^/]+)/.exec(name) ?? [];
  return `pkg:${name.startsWith('node:') ? 'node' : ofPackage}`;
}

test('every folder imports only what lies below it', () => {
  const wrong = files.flatMap((file) => {
    const folder = folderOf(file.path);
    return importsOf(file)
      .filter((name) => target(name) !== folder && !allowed[folder]?.includes(target(name)))
      .filter((name) => openToOthers[folderOf(name)] !== name || folder !== 'vscode')
      .map((name) => `${file.path} → ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('the VS Code side reaches Node only through files that the web build replaces', () => {
  const wrong = files
    .filter(({ path }) => path.startsWith('src/vscode/') && !nodeSide.includes(path))
    .flatMap((file) =>
      importsOf(file)
        .filter((name) => name.startsWith('src/node/') || name.startsWith('node:'))
        .map((name) => `${file.path} → ${name}`),
    );
  expect(wrong).toEqual([]);
});

test('imports of own files are written with their extension and lead to a file', () => {
  const known = new Set(files.map(({ path }) => path));
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith('src/') && !name.endsWith('.json') && !known.has(name))
      .map((name) => `${file.path} → ${name}`),
  );
  expect(wrong).toEqual([]);
});

test('there is no import cycle', () => {
  const graph = new Map(files.map((file) => [file.path, importsOf(file)]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) {
      cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    } else if (!done.has(path)) {
      for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
      done.add(path);
    }
  };
  for (const { path } of files) visit(path, []);
  expect(cycles).toEqual([]);
});
