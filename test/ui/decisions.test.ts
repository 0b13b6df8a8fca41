import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AtWork, atWork } from '../support/at-work.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const people = ['Awa Fall', 'Moussa Diarra', 'Fatou Ndiaye', 'Ibrahim Sow', 'Mariam Cissé', 'Oumar Bah'];
const files = {
  'a.txt': 'Rien ici.\n',
  'lecture.txt': 'Abdoulaye Diop est à Bamako.\n',
  'accepter.txt': 'Hier, Abdoulaye Diop est parti de Bamako avec Aïssata Keïta.\n',
  'marquer.txt': 'Le fleuve et la mairie de Kayes ; le port, le port et la halle aux grains.\n',
  'rejeter.txt': 'Le préfet Moussa Traoré habite Sikasso.\n',
  'partout.txt': 'Fatou Sow parle.\n\nPuis Fatou Sow écoute Dakar.\n\nFATOU SOW REVIENT\n',
  'aller.txt': 'Oumar Ly, Awa Diallo et Kadiatou Bah sont là.\n',
  'superposer.txt': 'Ibrahima Sarr a promis un pont.\n',
  'bords.txt': 'Voici les grandes halles vertes du quai.\n',
  'occurrences.txt': 'Le Zorgho est là.\n\nPour le Zorgho, rien.\n\nLE ZORGHO ATTEND\n',
  'vite.txt': `${people.map((person) => `Alors ${person} a parlé.`).join('\n\n')}\n`,
};

let workbench: Workbench;
let work: AtWork;

beforeAll(async () => {
  workbench = await openWorkbench({ files, settings: { 'editor.wordWrap': 'on' } });
  work = await atWork(workbench);
  await workbench.openFile('a.txt');
  await work.says('0 tagged');
  await workbench.press('Alt+Shift+A');
  await work.says('Annotating');
});
afterAll(() => workbench?.dispose());

/** Opens an article; resolves once it shows the suggestions. The folder is in annotation mode. */
async function begin(name: keyof typeof files, ...suggestions: string[]): Promise<void> {
  await workbench.openFile(name);
  for (const suggestion of suggestions) await work.marked(suggestion, 'dashed');
  await work.says('Annotating');
}

test('the article is read-only and a letter of no label does nothing', async () => {
  await begin('lecture.txt', 'Abdoulaye Diop', 'Bamako');
  await workbench.press('k', 'y', 'Home', 'Digit9', 'Control+v');
  await work.says('letter of no label');
  expect(await workbench.page.locator('.tab.active.dirty').count()).toBe(0);
  expect((await work.decided('lecture.txt', 'nothing', () => true)).annotations).toEqual([]);
  expect(await workbench.read('lecture.txt')).toBe('Abdoulaye Diop est à Bamako.\n');
});

test('Enter accepts and goes on: one key a suggestion', async () => {
  const name = 'accepter.txt';
  await begin(name, 'Bamako', 'Aïssata Keïta');
  await workbench.press('Tab');
  await work.goTo(name, 'Abdoulaye');
  expect(await work.keys('Enter')).toBe(1);
  await work.annotated(name, 'person: Abdoulaye Diop');
  await work.caretAt(name, 'Bamako');
  await workbench.press('Enter', 'Enter');
  await work.annotated(name, 'person: Abdoulaye Diop', 'place: Bamako', 'person: Aïssata Keïta');
  await work.marked('Aïssata Keïta', 'solid');
  const { status, annotations } = await work.decided(name, 'a status', () => true);
  expect(status).toBe('in-progress');
  expect(annotations.map(({ origin }) => origin)).toEqual(['suggestion', 'suggestion', 'suggestion']);
});

test('a letter tags: a word, a suggestion, an annotation anew, a selection, several cursors', async () => {
  const name = 'marquer.txt';
  await begin(name, 'Kayes');
  await work.goTo(name, 'fleuve');
  expect(await work.keys('l')).toBe(1);
  await work.annotated(name, 'place: fleuve');
  await work.goTo(name, 'Kayes');
  expect(await work.keys('o')).toBe(1);
  await work.annotated(name, 'place: fleuve', 'organization: Kayes');
  await work.goTo(name, 'Kayes');
  expect(await work.keys('p')).toBe(1);
  await work.annotated(name, 'place: fleuve', 'person: Kayes');
  await workbench.select('halle aux gr');
  expect(await work.keys('o')).toBe(1);
  await work.annotated(name, 'place: fleuve', 'person: Kayes', 'organization: halle aux grains');
  await workbench.select('port');
  await workbench.press('Control+d');
  await work.says('2 selections');
  expect(await work.keys('l')).toBe(1);
  const both = ['place: port', 'place: port'];
  await work.annotated(name, 'place: fleuve', 'person: Kayes', ...both, 'organization: halle aux grains');
  expect(await work.keys('u')).toBe(1);
  await work.annotated(name, 'place: fleuve', 'person: Kayes', 'organization: halle aux grains');
});

test('x rejects for good; what was rejected can be offered again', async () => {
  const name = 'rejeter.txt';
  await begin(name, 'Moussa Traoré', 'Sikasso');
  await work.goTo(name, 'Sikasso');
  expect(await work.keys('x')).toBe(1);
  await work.decided(name, 'the rejection', ({ rejected }) => rejected[0]?.quote === 'Sikasso');
  await work.markedTimes('Sikasso', 'dashed', 0);
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile(name);
  await work.marked('Moussa Traoré', 'dashed');
  await work.markedTimes('Sikasso', 'dashed', 0);
  await workbench.runCommand('Annotate: Offer Rejected Suggestions Again…');
  await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Sikasso' }).click();
  await workbench.press('Enter');
  await work.marked('Sikasso', 'dashed');
  await work.decided(name, 'no rejection', ({ rejected }) => rejected.length === 0);
});

