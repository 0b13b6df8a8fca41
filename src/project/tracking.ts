import { compareAnnotations, compareRejections, type Layer } from '../annotation/layer.ts';
import type { Suggestion } from '../detect/detector.ts';
import { mapSpan, sortEdits, type TextEdit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** Everything that stands on a text, after edits of that text; what has lost all its words keeps its old place. */
export function followEdits(
  { layer, suggestions }: { layer: Layer; suggestions: readonly Suggestion[] },
  edits: readonly TextEdit[],
): { layer: Layer; suggestions: Suggestion[] } {
  const sorted = sortEdits(edits);
  const moved = <T extends Span>(thing: T): T => ({ ...thing, ...mapSpan(thing, sorted) });
  return {
    layer: {
      ...layer,
      annotations: layer.annotations
        .map((annotation) =>
          annotation.parts ? { ...moved(annotation), parts: annotation.parts.map(moved) } : moved(annotation),
        )
        .sort(compareAnnotations),
      rejected: layer.rejected.map(moved).sort(compareRejections),
    },
    suggestions: suggestions.flatMap((suggestion) => {
      const span = mapSpan(suggestion, sorted);
      return span ? [{ ...suggestion, ...span }] : [];
    }),
  };
}
