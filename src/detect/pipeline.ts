import type { ArticleText } from '../text/article-text.ts';
import { atOnce } from '../text/steps.ts';
import { softHyphen } from '../text/wrapping.ts';
import { BlockCache } from './block-cache.ts';
import { blocks } from './blocks.ts';
import type { DetectionContext, Detector, Finding, Suggestion, Utf16Range } from './detector.ts';
import type { DocumentRule } from './document/document-rule.ts';
import { type Knowledge, noKnowledge, withoutRejected } from './knowledge.ts';
import { resolveSteps } from './resolver.ts';

export interface PipelineParts {
  /** Each sees one paragraph at a time, a hard-wrapped one on one line; their findings are cached by the paragraph’s text. */
  readonly detectors: readonly Detector[];
  /** Applied in order to the findings of all paragraphs, before they are resolved. */
  readonly rules: readonly DocumentRule[];
  /** Applied in order to the findings that were kept. */
  readonly linkers: readonly DocumentRule[];
  /** Makes the detector for what people decided before. */
  readonly knowledgeDetector: (knowledge: Knowledge) => Detector;
}

/** How a host lets others work while detection runs. */
export interface Pace {
  /** Milliseconds since any fixed moment. */
  readonly now: () => number;
  /** Milliseconds to work before `pause`. */
  readonly budget: number;
  /** Resolves when the host may go on; to `false` to stop. */
  readonly pause: () => Promise<boolean>;
}

/** Text detected between two chances to pause, in code units: about two milliseconds. */
const stepSize = 4000;
/** How many times faster a paragraph is taken from the cache than read. */
const cachedFaster = 16;

/** Detectors and document rules composed: suggestions for an article. */
export class Pipeline {
  readonly #parts: PipelineParts;
  readonly #caches = new Map<string, BlockCache>();
  #known: { knowledge: Knowledge; detector: Detector; cache: BlockCache } | undefined;

  constructor(parts: PipelineParts) {
    this.#parts = parts;
  }

  /** The suggestions for an article, in the order of its text. */
  detect(article: ArticleText, context: DetectionContext, knowledge: Knowledge = noKnowledge): Suggestion[] {
    return atOnce(this.steps(article, context, knowledge));
  }

  /** As `detect`, pausing whenever the budget is spent. Undefined when a pause said to stop. */
  async detectPaced(
    article: ArticleText,
    context: DetectionContext,
    pace: Pace,
    knowledge: Knowledge = noKnowledge,
  ): Promise<Suggestion[] | undefined> {
    const steps = this.steps(article, context, knowledge);
    let since = pace.now();
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (pace.now() - since < pace.budget) continue;
      if (!(await pace.pause())) return undefined;
      since = pace.now();
    }
  }

  /** As `detect`, in steps of a few milliseconds. */
  *steps(
    article: ArticleText,
    context: DetectionContext,
    knowledge: Knowledge = noKnowledge,
  ): Generator<void, Suggestion[]> {
    const text = article.unwrapped;
    const cache = this.#cache(context);
    const known = this.#knowledge(knowledge);
    let findings: Finding[] = [];
    let fresh = 0;
    for (const block of blocks(text)) {
      let found = cache.get(block.text);
      if (!found) {
        found = this.#parts.detectors.flatMap((detector) => detector.detect(block.text, context));
        cache.set(block.text, found);
        fresh += block.text.length;
      } else fresh += block.text.length / cachedFaster;
      for (const finding of found) findings.push(shift(finding, block.start));
      if (known) {
        let names = known.cache.get(block.text);
        if (!names) {
          names = known.detector.detect(block.text, context);
          known.cache.set(block.text, names);
        }
        for (const finding of names) findings.push(shift(finding, block.start));
      }
      if (fresh >= stepSize) {
        fresh = 0;
        yield;
      }
    }
    yield;
    for (const rule of this.#parts.rules) {
      findings = [...rule.apply({ text, findings })];
      yield;
    }
    let kept: readonly Finding[] = yield* resolveSteps(withoutRejected(text, findings, knowledge.rejected));
    yield;
    for (const linker of this.#parts.linkers) kept = linker.apply({ text, findings: kept });
    yield;
    return kept.map((finding) => suggestion(article, finding));
  }

  #cache(context: DetectionContext): BlockCache {
    const key = `${context.language} ${context.published ?? ''}`;
    const cache = this.#caches.get(key) ?? new BlockCache();
    this.#caches.delete(key);
    this.#caches.set(key, cache);
    const [oldest] = this.#caches.keys();
    if (this.#caches.size > 8 && oldest !== undefined) this.#caches.delete(oldest);
    return cache;
  }

  #knowledge(knowledge: Knowledge) {
    if (knowledge.names.length === 0) return undefined;
    if (this.#known?.knowledge !== knowledge) {
      this.#known = {
        knowledge,
        detector: this.#parts.knowledgeDetector(knowledge),
        cache: new BlockCache(),
      };
    }
    return this.#known;
  }
}

function shift(finding: Finding, by: number): Finding {
  if (by === 0) return finding;
  const { links } = finding;
  const moved = { ...finding, start: finding.start + by, end: finding.end + by };
  if (!links) return moved;
  return { ...moved, links: new Map([...links].map(([name, range]) => [name, shiftRange(range, by)])) };
}

function shiftRange({ start, end }: Utf16Range, by: number): Utf16Range {
  return { start: start + by, end: end + by };
}

function suggestion(article: ArticleText, finding: Finding): Suggestion {
  const { start, end, label, rule, score, evidence, attributes, links, inner } = finding;
  return {
    ...article.spanFromUtf16(start, end),
    label,
    quote: article.text.slice(start, end),
    rule,
    score,
    ...(evidence === undefined ? {} : { evidence: plain(evidence) }),
    ...(attributes === undefined ? {} : { attributes: plainValues(attributes) }),
    ...(links === undefined
      ? {}
      : {
          links: new Map(
            [...links].map(([name, range]) => [name, article.spanFromUtf16(range.start, range.end)]),
          ),
        }),
    ...(inner === undefined ? {} : { inner: inner.map((one) => suggestion(article, one)) }),
  };
}

/** Without the soft hyphens of broken names, which stand in no article. */
function plain(words: string): string {
  return words.replaceAll(softHyphen, '');
}

function plainValues(attributes: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const broken = [...attributes.values()].some((value) => value.includes(softHyphen));
  return broken ? new Map([...attributes].map(([name, value]) => [name, plain(value)])) : attributes;
}
