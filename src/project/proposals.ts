import type { Suggestion } from '../detect/detector.ts';
import { createPipeline, type PipelineOptions } from '../detect/index.ts';
import type { Knowledge } from '../detect/knowledge.ts';
import { guessLanguage } from '../detect/language.ts';
import { findPublished } from '../detect/published.ts';
import type { ReadableFiles, SourceLayers } from './dataset.ts';
import { importedSuggestions, withImported } from './imported-suggestions.ts';
import { pendingSuggestions } from './items.ts';

export interface ProposalOptions extends PipelineOptions {
  /** What has been decided in the folder. */
  readonly knowledge?: Knowledge;
  /** Which suggestions are wanted; all when absent. */
  wanted?(suggestion: Suggestion): boolean;
}

/** What detectors and imports propose for an article of a folder and no layer of it has decided. */
export function proposeFor(
  files: Pick<ReadableFiles, 'read'>,
  { knowledge, wanted = () => true, ...options }: ProposalOptions = {},
): (article: SourceLayers) => Promise<readonly Suggestion[]> {
  const pipeline = createPipeline(options);
  return async ({ file, text, layers }) => {
    const facts = layers.map(({ layer }) => layer.article);
    const named = facts.find(({ language }) => language === 'fr' || language === 'en')?.language;
    const language = named === 'fr' || named === 'en' ? named : guessLanguage(text.text);
    const published =
      facts.find((fact) => fact.published !== undefined)?.published ?? findPublished(text.text)?.value;
    const detected = pipeline.detect(text, { language, published }, knowledge);
    const all = withImported(detected, await importedSuggestions(files, file, text)).filter(wanted);
    return layers.reduce((pending, { layer }) => pendingSuggestions(layer, pending), all);
  };
}
