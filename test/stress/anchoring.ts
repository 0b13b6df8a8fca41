import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anchorOf } from '../../src/annotation/decision.ts';
import { emptyLayer, type Layer } from '../../src/annotation/layer.ts';
import { countsIn, reanchorLayer } from '../../src/project/reanchoring.ts';
import { textHash } from '../../src/project/text-hash.ts';
import { ArticleText } from '../../src/text/article-text.ts';
import { EditedText, type Level, repetitiveNews } from '../support/edited-text.ts';
import { chance } from '../support/random.ts';
import { root } from '../support/repository.ts';
import type { Figure } from './figure.ts';
import { generateLookAlike, isSilentOnLookAlike, knownLookAlikes } from './look-alikes.ts';
import { emptyTally, randomWords, type Tally, tryEdits } from './reanchor.ts';
import { tryScript } from './tracking.ts';

export interface AnchoringRun {
  /** Edit scripts on texts, shared out over levels and kinds of text; as many again without the old text. */
  readonly scripts: number;
  readonly trackingScripts: number;
  readonly lookAlikes: number;
  /** The first seed; none is used twice. */
  readonly seed: number;
}

const levels = [
  'light',
  'medium',
  'heavy',
  'structure',
  'typography',
  'nfd',
] as const satisfies readonly Level[];

/** Percent of decisions that must be silent and exact. */
const exact: Partial<Record<Level, number>> = { light: 98.5, medium: 90 };
/** Decisions from which on a share is told to a tenth of a percent, and what is allowed below, in percent. */
const manyDecisions = 50_000;
const allowance = 0.5;
/** Percent of decisions that may be silent and wrong. */
const wrongLimit = 0.03;

export function anchoringFigures(run: AnchoringRun): Figure[] {
  return [
    trackingFigure(run),
    ...outsideFigures(run, true),
    ...outsideFigures(run, false),
    lookAlikeFigure(run),
    ...speedFigures(run.seed),
  ];
}

function trackingFigure({ trackingScripts, seed }: AnchoringRun): Figure {
  let mismatches = 0;
  for (let i = 0; i < trackingScripts; i++) mismatches += tryScript(seed + i).mismatches;
  return {
    what: 'edits, undo and redo in the editor, against per-character identity',
    figure: '0 mismatches',
    measured: `${mismatches} mismatches in ${trackingScripts} scripts`,
    holds: mismatches === 0,
  };
}

function outsideFigures({ scripts, seed }: AnchoringRun, withOld: boolean): Figure[] {
  const sampleTexts = readdirSync(join(root, 'samples'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(root, 'samples', name), 'utf8'));
  const perLevel = Math.max(1, Math.round(scripts / levels.length / 2));
  const total = emptyTally();
  const figures: Figure[] = [];
  for (const [l, level] of levels.entries()) {
    const tally = emptyTally();
    for (let i = 0; i < perLevel; i++) {
      const own = seed + (l * perLevel + i) * 2;
      tryEdits(repetitiveNews(6_000, chance(own)), level, own, withOld, tally);
      tryEdits(sampleTexts[i % sampleTexts.length] ?? '', level, own + 1, withOld, tally);
    }
    addTally(total, tally);
    const least = exact[level];
    const share = percent(tally.silentExact, tally);
    figures.push({
      what: `changes outside the editor, ${level}, ${withOld ? 'old text known' : 'old text not known'}`,
      figure: least === undefined ? '' : `≥ ${least} % silent and exact`,
      measured: `${share.toFixed(2)} % silent and exact, ${percent(tally.reviewRight, tally).toFixed(2)} % to review at the right place`,
      holds: least === undefined || share >= least - (tally.decisions < manyDecisions ? allowance : 0),
    });
  }
  const { silentWrong, equivalent, copies } = total;
  const wrong = silentWrong - equivalent;
  const share = percent(wrong, total);
  const bare = total.examples.filter((example) => example.startsWith('no copy'));
  figures.push({
    what: `silently wrong, all levels, ${withOld ? 'old text known' : 'old text not known'}`,
    figure: `≤ ${wrongLimit} %, and only on verbatim copies`,
    measured: [
      `${share.toFixed(4)} % (${wrong} of ${total.decisions}), and ${equivalent} where a copy of the paragraph stands;`,
      `${copies} of these ${silentWrong} on a verbatim copy of the words and of what stood beside them`,
      ...bare,
    ].join(' '),
    holds: share <= wrongLimit && bare.length === 0,
  });
  return figures;
}

function lookAlikeFigure({ lookAlikes, seed }: AnchoringRun): Figure {
  const generated = Array.from({ length: lookAlikes }, (_, i) => generateLookAlike(seed + i));
  const silent = [...generated, ...knownLookAlikes].filter(isSilentOnLookAlike);
  return {
    what: 'annotated words deleted, look-alike elsewhere',
    figure: '0 silent',
    measured: `${silent.length} silent of ${lookAlikes} generated and ${knownLookAlikes.length} known`,
    holds: silent.length === 0,
  };
}

/** 500 annotations in 100,000 characters; milliseconds of processor time, the median of five. */
function speedFigures(seed: number): Figure[] {
  const random = chance(seed);
  const old = new ArticleText(repetitiveNews(100_000, random));
  const annotations = Array.from({ length: 500 }, (_, i) => ({
    id: `a${i}`,
    label: 'person',
    ...anchorOf(old, randomWords(old, random)),
  }));
  const layer: Layer = { ...emptyLayer, article: { sha256: textHash(old.text) }, annotations };
  const edited = new EditedText(old.text);
  edited.edit('heavy', random);
  const oneEdit = `${old.text.slice(0, 50_000)} ajouté${old.text.slice(50_000)}`;
  const figure = (what: string, raw: string, limit: number): Figure => {
    const times = Array.from({ length: 5 }, () => {
      const text = new ArticleText(raw);
      const start = process.cpuUsage();
      reanchorLayer(layer, text, countsIn(layer, text) ? text : old);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1_000;
    }).sort((a, b) => a - b);
    const median = times[2] ?? 0;
    return {
      what: `re-anchoring 500 annotations in 100 KB, ${what}`,
      figure: `< ${limit} ms`,
      measured: `${median.toFixed(1)} ms of processor time`,
      holds: median < limit,
    };
  };
  return [
    figure('unchanged', old.text, 5),
    figure('one edit', oneEdit, 60),
    figure('heavy', edited.text, 500),
  ];
}

function percent(count: number, { decisions }: Tally): number {
  return decisions === 0 ? 0 : (100 * count) / decisions;
}

function addTally(total: Tally, tally: Tally): void {
  total.decisions += tally.decisions;
  total.silentExact += tally.silentExact;
  total.silentWrong += tally.silentWrong;
  total.equivalent += tally.equivalent;
  total.copies += tally.copies;
  total.examples.push(...tally.examples);
}
