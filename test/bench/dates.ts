/**
 * Scores the date detector:
 *   node test/bench/dates.ts [CORPORA [GOLD ARTICLES]] [--misses SET] [--peers] [--pipeline]
 * on `timex/*.txt` beside this file; CORPORA holds `dates-*.jsonl`, GOLD `*.annotations.yaml`, ARTICLES the `.txt` files
 * of these. Rules are written looking at the `tune` half of each set only, whose misses `--misses` lists.
 * Value: F1 of expressions found that also have the right value. `--peers`: chrono-node on the same texts;
 * `--pipeline`: what the whole detection keeps of it, line by line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { en, fr } from 'chrono-node';
import { DateDetector } from '../../src/detect/dates/index.ts';
import { timexTypes } from '../../src/detect/dates/rule.ts';
import { createPipeline } from '../../src/detect/index.ts';
import { ArticleText } from '../../src/text/article-text.ts';
import { type Case, corpusCases, type Expected, goldCases, markedCases } from './date-cases.ts';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly type?: string | undefined;
  readonly value?: string | undefined;
}
type Finder = (item: Case) => readonly Found[];

interface Score {
  gold: number;
  found: number;
  exact: number;
  relaxed: number;
  /** Expressions whose value is scored, and those of `found` that are none of the others. */
  valued: number;
  valuedFound: number;
  value: number;
  typed: number;
  type: number;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string' }, peers: { type: 'boolean' }, pipeline: { type: 'boolean' } },
});
const [corpora, gold, articles] = positionals;

function finder(detector: DateDetector): Finder {
  return (item) =>
    detector.detect(item.text, item).map(({ start, end, attributes }) => ({
      start,
      end,
      type: attributes?.get('type'),
      value: attributes?.get('value'),
    }));
}
const timex = finder(new DateDetector({ types: timexTypes }));
const pipeline = createPipeline({ dates: { types: timexTypes } });
const kept: Finder = (item) => {
  const article = new ArticleText(item.text);
  return pipeline
    .detect(article, item)
    .filter(({ label }) => label === 'date')
    .map(({ start, end, attributes }) => ({
      start: article.toUtf16(start),
      end: article.toUtf16(end),
      type: attributes?.get('type'),
      value: attributes?.get('value'),
    }));
};

const readers = { fr, en };

/** chrono-node with the publication date; its results as TIMEX3 as far as they are certain. */
const peer: Finder = ({ text, published, language }) =>
  readers[language]
    .parse(text, published ? new Date(`${published}T12:00:00Z`) : undefined)
    .map(({ index, text: words, start }) => {
      const two = (unit: 'month' | 'day' | 'hour' | 'minute') =>
        String(start.get(unit) ?? 0).padStart(2, '0');
      const day = start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('year');
      const date = `${start.get('year')}${start.isCertain('month') || day ? `-${two('month')}` : ''}${day ? `-${two('day')}` : ''}`;
      const value = start.isCertain('hour') ? `${date}T${two('hour')}:${two('minute')}` : date;
      return { start: index, end: index + words.length, value };
    });

function score(cases: readonly Case[], find: Finder, misses: string[] | undefined): Score {
  const total: Score = {
    gold: 0,
    found: 0,
    exact: 0,
    relaxed: 0,
    valued: 0,
    valuedFound: 0,
    value: 0,
    typed: 0,
    type: 0,
  };
  for (const item of cases) {
    const found = find(item);
    const used = new Set<number>();
    for (const expected of item.expected) {
      const at = pick(found, expected, used);
      const hit = found[at];
      if (hit) used.add(at);
      if (expected.optional) continue;
      total.gold++;
      const exact = hit?.start === expected.start && hit.end === expected.end;
      const right = hit?.value !== undefined && expected.values.includes(hit.value);
      const valued = expected.values.length > 0;
      if (exact) total.exact++;
      if (valued) total.valued++;
      if (valued && right) total.value++;
      if (hit) {
        total.found++;
        total.relaxed++;
        if (valued) total.valuedFound++;
        if (expected.type) total.typed++;
        if (expected.type && expected.type === hit.type) total.type++;
      }
      const typed = !hit || !expected.type || expected.type === hit.type;
      if (exact && (right || !valued) && typed) continue;
      misses?.push(
        `${around(item, expected)}  =${expected.type ?? ''} ${expected.values[0] ?? ''}  got ${hit ? `${item.text.slice(hit.start, hit.end)} =${hit.type} ${hit.value}` : 'nothing'}`,
      );
    }
    found.forEach((extra, index) => {
      if (used.has(index)) return;
      total.found++;
      total.valuedFound++;
      misses?.push(`EXTRA ${around(item, extra)}  ${extra.type} ${extra.value}`);
    });
  }
  return total;
}

function around({ text }: Case, { start, end }: { start: number; end: number }): string {
  return `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 30)}`.replaceAll(
    '\n',
    '/',
  );
}

function pick(found: readonly Found[], expected: Expected, used: ReadonlySet<number>): number {
  const exact = found.findIndex(
    (f, i) => !used.has(i) && f.start === expected.start && f.end === expected.end,
  );
  return exact >= 0
    ? exact
    : found.findIndex((f, i) => !used.has(i) && f.start < expected.end && expected.start < f.end);
}

function row(name: string, part: string, total: Score): string {
  const f1 = (right: number, sum: number) => ((200 * right) / Math.max(1, sum)).toFixed(1).padStart(6);
  const both = total.gold + total.found;
  return [
    name.padEnd(20),
    part.padEnd(5),
    `n=${String(total.gold).padStart(5)}`,
    ` exact ${f1(total.exact, both)}`,
    ` relaxed ${f1(total.relaxed, both)}`,
    ...(total.valued
      ? [` value ${f1(total.value, total.valued + total.valuedFound)} of ${total.valued}`]
      : []),
    ...(total.type ? [` type of those found ${((100 * total.type) / total.typed).toFixed(1)} %`] : []),
  ].join(' ');
}

function report(name: string, cases: readonly Case[]): void {
  for (const part of ['tune', 'held'] as const) {
    const chosen = cases.filter(({ half }) => half === part);
    if (chosen.length === 0) continue;
    const misses = options.misses === name && part === 'tune' ? ([] as string[]) : undefined;
    console.log(row(name, part, score(chosen, timex, misses)));
    if (options.pipeline) console.log(row('  pipeline', part, score(chosen, kept, undefined)));
    if (options.peers) console.log(row('  chrono-node', part, score(chosen, peer, undefined)));
    if (misses) console.log(misses.join('\n'));
  }
}

const own = join(import.meta.dirname, 'timex');
const sets = [
  ['press-fr', /^press-fr-(tune|held)/],
  ['wire-en', /^wire-en-(tune|held)/],
  ['press-fr-blind', /^press-fr-blind/],
  ['wire-en-blind', /^wire-en-blind/],
] as const;
for (const [name, files] of sets) {
  report(
    name,
    readdirSync(own)
      .filter((file) => files.test(file))
      .flatMap((file) => markedCases(file.replace('.txt', ''), readFileSync(join(own, file), 'utf8'))),
  );
}
if (corpora) {
  for (const file of readdirSync(corpora).filter((entry) => /^dates-.*\.jsonl$/.test(entry))) {
    const name = file.replace('.jsonl', '');
    report(name, corpusCases(name, join(corpora, file)));
  }
}
if (gold && articles) {
  const misses: string[] = [];
  console.log(
    row('gold articles', 'all', score(goldCases(gold, articles), finder(new DateDetector()), misses)),
  );
  if (misses.length > 0) console.log(misses.join('\n'));
}
