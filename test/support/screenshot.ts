// npm run screenshots -- [--folder samples] [--file X.txt] [--theme light|dark|hc|hc-light|all] [--language fr]
//                        [--keys "Tab Enter"] [--command "Annotate: …"] [--size 1280x860] [--out X.png]
// Photographs an article in the real VS Code. With several themes, the theme is added to the file name.
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from './repository.ts';
import { openWorkbench, type Theme } from './workbench.ts';

const { values } = parseArgs({
  options: {
    folder: { type: 'string', default: join(root, 'samples') },
    file: { type: 'string' },
    theme: { type: 'string', default: 'light' },
    language: { type: 'string', default: 'en' },
    keys: { type: 'string', default: '' },
    command: { type: 'string', multiple: true, default: [] },
    size: { type: 'string', default: '1280x860' },
    out: { type: 'string', default: 'screenshot.png' },
  },
});

const [width = 1280, height = 860] = values.size.split('x').map(Number);
const names = (values.theme === 'all' ? 'light,dark,hc,hc-light' : values.theme).split(',') as Theme[];
const file = values.file ?? (await readdir(values.folder)).find((name) => name.endsWith('.txt'));
if (!file) throw new Error(`No .txt file in ${values.folder}`);

for (const theme of names) {
  const workbench = await openWorkbench({
    folder: resolve(values.folder),
    theme,
    language: values.language === 'fr' ? 'fr' : 'en',
    size: { width, height },
    say: console.log,
  });
  try {
    await workbench.openFile(file);
    for (const title of values.command) await workbench.runCommand(title);
    await workbench.press(...values.keys.split(' ').filter(Boolean));
    await workbench.settled();
    const out = names.length > 1 ? values.out.replace(/(\.png)?$/, `-${theme}.png`) : values.out;
    await workbench.screenshot(out);
    console.log(out);
  } finally {
    await workbench.dispose();
  }
}
