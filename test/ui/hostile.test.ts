import { afterAll, beforeAll, expect, test } from 'vitest';
import { statsPage } from '../../src/project/stats-page.ts';
import { type AtWork, atWork } from '../support/at-work.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { openWorkbench, type Workbench } from '../support/workbench.ts';

const lines = ['Alpha est ici.', 'Bravo est ici.', 'Charlie est ici.', 'Delta est ici.'];
const article = `${lines.join('\n\n')}\n`;
/** A JSON string is a YAML one. */
const quoted = (text: string) => JSON.stringify(text);

function record(word: string, id: string, label: string, more: readonly string[] = []): string {
  const start = article.indexOf(word);
  return [
    `  - id: ${id}`,
    `    label: ${quoted(label)}`,
    `    start: ${start}`,
    `    end: ${start + word.length}`,
    ...more,
    '',
  ].join('\n');
}

/** Every text as an attribute's value, an attribute's name, a label, an annotator, an entity's name, a note and a quote. */
const sidecar = [
  'version: 1\nstatus: todo\nannotations:\n',
  record('Alpha', 'a', 'person', [
    '    quote: "Alpha"',
    '    attributes:',
    ...hostileTexts.map((text, i) => `      a${i}: ${quoted(text)}`),
    `    note: ${quoted(hostileTexts.join('\n'))}`,
  ]),
  record('Bravo', 'b', 'person', [
    '    quote: "Bravo"',
    '    attributes:',
    ...hostileTexts.map((text) => `      ? ${quoted(text)}\n      : "x"`),
  ]),
  ...hostileTexts.map((text, i) =>
    record('Charlie', `c${i}`, text, [
      '    quote: "Charlie"',
      `    entity: e${i}`,
      `    by: ${quoted(text)}`,
    ]),
  ),
  ...hostileTexts.map((text, i) => record('Delta', `d${i}`, 'place', [`    quote: ${quoted(text)}`])),
  '...\n',
].join('');
const registry = `version: 1\nentities:\n${hostileTexts
  .map((text, i) => `  - id: e${i}\n    label: person\n    name: ${quoted(text)}\n`)
  .join('')}`;
/** What is wrong with this one is told in words of the file. */
const key = '[x](command:workbench.action.files.newUntitledFile)';
const broken = `version: 1\nstatus: todo\n${quoted(key)}: 1\n${quoted(key)}: 2\nannotations: []\n...\n`;

let workbench: Workbench;
let work: AtWork;
const requests: string[] = [];

beforeAll(async () => {
  workbench = await openWorkbench({
    files: {
      'hostile.txt': article,
      'hostile.annotations.yaml': sidecar,
      'entities.yaml': registry,
      'broken.txt': article,
      'broken.annotations.yaml': broken,
    },
    settings: { 'editor.hover.delay': 100 },
  });
  workbench.page.on('request', (request) => requests.push(request.url()));
  work = await atWork(workbench);
  await workbench.openFile('hostile.txt');
  await work.marked('Alpha', 'solid');
});
afterAll(() => workbench?.dispose());

interface Shown {
  /** Tags of all elements, in lower case. */
  tags: string[];
  /** What links lead to. */
  links: string[];
  /** Attributes that could run something. */
  handlers: string[];
  text: string;
}

/** Runs in the page: what stands in the elements of a selector, VS Code's own buttons aside. */
const look = (selector: string) => `(() => {
  const all = [...document.querySelectorAll(${JSON.stringify(selector)})].flatMap((one) => [one, ...one.querySelectorAll('*')])
    .filter((one) => !one.closest('.monaco-action-bar'));
  return {
    tags: [...new Set(all.map((one) => one.tagName.toLowerCase()))].sort(),
    links: all.filter((one) => one.matches('[href], [data-href]')).map((one) => one.getAttribute('data-href') || one.getAttribute('href')),
    handlers: all.flatMap((one) => [...one.attributes].map(({ name }) => name).filter((name) => name.startsWith('on'))),
    text: [...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent).join(' '),
  };
})()`;

/** Without blanks: a line end in a text is a line break on the page. */
const flat = (text: string) => text.replace(/[\s\u00A0]+/g, '');

