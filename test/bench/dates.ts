/**
 * Scores the date detector on annotated corpora:
 *   node test/bench/dates.ts CORPORA [GOLD ARTICLES] [--misses CORPUS]
 * CORPORA holds `dates-*.jsonl`; GOLD holds `*.annotations.yaml`, ARTICLES the `.txt` files beside them.
 * Half of each corpus, by a hash of its ids, is kept apart as `held`: rules are written looking at `dev` only.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { DateOptions } from '../../src/detect/dates/index.ts';
import { DateDetector } from '../../src/detect/dates/index.ts';
import type { Language } from '../../src/detect/detector.ts';
import { ArticleText } from '../../src/text/article-text.ts';

interface Expected {
  readonly start: number;
  readonly end: number;
  /** Any of these values is right; empty when the value is not scored. */
  readonly values: readonly string[];
  /** Neither a miss when absent nor an error when present. */
  readonly optional?: boolean;
}

interface Case {
  readonly id: string;
  readonly text: string;
  readonly published: string | undefined;
  readonly language: Language;
  readonly expected: readonly Expected[];
}

interface Score {
  gold: number;
  found: number;
  exact: number;
  relaxed: number;
  valued: number;
  value: number;
}

const timex: DateOptions = { types: ['DATE', 'TIME', 'DURATION', 'SET'] };

function half(id: string): 'dev' | 'held' {
  let hash = 2166136261;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 16777619);
  return (hash >>> 7) & 1 ? 'held' : 'dev';
}

function readLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}

interface MsLine {
  id: string;
  ref: string;
  text: string;
  ents: [number | null, number, string, { timex?: string }[]][];
}
interface WarLine {
  id: string;
  dct: string;
  text: string;
  ents: [number, number, string, string | null][];
}
interface DucklingLine {
  id: string;
  text: string;
  kind: string;
  val?: number[] | null;
  end?: number[] | null;
  grain: string;
}

