/**
 * Measures the speed of detection on one core, and fails when time grows faster than the text.
 *
 * node test/bench/speed.ts FOLDER
 *
 * FOLDER holds articles (`.txt`), which are repeated under changing numbers up to a megabyte.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyLayer } from '../../src/annotation/layer.ts';
import { CommitmentDetector } from '../../src/detect/commitments/detector.ts';
import { DateDetector } from '../../src/detect/dates/index.ts';
import type { Detector } from '../../src/detect/detector.ts';
import { EntityDetector } from '../../src/detect/entities/detector.ts';
import { standardLexicon } from '../../src/detect/entities/standard-lexicon.ts';
import { createPipeline } from '../../src/detect/index.ts';
import { ParagraphReader } from '../../src/detect/lexicon/reading.ts';
import { ArticleSession } from '../../src/project/session.ts';
import { Tracker } from '../../src/project/tracking.ts';
import { standardScheme } from '../../src/scheme/standard.ts';
import { ArticleText } from '../../src/text/article-text.ts';

const context = { language: 'fr', published: '2025-04-03' } as const;
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node test/bench/speed.ts FOLDER');
  process.exit(2);
}
const articles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.txt'))
  .map((file) => readFileSync(join(folder, file), 'utf8'));

const started = cpuTime();
createPipeline().detect(new ArticleText('Le ministre est à Dakar.'), context);
console.log(`first detection: ${(cpuTime() - started).toFixed(0)} ms`);

const paragraphs = text(300_000).split('\n').filter(Boolean);
const reader = new ParagraphReader(standardLexicon());
report('words and sentences', {
  detect: (paragraph) => {
    reader.read(paragraph);
    return [];
  },
});
report('dates', new DateDetector());
report('entity rules', new EntityDetector(new ParagraphReader(standardLexicon())));
report('commitments', new CommitmentDetector(new ParagraphReader(standardLexicon())));

createPipeline().detect(new ArticleText(text(500_000)), context);
const sizes = [125_000, 250_000, 500_000, 1_000_000];
const perMegabyte = sizes.map((size) => {
  const article = new ArticleText(text(size));
  const pipeline = createPipeline();
  const since = cpuTime();
  const { length } = pipeline.detect(article, context);
  const seconds = (cpuTime() - since) / 1000;
  console.log(`${size} code units: ${(size / 1e6 / seconds).toFixed(2)} MB/s, ${length} suggestions`);
  return seconds / size;
});

keystrokes();
edits();
hostile();
const growth = (perMegabyte.at(-1) ?? 0) / (perMegabyte[0] ?? 1);
console.log(`cost of a character, largest against smallest text: ${growth.toFixed(2)}`);
if (growth > 2) process.exitCode = 1;

/** Milliseconds of processor time: other work on the machine does not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function text(size: number): string {
  let out = '';
  for (let round = 1; out.length < size; round++) {
    for (const article of articles) out += `${article.replaceAll('. ', `. [${round}] `)}\n${round}\n`;
  }
  return out.slice(0, size);
}

function report(name: string, detector: Pick<Detector, 'detect'>): void {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 4; run++) {
    const since = cpuTime();
    for (const paragraph of paragraphs) detector.detect(paragraph, context);
    best = Math.min(best, cpuTime() - since);
  }
  console.log(`${name}: ${(300 / best).toFixed(2)} MB/s`);
}

/** A letter typed into a megabyte: the longest step between two chances to pause, and the whole. */
function keystrokes(): void {
  const base = text(1_000_000);
  const pipeline = createPipeline();
  pipeline.detect(new ArticleText(base), context);
  const longest: number[] = [];
  const whole: number[] = [];
  for (let key = 0; key < 20; key++) {
    const article = new ArticleText(`${base.slice(0, 500_000)}${'a'.repeat(key)}${base.slice(500_000)}`);
    let last = cpuTime();
    const since = last;
    let slowest = 0;
    for (const steps = pipeline.steps(article, context); !steps.next().done; ) {
      slowest = Math.max(slowest, cpuTime() - last);
      last = cpuTime();
    }
    longest.push(Math.max(slowest, cpuTime() - last));
    whole.push(cpuTime() - since);
  }
  const p95 = (values: number[]) => [...values].sort((a, b) => a - b)[18]?.toFixed(1);
  console.log(
    `a keystroke in 1 MB: longest step ${p95(longest)} ms, whole ${p95(whole)} ms (95th percentile)`,
  );
}

/** What a letter typed into a megabyte costs before the editor goes on: everything follows its words. */
function edits(): void {
  const at = 500_000;
  let typed = text(1_000_000);
  const session = new ArticleSession(new ArticleText(typed), emptyLayer, {
    author: { name: undefined, now: () => '2025-04-03T08:00:00Z', newId: () => 'a' },
    scheme: standardScheme('fr'),
    onAct: () => {},
    onChange: () => {},
  });
  session.setSuggestions(createPipeline().detect(session.text, context));
  const tracker = new Tracker();
  const costs: number[] = [];
  for (let key = 0; key < 120; key++) {
    const since = performance.now();
    typed = `${typed.slice(0, at)}a${typed.slice(at)}`;
    const old = session.text;
    const { start } = old.spanFromUtf16(at, at);
    const edited = new ArticleText(typed);
    const { layer, suggestions } = tracker.follow(session, [{ start, end: start, inserted: 1 }], edited);
    session.setText(edited, layer, suggestions);
    costs.push(performance.now() - since);
  }
  const p95 = costs.sort((a, b) => a - b)[Math.floor(costs.length * 0.95)];
  console.log(`what follows a keystroke at once: ${p95?.toFixed(1)} ms (95th percentile, by the clock)`);
}

function hostile(): void {
  const shapes = [
    'd’',
    'A. ',
    '(AES) ',
    'M. ',
    'de la ',
    'Ministère de la Santé et de ',
    '« ',
    'será ',
    'ONU (',
    'a promis de ',
  ];
  for (const shape of shapes) {
    const times = [20_000, 160_000].map((size) => {
      const pipeline = createPipeline();
      const article = new ArticleText(shape.repeat(Math.ceil(size / shape.length)));
      const since = cpuTime();
      pipeline.detect(article, context);
      return cpuTime() - since;
    });
    const ratio = (times[1] ?? 0) / Math.max(times[0] ?? 1, 20);
    if (ratio > 20) {
      console.log(`hostile ${JSON.stringify(shape)}: ${times.map((time) => time.toFixed(0)).join(' → ')} ms`);
      process.exitCode = 1;
    }
  }
}
