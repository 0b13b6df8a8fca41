import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import type { AttributeValue } from '../../../src/annotation/annotation.ts';
import { parseDelimited } from '../../../src/formats/delimited.ts';
import { flatTokens } from '../../../src/formats/flat-tokens.ts';
import { misalignment } from '../../../src/formats/spacy-tokens.ts';
import { xmlSafe } from '../../../src/formats/xml.ts';
import { ArticleText } from '../../../src/text/article-text.ts';
import { bratFaults } from '../../support/brat-rules.ts';
import { exported, imported } from '../../support/exported.ts';
import { generatedCorpus } from '../../support/generated-corpus.ts';
import { articleWith, trapArticle } from '../../support/sample-articles.ts';

const elysee = {
  id: 'elysee',
  label: 'organization',
  name: 'Élysée',
  aliases: [],
  ids: new Map([['wikidata', 'Q1']]),
};

function first<T>(items: readonly unknown[]): T {
  return items[0] as T;
}

test('Label Studio, GATE and XMI count UTF-16 code units: 1 more after an emoji', async () => {
  const studio = JSON.parse((await exported([trapArticle], 'label-studio')).sink.text('tasks.json'));
  const { value } = studio[0].annotations[0].result[0];
  expect([value.start, value.end]).toEqual([3, 9]);
  expect(studio[0].data.text.slice(value.start, value.end)).toBe('Élysée');
  const gate = JSON.parse((await exported([trapArticle], 'gate')).sink.text('traps.json'));
  expect(gate.entities.organization[0].indices).toEqual([3, 9]);
  expect((await exported([trapArticle], 'xmi')).sink.text('traps.xmi')).toContain(
    'begin="3" end="9" label="organization"',
  );
});

test('doccano counts UTF-16 by default and code points when asked', async () => {
  const units = first<{ label: unknown[] }>(
    (await exported([trapArticle], 'doccano')).sink.lines('articles.jsonl'),
  );
  const points = (await exported([trapArticle], 'doccano', { unit: 'code-point' })).sink.lines(
    'articles.jsonl',
  );
  expect(units.label[0]).toEqual([3, 9, 'organization']);
  expect(first<{ label: unknown[] }>(points).label[0]).toEqual([2, 8, 'organization']);
});

test('a unit that the format cannot count in is refused', async () => {
  await expect(exported([trapArticle], 'brat', { unit: 'utf-16' })).rejects.toThrow(RangeError);
});

test('no line of a JSONL file can be cut by str.splitlines', async () => {
  for (const format of ['jsonl', 'spacy', 'prodigy', 'doccano', 'hf']) {
    const { sink } = await exported([trapArticle], format);
    for (const path of sink.paths('.jsonl'))
      expect(sink.text(path)).not.toMatch(/[\u0085\u2028\u2029\v\f\r]/);
  }
});

test('brat: fragments over line endings, LF text, the quote joined by one blank, its own rules kept', async () => {
  const { sink } = await exported([trapArticle], 'brat', {}, [elysee]);
  const ann = sink.text('traps.ann');
  expect(ann).toContain('T2\tperson 14 21;22 30\tPremier ministre\n');
  expect(ann).toContain('N1\tReference T1 registry:elysee\tÉlysée\n');
  expect(ann).toContain('E4\tcommitment:T4 actor:T2 deadline:T7\n');
  expect(ann).toMatch(/^A\d+\tstrength E4 firm$/m);
  expect(sink.text('traps.txt')).not.toMatch(/\r|^\uFEFF/);
  expect(bratFaults(sink.text('traps.txt'), ann)).toEqual([]);
  expect(sink.text('annotation.conf')).toMatch(/^\[events\]\ncommitment\t/m);
});

