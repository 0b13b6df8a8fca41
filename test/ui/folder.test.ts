import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AtWork, atWork, type Decided, openInMode } from '../support/at-work.ts';
import { until } from '../support/until.ts';
import type { Workbench } from '../support/workbench.ts';

const folderArticle = 'Au bord, le Zorgho coule.\n\nLe Zorgho monte.\n';
const folderText = createHash('sha256').update(folderArticle).digest('hex');
const files = {
  'b-entite.txt': 'Seydou Badian parle. Plus tard, Seydou Badian se tait.\n',
  'c-forme.txt': 'Kadidia Maïga, à Kayes, va construire un pont. Ce sera prêt fin mai 2027.\n',
  'd-etat.txt': 'Une note sur Salif Keïta.\n',
  'e-dossier.txt': 'Le Zorgho attend.\n',
  'f-dossier.txt': folderArticle,
  'f-dossier.annotations.yaml': `version: 1\narticle:\n  sha256: "${folderText}"\nstatus: todo\nannotations: []\n...\n`,
  'g-collegue.txt': 'Bintou Koné et Amadou Sy.\n',
  'h-illisible.txt': 'Moussa Bagayoko parle.\n',
  'h-illisible.annotations.yaml': 'version: 1\nannotations:\n  - id: "a1\n',
  'z-loin.txt': `${'Rien.\n'.repeat(80)}Le maire va construire un pont.\n${'Rien.\n'.repeat(80)}`,
  'j-vite.txt': 'Ce sera prêt fin mai 2027, dit Wale. Amina Wale rit.\n',
  'i-schema.txt': 'Le sommet de Nioro commence.\n',
};

let workbench: Workbench;
let work: AtWork;

beforeAll(async () => {
  ({ workbench, work } = await openInMode({ files }));
});
afterAll(() => workbench?.dispose());

test('e and Enter link a name to an entity, with all its mentions in the article', async () => {
  const name = 'b-entite.txt';
  await work.begin(name, 'Seydou Badian');
  await work.goTo(name, 'Seydou');
  await workbench.press('Shift+Enter');
  await work.annotated(name, 'person: Seydou Badian', 'person: Seydou Badian');
  await work.goTo(name, 'Seydou');
  await workbench.press('e');
  await work.asked('Seydou Badian');
  expect(await work.keys('Enter')).toBe(1);
  const { annotations } = await work.decided(name, 'links', (decided) =>
    decided.annotations.every(({ entity }) => entity !== undefined),
  );
  expect(annotations.map(({ entity }) => entity)).toEqual(['seydou-badian', 'seydou-badian']);
  const registry = (isKnown: boolean) =>
    until(`Badian ${isKnown ? 'known' : 'unknown'}`, async () => {
      const yaml = await readFile(join(workbench.folder, 'entities.yaml'), 'utf8');
      return yaml.includes('Seydou Badian') === isKnown;
    });
  await registry(true);
  await workbench.press('u');
  await registry(false);
  await work.decided(name, 'no links', ({ annotations }) => annotations.every(({ entity }) => !entity));
  await workbench.press('Shift+U');
  await registry(true);
  await work.decided(name, 'links', ({ annotations }) => annotations.every(({ entity }) => entity));
  await workbench.runCommand('Annotate: Search Annotations');
  // Two mentions on one line are told apart by what stands around them.
  await workbench.choose('se tait', 'line 1 · …');
  await work.caretAt(name, 'Seydou', 1);
});

