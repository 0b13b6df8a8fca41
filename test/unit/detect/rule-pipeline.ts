import { CommitmentDetector } from '../../../src/detect/commitments/detector.ts';
import type { DetectionContext, Suggestion } from '../../../src/detect/detector.ts';
import { commitmentLinks } from '../../../src/detect/document/commitment-links.ts';
import { commitmentLists } from '../../../src/detect/document/commitment-lists.ts';
import { oneLabel } from '../../../src/detect/document/one-label.ts';
import { shortNames } from '../../../src/detect/document/short-names.ts';
import { EntityDetector } from '../../../src/detect/entities/detector.ts';
import { standardLexicon } from '../../../src/detect/entities/standard-lexicon.ts';
import { type Knowledge, KnowledgeDetector, noKnowledge } from '../../../src/detect/knowledge.ts';
import { ParagraphReader } from '../../../src/detect/lexicon/reading.ts';
import { Pipeline } from '../../../src/detect/pipeline.ts';
import { ArticleText } from '../../../src/text/article-text.ts';
import { parseMarked, writeMarked } from '../../support/marked-text.ts';

const reader = new ParagraphReader(standardLexicon());

/** The rules alone, without the statistical tagger: what they find does not change when it is trained anew. */
export function rulePipeline(): Pipeline {
  return new Pipeline({
    detectors: [new EntityDetector(reader), new CommitmentDetector(reader)],
    rules: [shortNames, oneLabel],
    linkers: [commitmentLists, commitmentLinks],
    knowledgeDetector: (knowledge) => new KnowledgeDetector(knowledge.names, reader),
  });
}

const pipeline = rulePipeline();

export function detect(
  text: string,
  context: Partial<DetectionContext> = {},
  knowledge: Knowledge = noKnowledge,
): Suggestion[] {
  return pipeline.detect(
    new ArticleText(text),
    { language: 'fr', published: undefined, ...context },
    knowledge,
  );
}

/** The marked text as the rules see it: only the labels given are looked for. */
export function remark(
  marked: string,
  labels: readonly string[],
  context: Partial<DetectionContext> = {},
  knowledge: Knowledge = noKnowledge,
): string {
  const { text } = parseMarked(marked);
  const article = new ArticleText(text);
  const found = detect(text, context, knowledge).filter(({ label }) => labels.includes(label));
  return writeMarked(
    text,
    found.map(({ start, end, label }) => ({
      start: article.toUtf16(start),
      end: article.toUtf16(end),
      label,
    })),
  );
}
