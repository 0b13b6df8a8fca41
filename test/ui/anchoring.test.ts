import { createHash } from 'node:crypto';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AtWork, atWork } from '../support/at-work.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const route =
  'Le ministre Abdoulaye Diop a reçu mardi les maires de Kayes.\n\nIl a promis une route neuve. Awa Fall en doute, mais salue le geste.\n';
const bridge = 'Le maire va construire un pont avant le 15 octobre 2026.\n';
const files = {
  'a.txt': 'Rien ici.\n',
  'route.txt': route,
  'vider.txt': route,
  'halle.txt': 'La halle rouvre le 15 octobre 2026, selon la mairie.\n',
  'latin.txt': 'à remplacer\n',
  'pont.txt': bridge,
  'pont.annotations.yaml': `version: 1
article:
  sha256: "${createHash('sha256').update(bridge).digest('hex')}"
status: todo
annotations:
  - {id: c1, label: commitment, start: 9, end: 55, quote: "va construire un pont avant le 15 octobre 2026",
      attributes: {actor: ["Le maire"], action: "construire un pont", deadline: d1, strength: planned}}
  - {id: d1, label: date, start: 40, end: 55, quote: "15 octobre 2026", attributes: {value: "2026-10-15"}}
...
`,
  'partie.txt': 'Awa Fall part pour Kayes.\n',
  'enregistree.txt': 'Awa Fall part pour Ségou.\n',
};

let workbench: Workbench;
let work: AtWork;

beforeAll(async () => {
  workbench = await openWorkbench({ files, settings: { 'editor.wordWrap': 'on' } });
  work = await atWork(workbench);
});
afterAll(() => workbench?.dispose());

/** Opens an article and tags words as people, each by its command. */
async function tag(name: string, ...people: string[]): Promise<void> {
  await workbench.openFile(name);
  for (const person of people) {
    await workbench.select(person);
    await workbench.runCommand('Annotate: Tag Person');
  }
  await work.annotated(name, ...people.map((person) => `person: ${person}`));
}

/** Resolves when the review asks about an annotation for that reason. */
const asked = (reason: string) => workbench.page.getByPlaceholder(reason).waitFor();
const put = (name: string, content: string | Uint8Array) => writeFile(join(workbench.folder, name), content);

test('annotations follow an article that changes on disk; what lost its words is reviewed with one key each', async () => {
  const name = 'route.txt';
  await tag(name, 'Abdoulaye Diop', 'Awa Fall');
  const changed = route.replace('Abdoulaye Diop', 'Abdoulaye Diap').replace('Awa Fall', 'Le maire');
  await put(name, `Mise à jour.\n\n${changed}`);
  await work.says('Annotations not on their words: 2');
  await workbench.runCommand('Annotate: Review Annotations That Lost Their Words');
  await asked('the article now says “Abdoulaye Diap”');
  await workbench.press('a');
  await asked('The words “Awa Fall” are gone');
  await workbench.press('d');
  await work.annotated(name, 'person: Abdoulaye Diap');
});

test('an article that is closed, changed elsewhere and opened again has its annotations on their words', async () => {
  const name = 'route.txt';
  const tab = workbench.page.locator('.tab', { hasText: name });
  await tab.locator('.tab-actions .action-label').click();
  await tab.waitFor({ state: 'detached' });
  await put(name, `Une ligne de plus, puis une autre.\n\n${await workbench.read(name)}`);
  await workbench.openFile(name);
  await work.marked('Abdoulaye Diap', 'solid');
});

test('what is accepted on other words says nothing of the old ones any more', async () => {
  const name = 'pont.txt';
  await workbench.openFile(name);
  await work.says('2 tagged');
  await put(name, bridge.replace('15', '16').replace('pont', 'stade'));
  await work.says('Annotations not on their words: 2');
  await workbench.runCommand('Annotate: Review Annotations That Lost Their Words');
  await asked('the article now says “va construire');
  await workbench.press('a');
  await asked('the article now says “16 octobre 2026”');
  await workbench.press('a');
  await work.annotated(
    name,
    'commitment: va construire un stade avant le 16 octobre 2026',
    'date: 16 octobre 2026',
  );
  const [commitment, date] = (await work.decided(name, 'both', () => true)).annotations;
  expect(commitment?.attributes).toMatchObject({ actor: ['Le maire'], deadline: 'd1' });
  expect(commitment?.attributes?.['action']).not.toBe('construire un pont');
  expect(date?.attributes?.['value']).toBe('2026-10-16');
});

test('emptying an article and undoing that loses nothing', async () => {
  const name = 'vider.txt';
  await tag(name, 'Awa Fall');
  await workbench.press('Control+a', 'Delete');
  await work.says('Annotations not on their words: 1');
  await workbench.press('Control+z');
  await work.marked('Awa Fall', 'solid');
});

test('a date that lost its words shows no value among others, and is listed once', async () => {
  const name = 'halle.txt';
  const { page } = workbench;
  await workbench.openFile(name);
  await workbench.select('15 octobre 2026');
  await workbench.runCommand('Annotate: Tag Date');
  await work.annotated(name, 'date: 15 octobre 2026');
  const value = page.locator('.view-line', { hasText: '2026-10-15' });
  await value.waitFor();
  await put(name, 'La halle est fermée pour toujours, selon la mairie.\n');
  await work.says('Annotations not on their words: 1');
  await value.waitFor({ state: 'detached' });
  await workbench.runCommand('Focus on This Article View');
  const rows = page.locator('.pane-body .monaco-list-row', { hasText: '15 octobre 2026' });
  await rows.first().waitFor();
  expect(await rows.count()).toBe(1);
});

test('an article in another encoding is not annotated before it is reopened in its own', async () => {
  const name = 'latin.txt';
  await put(name, Buffer.from('Le président Abdoulaye Diop a parlé à Kayes.\n', 'latin1'));
  await workbench.openFile(name);
  await work.says('is not UTF-8 text');
  await workbench.runCommand('Annotate: Tag Person');
  await workbench.page.getByText('Reopen as Windows 1252').click();
  await work.says('0 tagged');
  await workbench.select('Abdoulaye Diop');
  await workbench.runCommand('Annotate: Tag Person');
  await work.annotated(name, 'person: Abdoulaye Diop');
  expect(await workbench.readSidecar(name)).not.toContain('\uFFFD');
});

test('an article that is deleted is not annotated before it is back', async () => {
  const name = 'partie.txt';
  await workbench.openFile(name);
  await workbench.select('Awa Fall');
  await rm(join(workbench.folder, name));
  await work.says('has been deleted');
  await workbench.runCommand('Annotate: Tag Person');
  await workbench.page.getByText('Put the article back').click();
  await work.says('0 tagged');
  expect(await readdir(workbench.folder)).not.toContain('partie.annotations.yaml');
  expect(await workbench.read(name)).toBe(files[name]);
  await workbench.runCommand('Annotate: Tag Person');
  await work.annotated(name, 'person: Awa Fall');
});

test('saving an article that has been edited writes where its annotations stand now', async () => {
  const name = 'enregistree.txt';
  await tag(name, 'Awa Fall');
  await workbench.press('Control+Home');
  await workbench.type('Hier, ');
  await workbench.press('Control+s');
  await work.decided(name, 'the new place', ({ annotations }) => annotations[0]?.start === 6);
  const hash = createHash('sha256')
    .update(await workbench.read(name))
    .digest('hex');
  expect(await workbench.readSidecar(name)).toContain(hash);
});
