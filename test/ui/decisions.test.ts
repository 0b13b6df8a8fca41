import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AtWork, openInMode } from '../support/at-work.ts';
import { until } from '../support/until.ts';
import type { Workbench } from '../support/workbench.ts';

const people = ['Awa Fall', 'Moussa Diarra', 'Fatou Ndiaye', 'Ibrahim Sow', 'Mariam Cissé', 'Oumar Bah'];
const files = {
  'lecture.txt': 'Abdoulaye Diop est à Bamako.\n',
  'accepter.txt': 'Hier, Abdoulaye Diop est parti de Bamako avec Aïssata Keïta.\n',
  'marquer.txt': 'Le fleuve et la mairie de Kayes ; le port, le port et la halle aux grains.\n',
  'rejeter.txt': 'Le préfet Moussa Traoré habite Sikasso.\n',
  'partout.txt': 'Fatou Sow parle.\n\nPuis Fatou Sow écoute Dakar.\n\nFATOU SOW REVIENT\n',
  'aller.txt': 'Oumar Ly, Awa Diallo et Kadiatou Bah sont là.\n',
  'superposer.txt': 'Ibrahima Sarr a promis un pont.\n',
  'bords.txt': 'Voici les grandes halles vertes du quai.\n',
  'occurrences.txt': 'Le Zorgho est là.\n\nPour le Zorgho, rien.\n\nLE ZORGHO ATTEND\n',
  'reprendre.txt': 'Vu à Mopti hier.\n\nRamata Koné est là.\n',
  'depeche.txt':
    'Publié le 3 avril 2025\n\nBAMAKO, 3 avril (AGP) – Le ministre paiera, prêt fin juin, un jour.\n',
  'k-ancien.txt': 'Oumou Sangaré chante.\n',
  'ensemble.txt': 'Rien ici.\n\nAwa Cissé, Moussa Sidibé et Oumou Dembélé.\n',
  'vite.txt': `${people.map((person) => `Alors ${person} a parlé.`).join('\n\n')}\n`,
};

let workbench: Workbench;
let work: AtWork;

beforeAll(async () => {
  ({ workbench, work } = await openInMode({ files }));
});
afterAll(() => workbench?.dispose());

// First of all, so that no command has been called before: what VS Code does then must not let keys overtake others.
test('keys that come as fast as the machine types them are all heeded, the first ones too', async () => {
  const name = 'vite.txt';
  await work.begin(name, 'Oumar Bah');
  await work.goTo(name, 'Awa');
  await workbench.press('Enter', 'o', 'Enter', 'x', 'Enter', 'l', 'u', 'Enter');
  await work.decided(name, 'the rejection', ({ rejected }) => rejected[0]?.quote === 'Ibrahim Sow');
  const wanted = ['Awa Fall', 'Fatou Ndiaye', 'Mariam Cissé', 'Oumar Bah'].map(
    (person) => `person: ${person}`,
  );
  wanted.splice(1, 0, 'organization: Moussa Diarra');
  await work.annotated(name, ...wanted);
});

test('the article is read-only and a letter of no label does nothing', async () => {
  await work.begin('lecture.txt', 'Abdoulaye Diop', 'Bamako');
  await workbench.press('k', 'y', 'Home', 'Digit9', 'Control+v');
  await work.says('letter of no label');
  expect(await workbench.page.locator('.tab.active.dirty').count()).toBe(0);
  expect((await work.decided('lecture.txt', 'nothing', () => true)).annotations).toEqual([]);
  expect(await workbench.read('lecture.txt')).toBe('Abdoulaye Diop est à Bamako.\n');
});

test('Enter accepts and goes on: one key a suggestion', async () => {
  const name = 'accepter.txt';
  await work.begin(name, 'Bamako', 'Aïssata Keïta');
  await workbench.press('Tab');
  await work.goTo(name, 'Abdoulaye');
  expect(await work.keys('Enter')).toBe(1);
  await work.annotated(name, 'person: Abdoulaye Diop');
  await work.caretAt(name, 'Bamako');
  await work.says('mean what was just decided: “Abdoulaye Diop”');
  await workbench.press('Enter', 'Enter');
  await work.annotated(name, 'person: Abdoulaye Diop', 'place: Bamako', 'person: Aïssata Keïta');
  await work.marked('Aïssata Keïta', 'solid');
  const { status, annotations } = await work.decided(name, 'a status', () => true);
  expect(status).toBe('in-progress');
  expect(annotations.map(({ origin }) => origin)).toEqual(['suggestion', 'suggestion', 'suggestion']);
});

