import { existsSync, globSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { xmlSafe } from '../../src/formats/xml.ts';
import { cli, finished } from '../support/command-line.ts';
import { writeCorpus } from '../support/corpus-folder.ts';
import { generatedCorpus } from '../support/generated-corpus.ts';
import { root } from '../support/repository.ts';
import { trapArticle } from '../support/sample-articles.ts';

// What other people's programs make of the exports. Each is one package of Debian's; where it is not installed the
// test is shown as skipped, with what it needs in its name.

const uima = '/usr/share/java/uimaj-core.jar';
const hasUima = existsSync(uima) && existsSync('/usr/bin/java');
const hasXmllint = existsSync('/usr/bin/xmllint');

let home = '';
let folder = '';

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'article-annotator-external-'));
  folder = join(home, 'articles');
  const generated = Array.from({ length: 40 }, (_, i) => generatedCorpus(300 + i)).flat();
  await writeCorpus(folder, [
    trapArticle,
    ...generated.map((article, i) => ({ ...article, file: `${i}.txt` })),
  ]);
});
afterAll(() => rm(home, { recursive: true, force: true }));

async function exported(format: string): Promise<string> {
  const out = join(home, format);
  expect(await cli(['export', '--format', format, '--out', out, folder])).toMatchObject({ code: 0 });
  return out;
}

interface Row {
  readonly id: string;
  readonly annotations: readonly { id: string; quote: string; entity?: string }[];
}

test.skipIf(!hasUima)(
  'Apache UIMA (Debian: libuima-core-java, Java 11 or newer) reads every CAS: the words are the quotes',
  async () => {
    const [cas, own] = [await exported('xmi'), await exported('jsonl')];
    const files = globSync('**/*.xmi', { cwd: cas });
    const { out, error } = await finished('java', [
      ...['-cp', uima, join(root, 'test/support/CheckCas.java'), join(cas, 'TypeSystem.xml')],
      ...files.map((file) => join(cas, file)),
    ]);
    expect(error).toBe('');
    const text = (cell = '') => Buffer.from(cell, 'base64').toString('utf8');
    const read = out
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    const found = read.map(([file = '', type, id, words]) => [
      file.slice(cas.length + 1),
      type,
      text(id),
      text(words),
    ]);
    const rows = (await readFile(join(own, 'articles.jsonl'), 'utf8')).trimEnd().split('\n');
    const expected = rows.flatMap((row) => {
      const { id: document, annotations }: Row = JSON.parse(row);
      return annotations.flatMap(({ id, quote, entity }) => [
        [`${document}.xmi`, 'Annotation', id, xmlSafe(quote)],
        [`${document}.xmi`, 'NamedEntity', entity ?? '', xmlSafe(quote)],
      ]);
    });
    expect(expected.length).toBeGreaterThan(200);
    expect(found.map(String).sort()).toEqual(expected.map(String).sort());
  },
);

test.skipIf(!hasXmllint)('libxml2 (Debian: libxml2-utils) takes every XML file', async () => {
  let files = 0;
  for (const format of ['xmi', 'tei', 'label-studio']) {
    const out = await exported(format);
    const paths = globSync('**/*.{xml,xmi}', { cwd: out }).map((path) => join(out, path));
    files += paths.length;
    expect(await finished('xmllint', ['--noout', ...paths])).toMatchObject({ code: 0, error: '' });
  }
  expect(files).toBeGreaterThan(100);
});
