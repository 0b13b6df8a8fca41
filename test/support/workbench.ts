import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { chromiumPath } from './chromium.ts';
import type { Say } from './repository.ts';
import { until } from './until.ts';
import { installServer, packageExtension, type Server, startServer } from './vscode-server.ts';

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

export type Theme = keyof typeof themes;

export interface WorkbenchOptions {
  /** A folder that is copied, so that the original stays as it is. */
  folder?: string;
  /** Files to add, by path in the folder. */
  files?: Record<string, string>;
  settings?: Record<string, unknown>;
  theme?: Theme;
  language?: 'en' | 'fr';
  /** The size of the window in CSS pixels. */
  size?: { width: number; height: number };
  /** An extension package made before; built anew when absent. */
  vsix?: string;
  say?: Say;
}

/** A marked piece of one line, and the line below it. */
export interface Mark {
  text: string;
  line: 'solid' | 'dashed' | 'dotted' | 'none';
  /** It is outlined: the annotator is on it. */
  focused: boolean;
}

/** A VS Code in a page, driven with real keys. */
export interface Keyboard {
  page: Page;
  openFile(name: string): Promise<void>;
  /** Keys in Playwright's spelling: "Control+Shift+P", "Enter", "p". Each reaches VS Code before the next. */
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  /** Puts the cursor there, both counted from 1 in UTF-16 code units. */
  goTo(line: number, column: number): Promise<void>;
  /** Selects the nth occurrence (from 0) of a text in the open article, with the keyboard. */
  select(text: string, nth?: number): Promise<void>;
  /** Runs a command by its title in the palette ("Annotate: Tag Person"). */
  runCommand(title: string): Promise<void>;
  /** Types into the quick pick or input that is open, and presses Enter, once `first` is on top if given. */
  choose(text: string, first?: string): Promise<void>;
  /** Answers the file dialog with that title. */
  chooseFile(title: string, path: string): Promise<void>;
  read(path: string): Promise<string>;
  /** Resolves with the article's sidecar once it is there and as wanted. */
  readSidecar(article: string, wanted?: (yaml: string) => boolean): Promise<string>;
  /** The texts of the status bar's entries. */
  status(): Promise<string[]>;
  /** What the extension marks in the visible part of the article; a mark over two lines counts twice. */
  marks(): Promise<Mark[]>;
  /** Resolves when nothing has changed on the page for a third of a second. */
  settled(): Promise<void>;
  screenshot(path: string): Promise<void>;
}

/** A real VS Code with the extension, on a folder of its own. */
export interface Workbench extends Keyboard {
  folder: string;
  server: Server;
  /** The package that is installed. */
  vsix: string;
  dispose(): Promise<void>;
}

const quiet = {
  'chat.disableAIFeatures': true,
  'editor.cursorBlinking': 'solid',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'files.autoSave': 'off',
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'window.commandCenter': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Starts a server and a browser and opens the folder. Call `dispose` at the end, whatever happens. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const say = options.say ?? (() => {});
  const main = await installServer(say);
  const executablePath = await chromiumPath(say);
  const home = await mkdtemp(join(tmpdir(), 'article-annotator-ui-'));
  const folder = join(home, 'articles');
  let server: Server | undefined;
  let browser: Browser | undefined;
  const dispose = async () => {
    await browser?.close();
    await server?.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await fillFolder(folder, options);
    let vsix = options.vsix ?? process.env['ARTICLE_ANNOTATOR_VSIX'];
    if (!vsix) {
      say('Packaging the extension …');
      vsix = join(home, 'extension.vsix');
      await packageExtension(vsix);
    }
    say('Starting VS Code …');
    const settings = {
      ...quiet,
      'workbench.colorTheme': themes[options.theme ?? 'light'],
      ...options.settings,
    };
    const language = options.language ?? 'en';
    server = await startServer(main, { dataDir: join(home, 'server'), settings, language, vsix });
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    const page = await browser.newPage({
      viewport: options.size ?? { width: 1280, height: 860 },
      colorScheme: options.theme === 'dark' || options.theme === 'hc' ? 'dark' : 'light',
      locale: language,
    });
    await page.goto(server.url(folder));
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    const read = (path: string) => readFile(join(folder, path), 'utf8');
    return { folder, server, vsix, dispose, ...keyboard(page, read) };
  } catch (error) {
    await dispose();
    throw error;
  }
}

async function fillFolder(folder: string, { folder: original, files }: WorkbenchOptions): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (original) await cp(original, folder, { recursive: true });
  for (const [path, content] of Object.entries(files ?? {})) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/**
 * Runs in the page. VS Code draws fills and borders as boxes in a layer below the text: a box marks the characters
 * of its line whose middles lie within it. Lines drawn with the text are on the text's own elements.
 */
