import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { type Mark, openWorkbench, type Workbench } from '../support/workbench.ts';

const name = 'visite-gao.txt';
const text = `Publié le 18 février 2026

GAO — Le ministre Abdoulaye Diop a promis mardi de construire deux écoles
avant fin 2026.

Mme Aïssata Keïta, présidente de l’association, a salué « un geste attendu ».
`;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ files: { [name]: text }, settings: { 'editor.wordWrap': 'on' } });
});
afterAll(() => workbench?.dispose());

/** Resolves once a text is marked with a line of that kind. */
const marked = (text: string, line: Mark['line']) =>
  until(`“${text}” with a ${line} line`, async () =>
    (await workbench.marks()).some((mark) => mark.text === text && mark.line === line),
  );

/** How often a label stands in a part of the sidecar. */
const count = (yaml: string, part: 'annotations' | 'rejected') => {
  const [, after = ''] = yaml.split(`\n${part}:\n`);
  return after.split(/\n\w/)[0]?.match(/\blabel: /g)?.length ?? 0;
};

// The first day of a user, with the keyboard alone. Each test goes on where the one before it ended.
test('an article opens with suggestions', async () => {
  await workbench.openFile(name);
  await marked('Abdoulaye Diop', 'dashed');
  await marked('fin 2026', 'dashed');
});

test('a key accepts the suggestion under the cursor, and the sidecar says so', async () => {
  await workbench.select('Abdoulaye Diop');
  await workbench.press('Alt+Shift+Enter');
  const yaml = await workbench.readSidecar(name, (sidecar) => count(sidecar, 'annotations') === 1);
  expect(yaml).toMatch(/label: "?person"?\n/);
  expect(yaml).toContain('quote: "Abdoulaye Diop"');
  expect(yaml.trimEnd().endsWith('\n...')).toBe(true);
  await marked('Abdoulaye Diop', 'solid');
});

test('a key tags the selected words', async () => {
  await workbench.select('l’association');
  await workbench.press('Alt+Shift+O');
  const yaml = await workbench.readSidecar(name, (sidecar) => count(sidecar, 'annotations') === 2);
  expect(yaml).toContain('quote: "l’association"');
  await marked('l’association', 'solid');
});

test('a key rejects a suggestion for good', async () => {
  await workbench.select('fin 2026');
  await workbench.press('Alt+Shift+Backspace');
  const yaml = await workbench.readSidecar(name, (sidecar) => count(sidecar, 'rejected') === 1);
  expect(yaml.split('\nrejected:\n')[1]).toContain('quote: "fin 2026"');
});

test('the article itself is untouched', async () => {
  expect(await workbench.read(name)).toBe(text);
});

test('all is still there when the article is opened again', async () => {
  const before = await workbench.readSidecar(name);
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile(name);
  await marked('Abdoulaye Diop', 'solid');
  await marked('l’association', 'solid');
  await marked('Aïssata Keïta', 'dashed');
  expect((await workbench.marks()).map((mark) => mark.text)).not.toContain('fin 2026');
  expect(await workbench.readSidecar(name)).toBe(before);
});

test('the dataset is exported from the palette', async () => {
  const target = join(workbench.folder, 'dataset');
  await mkdir(target);
  await workbench.runCommand('Annotate: Export Dataset…');
  await workbench.choose('JSON lines', 'JSON lines (everything)');
  await workbench.choose('', 'Export Now');
  await workbench.chooseFile('Folder for the dataset', target);
  const line = await until('the exported file', () => workbench.read('dataset/articles.jsonl'));
  const article = JSON.parse(line) as { file: string; text: string; annotations: { quote: string }[] };
  expect(article.file).toBe(name);
  expect(article.text).toBe(text);
  expect(article.annotations.map(({ quote }) => quote)).toEqual(['Abdoulaye Diop', 'l’association']);
});
