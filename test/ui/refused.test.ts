import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AtWork, openInMode } from '../support/at-work.ts';
import type { Workbench } from '../support/workbench.ts';

const name = 'b.txt';
const text = 'Hier, le ministre Abdoulaye Diop a parlé. Awa Fall reste à Bamako.\n';
const start = text.indexOf('Abdoulaye Diop');
const byHand = `version: 1
status: todo
annotations:
  # the minister
  - id: d
    label: person
    start: ${start}
    end: ${start + 14}
    quote: Abdoulaye Diop
...
`;

let workbench: Workbench;
let work: AtWork;

beforeAll(async () => {
  const files = {
    [name]: text,
    'b.annotations.yaml': byHand,
    // Directories, where files are looked for.
    'annotation-scheme.yaml/x': '',
    'entities.yaml/x': '',
  };
  ({ workbench, work } = await openInMode({ files }));
});
afterAll(() => workbench?.dispose());

const toast = (words: string) => workbench.page.locator('.notification-toast', { hasText: words }).first();

test('a scheme and a registry that cannot be read are told of, and the article is annotated', async () => {
  await toast('annotation-scheme.yaml is not used').waitFor();
  await toast('entities.yaml is not used').waitFor();
  await workbench.runCommand('Notifications: Clear All Notifications');
  await work.begin(name, 'Awa Fall');
  await work.goTo(name, 'Awa');
  await workbench.press('Enter');
  await work.annotated(name, 'person: Abdoulaye Diop', 'person: Awa Fall');
});

test('a note for which there is no room is told of and taken back, and what comes after it is saved', async () => {
  await work.goTo(name, 'Abdoulaye');
  await workbench.press('n');
  await work.asked('Note on “Abdoulaye Diop”');
  await workbench.page.keyboard.insertText('x'.repeat(26_000));
  await workbench.press('Enter');
  await toast('was taken back').waitFor();
  await work.closed();
  await workbench.runCommand('Notifications: Clear All Notifications');
  await work.goTo(name, 'Bamako');
  await workbench.press('l');
  await work.annotated(name, 'person: Abdoulaye Diop', 'person: Awa Fall', 'place: Bamako');
  expect(await workbench.read('b.annotations.yaml')).toContain('# the minister');
  expect(await workbench.read('b.annotations.yaml')).not.toContain('xxx');
});