test('brat takes every line of 200 generated corpora (seeds from 1)', async () => {
  for (let seed = 1; seed <= 200; seed++) {
    const { sink } = await exported(generatedCorpus(seed), 'brat');
    for (const path of sink.paths('.ann')) {
      expect(bratFaults(sink.text(path.replace(/ann$/, 'txt')), sink.text(path)), `seed ${seed}`).toEqual([]);
    }
  }
});

test('the checker of brat’s rules sees UTF-16 offsets, raw line endings and fragments that touch', () => {
  expect(bratFaults('😀 Ann', 'T1\tperson 3 6\tAnn\n')).toHaveLength(1);
  expect(bratFaults('A\nB', 'T1\tperson 0 3\tA B\n')).toHaveLength(1);
  expect(bratFaults('AB', 'T1\tperson 0 1;1 2\tA B\n')).toHaveLength(1);
  expect(bratFaults('A B', 'T1\tperson 0 1\tA\nA1\tStrength T2 firm\n')).toHaveLength(1);
});

test('IOB2: B- first, one blank between columns, no token with white space in it, sentences apart', async () => {
  const { sink, report } = await exported([trapArticle], 'iob2');
  const rows = sink.text('articles.iob2').split('\n');
  expect(rows.slice(0, 2)).toEqual(['-DOCSTART- O', '']);
  for (const row of rows.slice(2)) expect(row).toMatch(/^(?:\S+ (?:O|[BI]-\S+))?$/u);
  expect(rows).toContain('Élysée B-organization');
  const tags = rows.map((row) => row.split(' ')[1] ?? 'O');
  tags.forEach((tag, i) => {
    if (tag.startsWith('I-')) expect(['B', 'I'].map((b) => `${b}-${tag.slice(2)}`)).toContain(tags[i - 1]);
  });
  const lost = report.losses.first
    .filter(({ field }) => field === 'annotation')
    .map(({ annotation }) => annotation);
  expect(lost).toContain('a4');
});

test('IOB2: read alike in two columns and in the four of CoNLL-2003', async () => {
  const { sink } = await exported([trapArticle], 'iob2');
  const two = await imported(sink, 'iob2');
  const wide = sink.text('articles.iob2').replace(/^(\S+) (\S+)$/gm, '$1 -X- O $2');
  expect(wide).toContain('-DOCSTART- -X- O O\n');
  sink.files.set('articles.iob2', new TextEncoder().encode(wide));
  const four = await imported(sink, 'iob2');
  expect(four.report).toEqual(two.report);
  expect(four.report).toMatchObject({ problems: [], created: 1 });
  expect(four.report.annotations).toBeGreaterThan(0);
});

test('IOB2: the token map finds every token in the text', async () => {
  const { sink } = await exported([trapArticle], 'iob2');
  const map = first<{ tokens: [number, number][]; text: string }>(sink.lines('articles.tokens.jsonl'));
  const text = [...sink.text(map.text)];
  const tokens = sink
    .text('articles.iob2')
    .split('\n')
    .slice(2)
    .filter((row) => row !== '');
  expect(map.tokens.map(([start, end]) => text.slice(start, end).join(''))).toEqual(
    tokens.map((row) => row.split(' ')[0]),
  );
});

test('tokens are cut at non-breaking spaces and invisible characters', () => {
  const tokens = flatTokens({ text: new ArticleText('10\u00A0000\u202F% a\u0085b\u2028c \u200B d') });
  expect(tokens.map(({ text }) => text)).toEqual(['10', '000', '%', 'a', 'b', 'c', 'd']);
});

test.each([
  ['M.Macron', 'Macron', true],
  ['début-2026', '2026', true],
  ['un ex-ministre', 'ministre', true],
  ['le Mali ', 'Mali ', true],
  ['l’Élysée', 'Élysée', false],
  ['il s’engage', 'engage', false],
  ["qu'Anne", 'Anne', false],
  ['Macron/Scholz', 'Scholz', false],
  ['à Paris.', 'Paris', false],
  ['(NA)', 'NA', false],
])('spaCy: in "%s" the span "%s" is misaligned: %s', (raw, words, expected) => {
  const text = new ArticleText(raw);
  const at = raw.indexOf(words);
  expect(misalignment(text, text.spanFromUtf16(at, at + words.length)) !== undefined).toBe(expected);
});

