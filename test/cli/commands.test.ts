import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCommands } from '../../src/cli/commands.ts';
import { cli, cliPath } from '../support/command-line.ts';
import { writeCorpus } from '../support/corpus-folder.ts';
import { articleWith, trapArticle } from '../support/sample-articles.ts';

let home = '';
let folder = '';

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'article-annotator-cli-'));
  folder = join(home, 'articles');
  await writeCorpus(folder, [
    trapArticle,
    articleWith('sub/b.txt', 'Ann à Bamako.', [{ words: 'Ann', label: 'person' }]),
  ]);
});
afterEach(() => rm(home, { recursive: true, force: true }));

describe('wrong calls: exit 2 and one line that names what was wrong', () => {
  test.each([
    [[], 'a command is missing'],
    [['nope'], '"nope"'],
    [['detect'], 'FILE is missing'],
    [['detect', '--nope', 'a.txt'], '--nope'],
    [['detect', '--published', '2025-02-30', 'a.txt'], '2025-02-30'],
    [['detect', '--jobs', '2', 'a.txt'], '--stdin'],
    [['detect', '--stdin', '--jobs', 'x'], '--jobs'],
    [['export'], 'FOLDER is missing'],
    [['export', '--format', 'xlsx', '--out', 'o', 'articles'], 'xlsx'],
    [['export', '--format', 'jsonl', 'articles'], '--out is missing'],
    [['export', '--format', 'jsonl', '--out', 'o', 'no-such-folder'], 'no-such-folder'],
    [['export', '--format', 'jsonl', '--out', 'o', '--split', '80', 'articles'], '--split'],
    [['export', '--format', 'brat', '--out', 'o', '--unit', 'utf-16', 'articles'], 'brat'],
    [['export', '--format', 'jsonl', '--out', 'o', '--status', 'finished', 'articles'], 'finished'],
    [['import', '--format', 'xmi', 'a', '--into', 'b'], 'xmi'],
    [['check', 'a', 'b'], 'too many'],
    [['stats'], 'FOLDER is missing'],
  ])('%j', async (args, part) => {
    const { code, out, error } = await cli(args);
    expect({ code, out, lines: error.split('\n').length }).toEqual({ code: 2, out: '', lines: 2 });
    expect(error).toContain(part);
  });
});

test.each(createCommands(new URL('file:///')).map(({ name }) => name))('%s --help', async (name) => {
  const { code, out, error } = await cli([name, '--help']);
  expect({ code, error }).toEqual({ code: 0, error: '' });
  expect(out.startsWith(`article-annotator ${name} `)).toBe(true);
});

