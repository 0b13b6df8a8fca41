import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../../src/formats/index.ts';
import { cli, finished } from '../support/command-line.ts';
import { writeCorpus } from '../support/corpus-folder.ts';
import { generatedCorpus } from '../support/generated-corpus.ts';
import { root } from '../support/repository.ts';
import { trapArticle } from '../support/sample-articles.ts';

let home = '';
let folder = '';
let own = '';

/** Generated articles under names of their own. */
const seeds = Array.from({ length: 30 }, (_, i) => 100 + i);

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'article-annotator-formats-'));
  folder = join(home, 'articles');
  own = join(home, 'own');
  const articles = seeds.flatMap((seed) =>
    generatedCorpus(seed).map((article) => ({
      ...article,
      file: `${seed} ${article.file.replace('/', ' ')}`,
    })),
  );
  await writeCorpus(folder, [trapArticle, ...articles]);
  expect(await cli(['export', '--format', 'jsonl', '--out', own, folder])).toMatchObject({ code: 0 });
});
afterAll(() => rm(home, { recursive: true, force: true }));

describe('read by Python: the words of every annotation are its quote', () => {
  test.each(formats.map(({ id }) => id))('%s', async (format) => {
    const out = join(home, `out-${format}`);
    expect(await cli(['export', '--format', format, '--out', out, folder])).toMatchObject({ code: 0 });
    const check = await finished('python3', [join(root, 'test/support/check_export.py'), format, out, own]);
    expect(check.error).toBe('');
    expect(Number(check.out)).toBeGreaterThan(50);
    const manifest = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      tool: 'article-annotator',
      format,
      endRule: 'exclusive',
      complete: true,
    });
  });
});

test('convert.py of the spaCy export gives every annotation to spaCy, flat ones as entities', async () => {
  const out = join(home, 'out-convert');
  await cli(['export', '--format', 'spacy', '--out', out, folder]);
  const script = `
import runpy, sys, types
class Span:
    def __init__(self, start, end, label): self.start, self.end, self.label = start, end, label
class Doc:
    def __init__(self, text): self.text, self.ents, self.spans = text, [], {}
    def char_span(self, start, end, label): return Span(start, end, label) if end <= len(self.text) else None
bins = []
class DocBin:
    def __init__(self): self.docs = []; bins.append(self)
    def add(self, doc): self.docs.append(doc)
    def __len__(self): return len(self.docs)
    def to_disk(self, path): self.path = path
spacy = types.ModuleType("spacy"); spacy.blank = lambda language: types.SimpleNamespace(make_doc=Doc)
tokens = types.ModuleType("spacy.tokens"); tokens.DocBin = DocBin
util = types.ModuleType("spacy.util"); util.filter_spans = lambda spans: spans[:1]
sys.modules.update({"spacy": spacy, "spacy.tokens": tokens, "spacy.util": util})
sys.argv = ["convert.py"]
runpy.run_path("${join(out, 'convert.py')}")
print(sum(len(doc.spans["sc"]) for bin in bins for doc in bin.docs), bins[0].path.name)`;
  const { out: printed, error } = await finished('python3', ['-c', script]);
  expect(error).toBe('');
  const rows = (await readFile(join(own, 'articles.jsonl'), 'utf8')).trim().split('\n');
  const annotations = rows.reduce((sum, row) => sum + JSON.parse(row).annotations.length, 0);
  expect(printed.trim().split('\n').at(-1)).toBe(`${annotations} articles.spacy`);
});
