import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AtWork, atWork } from '../support/at-work.ts';
import { until } from '../support/until.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const text = 'Awa Ndiaye a promis un pont à Oumar Bah.\n';
/** One line that no screen holds. */
const long = `${'Le fleuve coule. '.repeat(20)}\n`;

let workbench: Workbench;
let work: AtWork;

beforeAll(async () => {
  workbench = await openWorkbench({ files: { 'a.txt': text, 'long.txt': long }, language: 'fr' });
  work = await atWork(workbench);
});
afterAll(() => workbench?.dispose());

test('titles, trees and messages are French', async () => {
  await workbench.openFile('a.txt');
  await until('suggestions', async () => (await workbench.marks()).length > 0);
  await workbench.select('un pont');
  await workbench.runCommand('Annoter: Marquer une personne');
  expect(await workbench.readSidecar('a.txt')).toContain('quote: "un pont"');
  await work.says('à décider');
});

test('the keys of annotation mode are the same, what they say is French', async () => {
  await work.marked('Awa Ndiaye', 'dashed');
  await workbench.press('Alt+Shift+A');
  await work.says('Annotation');
  await work.goTo('a.txt', 'Awa');
  await workbench.press('Enter');
  await work.annotated('a.txt', 'person: Awa Ndiaye', 'person: un pont');
  await work.goTo('a.txt', 'Oumar');
  await workbench.press('x');
  await work.decided('a.txt', 'the rejection', ({ rejected }) => rejected.length === 1);
  await workbench.press('u', 'k');
  await work.says('n’est la lettre d’aucune étiquette');
  await workbench.press('Shift+Slash');
  const keys = workbench.page.locator('.quick-input-widget');
  await keys
    .filter({ hasText: 'Touches du mode annotation' })
    .filter({ hasText: 'Accepter la suggestion' })
    .waitFor();
  await workbench.press('Escape');
});

test('the formats of the export and its options are French', async () => {
  const widget = workbench.page.locator('.quick-input-widget:visible');
  await workbench.runCommand('Annoter: Exporter le jeu de données');
  await widget.filter({ hasText: 'Jeu de données Hugging Face (JSONL et Parquet)' }).waitFor();
  await workbench.choose('TEI', 'TEI (annotations déportées)');
  const options = widget.filter({ hasText: 'Exporter en TEI' }).filter({ hasText: 'Exporter maintenant' });
  await options.filter({ hasText: 'Articles que personne n’a annotés' }).waitFor();
  await workbench.choose('Un document est', 'Un article entier');
  await options.filter({ hasText: 'Une phrase' }).filter({ hasText: 'Revenir aux valeurs' }).waitFor();
  await workbench.press('Escape');
  await work.closed();
});

test('a hover says why, in French, and its links decide', async () => {
  await work.marked('Oumar Bah', 'dashed');
  await work.goTo('a.txt', 'Oumar');
  await workbench.press('Control+k', 'Control+i');
  const hover = workbench.page.locator('.monaco-hover:visible', { hasText: 'Personne' });
  await hover.filter({ hasText: 'suggestion' }).waitFor();
  await hover.getByText('Accepter', { exact: true }).first().click();
  await work.annotated('a.txt', 'person: Awa Ndiaye', 'person: un pont', 'person: Oumar Bah');
  expect(await workbench.read('a.txt')).toBe(text);
});

test('the statistics of the folder are shown in French', async () => {
  const { page } = workbench;
  await workbench.runCommand('Annoter: Afficher les statistiques');
  await until('the page', async () => {
    const texts = await Promise.all(page.frames().map((frame) => frame.content().catch(() => '')));
    return texts.some((text) => text.includes('Annotations par étiquette') && text.includes('>Personne<'));
  });
  await page.locator('.tab.active .tab-actions .action-label').click();
  await workbench.openFile('a.txt');
});

test('the walkthrough is a click away in an article, and its button starts annotating', async () => {
  await workbench.press('Alt+Shift+A');
  await work.says('Lecture');
  const { page } = workbench;
  await page.locator('.editor-actions .codicon-mortar-board').click();
  await page.getByText('Décider d’une seule touche').click();
  await page.getByRole('button', { name: 'Commencer à annoter' }).click();
  await work.says('Annotation');
  await page.locator('.tab.active[data-resource-name="a.txt"]').waitFor();
});

test('the reading layout is offered for lines that go beyond the screen', async () => {
  await workbench.openFile('long.txt');
  const offer = workbench.page.locator('.notification-toast', { hasText: 'dépassent l’écran' });
  await offer.getByRole('button', { name: 'Mise en page de lecture' }).click();
  await until('the layout', async () =>
    (await readFile(join(workbench.folder, '.vscode/settings.json'), 'utf8')).includes('wordWrapColumn'),
  );
});
