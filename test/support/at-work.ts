import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { until } from './until.ts';
import { type Mark, openWorkbench, type Workbench, type WorkbenchOptions } from './workbench.ts';

/** A sidecar as anyone's YAML reader sees it. */
export interface Decided {
  status?: string;
  article?: { sha256?: string };
  annotations: {
    id: string;
    label: string;
    start: number;
    end: number;
    quote: string;
    entity?: string;
    note?: string;
    origin?: string;
    attributes?: Record<string, unknown>;
  }[];
  rejected: { label: string; quote: string }[];
}

/** What is asked of a workbench by someone who annotates. */
export interface AtWork {
  /** Resolves with the article's sidecar once it is as wanted; an article without one has decided nothing. */
  decided(article: string, what: string, wanted: (decided: Decided) => boolean): Promise<Decided>;
  /** Resolves once the sidecar has exactly these annotations, each as "label: quote", in the order of the text. */
  annotated(article: string, ...annotations: string[]): Promise<void>;
  /** Resolves once a text is marked with a line of that kind. */
  marked(text: string, line: Mark['line']): Promise<void>;
  /** Resolves once a text is marked so often with a line of that kind. */
  markedTimes(text: string, line: Mark['line'], times: number): Promise<void>;
  /** Resolves once that text, on one line of the screen, is what the annotator is on. */
  on(text: string): Promise<void>;
  /** Resolves once the caret is before that occurrence (from 0) of a text in the article. */
  caretAt(article: string, text: string, nth?: number): Promise<void>;
  /** Puts the caret there, without a selection. */
  goTo(article: string, text: string, nth?: number): Promise<void>;
  /** Presses keys, and resolves with how many key presses, modifiers aside, reached the page. */
  keys(...keys: string[]): Promise<number>;
  /** Opens an article of a folder in annotation mode; resolves once it shows these suggestions. */
  begin(article: string, ...suggestions: string[]): Promise<void>;
  /** Resolves when a quick pick, input or step of a form with these words in its title is open. */
  asked(title: string): Promise<void>;
  /** Resolves when no quick pick or input is open. */
  closed(): Promise<void>;
  /** Resolves when a status bar entry with this text or label is shown. */
  says(text: string): Promise<void>;
}

/** Milliseconds in which the answer to a key must have come: far more than it takes, for machines at their limit. */
const patience = 8_000;

/** A workbench in annotation mode on a folder of its own with these articles, and one more that says nothing. */
export async function openInMode(options: WorkbenchOptions): Promise<{ workbench: Workbench; work: AtWork }> {
  const files = { 'a.txt': 'Rien ici.\n', ...options.files };
  const settings = { 'editor.wordWrap': 'on', ...options.settings };
  const workbench = await openWorkbench({ ...options, files, settings });
  const work = await atWork(workbench);
  await workbench.openFile('a.txt');
  await work.says(options.language === 'fr' ? 'annotations : 0' : '0 tagged');
  await workbench.press('Alt+Shift+A');
  await work.begin('a.txt');
  return { workbench, work };
}

/** The state of an article in annotation mode, in English and in French. */
const inMode = '.statusbar-item:has(.codicon-edit)';

export async function atWork(workbench: Workbench): Promise<AtWork> {
  const { page, folder } = workbench;
  page.setDefaultTimeout(patience);
  await page.evaluate(countKeys);
  const decidedNow = async (article: string): Promise<Decided> => {
    const path = join(folder, article.replace(/\.txt$/, '.annotations.yaml'));
    const yaml = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return '';
      throw error;
    });
    const { annotations, rejected, ...rest } = (parse(yaml) ?? {}) as Partial<Decided>;
    return { ...rest, annotations: annotations ?? [], rejected: rejected ?? [] };
  };
  const placeOf = async (article: string, text: string, nth: number) => {
    const whole = await workbench.read(article);
    let at = -1;
    for (let found = 0; found <= nth; found += 1) at = whole.indexOf(text, at + 1);
    if (at < 0) throw new RangeError(`No occurrence ${nth} of "${text}" in ${article}`);
    const before = whole.slice(0, at).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  };
  const marked = async (
    text: string,
    line: Mark['line'],
    passes: (times: number) => boolean,
    what: string,
  ) => {
    const count = async () =>
      (await workbench.marks()).filter((mark) => mark.text === text && mark.line === line).length;
    await until(`“${text}” ${what} with a ${line} line`, async () => passes(await count()), patience);
  };
  return {
    decided: (article, what, wanted) =>
      until(
        what,
        async () => {
          const decided = await decidedNow(article);
          return wanted(decided) && decided;
        },
        patience,
      ),
    annotated: async (article, ...annotations) => {
      let last: string[] = [];
      await until(
        `${article} to have ${annotations.join(', ')}`,
        async () => {
          last = (await decidedNow(article)).annotations.map(({ label, quote }) => `${label}: ${quote}`);
          return last.join('\n') === annotations.join('\n');
        },
        patience,
      ).catch((error: Error) => {
        throw new Error(`${error.message}; it has ${last.join(', ')}`);
      });
    },
    marked: (text, line) => marked(text, line, (times) => times > 0, 'marked'),
    markedTimes: (text, line, wanted) =>
      marked(text, line, (times) => times === wanted, `marked ${wanted} times`),
    on: async (text) => {
      const focused = async () =>
        (await workbench.marks()).some((mark) => mark.focused && mark.text.trim() === text);
      await until(`“${text}” to be outlined`, focused, patience);
    },
    caretAt: async (article, text, nth = 0) => {
      const { line, column } = await placeOf(article, text, nth);
      await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
    },
    goTo: async (article, text, nth = 0) => {
      const { line, column } = await placeOf(article, text, nth);
      await workbench.goTo(line, column);
    },
    keys: async (...keys) => {
      const before = await page.evaluate<number>('window.keysPressed');
      await workbench.press(...keys);
      return (await page.evaluate<number>('window.keysPressed')) - before;
    },
    begin: async (article, ...suggestions) => {
      await workbench.openFile(article);
      for (const suggestion of suggestions)
        await marked(suggestion, 'dashed', (times) => times > 0, 'marked');
      await page.locator(inMode).waitFor();
    },
    asked: (title) =>
      page.locator('.quick-input-widget:visible .quick-input-titlebar', { hasText: title }).waitFor(),
    closed: () => page.locator('.quick-input-widget').waitFor({ state: 'hidden' }),
    says: async (text) => {
      const label = `[aria-label*=${JSON.stringify(text)}]`;
      await page
        .locator(
          `.statusbar-item${label}, .statusbar-item ${label}, .statusbar-item:has-text(${JSON.stringify(text)})`,
        )
        .first()
        .waitFor();
    },
  };
}

/** Runs in the page. */
const countKeys = `(() => {
  window.keysPressed = 0;
  const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta']);
  window.addEventListener('keydown', ({ key }) => { if (!modifiers.has(key)) window.keysPressed += 1; }, true);
})()`;
