import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPipeline } from '../../src/detect/index.ts';
import { guessLanguage } from '../../src/detect/language.ts';
import { findPublished } from '../../src/detect/published.ts';
import { exportDataset } from '../../src/formats/export.ts';
import { findFormat } from '../../src/formats/index.ts';
import { defaultExportOptions } from '../../src/formats/options.ts';
import { FolderSink } from '../../src/node/folder-sink.ts';
import { NodeFiles } from '../../src/node/node-files.ts';
import { listArticles, readArticles } from '../../src/project/dataset.ts';
import { textHash } from '../../src/project/text-hash.ts';
import { standardScheme } from '../../src/scheme/standard.ts';
import { ArticleText } from '../../src/text/article-text.ts';
import { root } from '../support/repository.ts';

// What the samples give. After a wanted change: npx vitest run -c test/vitest.config.ts test/golden -u, and read the diff.
const samples = join(root, 'samples');
const golden = (name: string) => join(root, 'test/golden/samples', name);

describe('suggestions', () => {
  const pipeline = createPipeline();

  it.each(readdirSync(samples).filter((name) => name.endsWith('.txt')))('of %s', async (name) => {
    const text = new ArticleText(readFileSync(join(samples, name), 'utf8'));
    const language = guessLanguage(text.text);
    const published = findPublished(text.text, language)?.value;
    const lines = pipeline.detect(text, { language, published }).map(({ start, end, label, quote, attributes }) => {
      const said = [...(attributes ?? [])].map(([key, value]) => `${key}=${value}`).sort();
      return [`${start}-${end}`, label, JSON.stringify(quote), ...said].join(' ');
    });
    await expect(`published ${published ?? 'unknown'}\n${lines.join('\n')}\n`).toMatchFileSnapshot(golden(`${name}.suggestions`));
  });
});

describe('exports', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'article-annotator-golden-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['jsonl', 'articles.jsonl'],
    ['iob2', 'articles.iob2'],
  ])('as %s', async (id, file) => {
    const format = findFormat(id);
    if (!format) throw new Error(`no format ${id}`);
    const files = new NodeFiles(samples);
    const out = join(folder, id);
    await exportDataset(readArticles({ files }, await listArticles(files)), format, defaultExportOptions, {
      sink: await FolderSink.open(out),
      scheme: standardScheme('en'),
      entities: [],
      toolVersion: '0',
      created: '2026-01-01T00:00:00Z',
      sha256: textHash,
    });
    await expect(await readFile(join(out, file), 'utf8')).toMatchFileSnapshot(golden(file));
  });
});
