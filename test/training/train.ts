/**
 * Trains the tagger and writes its weights.
 *
 * node test/training/train.ts --corpora FOLDER [--out FILE] [--measure [--blind] [--articles FOLDER] [--errors NAME]] [--set NAME=WEIGHT …]
 *
 * FOLDER holds the corpora (`*.jsonl`). `--measure` keeps an eighth of the own articles and the test corpora out of
 * training and prints how well they are read, with the annotated articles in another folder;
 * `--blind` measures the blind halves of `test/bench/names` instead of the others;
 * `--errors` lists the errors in one of these sets. `--set` overrides how much a corpus counts.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Detector } from '../../src/detect/detector.ts';
import { oneLabel } from '../../src/detect/document/one-label.ts';
import { shortNames } from '../../src/detect/document/short-names.ts';
import { EntityDetector } from '../../src/detect/entities/detector.ts';
import { standardLexicon } from '../../src/detect/entities/standard-lexicon.ts';
import { ParagraphReader } from '../../src/detect/lexicon/reading.ts';
import { TaggerDetector } from '../../src/detect/model/detector.ts';
import { hashText } from '../../src/detect/model/hash.ts';
import { writeWeights } from '../../src/detect/model/weights.ts';
import { Pipeline } from '../../src/detect/pipeline.ts';
import { ArticleText } from '../../src/text/article-text.ts';
import { readCorpus, readMarked, readOwn } from './corpus.ts';
import { buildLattices } from './lattices.ts';
import { documents, errors, type Finder, type MeasuredText, measure, readArticles } from './measure.ts';
import type { Sample } from './sample.ts';
import { Trainer } from './trainer.ts';
import { variants } from './variants.ts';
import { vary } from './vary.ts';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string' },
    out: { type: 'string' },
    errors: { type: 'string' },
    articles: { type: 'string' },
    measure: { type: 'boolean', default: false },
    blind: { type: 'boolean', default: false },
    set: { type: 'string', multiple: true, default: [] },
  },
});
if (!values.corpora) {
  console.error(
    'usage: node test/training/train.ts --corpora FOLDER [--out FILE] [--measure [--blind] [--articles FOLDER] [--errors NAME]] [--set NAME=WEIGHT …]',
  );
  process.exit(2);
}

/** How much each corpus counts; `--set` also takes the numbers below. */
const shares = new Map<string, number>([
  ['own', 1],
  ['varied', 0.5],
  ['sequoia-fr-train', 1.5],
  ['sequoia-fr-dev', 1.5],
  ['wikiann-fr-train', 0],
  ['wikiann-fr-dev', 0],
  ['wikiann-en-train', 0],
  ['wikiann-en-dev', 0],
  ['newseye-fr-dev', 0.15],
  ['newseye-fr-dev2', 0.15],
  ['newseye-fr-test', 0.15],
  ['europeana-fr', 0],
  ['uner-en-ewt-dev', 1],
  ['uner-en-ewt-test', 1],
  ['wikigold-en', 0.5],
]);
const numbers = new Map<string, number>([
  ['epochs', 6],
  ['runs', 3],
  ['rate', 0.1],
  ['lasso', 0.003],
  ['dropout', 0.15],
  ['least', 2],
  ['copies', 0],
  ['most', 40],
  ['largest', 2.5],
  ['prune', 0.03],
  ['strongest', 0.12],
  ['rules', 1],
  ['seed', 7],
  ['part', 1],
]);
for (const option of values.set) {
  const [name = '', value] = option.split('=');
  const into = shares.has(name) ? shares : numbers;
  if (!into.has(name)) throw new Error(`nothing is called ${name}`);
  into.set(name, Number(value));
}
const number = (name: string) => numbers.get(name) as number;
const testSets = ['sequoia-fr-dev', 'uner-en-ewt-test', 'wikigold-en'];

const since = performance.now();
const folder = join(values.corpora, 'entities');
const corpora = [...shares.keys()]
  .filter((name) => name !== 'own' && name !== 'varied')
  .map((name) => join(folder, `${name}.jsonl`));
const all = [...readOwn(), ...corpora.flatMap(readCorpus)];
const held = (sample: Sample) =>
  values.measure &&
  (sample.source === 'own'
    ? !sample.document.startsWith('names/') && (hashText(sample.document) >>> 8) % 8 === 0
    : testSets.includes(sample.source));
