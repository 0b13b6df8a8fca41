import { expect, test } from 'vitest';
import { imported } from '../../support/exported.ts';
import { MemoryFiles } from '../../support/memory-files.ts';
import { MemorySink } from '../../support/memory-sink.ts';

const json = (value: unknown) => JSON.stringify(value);
const span = { start: 0, end: 99, label: 'p' };

/** Format, files, and what the first problem says. */
const broken: [format: string, files: Record<string, string>, problem: string][] = [
  ['jsonl', { 'articles.jsonl': '[' }, 'the line is not a JSON object'],
  ['jsonl', { 'articles.jsonl': '{}' }, 'there is no "text"'],
  [
    'jsonl',
    { 'articles.jsonl': json({ text: 'a', annotations: [{ start: 0, end: 1 }] }) },
    'annotations[0] has no label',
  ],
  ['jsonl', { 'articles.jsonl': json({ text: 'a', file: '.a.txt' }) }, 'starts with a dot'],
  [
    'jsonl',
    { 'articles.jsonl': json({ text: 'a', file: 'there.txt' }) },
    'there.txt is there and has another text',
  ],
  [
    'jsonl',
    { 'articles.jsonl': json({ text: 'Ann.', file: 'there.txt' }) },
    'is there already and stays as it is',
  ],
  ['jsonl', { 'articles.jsonl': json({ text: 'a', file: 'b.txt', id: 'b#2' }) }, 'only sentences of it'],
  ['prodigy', { 'articles.jsonl': json({ text: 'a', answer: 'reject' }) }, 'the answer is "reject"'],
  ['prodigy', { 'articles.jsonl': json({ text: 'a', spans: [3] }) }, 'spans[0] has no label'],
  [
    'prodigy',
    { 'articles.jsonl': json({ text: 'a', spans: [span] }) },
    'p [0, 99): it is no place of the text',
  ],
  [
    'spacy',
    { 'articles.jsonl': json({ text: 'a', spans: [{ ...span, end: 1, quote: 'b' }] }) },
    'not its quote',
  ],
  ['spacy', { 'articles.jsonl': json({ text: 'a', entities: [[0, 1]] }) }, 'annotation 1 has no label'],
  ['doccano', { 'articles.jsonl': json({ text: '😀', label: [[0, 1, 'p']] }) }, 'annotation 1 has no label'],
  ['label-studio', { 'tasks.json': '{}' }, 'not a JSON array of tasks'],
  ['label-studio', { 'tasks.json': '[{}]' }, 'there is no "data.text"'],
  ['csv', { 'annotations.csv': 'a,b\n' }, 'the table needs the columns'],
  ['csv', { 'annotations.csv': 'file,start,end,label\nx.txt,0,1,p\n' }, 'the dataset does not hold the text'],
  ['csv', { 'annotations.csv': 'file,start,end,label\nthere.txt,x,1,p\n' }, '[x, 1) is no place of the text'],
  ['brat', { 'a.ann': '' }, 'there is no a.txt beside it'],
  ['brat', { 'a.ann': 'R1\tx', 'a.txt': 'a' }, 'line 1: R lines are not read'],
  ['brat', { 'a.ann': 'T1\tp 0 9\ta', 'a.txt': 'a' }, 'T1 has no place in the text'],
  ['brat', { 'a.ann': 'E1\tp:T1', 'a.txt': 'a' }, 'E1 has no trigger'],
  ['iob2', { 'articles.iob2': 'a O\n' }, 'does not say which text it is of'],
  [
    'iob2',
    { 'articles.iob2': 'b O\n', 'articles.tokens.jsonl': json({ file: 'there.txt' }) },
    'the token "b" is not in the text after place 0',
  ],
  ['web-annotation', { 'a.jsonld': '3' }, 'the file holds no annotations'],
];

test.each(broken)('%s, %j: %s, and the same in French', async (format, contents, problem) => {
  const sink = new MemorySink();
  for (const [path, text] of Object.entries(contents)) sink.files.set(path, new TextEncoder().encode(text));
  const sidecar = 'version: 1\n...\n';
  const files = new MemoryFiles({ 'there.txt': 'Ann.', 'there.annotations.yaml': sidecar });
  const { report } = await imported(sink, format, files);
  expect(report.problems[0]?.problem.en).toContain(problem);
  expect(report.problems[0]?.problem.fr).not.toBe(report.problems[0]?.problem.en);
  expect(files.text('there.annotations.yaml')).toBe(sidecar);
  expect(files.text('there.txt')).toBe('Ann.');
});