test('spaCy: misaligned spans are in the dataset and named as losses, with their line', async () => {
  const { sink, manifest } = await exported([trapArticle], 'spacy');
  const { entities } = first<{ entities: unknown[] }>(sink.lines('articles.jsonl'));
  expect(entities).toHaveLength(8);
  const misaligned = manifest.losses.filter(({ reason }) => reason === 'misaligned');
  expect(misaligned.map(({ annotation }) => annotation)).toEqual(expect.arrayContaining(['a3', 'a8']));
  expect(misaligned.every(({ line }) => line === 2)).toBe(true);
});

test('Prodigy: tokens give the text, token_end is inclusive, every span is one of whole tokens', async () => {
  const { sink } = await exported([trapArticle], 'prodigy');
  const task = first<{
    text: string;
    tokens: { text: string; start: number; end: number; ws: boolean }[];
    spans: { start: number; end: number; token_start: number; token_end: number }[];
  }>(sink.lines('articles.jsonl'));
  const points = [...task.text];
  for (const { text, start, end } of task.tokens) expect(points.slice(start, end).join('')).toBe(text);
  expect(task.spans).toHaveLength(8);
  for (const { start, end, token_start, token_end } of task.spans) {
    expect([task.tokens[token_start]?.start, task.tokens[token_end]?.end]).toEqual([start, end]);
  }
});

test('Label Studio: every name in a result is one of the configuration, region ids are unique', async () => {
  const { sink } = await exported([trapArticle], 'label-studio');
  const names = [...sink.text('label-config.xml').matchAll(/ name="([^"]*)"/g)].map((match) => match[1]);
  expect(new Set(names).size).toBe(names.length);
  const [task] = JSON.parse(sink.text('tasks.json'));
  const results: { from_name?: string; id?: string; type: string }[] = task.annotations[0].result;
  for (const { from_name } of results.filter(({ type }) => type !== 'relation'))
    expect(names).toContain(from_name);
  const regions = results.filter(({ type }) => type === 'labels').map(({ id }) => id);
  expect(new Set(regions).size).toBe(8);
  expect(results).toContainEqual({
    type: 'relation',
    from_id: 'a4',
    to_id: 'a2',
    direction: 'right',
    labels: ['actor'],
  });
});

test('Hugging Face: a card with features as lists, the same keys in every row, nothing that is null', async () => {
  const bare = articleWith('bare.txt', 'Rien.', []);
  const { sink } = await exported([bare, trapArticle], 'hf');
  const rows = sink.lines('data/train.jsonl') as Record<string, unknown>[];
  expect(rows.map((row) => Object.keys(row))).toEqual([
    Object.keys(rows[0] ?? {}),
    Object.keys(rows[0] ?? {}),
  ]);
  expect(sink.text('data/train.jsonl')).not.toContain('null');
  const card = sink.text('README.md');
  expect(card).toMatch(/^ {2}- name: spans\n {4}list:\n {4}- name: id\n {6}dtype: string$/m);
  expect(card).toContain('  - name: published\n    dtype: string');
  expect(card).not.toContain('struct:');
});

test('Hugging Face: hyparquet reads the same rows from the Parquet files', async () => {
  const corpus = Array.from({ length: 40 }, (_, i) => generatedCorpus(i))
    .flat()
    .map((article, i) => ({ ...article, file: `${i}.txt` }));
  const { sink } = await exported(corpus, 'hf');
  const bytes = sink.files.get('data/train-00000.parquet');
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes ?? []).buffer });
  expect(rows.length).toBe(corpus.length);
  expect(rows).toEqual(sink.lines('data/train.jsonl'));
});