const kept = (sample: Sample) =>
  sample.source !== 'own' || (hashText(sample.document) >>> 12) % 100 < 100 * number('part');
const training = all.filter((sample) => !held(sample) && kept(sample));

const reader = new ParagraphReader(standardLexicon());
const rules = number('rules') ? new EntityDetector(reader) : { id: 'none', detect: () => [] };
const lattices = buildLattices(
  vary(training, number('copies'), reader.lexicon, number('seed')),
  ({ source }) => shares.get(source) ?? 0,
  reader,
  rules,
  number('least'),
);
const seconds = () => `${((performance.now() - since) / 1000).toFixed(0)} s`;
console.log(
  `${lattices.sentenceStart.length - 1} sentences, ${lattices.tags.length} words, ${lattices.numbers.length} features, ${seconds()}`,
);
const trainers = Array.from({ length: number('runs') }, (_, run) => {
  const trainer = new Trainer(lattices, {
    epochs: number('epochs'),
    rate: number('rate'),
    lasso: number('lasso'),
    dropout: number('dropout'),
    seed: number('seed') + run,
  });
  trainer.train((epoch, loss) =>
    console.log(`run ${run + 1}, pass ${epoch}: loss ${loss.toFixed(0)}, ${seconds()}`),
  );
  return trainer;
});
const trainer = trainers[0] as Trainer;
trainer.average(trainers);
const weights = trainer.quantize(number('most'), number('largest'), number('prune'), number('strongest'));
const text = writeWeights(weights);
console.log(
  `${weights.features.length} features with weights, ${text.length} bytes, ${gzipSync(text).length} compressed`,
);
if (values.out ?? !values.measure) {
  const target =
    values.out ?? fileURLToPath(new URL('../../src/detect/model/data/weights.ts', import.meta.url));
  writeFileSync(
    target,
    `// The tagger’s weights, see src/detect/model/weights.ts. Written by test/training/train.ts.\n\nexport const weights =\n  '${text}';\n`,
  );
}
if (values.measure) report();

function report(): void {
  const tagger = () => new TaggerDetector(reader, rules, () => text);
  const pipeline = (detector: Detector) =>
    new Pipeline({
      detectors: [detector],
      rules: [shortNames, oneLabel],
      linkers: [],
      knowledgeDetector: () => ({ id: 'none', detect: () => [] }),
    });
  const direct =
    (detector: TaggerDetector): Finder =>
    ({ text: whole, language }) => {
      let by = 0;
      return whole.split('\n').flatMap((line) => {
        const at = by;
        by += line.length + 1;
        return detector
          .detect(line, { language, published: undefined })
          .map(({ start, end, label }) => ({ start: start + at, end: end + at, label }));
      });
    };
  const piped =
    (pipeline: Pipeline): Finder =>
    ({ text: whole, language }) => {
      const article = new ArticleText(whole);
      return pipeline.detect(article, { language, published: undefined }).map(({ start, end, label }) => ({
        start: article.toUtf16(start),
        end: article.toUtf16(end),
        label,
      }));
    };
  const finders: [string, Finder][] = [
    ['rules', piped(pipeline(rules))],
    ['model', direct(tagger())],
    ['merged', piped(pipeline(tagger()))],
  ];
  const sets = new Map<string, Sample[]>();
  for (const sample of all) {
    if (!held(sample)) continue;
    const name = sample.source === 'own' ? `own-${sample.language}` : sample.source;
    sets.set(name, [...(sets.get(name) ?? []), sample]);
  }
  const measured: [string, MeasuredText[]][] = [...sets].map(([name, samples]) => [name, documents(samples)]);
  const names = fileURLToPath(new URL('../bench/names/', import.meta.url));
  for (const [file, samples] of readMarked(names)) {
    if (file.includes('-held') !== values.blind) continue;
    const texts = documents(samples);
    measured.push([file, texts]);
    for (const [name, change] of variants) measured.push([`${file} ${name}`, texts.map(change)]);
  }
  if (values.articles) measured.push(['articles', readArticles(values.articles)]);
  for (const [name, texts] of measured) {
    if (values.errors === name)
      for (const line of errors(texts, piped(pipeline(tagger())))) console.log(line);
    for (const [way, finder] of finders)
      console.log(`${name.padEnd(18)} ${way.padEnd(8)} ${measure(texts, finder)}`);
  }
}