test('Shift+Enter accepts the same words everywhere, undone and redone in one step', async () => {
  const name = 'partout.txt';
  await begin(name, 'Fatou Sow', 'FATOU SOW', 'Dakar');
  const all = ['person: Fatou Sow', 'person: Fatou Sow', 'person: FATOU SOW'];
  await work.goTo(name, 'Fatou');
  expect(await work.keys('Shift+Enter')).toBe(1);
  await work.annotated(name, ...all);
  expect(await work.keys('u')).toBe(1);
  await work.annotated(name);
  expect(await work.keys('Shift+U')).toBe(1);
  await work.annotated(name, ...all);
  await workbench.press('Control+z');
  await work.annotated(name);
  await work.goTo(name, 'Fatou');
  expect(await work.keys('Control+Enter')).toBe(1);
  await work.annotated(name, 'person: Fatou Sow', 'person: Fatou Sow', 'place: Dakar', 'person: FATOU SOW');
  await workbench.press('u');
  await work.annotated(name);
  await work.goTo(name, 'Fatou');
  expect(await work.keys('Shift+X')).toBe(1);
  await work.decided(name, 'three rejections', ({ rejected }) => rejected.length === 3);
  await workbench.press('u');
  await work.decided(name, 'no rejection', ({ rejected }) => rejected.length === 0);
});

test('Tab and Shift+Tab go to what is to decide', async () => {
  const name = 'aller.txt';
  await begin(name, 'Oumar Ly', 'Awa Diallo', 'Kadiatou Bah');
  await work.goTo(name, 'Oumar');
  await workbench.press('Tab');
  await work.caretAt(name, 'Awa');
  await workbench.press('Tab');
  await work.caretAt(name, 'Kadiatou');
  await workbench.press('Shift+Tab');
  await work.caretAt(name, 'Awa');
  await workbench.press('Tab', 'Tab');
  await work.caretAt(name, 'Oumar');
});

test('Space goes through what overlaps', async () => {
  const name = 'superposer.txt';
  await begin(name, 'Ibrahima Sarr');
  await workbench.select('Ibrahima Sarr a promis un pont');
  await workbench.press('c');
  await work.annotated(name, 'commitment: Ibrahima Sarr a promis un pont');
  await work.goTo(name, 'Ibrahima');
  await workbench.press('Enter');
  await work.annotated(name, 'commitment: Ibrahima Sarr a promis un pont', 'person: Ibrahima Sarr');
  await work.goTo(name, 'Sarr');
  await work.on('Ibrahima Sarr');
  await workbench.press('Space');
  await work.on('Ibrahima Sarr a promis un pont');
  await workbench.press('x');
  await work.annotated(name, 'person: Ibrahima Sarr');
  await workbench.press('u');
  await work.annotated(name, 'commitment: Ibrahima Sarr a promis un pont', 'person: Ibrahima Sarr');
  await work.goTo(name, 'Sarr');
  await workbench.press('Space', 'Space');
  await work.on('Ibrahima Sarr');
  await workbench.press('x');
  await work.annotated(name, 'commitment: Ibrahima Sarr a promis un pont');
});

test('edges move by word and by character, one key each', async () => {
  const name = 'bords.txt';
  await begin(name);
  await work.goTo(name, 'halles');
  await workbench.press('l');
  await work.annotated(name, 'place: halles');
  await work.goTo(name, 'halles');
  const steps: [string, string][] = [
    ['BracketLeft', 'grandes halles'],
    ['BracketRight', 'grandes halles vertes'],
    ['Shift+BracketRight', 'grandes halles'],
    ['Shift+BracketLeft', 'halles'],
    ['Control+BracketRight', 'halles '],
    ['Control+Shift+BracketRight', 'halles'],
    ['Control+Shift+BracketLeft', 'alles'],
    ['Control+BracketLeft', 'halles'],
  ];
  for (const [key, quote] of steps) {
    expect(await work.keys(key)).toBe(1);
    await work.annotated(name, `place: ${quote}`);
  }
  await workbench.press('u', 'u');
  await work.annotated(name, 'place: halles');
});

test('= and Enter tag a name everywhere in the article', async () => {
  const name = 'occurrences.txt';
  await begin(name);
  await work.goTo(name, 'Zorgho');
  await workbench.press('o');
  await work.annotated(name, 'organization: Zorgho');
  await work.goTo(name, 'Zorgho');
  await workbench.press('Equal');
  await workbench.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
  await workbench.press('Enter');
  await work.closed();
  await work.annotated(name, 'organization: Zorgho', 'organization: Zorgho', 'organization: ZORGHO');
  await workbench.press('u');
  await work.annotated(name, 'organization: Zorgho');
});

test('keys that come as fast as the machine types them are all heeded', async () => {
  const name = 'vite.txt';
  await begin(name, 'Oumar Bah');
  await work.goTo(name, 'Awa');
  await workbench.press('Enter', 'o', 'Enter', 'x', 'Enter', 'l', 'u', 'Enter');
  await work.decided(name, 'the rejection', ({ rejected }) => rejected[0]?.quote === 'Ibrahim Sow');
  const wanted = ['Awa Fall', 'Fatou Ndiaye', 'Mariam Cissé', 'Oumar Bah'].map(
    (person) => `person: ${person}`,
  );
  wanted.splice(1, 0, 'organization: Moussa Diarra');
  await work.annotated(name, ...wanted);
});
