import { createPipeline } from '../detect/index.ts';
import { guessLanguage } from '../detect/language.ts';
import { findPublished } from '../detect/published.ts';
import type { DatasetSuggestion, NamedLayer } from '../formats/document.ts';
import { pendingSuggestions } from '../project/items.ts';
import type { ArticleText } from '../text/article-text.ts';

/** What the detectors propose for an article and no layer of it has decided. */
export function suggestWith(): (
  text: ArticleText,
  layers: readonly NamedLayer[],
) => readonly DatasetSuggestion[] {
  const pipeline = createPipeline();
  return (text, layers) => {
    const facts = layers.map(({ layer }) => layer.article);
    const named = facts.find(({ language }) => language === 'fr' || language === 'en')?.language;
    const language = named === 'fr' || named === 'en' ? named : guessLanguage(text.text);
    const published =
      facts.find((fact) => fact.published !== undefined)?.published ?? findPublished(text.text)?.value;
    const suggestions = pipeline.detect(text, { language, published });
    return layers.reduce((pending, { layer }) => pendingSuggestions(layer, pending), suggestions);
  };
}
