import { describe, expect, it } from 'vitest';
import { EntityDetector } from '../../../../src/detect/entities/detector.ts';
import { standardLexicon } from '../../../../src/detect/entities/standard-lexicon.ts';
import { ParagraphReader } from '../../../../src/detect/lexicon/reading.ts';
import { weights } from '../../../../src/detect/model/data/weights.ts';
import { TaggerDetector } from '../../../../src/detect/model/detector.ts';
import { exact, Tally } from '../../../bench/scores.ts';
import { readOwn } from '../../../training/corpus.ts';
import { documents } from '../../../training/measure.ts';

// The model reads its own training text nearly without error. When this falls, the rules, the lexicon or the features
// are no longer those it was trained with: run `node test/training/train.ts --corpora FOLDER` (a minute).
describe('the shipped weights', () => {
  it.each(['fr', 'en'] as const)('fit the rules and the lexicon: %s', (language) => {
    const reader = new ParagraphReader(standardLexicon());
    const detector = new TaggerDetector(reader, new EntityDetector(reader), () => weights);
    const tally = new Tally();
    const samples = readOwn().filter((sample) => sample.language === language);
    const texts = documents(samples).filter((_, index) => index % 12 === 0);
    for (const { text, names } of texts) {
      let by = 0;
      for (const line of text.split('\n')) {
        const shown = detector
          .detect(line, { language, published: undefined })
          .filter(({ label, score }) => label !== 'name' && score >= 0.5);
        const end = by + line.length;
        const wanted = names.filter(({ start }) => start >= by && start < end);
        const from = by;
        tally.add(
          shown.map((span) => ({ start: span.start + from, end: span.end + from, label: span.label })),
          wanted,
          exact,
        );
        by = end + 1;
      }
    }
    expect(tally.score().wanted).toBeGreaterThan(200);
    expect(tally.score().f1).toBeGreaterThan(93);
  });
});