function corpusCases(name: string, file: string): Case[] {
  const language: Language = name.includes('-fr') ? 'fr' : 'en';
  if (name.includes('duckling')) {
    return (readLines(file) as DucklingLine[]).map((line) => ({
      id: line.id,
      text: line.text,
      published: '2013-02-12',
      language,
      expected: [{ start: 0, end: line.text.length, values: ducklingValues(line) }],
    }));
  }
  if (name.includes('wikiwars')) {
    return (readLines(file) as WarLine[]).map((line) => ({
      id: line.id,
      text: line.text,
      published: line.dct,
      language,
      expected: line.ents.map(([start, end, , value]) => ({ start, end, values: value ? [value] : [] })),
    }));
  }
  return (readLines(file) as MsLine[]).map((line) => ({
    id: line.id,
    text: line.text,
    published: line.ref?.slice(0, 10),
    language,
    expected: line.ents.map(([start, end, , resolutions]) => ({
      start: start ?? 0,
      end,
      values: resolutions.flatMap(({ timex: value }) =>
        line.ref && value && !/[(X]|^T/.test(value) ? [value] : [],
      ),
    })),
  }));
}

function ducklingValues({ val, grain, kind, end }: DucklingLine): string[] {
  if (!val || kind.includes('Interval') || end) return [];
  const [y = 0, m = 1, d = 1] = val;
  const two = (n: number) => String(n).padStart(2, '0');
  if (grain === 'Day') return [`${y}-${two(m)}-${two(d)}`];
  if (grain === 'Month') return [`${y}-${two(m)}`];
  return grain === 'Year' ? [`${y}`] : [];
}

function goldCases(goldFolder: string, articleFolder: string): Case[] {
  return readdirSync(goldFolder)
    .filter((file) => file.endsWith('.annotations.yaml'))
    .map((file) => {
      const sidecar = parse(readFileSync(join(goldFolder, file), 'utf8')) as {
        article: { language: Language; published: string };
        annotations: {
          label: string;
          start: number;
          end: number;
          optional?: boolean;
          attributes?: { value?: string };
        }[];
      };
      const article = new ArticleText(
        readFileSync(join(articleFolder, file.replace('.annotations.yaml', '.txt')), 'utf8'),
      );
      return {
        id: file,
        text: article.text,
        published: sidecar.article.published,
        language: sidecar.article.language,
        expected: sidecar.annotations
          .filter(({ label }) => label === 'date')
          .map(({ start, end, optional, attributes }) => ({
            start: article.toUtf16(start),
            end: article.toUtf16(end),
            values: attributes?.value ? [attributes.value] : [],
            ...(optional && { optional }),
          })),
      };
    });
}

function score(cases: readonly Case[], detector: DateDetector, misses: string[] | undefined): Score {
  const total: Score = { gold: 0, found: 0, exact: 0, relaxed: 0, valued: 0, value: 0 };
  for (const item of cases) {
    const found = detector.detect(item.text, item);
    const used = new Set<number>();
    for (const expected of item.expected) {
      const at = pick(found, expected, used);
      const hit = found[at];
      if (expected.optional) {
        if (hit) used.add(at);
        continue;
      }
      total.gold++;
      const value = hit?.attributes?.get('value');
      const exact = hit?.start === expected.start && hit.end === expected.end;
      const right = value !== undefined && expected.values.includes(value);
      if (hit) {
        used.add(at);
        total.found++;
        total.relaxed++;
      }
      if (exact) total.exact++;
      if (expected.values.length > 0) {
        total.valued++;
        if (right) total.value++;
      }
      if (misses && (!exact || (expected.values.length > 0 && !right))) {
        const words = (range: { start: number; end: number }) => item.text.slice(range.start, range.end);
        const context = `${item.text.slice(Math.max(0, expected.start - 40), expected.start)}[${words(expected)}]${item.text.slice(expected.end, expected.end + 30)}`;
        misses.push(
          `${context.replace(/\n/g, '/')}  =${expected.values[0] ?? ''}  got ${hit ? `${words(hit)} =${value}` : 'nothing'}`,
        );
      }
    }
    found.forEach((extra, index) => {
      if (used.has(index)) return;
      total.found++;
      misses?.push(
        `EXTRA ${item.text.slice(Math.max(0, extra.start - 30), extra.start)}[${item.text.slice(extra.start, extra.end)}]${item.text.slice(extra.end, extra.end + 20)}`.replace(
          /\n/g,
          '/',
        ),
      );
    });
  }
  return total;
}

function pick(
  found: readonly { start: number; end: number }[],
  expected: Expected,
  used: ReadonlySet<number>,
): number {
  const exact = found.findIndex(
    (f, i) => !used.has(i) && f.start === expected.start && f.end === expected.end,
  );
  return exact >= 0
    ? exact
    : found.findIndex((f, i) => !used.has(i) && f.start < expected.end && expected.start < f.end);
}

function row(name: string, part: string, total: Score): string {
  const f1 = (right: number) =>
    ((200 * right) / Math.max(1, total.gold + total.found)).toFixed(1).padStart(6);
  const value =
    total.valued === 0
      ? ''
      : `  value of ${total.valued}: ${((100 * total.value) / total.valued).toFixed(1)} %`;
  return `${name.padEnd(20)} ${part.padEnd(5)} n=${String(total.gold).padStart(5)}  exact ${f1(total.exact)}  relaxed ${f1(total.relaxed)}${value}`;
}

const args = process.argv.slice(2);
const missesAt = args.indexOf('--misses');
const wanted = missesAt < 0 ? undefined : args.splice(missesAt, 2)[1];
const [corpora, gold, articles] = args;
if (!corpora)
  throw new RangeError('usage: node test/bench/dates.ts CORPORA [GOLD ARTICLES] [--misses CORPUS]');
const detector = new DateDetector(timex);
for (const file of readdirSync(corpora).filter((entry) => /^dates-.*\.jsonl$/.test(entry))) {
  const name = file.replace('.jsonl', '');
  const cases = corpusCases(name, join(corpora, file));
  for (const part of ['dev', 'held'] as const) {
    const misses = wanted === name && part === 'dev' ? ([] as string[]) : undefined;
    console.log(
      row(
        name,
        part,
        score(
          cases.filter(({ id }) => half(id) === part),
          detector,
          misses,
        ),
      ),
    );
    if (misses) console.log(misses.join('\n'));
  }
}
if (gold && articles) {
  const misses: string[] = [];
  console.log(row('gold articles', 'all', score(goldCases(gold, articles), new DateDetector(), misses)));
  if (misses.length > 0) console.log(misses.join('\n'));
}
const prose = corpusCases('dates-wikiwars-en', join(corpora, 'dates-wikiwars-en.jsonl'))
  .map(({ text }) => text)
  .join('\n\n');
const started = performance.now();
const paragraphs = prose.split('\n\n');
for (const paragraph of paragraphs) detector.detect(paragraph, { language: 'en', published: '2009-12-19' });
const seconds = (performance.now() - started) / 1000;
console.log(
  `speed ${(prose.length / 1e6 / seconds).toFixed(1)} MB/s over ${(prose.length / 1e6).toFixed(2)} MB`,
);