const visibleMarks = `(() => {
  const all = (selector) => [...document.querySelectorAll('.editor-instance ' + selector)];
  const lines = all('.view-line').map((line) => ({ line, box: line.getBoundingClientRect() }));
  const textIn = ({ left, right, top, height }) => {
    const middle = top + height / 2;
    const line = lines.find(({ box }) => box.top <= middle && middle < box.bottom)?.line;
    if (!line) return '';
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < node.length; at += 1) {
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const letter = range.getBoundingClientRect();
        const center = (letter.left + letter.right) / 2;
        if (left < center && center < right) text += node.data[at];
      }
    }
    return text;
  };
  const boxes = all('.view-overlays [class*="ced-"]').map((box) => {
    const { borderBottomStyle, borderBottomWidth, outlineStyle } = getComputedStyle(box);
    const line = borderBottomWidth === '0px' ? 'none' : borderBottomStyle;
    return { text: textIn(box.getBoundingClientRect()), line, focused: outlineStyle !== 'none' };
  });
  const words = all('.view-line [class*="ced-"]').map((word) => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(word);
    const line = textDecorationLine === 'none' ? 'none' : textDecorationStyle;
    return { text: word.textContent, line, focused: false };
  });
  return [...boxes, ...words].map((mark) => ({ ...mark, text: mark.text.replaceAll('\\u00a0', ' ') }));
})()`;

/** Runs in the page. */
const quietPage = `new Promise((resolve) => {
  const observer = new MutationObserver(() => restart());
  let timer = 0;
  const restart = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      observer.disconnect();
      resolve();
    }, 333);
  };
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  restart();
})`;

/** @param read the content of a file of the folder */
export function keyboard(page: Page, read: Keyboard['read']): Keyboard {
  let article = '';
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  /** Opens a quick pick with a key, types, and takes the first entry once it is the wanted one. */
  const pick = async (key: string, text: string, wanted: string | RegExp) => {
    await press(key);
    const input = page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(text);
    const first = page.locator('.quick-input-widget .monaco-list-row').first();
    await first.filter({ hasText: wanted }).waitFor();
    // The command may open the same widget anew, with another label.
    const label = JSON.stringify(await input.getAttribute('aria-label'));
    await press('Enter');
    await page.locator(`.quick-input-widget input[aria-label=${label}]`).waitFor({ state: 'hidden' });
  };

  const goTo = async (line: number, column: number) => {
    await press('Control+g');
    const input = page.locator('.quick-input-widget input');
    await input.waitFor();
    await input.fill(`:${line}:${column}`);
    await press('Enter');
    await input.waitFor({ state: 'hidden' });
    await page.locator('.statusbar-item', { hasText: `Ln ${line}, Col ${column}` }).waitFor();
  };

  return {
    page,
    press,
    read,
    goTo,
    type: (text) => page.keyboard.type(text),
    openFile: async (name) => {
      const tab = page.locator(`.tab.active[data-resource-name="${name}"]`);
      // Right after a start the list may take Enter before it has the file; then it is asked again.
      await until(`the tab of ${name}`, async () => {
        // From the beginning: `a.txt` is not `schema.txt`, which may have been opened more recently.
        await pick('Control+p', name, new RegExp(`^\\s*${name.replaceAll('.', '\\.')}`)).catch(
          async (error) => {
            // The open list keeps the files that it has found: one that is newer is in the next.
            await press('Escape');
            throw error;
          },
        );
        return tab.waitFor({ timeout: 3_000 }).then(
          () => true,
          () => false,
        );
      });
      await page.locator('.editor-instance .view-line').first().waitFor();
      article = name;
    },
    select: async (text, nth = 0) => {
      const { line, column } = place(await read(article), text, nth);
      await goTo(line, column);
      const letters = new Intl.Segmenter().segment(text);
      for (const _ of letters) await press('Shift+ArrowRight');
      await page.locator('.statusbar-item', { hasText: `(${text.length} selected)` }).waitFor();
    },
    runCommand: (title) => pick('F1', `>${title}`, title),
    choose: async (text, first) => {
      const input = page.locator('.quick-input-widget input');
      await input.waitFor();
      await input.fill(text);
      await page
        .locator('.quick-input-widget .monaco-list-row')
        .first()
        .filter(first === undefined ? {} : { hasText: first })
        .waitFor();
      await press('Enter');
    },
    chooseFile: async (title, path) => {
      const widget = page.locator('.quick-input-widget:visible');
      await widget.locator('.quick-input-titlebar', { hasText: title }).waitFor();
      await widget.locator('.monaco-list-row').first().waitFor();
      await widget.locator('input').fill(path);
      // It looks into folders while a path is typed: Enter is for when it has.
      await page.evaluate(quietPage);
      await press('Enter');
    },
    readSidecar: (name, wanted = () => true) =>
      until(`the sidecar of ${name}`, async () => {
        const yaml = await read(name.replace(/\.txt$/, '.annotations.yaml'));
        return wanted(yaml) && yaml;
      }),
    status: () => page.locator('.statusbar-item:visible').allInnerTexts(),
    marks: () => page.evaluate<Mark[]>(visibleMarks),
    settled: () => page.evaluate(quietPage),
    screenshot: async (path) => {
      await page.screenshot({ path, animations: 'disabled' });
    },
  };
}

function place(text: string, wanted: string, nth: number): { line: number; column: number } {
  let at = -1;
  for (let found = 0; found <= nth; found += 1) {
    at = text.indexOf(wanted, at + 1);
    if (at < 0) throw new RangeError(`No occurrence ${nth} of "${wanted}"`);
  }
  const before = text
    .slice(0, at)
    .replace(/^\uFEFF/, '')
    .split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
