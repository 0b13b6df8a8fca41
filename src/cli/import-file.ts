import { createReadStream } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { ImportFile } from '../formats/reader.ts';
import { checkSinkPath } from '../formats/sink.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { readLines } from './lines.ts';

/** Largest file that is read whole, in bytes. */
const largest = 256 * 1024 * 1024;

/** A file of the disk as one of a dataset; what lies beside it is read from its folder or the export's, no further. */
export function diskFile(path: string): ImportFile {
  return {
    path: path.split(sep).join('/'),
    text: () => readText(path),
    lines: () => readLines(createReadStream(path)),
    async sibling(name) {
      checkSinkPath(name);
      const folder = dirname(path);
      const own = await readInside(folder, name);
      if (own !== undefined) return own;
      const exported = await stat(join(folder, '..', 'manifest.json')).catch(() => undefined);
      return exported ? readInside(join(folder, '..'), name) : undefined;
    },
  };
}

async function readInside(folder: string, name: string): Promise<string | undefined> {
  const path = join(folder, name);
  const real = await realpath(path).catch(() => undefined);
  if (real === undefined || !real.startsWith((await realpath(folder)) + sep)) return undefined;
  return readText(path);
}

async function readText(path: string): Promise<string> {
  if ((await stat(path)).size > largest) throw new Error(`${path} is larger than 256 MB`);
  const text = decodeUtf8(await readFile(path));
  if (text === undefined) throw new Error(`${path} is not UTF-8`);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}
