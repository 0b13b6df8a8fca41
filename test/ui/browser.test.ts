import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BrowserWorkbench, openBrowserWorkbench } from '../support/browser-workbench.ts';
import { until } from '../support/until.ts';

const article = 'visite-gao.txt';
const text = `Publié le 18 février 2026 😀

GAO — Le ministre Abdoulaye Diop a promis mardi de construire deux écoles
avant fin 2026. « C’est dit », a noté Mme Aïssata Keïta.
`;

let workbench: BrowserWorkbench;

beforeAll(async () => {
  workbench = await openBrowserWorkbench({ [article]: text, 'autre.txt': 'Oumar Bah est à Kayes.\n' });
});
afterAll(() => workbench?.dispose());

const marked = (words: string, line: string) =>
  until(`“${words}” with a ${line} line`, async () =>
    (await workbench.marks()).some((mark) => mark.text === words && mark.line === line),
  );

// The same in the browser alone, where there is neither a disk nor a process: what vscode.dev runs.
test('without a server, keys decide and the sidecar is written', async () => {
  await workbench.openFile(article);
  await marked('Abdoulaye Diop', 'dashed');
  await workbench.select('Abdoulaye Diop');
  await workbench.press('Alt+Shift+Enter');
  await workbench.readSidecar(article, (yaml) => yaml.includes('quote: "Abdoulaye Diop"'));
  await marked('Abdoulaye Diop', 'solid');
  await workbench.select('Aïssata Keïta');
  await workbench.press('Alt+Shift+P');
  const yaml = await workbench.readSidecar(article, (sidecar) => sidecar.includes('Keïta"'));
  const start = [...text.slice(0, text.indexOf('Aïssata'))].length;
  expect(yaml).toContain(`start: ${start}\n    end: ${start + 13}\n    quote: "Aïssata Keïta"`);
});

test('without a server, what another program writes is shown and kept', async () => {
  const before = await workbench.readSidecar(article);
  await workbench.write('visite-gao.annotations.yaml', before.replace('status: in-progress', 'status: done'));
  await workbench.page.locator('.statusbar-item [aria-label*="done"]').waitFor({ timeout: 8_000 });
  await workbench.select('GAO');
  await workbench.press('Alt+Shift+L');
  const after = await workbench.readSidecar(article, (sidecar) => sidecar.includes('quote: "GAO"'));
  expect(after).toContain('status: done');
});
