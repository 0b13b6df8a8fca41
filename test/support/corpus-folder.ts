import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SourceArticle } from '../../src/formats/document.ts';
import { emitSidecar, sidecarTitle } from '../../src/sidecar/canonical.ts';
import { fileName, sidecarPath } from '../../src/sidecar/paths.ts';

/** Writes articles and their layers into a folder of the disk. */
export async function writeCorpus(folder: string, articles: readonly SourceArticle[]): Promise<void> {
  for (const { file, text, layers } of articles) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text.text);
    for (const { name, layer } of layers) {
      const sidecar = join(folder, sidecarPath(file, name === '' ? undefined : name));
      await writeFile(sidecar, emitSidecar(layer, sidecarTitle(fileName(file))));
    }
  }
}