test('CSV: quotes, formulas and line endings; the Excel variant has a BOM, semicolons and guarded cells', async () => {
  const { sink, manifest } = await exported([trapArticle], 'csv');
  const rows = [...parseDelimited(sink.text('annotations.csv'))];
  const quote = rows[0]?.indexOf('quote') ?? 0;
  expect(rows.slice(1).map((row) => row[quote])).toEqual(
    trapArticle.layers[0]?.layer.annotations.map((annotation) => annotation.quote),
  );
  const excel = sink.text('annotations.excel.csv');
  expect(excel.startsWith('\uFEFFdocument;file')).toBe(true);
  const cells = [...parseDelimited(excel, ';')].map((row) => row[quote]);
  expect(cells).toContain("'=1+1");
  expect(cells.filter((cell) => /^[=+@-]/.test(cell ?? ''))).toEqual([]);
  expect(JSON.stringify(manifest)).toContain('keep_default_na=False');
});

test('CSV: what Excel keeps of the export is read back the same', async () => {
  const { sink } = await exported([trapArticle], 'csv');
  const plain = await imported(sink, 'csv');
  sink.files.set('annotations.csv', sink.files.get('annotations.excel.csv') ?? new Uint8Array());
  const excel = await imported(sink, 'csv');
  expect(excel.report.problems).toEqual([]);
  expect(excel.files.text('traps.annotations.yaml')).toBe(plain.files.text('traps.annotations.yaml'));
});

test('CSV: a row a commitment, its links in words', async () => {
  const { sink } = await exported([trapArticle], 'csv');
  const [head = [], row = []] = [...parseDelimited(sink.text('commitments.csv'))];
  const cell = (name: string) => row[head.indexOf(name)];
  expect([cell('actor'), cell('deadline'), cell('deadline_value'), cell('strength')]).toEqual([
    'Premier\nministre',
    'fin 2025',
    '2025',
    'firm',
  ]);
});

test('XML: what XML 1.0 forbids is U+FFFD at the same place, and said', async () => {
  expect(xmlSafe('a\u0000b\fc\uFFFEd\tè\n\u0085')).toBe('a\uFFFDb\uFFFDc\uFFFDd\tè\n\u0085');
  for (const format of ['xmi', 'tei']) {
    const { manifest } = await exported([trapArticle], format);
    expect(manifest.losses.some(({ field }) => field === 'text')).toBe(true);
  }
});

test('TEI: words and names as its datatypes want them; a label that is none is kept beside', async () => {
  const attributes = new Map<string, AttributeValue>([
    ['due date', 1],
    ['échéance', 'x'],
  ]);
  const article = articleWith('a.txt', 'Ann part.', [
    {
      words: 'Ann',
      label: 'a label',
      attributes,
    },
  ]);
  const { sink, manifest } = await exported([article], 'tei');
  const xml = sink.text('a.xml');
  expect(xml).toContain('type="a_label"');
  expect(xml).toContain('<f name="label"><string>a label</string></f>');
  expect(xml).toContain(
    '<f name="due_date"><string>1</string></f><f name="échéance"><string>"x"</string></f>',
  );
  expect(xml).not.toContain('<string ');
  expect(manifest.losses).toMatchObject([{ field: 'status' }, { field: 'attributes', reason: 'name' }]);
});

test('W3C: the entity’s own address, position and quotation', async () => {
  const { sink } = await exported([trapArticle], 'web-annotation', {}, [elysee]);
  const { items } = JSON.parse(sink.text('traps.jsonld'));
  expect(items[0].body[1].source).toBe('http://www.wikidata.org/entity/Q1');
  expect(items[0].target.selector[0]).toEqual({ type: 'TextPositionSelector', start: 2, end: 8 });
  expect(items[0].target.selector[1]).toEqual({
    type: 'TextQuoteSelector',
    exact: 'Élysée',
    prefix: '😀 ',
    suffix: ' : le Premier\nministre M.Macron '.slice(0, 32),
  });
});