async function hoverOn(word: string): Promise<Shown> {
  await workbench.goTo(lines.findIndex((line) => line.startsWith(word)) * 2 + 1, 2);
  await workbench.runCommand('Show or Focus Hover');
  await workbench.page.locator('.monaco-hover .hover-contents a', { hasText: 'Remove' }).first().waitFor();
  const shown = await workbench.page.evaluate<Shown>(look('.monaco-hover .hover-row'));
  await workbench.press('Escape', 'Escape');
  await workbench.page.locator('.monaco-hover:visible').waitFor({ state: 'detached' });
  return shown;
}

const harmless = ['a', 'br', 'div', 'hr', 'p', 'span', 'strong'];

test.each(['Alpha', 'Bravo', 'Charlie', 'Delta'])(
  'nothing in the hover of %s is more than text',
  async (word) => {
    const { tags, links, handlers, text } = await hoverOn(word);
    expect(tags.filter((tag) => !harmless.includes(tag))).toEqual([]);
    expect(handlers).toEqual([]);
    const things = word === 'Charlie' || word === 'Delta' ? hostileTexts.length : 1;
    expect(links.filter((link) => !link?.startsWith('command:articleAnnotator.atPlace?'))).toEqual([]);
    // Change label, attributes, remove.
    expect(links).toHaveLength(things * 3);
    for (const hostile of hostileTexts) expect(flat(text)).toContain(flat(hostile));
  },
);

test('nothing in the statistics page is more than text', async () => {
  const counts = hostileTexts.map((name) => ({ name, count: 1 }));
  const folder = {
    folder: '',
    articles: 1,
    annotated: 1,
    words: 1,
    annotations: 1,
    rejected: 0,
    labels: hostileTexts.map((label) => ({ label, annotations: 1, forms: 1, density: 1 })),
    states: counts,
    annotators: counts,
  };
  const page = await workbench.page.context().browser()?.newPage();
  if (!page) throw new Error('no browser');
  for (let i = 0; i < hostileTexts.length; i += 15) {
    // A plot shows the first fifteen.
    const part = counts.slice(i);
    await page.setContent(
      statsPage(
        {
          total: { ...folder, states: part, annotators: part },
          folders: hostileTexts.map((name) => ({ ...folder, folder: name })),
          entities: part,
          deadlines: part,
          actors: part,
          failures: [],
        },
        hostileTexts[i] ?? '',
      ),
    );
    const { tags, links, handlers, text } = await page.evaluate<Shown>(look('html'));
    const own =
      'body dd div dl dt h1 h2 head html meta p rect section style svg table tbody td text th thead title tr';
    expect(tags.filter((tag) => !own.split(' ').includes(tag))).toEqual([]);
    expect([...links, ...handlers]).toEqual([]);
    for (const { name } of part.slice(0, 15)) expect(flat(text)).toContain(flat(name));
    expect(await page.locator('meta').count()).toBe(3);
    expect(await page.locator('style').count()).toBe(1);
  }
  await page.close();
});

test('nothing in the trees is more than text', async () => {
  await workbench.runCommand('Focus on This Article View');
  const words = '[x](command:workbench.action.files.newUntitledFile)';
  const row = workbench.page.locator('.pane-body .monaco-list-row', { hasText: words }).first();
  await row.waitFor();
  const rows = await workbench.page.evaluate<Shown>(look('.pane-body .monaco-list-rows .monaco-icon-label'));
  await row.hover();
  await workbench.page.locator('.monaco-hover:visible', { hasText: words }).waitFor();
  const tip = await workbench.page.evaluate<Shown>(look('.workbench-hover'));
  for (const { tags, links, handlers } of [rows, tip]) {
    expect(tags.filter((tag) => !['div', 'span', 'a', 'p'].includes(tag))).toEqual([]);
    expect([...links, ...handlers]).toEqual([]);
  }
});

test('a message about a file says what stands there without making links of it', async () => {
  await workbench.openFile('broken.txt');
  await work.says('cannot be read');
  await workbench.runCommand('Annotate: Tag Person');
  const toast = workbench.page.locator('.notification-toast', { hasText: 'cannot be read' });
  await toast.waitFor();
  expect(flat((await toast.innerText()).replaceAll('\u200B', ''))).toContain(key);
  expect(await toast.locator('.notification-list-item-message a').count()).toBe(0);
});

test('nothing was asked of any other machine, and no dialog or editor was opened', async () => {
  expect(requests.filter((url) => url.includes('evil'))).toEqual([]);
  expect(await workbench.page.locator('.tab').count()).toBe(2);
  expect(await workbench.page.locator('.monaco-dialog-box').count()).toBe(0);
});