test('u takes back the merge of two entities, in the registry and in the article, and U does it again', async () => {
  const name = 'b-entite.txt';
  const path = join(workbench.folder, 'entities.yaml');
  const registry = await readFile(path, 'utf8');
  await writeFile(
    path,
    `${registry.trimEnd()}\n  - id: kouyate\n    label: person\n    name: Badian Kouyaté\n`,
  );
  await workbench.runCommand('Focus on Entities View');
  const { page } = workbench;
  const row = page
    .locator('.pane', { has: page.locator('.pane-header[aria-label*="Entities"]') })
    .locator('.monaco-list-row', { hasText: 'Seydou Badian' })
    .first();
  await row.click();
  await workbench.press('F2');
  await work.asked('New name of “Seydou Badian”');
  await workbench.press('Escape');
  await row.click({ button: 'right' });
  await page.locator('.monaco-menu .action-item', { hasText: 'Merge with Another Entity' }).hover();
  await workbench.press('Enter');
  await work.asked('“Seydou Badian” is the same as');
  await workbench.choose('Kouyaté', 'Badian Kouyaté');
  const linked = (id: string) =>
    work.decided(name, id, ({ annotations }) => annotations.every(({ entity }) => entity === id));
  const ids = (...wanted: string[]) =>
    until(wanted.join(), async () => {
      const found = [...(await readFile(path, 'utf8')).matchAll(/id: "?([\w-]+)/g)].map(([, id]) => id);
      return found.sort().join() === wanted.join() || undefined;
    });
  await linked('kouyate');
  await ids('kouyate');
  // What other annotators have linked to it is found by its old id.
  expect(await readFile(path, 'utf8')).toMatch(/merged:\s*(?:\[|-)\s*"?seydou-badian/);
  await work.goTo(name, 'Seydou');
  await workbench.press('u');
  await linked('seydou-badian');
  await ids('kouyate', 'seydou-badian');
  await workbench.press('Shift+U');
  await linked('kouyate');
  await ids('kouyate');
});

test('a asks for the attributes of a commitment one after the other', async () => {
  const name = 'c-forme.txt';
  await work.begin(name, 'Kadidia Maïga');
  await workbench.select('va construire un pont');
  await workbench.press('c');
  await work.annotated(name, 'commitment: va construire un pont');
  await work.goTo(name, 'construire');
  await workbench.press('a');
  await work.asked('va construire un pont');
  const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
  await until('people before places', async () => {
    const names = await rows.evaluateAll((all) =>
      all.map((row) => `${row.getAttribute('data-index')} ${row.textContent}`),
    );
    const at = (name: string) => names.sort().findIndex((text) => text.includes(name));
    return at('Kadidia') >= 0 && at('Kadidia') < at('Kayes');
  });
  // She is suggested, and becomes tagged with the choice.
  await workbench.choose('Kadidia', 'Person · suggestion');
  await work.annotated(name, 'person: Kadidia Maïga', 'commitment: va construire un pont');
  const [person] = (
    await work.decided(
      name,
      'the actor',
      ({ annotations }) => annotations[1]?.attributes?.['actor'] !== undefined,
    )
  ).annotations;
  await workbench.page.locator('.quick-input-widget', { hasText: 'what is promised' }).waitFor();
  await workbench.type('construire un pont');
  await workbench.press('Enter');
  const { annotations } = await work.decided(
    name,
    'the action',
    ({ annotations }) => annotations[1]?.attributes?.['action'] !== undefined,
  );
  expect(annotations[1]?.attributes).toMatchObject({ actor: [person?.id], action: 'construire un pont' });
  await workbench.page.locator('.quick-input-widget', { hasText: '(3/6)' }).waitFor();
  await workbench.choose('mai 2027', 'Date · 2027-05 · suggestion');
  const filled = await work.decided(
    name,
    'the deadline',
    (decided) => decided.annotations[1]?.attributes?.['deadline'] !== undefined,
  );
  const date = filled.annotations.find(({ label }) => label === 'date');
  expect(date).toMatchObject({ quote: 'fin mai 2027', attributes: { value: '2027-05' } });
  expect(filled.annotations[1]?.attributes?.['deadline']).toBe(date?.id);
  await workbench.page.locator('.quick-input-widget', { hasText: '(4/6)' }).waitFor();
  await workbench.press('Escape');
  await work.closed();
  await workbench.press('a');
  await work.asked('(1/6)');
  await workbench.choose('le maire', 'Use “le maire”');
  await work.decided(
    name,
    'another actor',
    (decided) => String(decided.annotations[1]?.attributes?.['actor']) === 'le maire',
  );
  await work.asked('(2/6)');
  await workbench.press('Escape');
  await work.closed();
  await work.says('What was answered is kept: 1 of 6');
  await workbench.press('a');
  await work.asked('(1/6)');
  await workbench.press('Control+Enter');
  await work.closed();
  await work.says('The rest is taken as proposed.');
});

test('the form about words in the upper half leaves them in sight', async () => {
  const name = 'z-loin.txt';
  const { page } = workbench;
  await work.begin(name);
  await workbench.select('construire un pont');
  await workbench.press('c');
  await work.annotated(name, 'commitment: construire un pont');
  await work.goTo(name, 'construire');
  const line = page.locator('.view-line', { hasText: 'construire un pont' });
  const height = async () => (await line.boundingBox())?.y ?? 0;
  const middle = (page.viewportSize()?.height ?? 0) / 2;
  for (let i = 0; i < 12; i++) await workbench.press('Control+ArrowDown');
  await until('the words above', async () => (await height()) < middle - 100);
  await workbench.press('a');
  await work.asked('construire un pont');
  await until('the words below', async () => (await height()) > middle + 100);
  await workbench.press('Escape');
  await work.closed();
});

test('what is typed is taken however soon Enter follows', async () => {
  const name = 'j-vite.txt';
  const { keyboard } = workbench.page;
  await work.begin(name, 'fin mai 2027');
  await work.goTo(name, 'mai');
  await workbench.press('a');
  await work.asked('fin mai 2027');
  await workbench.press('Control+Enter');
  await work.closed();
  await work.annotated(name, 'date: fin mai 2027');
  await work.goTo(name, 'mai');
  await workbench.press('a');
  await work.asked('fin mai 2027');
  await keyboard.type('P3Y');
  await keyboard.press('Enter');
  const value = ({ annotations: [date] }: Decided) => date?.attributes?.['value'] !== '2027-05';
  const { annotations } = await work.decided(name, 'another value', value);
  expect(annotations[0]?.attributes?.['value']).toBe('P3Y');
  await work.asked('(2/3)');
  await workbench.press('Escape');
  await work.closed();
  await workbench.select('Wale');
  await workbench.press('p');
  await work.annotated(name, 'date: fin mai 2027', 'person: Wale');
  await work.goTo(name, 'Wale');
  await workbench.press('e');
  await work.asked('Wale');
  await workbench.page.locator('.quick-input-list', { hasText: 'Create “Amina Wale”' }).waitFor();
  await keyboard.type('Wale Z');
  await keyboard.press('Enter');
  const linked = ({ annotations }: Decided) => annotations[1]?.entity !== undefined;
  expect((await work.decided(name, 'the link', linked)).annotations[1]?.entity).toBe('wale-z');
});

test('n notes, digits set the state, ? shows the keys, > goes to the next article', async () => {
  const name = 'd-etat.txt';
  await work.begin(name, 'Salif Keïta');
  await work.goTo(name, 'Salif');
  await workbench.press('Enter');
  await work.annotated(name, 'person: Salif Keïta');
  await work.goTo(name, 'Salif');
  await workbench.press('n');
  await work.asked('Note on “Salif Keïta”');
  await workbench.type('le chanteur');
  await workbench.press('Enter');
  await work.decided(name, 'the note', ({ annotations }) => annotations[0]?.note === 'le chanteur');
  await work.closed();
  for (const [key, state] of [
    ['Digit3', 'done'],
    ['Digit1', 'todo'],
    ['Digit2', 'in-progress'],
    ['Digit3', 'done'],
  ] as const) {
    expect(await work.keys(key)).toBe(1);
    await work.decided(name, state, ({ status }) => status === state);
  }
  await workbench.press('Shift+Slash');
  await work.asked('Keys of annotation mode');
  await workbench.press('Escape');
  await work.closed();
  await workbench.press('u', 'u', 'u', 'u', 'u', 'u');
  await work.annotated(name);
  await work.decided(name, 'to do', ({ status }) => status === 'todo');
  expect(await work.keys('Digit3')).toBe(1);
  await work.says('suggestions left undecided: 1');
  expect(await work.keys('Shift+Period')).toBe(1);
  await workbench.page.locator('.tab.active[data-resource-name="e-dossier.txt"]').waitFor();
  await work.caretAt('e-dossier.txt', 'Zorgho');
});

test('= tags a name in the whole folder, and one undo takes all of it back', async () => {
  const name = 'e-dossier.txt';
  await work.begin(name);
  await work.goTo(name, 'Zorgho');
  await workbench.press('o');
  await work.annotated(name, 'organization: Zorgho');
  await work.goTo(name, 'Zorgho');
  await workbench.press('Equal');
  await work.asked('Tag “Zorgho” as Organization · in this article: 0');
  await workbench.press('ArrowDown', 'Equal');
  await work.asked('in the whole folder: 2; articles: 1');
  await workbench.press('Enter');
  await work.annotated('f-dossier.txt', 'organization: Zorgho', 'organization: Zorgho');
  await work.decided('f-dossier.txt', 'its text', ({ article }) => article?.sha256 === folderText);
  await work.says('Occurrences tagged: 2');
  await workbench.press('u');
  await work.annotated('f-dossier.txt');
  await work.annotated(name, 'organization: Zorgho');
  // The article changes while the matches are looked at: its layer counts in another text by then.
  await workbench.press('Equal');
  await work.asked('in this article: 0');
  await workbench.press('Equal');
  await work.asked('in the whole folder: 2; articles: 1');
  await writeFile(join(workbench.folder, 'f-dossier.txt'), `${folderArticle}Puis la nuit tombe.\n`);
  await workbench.press('Enter');
  await work.says('Occurrences tagged: 0; articles: 0');
  await work.decided('f-dossier.txt', 'its text', ({ article }) => article?.sha256 === folderText);
  await work.annotated('f-dossier.txt');
});

test('what a colleague writes meanwhile is kept beside what is decided here', async () => {
  const name = 'g-collegue.txt';
  await work.begin(name, 'Bintou Koné', 'Amadou Sy');
  await work.goTo(name, 'Bintou');
  await workbench.press('Enter');
  await work.annotated(name, 'person: Bintou Koné');
  const path = join(workbench.folder, 'g-collegue.annotations.yaml');
  const yaml = await readFile(path, 'utf8');
  const theirs =
    '  - id: "zz9"\n    label: "organization"\n    start: 12\n    end: 14\n    quote: "et"\n    note: "collègue"\n';
  await writeFile(
    path,
    yaml
      .replace('rejected:', `${theirs}rejected:`)
      .replace(/\n\.\.\.\n$/, yaml.includes('rejected:') ? '\n...\n' : `\n${theirs}...\n`),
  );
  await work.goTo(name, 'Amadou');
  await workbench.press('Enter');
  await work.annotated(name, 'person: Bintou Koné', 'organization: et', 'person: Amadou Sy');
  await workbench.press('u');
  await work.annotated(name, 'person: Bintou Koné', 'organization: et');
});

test('an unreadable sidecar is never overwritten, and annotating says why it is off', async () => {
  const name = 'h-illisible.txt';
  const before = await workbench.read('h-illisible.annotations.yaml');
  await workbench.openFile(name);
  await work.says('Annotations off');
  await work.goTo(name, 'Moussa');
  await workbench.press('Enter');
  await workbench.page.locator('.notification-toast', { hasText: 'cannot be read' }).first().waitFor();
  expect(await workbench.read('h-illisible.annotations.yaml')).toBe(before);
  await workbench.press('Escape');
  await workbench.runCommand('Notifications: Clear All Notifications');
});

test('the scheme file changes labels, letters and colours at once', async () => {
  const name = 'i-schema.txt';
  await work.begin(name);
  await work.goTo(name, 'sommet');
  await workbench.press('v');
  await work.says('letter of no label');
  const scheme =
    'version: 1\nlabels:\n  event:\n    title: "événement"\n    key: "v"\n    color: "#112233"\n';
  await writeFile(join(workbench.folder, 'annotation-scheme.yaml'), scheme);
  await until('the new letter', async () => {
    await work.goTo(name, 'sommet');
    await workbench.press('v');
    return (await work.decided(name, 'any', () => true)).annotations[0]?.label === 'event';
  });
  await work.marked('sommet', 'solid');
  await rm(join(workbench.folder, 'annotation-scheme.yaml'));
});

test('the reading layout is switched on and off in the folder’s settings', async () => {
  const settings = () => readFile(join(workbench.folder, '.vscode/settings.json'), 'utf8').catch(() => '');
  await workbench.runCommand('Annotate: Reading Layout On or Off');
  await until('the layout', async () => (await settings()).includes('editor.wordWrapColumn'));
  await workbench.settled();
  await workbench.runCommand('Annotate: Reading Layout On or Off');
  await until('no layout', async () => !(await settings()).includes('editor.'));
});

test('the mode is remembered, and leaving it gives the editor back', async () => {
  await workbench.page.reload();
  await workbench.page.locator('.sidebar .monaco-list-row').first().waitFor();
  work = await atWork(workbench);
  // The editors of before the reload are still coming back; one that comes late would take the focus.
  await workbench.settled();
  await workbench.openFile('a.txt');
  await work.says('Annotating');
  await workbench.press('k');
  await work.says('letter of no label');
  await workbench.press('Alt+Shift+A');
  await work.says('Reading');
  await work.goTo('a.txt', 'Rien');
  await workbench.type('p');
  await workbench.page.locator('.tab.active.dirty').waitFor();
  await workbench.press('Control+z');
  await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
  expect(await workbench.read('a.txt')).toBe('Rien ici.\n');
});
