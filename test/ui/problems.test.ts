import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AtWork, atWork } from '../support/at-work.ts';
import { until } from '../support/until.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const text = 'Le ministre Abdoulaye Diop est à Kayes. Il construira une école.\n';

function sidecar(
  ...records: readonly (readonly [id: string, label: string, quote: string, ...more: string[]])[]
): string {
  const lines = records.map(([id, label, quote, ...more]) => {
    const start = text.indexOf(quote);
    const keys = [
      `label: ${label}`,
      `start: ${start}`,
      `end: ${start + quote.length}`,
      `quote: "${quote}"`,
      ...more,
    ];
    return `  - id: ${id}\n${keys.map((key) => `    ${key}\n`).join('')}`;
  });
  return `version: 1\nstatus: in-progress\nannotations:\n${lines.join('')}...\n`;
}

const files = {
  'ids.txt': text,
  'ids.annotations.yaml': sidecar(['a1', 'person', 'Abdoulaye Diop'], ['a1', 'place', 'Kayes']),
  'cles.txt': text,
  'cles.annotations.yaml': sidecar(['a1', 'person', 'Abdoulaye Diop', 'colour: red']),
  'double.txt': text,
  'double.annotations.yaml': sidecar(['a1', 'place', 'Kayes', 'by: "alice"'], ['a2', 'place', 'Kayes']),
  'acteur.txt': text,
  'acteur.annotations.yaml': sidecar(['a1', 'commitment', 'construira une école']),
};

let workbench: Workbench;
let work: AtWork;

beforeAll(async () => {
  workbench = await openWorkbench({ files, settings: { 'editor.wordWrap': 'on' } });
  work = await atWork(workbench);
});
afterAll(() => workbench?.dispose());

/** Takes a quick fix of the problem under the caret, which may not have been found yet when it is first asked for. */
async function fix(title: string): Promise<void> {
  const entry = workbench.page.locator('.action-widget .monaco-list-row.action', { hasText: title });
  await until(title, async () => {
    await workbench.press('Control+Period');
    const isThere = await entry.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
    if (!isThere) await workbench.press('Escape');
    return isThere;
  });
  await entry.click();
}

test('an id that two annotations have is made another for the second', async () => {
  await workbench.openFile('ids.txt');
  await work.says('cannot be read');
  await workbench.openFile('ids.annotations.yaml');
  await workbench.goTo(9, 9);
  await fix('Give this annotation an id of its own');
  await workbench.press('Control+s');
  await work.annotated('ids.txt', 'person: Abdoulaye Diop', 'place: Kayes');
  const { annotations } = await work.decided(
    'ids.txt',
    'two ids',
    ({ annotations: [a, b] }) => a?.id !== b?.id,
  );
  expect(annotations[0]?.id).toBe('a1');
  await workbench.openFile('ids.txt');
  await work.marked('Kayes', 'solid');
});

test('a key of one’s own is kept under a name that is free for that', async () => {
  await workbench.openFile('cles.txt');
  await work.marked('Abdoulaye Diop', 'solid');
  await workbench.openFile('cles.annotations.yaml');
  await workbench.page.locator('.editor-instance .squiggly-warning').first().waitFor();
  await workbench.goTo(9, 6);
  await fix('Keep it as “x-colour”');
  await workbench.press('Control+s');
  await workbench.readSidecar('cles.txt', (yaml) => yaml.includes('    x-colour: red\n'));
});

test('an annotation that says what another one says can be removed', async () => {
  await workbench.openFile('double.txt');
  await work.marked('Kayes', 'solid');
  await workbench.page.locator('.editor-instance .squiggly-warning').first().waitFor();
  await work.goTo('double.txt', 'Kayes');
  await fix('Remove this double of another annotation');
  const { annotations } = await work.decided(
    'double.txt',
    'one left',
    ({ annotations }) => annotations.length === 1,
  );
  expect(annotations[0]?.id).toBe('a1');
});

test('what only a person can fix is opened at its place', async () => {
  await workbench.openFile('acteur.txt');
  await work.marked('construira une école', 'solid');
  await workbench.page.locator('.editor-instance .squiggly-info').first().waitFor();
  await work.goTo('acteur.txt', 'construira');
  await fix('Edit the attributes…');
  await workbench.page.locator('.quick-input-title', { hasText: 'construira une école' }).waitFor();
});

test('a hover’s link opens the attributes', async () => {
  await workbench.press('Escape');
  await work.goTo('acteur.txt', 'école');
  await workbench.runCommand('Show or Focus Hover');
  await workbench.page.locator('.monaco-hover:visible a', { hasText: 'Attributes' }).click();
  await workbench.page.locator('.quick-input-title', { hasText: 'construira une école' }).waitFor();
});

test('a hover’s link acts in the article that is hovered, not in the one beside it', async () => {
  const { page } = workbench;
  await workbench.press('Escape');
  await workbench.press('Control+Backslash');
  await workbench.openFile('ids.txt');
  const other = page.locator('.editor-group-container', {
    has: page.locator('[data-resource-name="ids.txt"]'),
  });
  await other.locator('.view-line').first().waitFor();
  await page.getByText('construira une école').first().hover();
  await page.locator('.monaco-hover:visible a', { hasText: 'Remove' }).click();
  await work.annotated('acteur.txt');
  await page.locator('.tab.active.selected[data-resource-name="acteur.txt"]').waitFor();
});
