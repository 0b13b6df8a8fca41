import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AtWork, atWork } from '../support/at-work.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const line = 'Le ministre Abdoulaye Diop a promis mardi à Kayes une route neuve.\n';
const record = (i: number) =>
  `  - id: a${i}\n    label: person\n    start: ${i}\n    end: ${i + 1}\n    quote: "x"\n`;
const many = Array.from({ length: 100_000 }, (_, i) => record(i)).join('');
const files = {
  'a.txt': line,
  'long.txt': line.repeat(50_000),
  'vaste.txt': line.repeat(900_000),
  'dense.txt': line,
  'dense.annotations.yaml': `version: 1\nstatus: todo\nannotations:\n${many}...\n`,
};

let workbench: Workbench;
let work: AtWork;

beforeAll(async () => {
  workbench = await openWorkbench({ files });
  work = await atWork(workbench);
});
afterAll(() => workbench?.dispose());

const notice = (name: string) =>
  workbench.page.locator('.notification-toast', { hasText: `${name} is too long to be annotated` });

test('an article that is too long is shown, and said not to be annotated', async () => {
  await workbench.openFile('long.txt');
  await notice('long.txt').waitFor();
});

test('so is one that VS Code itself finds too large to be shown', async () => {
  await workbench.press('Control+p');
  await workbench.choose('vaste.txt', 'vaste.txt');
  await notice('vaste.txt').waitFor();
});

test('too many annotations are told where one would decide', async () => {
  await workbench.openFile('dense.txt');
  await work.says('has more than 10000 annotations');
  await workbench.runCommand('Annotate: Tag Person');
  await workbench.page
    .locator('.notification-toast', { hasText: 'has more than 10000 annotations' })
    .waitFor();
  expect((await workbench.read('dense.annotations.yaml')).length).toBe(
    files['dense.annotations.yaml'].length,
  );
});

test('and the next article is annotated as ever', async () => {
  await workbench.openFile('a.txt');
  await work.marked('Abdoulaye Diop', 'dashed');
});