test('a letter tags: a word, a suggestion, an annotation anew, a selection, several cursors', async () => {
  const name = 'marquer.txt';
  await work.begin(name, 'Kayes');
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
  await work.begin(name, 'Moussa Traoré', 'Sikasso');
  await work.goTo(name, 'Sikasso');
  expect(await work.keys('x')).toBe(1);
  await work.decided(name, 'the rejection', ({ rejected }) => rejected[0]?.quote === 'Sikasso');
  await work.markedTimes('Sikasso', 'dashed', 0);
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile(name);
  await work.marked('Moussa Traoré', 'dashed');
  await work.markedTimes('Sikasso', 'dashed', 0);
  await workbench.runCommand('Annotate: Offer Rejected Suggestions Again…');
  await work.asked('Offer again');
  expect(await work.keys('Enter')).toBe(1);
  await work.marked('Sikasso', 'dashed');
  await work.caretAt(name, 'Sikasso');
  await work.decided(name, 'no rejection', ({ rejected }) => rejected.length === 0);
});

test('x on what was accepted removes it for good, and u brings it back', async () => {
  const name = 'reprendre.txt';
  await work.begin(name, 'Mopti', 'Ramata Koné');
  await workbench.press('Enter');
  await work.annotated(name, 'place: Mopti');
  await work.goTo(name, 'Mopti');
  expect(await work.keys('x')).toBe(1);
  await work.annotated(name);
  await work.decided(name, 'the rejection', ({ rejected }) => rejected[0]?.quote === 'Mopti');
  await work.caretAt(name, 'hier');
  await work.markedTimes('Mopti', 'dashed', 0);
  expect(await work.keys('u')).toBe(1);
  await work.annotated(name, 'place: Mopti');
  await work.decided(name, 'no rejection', ({ rejected }) => rejected.length === 0);
});

test('c begins after the dateline, d reads the value of its words and says when they have none', async () => {
  const name = 'depeche.txt';
  await work.begin(name, 'BAMAKO');
  const commitment = 'commitment: Le ministre paiera, prêt fin juin, un jour';
  await work.goTo(name, 'BAMAKO');
  await workbench.press('c');
  await work.annotated(name, commitment);
  await workbench.select('fin juin');
  expect(await work.keys('d')).toBe(1);
  const { annotations } = await work.decided(name, 'the date', (decided) => decided.annotations.length === 2);
  expect(annotations[1]).toMatchObject({ quote: 'fin juin', attributes: { value: '2025-06', mod: 'END' } });
  await workbench.select('jour');
  await workbench.press('d');
  await work.says('“jour” has no date value by itself; a fills it in.');
  await work.annotated(name, commitment, 'date: fin juin', 'date: jour');
});

test('an article opens at the first thing to decide; undoing a bulk act goes there again and says so', async () => {
  const name = 'ensemble.txt';
  await work.begin(name, 'Awa Cissé', 'Moussa Sidibé', 'Oumou Dembélé');
  await work.caretAt(name, 'Awa');
  await work.goTo(name, 'Rien');
  await workbench.press('Control+Enter');
  const all = ['person: Awa Cissé', 'person: Moussa Sidibé', 'person: Oumou Dembélé'];
  await work.annotated(name, ...all);
  await work.says('Suggestions accepted: 3');
  await workbench.press('u');
  await work.annotated(name);
  await work.says('Decisions undone: 3');
  await work.caretAt(name, 'Awa');
  expect((await workbench.status()).join()).not.toContain('Suggestions accepted');
  await workbench.press('Shift+U');
  await work.annotated(name, ...all);
});

