import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sidecarSuffix } from '../../src/sidecar/paths.ts';
import { readSidecar } from '../../src/sidecar/read.ts';
import { ArticleText } from '../../src/text/article-text.ts';
import { root } from '../support/repository.ts';
import type { GoldArticle } from './effort-run.ts';

/** The samples that are annotated for measuring. */
export function readGoldSamples(): GoldArticle[] {
  return readGold(join(root, 'test/bench/gold'), join(root, 'samples'));
}

/** The finished sidecars of one folder with their articles in another. Throws where a quote is not at its place. */
export function readGold(sidecars: string, articles: string): GoldArticle[] {
  const files = readdirSync(sidecars).filter((file) => file.endsWith(sidecarSuffix));
  return files.sort().map((file) => {
    const name = file.slice(0, -sidecarSuffix.length);
    const text = new ArticleText(readFileSync(join(articles, `${name}.txt`), 'utf8'));
    const source = readFileSync(join(sidecars, file), 'utf8');
    const { layer } = readSidecar(source);
    if (!layer) throw new Error(`${file} cannot be read`);
    for (const one of layer.annotations) {
      if (text.slice(one) !== one.quote) throw new Error(`${file}: “${one.quote}” is not at ${one.start}`);
    }
    // A sidecar may mark a second reading that an annotator may leave out.
    const optional = new Set(
      [...source.matchAll(/- id: "?([\w-]+)"?(?:(?!\n {2}- ).)*?\n {4}optional: true/gs)].map(([, id]) => id),
    );
    const annotations = layer.annotations.map((one) =>
      optional.has(one.id) ? { ...one, optional: true } : one,
    );
    return { name, text, layer: { ...layer, annotations } };
  });
}
