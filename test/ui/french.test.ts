import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../support/until.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ files: { 'a.txt': 'Awa Ndiaye a promis un pont.\n' }, language: 'fr' });
});
afterAll(() => workbench?.dispose());

test('titles, trees and messages are French', async () => {
  await workbench.openFile('a.txt');
  await until('suggestions', async () => (await workbench.marks()).length > 0);
  await workbench.select('un pont');
  await workbench.runCommand('Annoter: Marquer une personne');
  expect(await workbench.readSidecar('a.txt')).toContain('quote: "un pont"');
  const hint = workbench.page.locator('.statusbar-item[aria-label*="à décider"]');
  await hint.waitFor();
});