test('Shift+Enter accepts the same words everywhere, undone and redone in one step', async () => {
  const name = 'partout.txt';
  await work.begin(name, 'Fatou Sow', 'FATOU SOW', 'Dakar');
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
  await work.begin(name, 'Oumar Ly', 'Awa Diallo', 'Kadiatou Bah');
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
  await work.begin(name, 'Ibrahima Sarr');
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
  await work.goTo(name, 'promis');
  await workbench.press('Space');
  await work.on('Ibrahima Sarr');
  await workbench.press('x');
  await work.annotated(name, 'commitment: Ibrahima Sarr a promis un pont');
});

test('edges move by word and by character, one key each', async () => {
  const name = 'bords.txt';
  await work.begin(name);
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
  await work.begin(name);
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
  await work.goTo(name, 'Zorgho');
  await workbench.press('Equal');
  const list = workbench.page.locator('.quick-input-widget:visible');
  await list.filter({ hasText: '2 Selected' }).filter({ hasText: 'line 5 · …' }).waitFor();
  await workbench.press('Space');
  await list.filter({ hasText: '1 Selected' }).waitFor();
  await workbench.press('Enter');
  await work.annotated(name, 'organization: Zorgho', 'organization: ZORGHO');
  await work.goTo(name, 'Zorgho');
  await workbench.press('Equal');
  await list.filter({ hasText: '1 Selected' }).waitFor();
  await workbench.press('ArrowDown', 'Space');
  await list.filter({ hasText: '0 Selected' }).waitFor();
  await workbench.press('Escape');
  await work.closed();
});

test('an article that is no plain text any more is an ordinary text, until it is again', async () => {
  const name = 'k-ancien.txt';
  const { page } = workbench;
  await work.begin(name, 'Oumou Sangaré');
  await work.goTo(name, 'Oumou');
  await workbench.press('Enter');
  await work.annotated(name, 'person: Oumou Sangaré');
  await work.marked('Oumou Sangaré', 'solid');
  await workbench.runCommand('Change Language Mode');
  await workbench.choose('Markdown', 'Markdown');
  await until('no marks', async () => (await workbench.marks()).length === 0);
  await work.goTo(name, 'chante');
  await workbench.type('p');
  await page.locator('.tab.active.dirty').waitFor();
  await workbench.press('Control+z');
  await page.locator('.tab.active:not(.dirty)').waitFor();
  await workbench.runCommand('Change Language Mode');
  await workbench.choose('Plain Text', 'Plain Text');
  await work.marked('Oumou Sangaré', 'solid');
  await work.says('Annotating');
  await workbench.press('k');
  await work.says('letter of no label');
});

test('an article that is renamed keeps its annotations, and what can be undone', async () => {
  const [name, renamed] = ['k-ancien.txt', 'k-nouveau.txt'];
  const { page } = workbench;
  await work.begin(name);
  // VS Code does not rename what is read-only.
  await workbench.press('Alt+Shift+A');
  await work.says('Reading');
  await workbench.runCommand('File: Reveal Active File in Explorer View');
  await page.locator('.explorer-folders-view .monaco-list-row.focused', { hasText: name }).waitFor();
  await workbench.press('F2');
  await page.locator('.explorer-item-edited input').waitFor();
  await workbench.press('Control+a');
  await workbench.type(renamed);
  await workbench.press('Enter');
  // VS Code asks whether the extension may move other files as well.
  await page.locator('.monaco-dialog-box', { hasText: 'Article Annotator' }).waitFor();
  await workbench.press('Enter');
  await page.locator(`.tab.active[data-resource-name="${renamed}"]`).waitFor();
  await work.annotated(renamed, 'person: Oumou Sangaré');
  await work.annotated(name);
  await work.marked('Oumou Sangaré', 'solid');
  await workbench.openFile(renamed);
  await workbench.press('Alt+Shift+A');
  await work.begin(renamed);
  await workbench.select('chante');
  await workbench.press('c');
  await work.annotated(renamed, 'person: Oumou Sangaré', 'commitment: chante');
  await workbench.press('u', 'u');
  await work.annotated(renamed);
  await work.annotated(name);
});
