import type { Annotation } from '../annotation/annotation.ts';
import {
  type Author,
  makeAnnotation,
  putAnnotations,
  started,
  withUnusedIds,
} from '../annotation/decision.ts';
import type { Layer } from '../annotation/layer.ts';
import type { ArticleText } from '../text/article-text.ts';
import { findOccurrences } from '../text/occurrences.ts';
import type { Span } from '../text/span.ts';
import { isClause, overlapTest } from './items.ts';

/** What is tagged everywhere: a name's words, its label, and the entity that it is linked to. */
export type Pattern = Pick<Annotation, 'quote' | 'label' | 'entity'>;

/** The places of an article where the words stand and nothing has been tagged yet. */
export function untaggedOccurrences(text: ArticleText, layer: Layer, pattern: Pattern): Span[] {
  const settled = layer.annotations.filter(({ label }) => isClause(label) === isClause(pattern.label));
  const isSettled = overlapTest(settled);
  return findOccurrences(text, pattern.quote).filter((place) => !isSettled(place));
}

/** The layer with the pattern's label on each of the places. */
export function tagOccurrences(
  text: ArticleText,
  layer: Layer,
  { label, entity }: Pattern,
  places: readonly Span[],
  author: Author,
): Layer {
  const tagging = withUnusedIds(author, layer);
  const added = places.map(({ start, end }) =>
    makeAnnotation(
      text,
      { start, end, label, origin: 'propagated', ...(entity === undefined ? {} : { entity }) },
      tagging,
    ),
  );
  return added.length > 0 ? started(putAnnotations(layer, added)) : layer;
}