describe('detect', () => {
  const text = '😀 Le 3 avril 2025, Emmanuel Macron était à Bamako.';

  test('one line a file; offsets are code points; a missing file is named and the rest goes on', async () => {
    await writeFile(join(folder, 'a.txt'), `\uFEFF${text}\r\n`);
    const { code, out, error } = await cli(['detect', join(folder, 'missing.txt'), join(folder, 'a.txt')]);
    expect(code).toBe(1);
    expect(error).toBe(`${join(folder, 'missing.txt')}: there is no such file\n`);
    const { file, suggestions } = JSON.parse(out);
    expect(file).toBe(join(folder, 'a.txt'));
    for (const { start, end, quote } of suggestions) expect([...text].slice(start, end).join('')).toBe(quote);
    expect(suggestions).toContainEqual(
      expect.objectContaining({ label: 'date', value: '2025-04-03', type: 'DATE' }),
    );
  });

  test('a commitment comes with what was read of it, and with where its actor and its deadline stand', async () => {
    const promise = '😀 Le ministre Abdoulaye Diop a promis de construire deux écoles avant le 30 juin 2026.';
    const { out } = await cli(['detect', '--stdin'], JSON.stringify({ id: 1, text: promise }));
    const { suggestions } = JSON.parse(out);
    const commitment = suggestions.find(({ label }: { label: string }) => label === 'commitment');
    const { attributes, links } = commitment;
    expect(attributes).toMatchObject({ strength: 'firm', polarity: 'positive', deadline: '2026-06-30' });
    const words = ({ start, end }: { start: number; end: number }) => [...promise].slice(start, end).join('');
    expect(words(links.actor)).toBe('Abdoulaye Diop');
    expect(words(links.deadline)).toContain('30 juin 2026');
  });

  test('--stdin keeps the order, with one thread and with several', async () => {
    const lines = Array.from({ length: 100 }, (_, i) => JSON.stringify({ id: i, text: `${i} ${text}` }));
    const one = await cli(['detect', '--stdin'], lines.join('\n'));
    const two = await cli(['detect', '--stdin', '--jobs', '2'], lines.join('\n'));
    expect(one).toEqual({ code: 0, out: two.out, error: '' });
    const ids = one.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id);
    expect(ids).toEqual(lines.map((_, i) => i));
  });

  test('--stdin answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, [cliPath, 'detect', '--stdin'], { stdio: 'pipe' });
    const answer = new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdin.write(`${JSON.stringify({ id: 'x', text })}\n`);
    expect(JSON.parse(String(await answer)).id).toBe('x');
    child.stdin.end();
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });

  test.each([
    ['no json', 'not JSON'],
    ['[1]', 'not a JSON object'],
    ['{"id":1}', '"text"'],
    ['{"text":"a","published":"x"}', '"published"'],
  ])('--stdin: the line %s is named, the others are answered', async (line, part) => {
    const { code, out, error } = await cli(['detect', '--stdin'], `${line}\n{"id":2,"text":"Ann"}\n`);
    expect({ code, lines: out.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
    expect(error).toMatch(/^line 1: /);
    expect(error).toContain(part);
  });

  test('--timex finds durations too', async () => {
    const input = JSON.stringify({ id: 1, text: 'La mission dure trois mois.' });
    const types = async (...args: string[]) => {
      const { out } = await cli(['detect', '--stdin', ...args], input);
      return JSON.parse(out).suggestions.map((item: { type?: string }) => item.type);
    };
    expect(await types()).not.toContain('DURATION');
    expect(await types('--timex')).toContain('DURATION');
  });
});

