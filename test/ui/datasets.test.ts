import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AtWork, atWork } from '../support/at-work.ts';
import { writeCorpus } from '../support/corpus-folder.ts';
import { articleWith } from '../support/sample-articles.ts';
import { until } from '../support/until.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const speech = articleWith(
  'discours.txt',
  'Awa Ndiaye parle à Oumar Bah.\n\nM.Keïta va construire une école à Bamako.\n',
  [
    { words: 'Awa Ndiaye', label: 'person', by: 'alice' },
    { words: 'Oumar Bah', label: 'person', note: 'le maire' },
    { words: 'Keït', label: 'person' },
    { words: 'va construire une école à Bamako', label: 'commitment' },
    { words: 'Bamako', label: 'place' },
  ],
);

let home = '';
let workbench: Workbench;
let work: AtWork;

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'article-annotator-datasets-'));
  await writeCorpus(join(home, 'corpus'), [speech]);
  await mkdir(join(home, 'out'));
  workbench = await openWorkbench({ folder: join(home, 'corpus') });
  work = await atWork(workbench);
  await workbench.openFile('discours.txt');
  await work.says('5');
});
afterAll(async () => {
  await workbench?.dispose();
  await rm(home, { recursive: true, force: true });
});

/** Resolves when a list with these words in its title is open, and a line with the others. */
async function asked(title: string, line = ''): Promise<void> {
  const widget = workbench.page.locator('.quick-input-widget:visible');
  await widget.locator('.quick-input-titlebar', { hasText: title }).waitFor();
  await widget.locator('.monaco-list-row', { hasText: line }).first().waitFor();
}

async function told(text: string): Promise<void> {
  await workbench.page.locator('.notification-toast', { hasText: text }).first().waitFor();
}

interface Manifest {
  readonly created: string;
  readonly options: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
  readonly counts: { readonly annotations: number };
}

/** Resolves with the manifest of an export that is not the earlier one. */
function manifest(earlier?: Manifest): Promise<Manifest> {
  return until('the manifest', async () => {
    const text = await readFile(join(home, 'out', 'manifest.json'), 'utf8');
    const found: Manifest = JSON.parse(text);
    return found.created !== earlier?.created && found;
  });
}

test('an export with options changed from the keyboard', async () => {
  await workbench.runCommand('Annotate: Export Dataset');
  await asked('Export the dataset as', 'JSON Lines');
  await workbench.choose('IOB2', 'IOB2');
  await asked('Export as IOB2', 'Export Now');
  await workbench.choose('Splits', 'Splits');
  await asked('Into which splits?', '80/10/10');
  await workbench.press('ArrowDown', 'ArrowDown', 'Enter');
  await asked('Export as IOB2', '80/20 (train, test)');
  await workbench.choose('names', 'Annotators’ names');
  await asked('Export as IOB2', 'annotator-1');
  await workbench.choose('Labels', 'Labels');
  await asked('Annotations with which labels?', 'Person');
  await workbench.press('ArrowDown', 'ArrowDown', 'Space', 'Enter');
  await asked('Export as IOB2', 'Person, Commitment, Organization, Date');
  await workbench.press('Enter');
  await workbench.chooseFile('Folder for the dataset', join(home, 'out'));
  await told('No article fell in the split: test.');
  await told('Left out or changed');
  const { options, counts } = await manifest();
  expect(options).toMatchObject({
    split: {
      shares: [
        ['train', 80],
        ['test', 20],
      ],
      groupBy: 'article',
    },
    anonymize: true,
    layers: { kind: 'shared' },
    labels: ['person', 'commitment', 'organization', 'date'],
  });
  expect(counts.annotations).toBe(4);
});

test('the same again is one Enter for the format, the options and the folder', async () => {
  const before = await manifest();
  await workbench.runCommand('Annotate: Export Dataset');
  await asked('Export the dataset as', 'the last one');
  expect(await work.keys('Enter')).toBe(1);
  await asked('Export as IOB2', '80/20 (train, test)');
  expect(await work.keys('Enter')).toBe(1);
  await asked('Folder for the dataset');
  await workbench.settled();
  expect(await work.keys('Enter')).toBe(1);
  const again = await manifest(before);
  expect(again.options).toEqual(before.options);
});

test('the list of what the format could not hold leads to each place', async () => {
  await workbench.openFile('discours.txt');
  await work.goTo('discours.txt', 'Awa');
  await workbench.runCommand('Annotate: Show What the Last Export Left Out');
  await asked('Left out of the dataset or changed', 'discours.txt:1');
  await workbench.choose('Oumar', 'Oumar Bah');
  await work.closed();
  await work.caretAt('discours.txt', 'Oumar');
  await workbench.runCommand('Annotate: Show What the Last Export Left Out');
  await asked('Left out of the dataset or changed', 'Keït');
  await workbench.choose('inside a word', 'Keït');
  await work.caretAt('discours.txt', 'Keïta');
});

test('an import shows what it read, and labels are mapped from the keyboard', async () => {
  const text = 'Salif Traoré dirige la SONABEL.';
  const task = {
    text,
    spans: [
      { start: 0, end: 12, label: 'PER' },
      { start: 23, end: 30, label: 'FIRME' },
    ],
    answer: 'accept',
    meta: { file: 'importe.txt' },
  };
  const file = join(home, 'tasks.jsonl');
  await writeFile(file, `${JSON.stringify(task)}\n`);
  const begin = async () => {
    await workbench.runCommand('Annotate: Import Dataset');
    await asked('Import a dataset from', 'Prodigy');
    await workbench.choose('Prodigy', 'Prodigy');
    await workbench.chooseFile('Files of the dataset', file);
    await asked('Import from Prodigy', 'Import Now');
  };
  await begin();
  await asked('Import from Prodigy', 'Articles: 1 new, 0 that were here. Annotations: 2, suggestions: 0.');
  await asked('Import from Prodigy', '→ Person (1)');
  await workbench.choose('FIRME', 'FIRME, as it is (1)');
  await asked('What is “FIRME” here?', 'Organization');
  await workbench.choose('Organization', 'Organization');
  await asked('Import from Prodigy', '→ Organization (1)');
  expect(await work.keys('Enter')).toBe(1);
  await work.annotated('importe.txt', 'person: Salif Traoré', 'organization: SONABEL');
  const { annotations } = await work.decided('importe.txt', 'the import', () => true);
  expect(annotations.map(({ origin }) => origin)).toEqual(['import', 'import']);
  expect(await workbench.read('importe.txt')).toBe(text);
  const before = await workbench.read('importe.annotations.yaml');
  await begin();
  await asked('Import from Prodigy', 'What cannot be imported');
  await workbench.choose('cannot', 'What cannot be imported');
  await asked('What cannot be imported', 'is there already');
  await workbench.press('Escape');
  await asked('Import from Prodigy', 'Import Now');
  await workbench.press('Escape');
  await work.closed();
  expect(await workbench.read('importe.annotations.yaml')).toBe(before);
});
