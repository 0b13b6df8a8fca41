import type { Suggestion } from '../detect/detector.ts';
import { createPipeline, type PipelineOptions } from '../detect/index.ts';
import type { Knowledge } from '../detect/knowledge.ts';
import { guessLanguage } from '../detect/language.ts';
import type { Pace } from '../detect/pipeline.ts';
import { findPublished } from '../detect/published.ts';
import type { ReadableFiles, SourceLayers } from './dataset.ts';
import { importedSuggestions, withImported } from './imported-suggestions.ts';
import { pendingSuggestions, wantedSuggestions } from './items.ts';
import { unpaced } from './pace.ts';

export interface ProposalOptions extends PipelineOptions {
  /** What has been decided in the folder. */
  readonly knowledge?: Knowledge;
  /** When others get a turn, and whether to go on after it; at once when absent. */
  readonly pace?: Pace;
  /** Which suggestions are wanted; all when absent. */
  wanted?(suggestion: Suggestion): boolean;
}

const atOnce: Pace = { ...unpaced, pause: () => Promise.resolve(true) };

/**
 * What detectors and imports propose for an article of a folder and no layer of it has decided. Rejects when a pause
 * said to stop.
 */
export function proposeFor(
  files: Pick<ReadableFiles, 'read'>,
  { knowledge, pace = atOnce, wanted = () => true, ...options }: ProposalOptions = {},
): (article: SourceLayers) => Promise<readonly Suggestion[]> {
  const pipeline = createPipeline(options);
  return async ({ file, text, layers }) => {
    const facts = layers.map(({ layer }) => layer.article);
    const named = facts.find(({ language }) => language === 'fr' || language === 'en')?.language;
    const language = named === 'fr' || named === 'en' ? named : guessLanguage(text.text);
    const published =
      facts.find((fact) => fact.published !== undefined)?.published ?? findPublished(text.text)?.value;
    const detected = await pipeline.detectPaced(text, { language, published }, pace, knowledge);
    if (!detected) throw new Error('stopped');
    const imported = await importedSuggestions(files, file, text);
    const all = wantedSuggestions(withImported(detected, imported), wanted);
    return layers.reduce((pending, { layer }) => pendingSuggestions(layer, pending), all);
  };
}