describe('export', () => {
  const run = (...args: string[]) => cli(['export', '--out', join(home, 'out'), ...args, folder]);
  const lines = async (path: string) =>
    (await readFile(join(home, 'out', path), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

  test('jsonl: one article a line, sub-folders too', async () => {
    expect(await run('--format', 'jsonl')).toMatchObject({ code: 0, out: '' });
    expect((await lines('articles.jsonl')).map(({ id, file }) => [id, file])).toEqual([
      ['sub/b', 'sub/b.txt'],
      ['traps', 'traps.txt'],
    ]);
  });

  test('an article that cannot be read is named and skipped, the rest is exported, exit 1', async () => {
    await writeFile(join(folder, 'bad.txt'), Buffer.from([0x4d, 0xe9, 0x74]));
    await writeFile(join(folder, 'c.txt'), 'C');
    await writeFile(join(folder, 'c.annotations.yaml'), 'version: 1\nannotations: [\n');
    const { code, error } = await run('--format', 'jsonl');
    expect(code).toBe(1);
    expect(error).toContain('bad.txt: skipped: bad.txt is not UTF-8');
    expect(error).toMatch(/c\.txt: skipped: c\.annotations\.yaml:\d+: /);
    expect(await lines('articles.jsonl')).toHaveLength(2);
  });

  test('again into the same folder; but a file of someone else stays', async () => {
    expect(await run('--format', 'brat')).toMatchObject({ code: 0 });
    expect(await run('--format', 'brat')).toMatchObject({ code: 0 });
    await writeFile(join(home, 'out', 'articles.jsonl'), 'mine');
    const refused = await run('--format', 'jsonl');
    expect(refused.code).toBe(1);
    expect(refused.error).toContain('articles.jsonl is there already');
    expect(await readFile(join(home, 'out', 'articles.jsonl'), 'utf8')).toBe('mine');
    expect(await run('--format', 'jsonl', '--force')).toMatchObject({ code: 0 });
  });

  test('a link in the target that leads out is not followed, and no half-written file is left', async () => {
    await mkdir(join(home, 'elsewhere'));
    await mkdir(join(home, 'out'));
    await symlink(join(home, 'elsewhere'), join(home, 'out', 'sub'));
    const { code, error } = await run('--format', 'brat');
    expect(code).toBe(1);
    expect(error).toContain('leads out of the folder');
    expect(await readdir(join(home, 'elsewhere'))).toEqual([]);
    expect((await readdir(join(home, 'out'))).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  test('splits are folders; with suggestions; labels; sentences', async () => {
    expect(
      await run(
        '--format',
        'jsonl',
        '--split',
        '50/50',
        '--suggestions',
        '--labels',
        'person',
        '--granularity',
        'sentence',
      ),
    ).toMatchObject({ code: 0 });
    const { documents } = JSON.parse(await readFile(join(home, 'out', 'manifest.json'), 'utf8'));
    expect(documents.length).toBeGreaterThan(2);
    for (const { split } of documents) expect(['train', 'test']).toContain(split);
  });
});

describe('import', () => {
  test('own → jsonl → own: the sidecars are the same bytes', async () => {
    await cli(['export', '--format', 'jsonl', '--out', join(home, 'out'), folder]);
    await mkdir(join(home, 'back'));
    const run = () =>
      cli(['import', '--format', 'jsonl', join(home, 'out', 'articles.jsonl'), '--into', join(home, 'back')]);
    expect(await run()).toMatchObject({ code: 0 });
    for (const path of ['traps.annotations.yaml', 'sub/b.annotations.yaml']) {
      const facts = /^article:\n(?: {2}.*\n)+/m;
      const own = await readFile(join(folder, path), 'utf8');
      const back = await readFile(join(home, 'back', path), 'utf8');
      expect(back.replace(facts, '')).toBe(own.replace(facts, ''));
    }
    const again = await run();
    expect(again.code).toBe(1);
    expect(again.error).toContain('is there already and stays as it is');
  });

  test('texts are matched by content, labels mapped, traversal refused', async () => {
    const rows = [
      { text: 'Ann à Bamako.', label: [[0, 3, 'PER']], file: 'other-name.txt' },
      { text: 'Evil.', label: [], file: '../evil.txt' },
    ];
    const file = join(home, 'in.jsonl');
    await writeFile(file, rows.map((row) => JSON.stringify(row)).join('\n'));
    const { code, error } = await cli([
      'import',
      '--format',
      'doccano',
      file,
      '--into',
      folder,
      '--map',
      'PER=person',
      '--layer',
      'bob',
    ]);
    expect(code).toBe(1);
    expect(error).toContain('../evil.txt');
    expect(await readdir(home)).not.toContain('evil.txt');
    expect(await readFile(join(folder, 'sub', 'b.bob.annotations.yaml'), 'utf8')).toContain(
      'label: "person"',
    );
    expect(await readdir(folder)).not.toContain('other-name.txt');
  });
});

test('check: exit 1 and file:line for an error', async () => {
  const entities = 'version: 1\nentities:\n  - id: elysee\n    label: organization\n    name: Élysée\n';
  await writeFile(join(folder, 'entities.yaml'), entities);
  expect((await cli(['check', folder])).code).toBe(0);
  await writeFile(
    join(folder, 'sub', 'b.annotations.yaml'),
    'version: 1\nstatus: nope\nannotations: []\n...\n',
  );
  const { code, out } = await cli(['check', '--json', folder]);
  expect(code).toBe(1);
  const problems = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(problems).toContainEqual(
    expect.objectContaining({ file: 'sub/b.annotations.yaml', line: 2, severity: 'error' }),
  );
});

test('stats: table, JSON and a page that needs nothing from elsewhere', async () => {
  expect((await cli(['stats', folder])).out).toMatch(/^total +2 +2 /m);
  expect((await cli(['stats', '--language', 'fr', folder])).out).toMatch(/^étiquette +annotations +formes /m);
  const stats = JSON.parse((await cli(['stats', '--json', folder])).out);
  expect(stats.total).toMatchObject({ articles: 2, annotated: 2, annotations: 9 });
  expect(stats.actors).toEqual([{ name: 'Premier ministre', count: 1 }]);
  expect(stats.deadlines).toEqual([{ name: '2025-12', count: 1 }]);
  const page = join(home, 'stats.html');
  expect(await cli(['stats', '--html', page, folder])).toMatchObject({ code: 0, out: '', error: '' });
  const html = await readFile(page, 'utf8');
  expect(html).toContain('<svg role="img" aria-label="Annotations by label: ');
  expect(html).toContain('prefers-color-scheme:dark');
  expect(html).not.toMatch(/<script|https?:|url\(|@import/i);
});
