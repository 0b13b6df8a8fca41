import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { notArticles } from '../../../src/project/glob.ts';
import { standardScheme } from '../../../src/scheme/standard.ts';
import { annotatorPattern } from '../../../src/sidecar/paths.ts';
import { root } from '../../support/repository.ts';
import { sources } from '../../support/sources.ts';

interface Manifest {
  contributes: {
    commands: { command: string; title: string; category?: string }[];
    colors: { id: string; defaults: Record<string, string> }[];
    configuration: { properties: Record<string, { scope?: string; pattern?: string; default?: unknown }> };
  };
}

const read = (name: string) => readFileSync(join(root, name), 'utf8');
const manifestText = read('package.json');
const { contributes } = JSON.parse(manifestText) as Manifest;
const code = sources('src/{extension.ts,vscode/**/*.ts}')
  .map(({ text }) => text)
  .join('\n');
const own = 'articleAnnotator.';
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '');
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();
const missing = (from: Iterable<string>, names: Iterable<string>) => {
  const known = new Set(from);
  return sorted(names).filter((name) => !known.has(name));
};

const commands = contributes.commands.map(({ command }) => command);
const settings = Object.keys(contributes.configuration.properties);

test('every command in the code is contributed', () => {
  const named = all(code, /\bregister(?:Article)?(?:Command|Decision)\(\s*(?:\w+,\s*)?'(\w+)'/g);
  expect(named.length).toBeGreaterThan(0);
  const linked = all(code, /'articleAnnotator\.(\w+)'/g).filter((name) =>
    code.includes(`command: '${own}${name}'`),
  );
  expect(
    missing(
      commands,
      [...named, ...linked].map((name) => own + name),
    ),
  ).toEqual([]);
});

test('every contributed command is named in the code', () => {
  const names = commands.map((command) => command.slice(own.length));
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});

test('menus, keys, views and walkthroughs use contributed commands only', () => {
  const used = all(manifestText, /"command": "(articleAnnotator\.\w+)"/g);
  const linked = all(manifestText + read('package.nls.json'), /command:(articleAnnotator\.\w+)/g);
  const keyed = all(manifestText, /onCommand:(articleAnnotator\.\w+)/g);
  expect(missing(commands, [...used, ...linked, ...keyed])).toEqual([]);
});

test('settings read in the code are those contributed', () => {
  const read = all(code, /#get<[^(]*>\('([\w.]+)'/g).map((name) => own + name);
  expect(sorted(read)).toEqual(sorted(settings));
});

test('the settings take the names that annotators can have, or none, and exclude what the core excludes', () => {
  const { properties } = contributes.configuration;
  expect(properties[`${own}annotator`]?.pattern).toBe(`^$|${annotatorPattern}`);
  expect(properties[`${own}exclude`]?.default).toEqual(notArticles);
});

test('conditions and settings links name contributed settings', () => {
  const used = all(manifestText + read('package.nls.json'), /(?:config\.|#)(articleAnnotator\.[\w.]+)/g);
  expect(missing(settings, used)).toEqual([]);
});

test('every label of the standard scheme, and any other, has its three colours in the four kinds of theme', () => {
  const labels = [...standardScheme('en').labels.map(({ id }) => id), 'other'];
  const wanted = labels
    .flatMap((id) => [id, `${id}Background`, `${id}FocusBackground`])
    .map((id) => own + id);
  expect(sorted(contributes.colors.map(({ id }) => id))).toEqual(sorted(wanted));
  for (const { id, defaults } of contributes.colors) {
    expect(Object.keys(defaults).sort(), id).toEqual(['dark', 'highContrast', 'highContrastLight', 'light']);
  }
});

test('every text of the manifest is there in every language, and none is left over', () => {
  const used = sorted(all(manifestText, /"%([\w.-]+)%"/g));
  for (const name of readdirSync(root).filter((file) => /^package\.nls(\.\w+)?\.json$/.test(file))) {
    expect(Object.keys(JSON.parse(read(name))).sort(), name).toEqual(used);
  }
});

test('titles, descriptions and categories are never written in the manifest itself', () => {
  const plain = contributes.commands.flatMap(({ title, category = '%' }) => [title, category]);
  expect(plain.filter((text) => !text.startsWith('%'))).toEqual([]);
});
