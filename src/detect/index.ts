import { CommitmentDetector } from './commitments/detector.ts';
import { DateDetector, type DateOptions } from './dates/index.ts';
import type { Detector } from './detector.ts';
import { commitmentLinks } from './document/commitment-links.ts';
import { commitmentLists } from './document/commitment-lists.ts';
import { dayAnchor } from './document/day-anchor.ts';
import { oneLabel } from './document/one-label.ts';
import { shortNames } from './document/short-names.ts';
import { EntityDetector } from './entities/detector.ts';
import { standardLexicon } from './entities/standard-lexicon.ts';
import { KnowledgeDetector } from './knowledge.ts';
import { ParagraphReader } from './lexicon/reading.ts';
import { weights } from './model/data/weights.ts';
import { TaggerDetector } from './model/detector.ts';
import { Pipeline } from './pipeline.ts';
import { PromisedDates } from './promised-dates.ts';

export interface PipelineOptions {
  /** Which temporal expressions; calendar dates alone when not given. */
  readonly dates?: DateOptions;
  /** Detectors beside the standard ones; the resolver weighs their scores. */
  readonly detectors?: readonly Detector[];
}

/** The standard detection: dates, people, places, organisations and commitments in French and English. */
export function createPipeline(options: PipelineOptions = {}): Pipeline {
  const reader = new ParagraphReader(standardLexicon());
  const names = new TaggerDetector(reader, new EntityDetector(reader), () => weights);
  return new Pipeline({
    detectors: [
      new PromisedDates(new DateDetector(options.dates), new CommitmentDetector(reader)),
      names,
      ...(options.detectors ?? []),
    ],
    rules: [dayAnchor, shortNames, oneLabel],
    linkers: [commitmentLists, commitmentLinks],
    knowledgeDetector: (knowledge) => new KnowledgeDetector(knowledge.names, reader),
  });
}
