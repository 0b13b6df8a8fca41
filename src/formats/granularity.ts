import type { Annotation } from '../annotation/annotation.ts';
import { ArticleText } from '../text/article-text.ts';
import { sentences } from '../text/sentences.ts';
import { type Span, shiftSpan, spanContains } from '../text/span.ts';
import type { DatasetDocument } from './document.ts';
import type { Selection } from './selection.ts';

/**
 * A document for each sentence, offsets counted from the sentence's first character. What lies across a
 * sentence's edge goes into none of them and is lost by name.
 */
export function splitSentences(
  document: DatasetDocument,
  { sha256, lose }: Pick<Selection, 'sha256' | 'lose'>,
): DatasetDocument[] {
  const { text } = document;
  const places = sentences(text.unwrapped).map(({ start, end }) => text.spanFromUtf16(start, end));
  const inside = (place: Span) => (item: Span) => spanContains(place, item);
  const placed = (item: Span) => places.some((place) => spanContains(place, item));
  for (const annotation of document.annotations) {
    if (!placed(annotation)) lose({ document, annotation, field: 'annotation', ...crossing });
  }
  for (const rejection of document.rejected)
    if (!placed(rejection)) lose({ document, field: 'rejected', ...crossing });
  for (const suggestion of document.suggestions) {
    if (!placed(suggestion)) lose({ document, field: 'suggestions', ...crossing });
  }
  return places.map((place, i) => {
    const words = new ArticleText(text.slice(place));
    return {
      ...document,
      id: `${document.id}#${i + 1}`,
      path: `${document.path}.s${i + 1}`,
      text: words,
      sha256: sha256(words.text),
      offset: place.start,
      sentence: true,
      annotations: document.annotations
        .filter(inside(place))
        .map((item) => shiftAnnotation(item, -place.start)),
      rejected: document.rejected.filter(inside(place)).map((item) => shiftSpan(item, -place.start)),
      suggestions: document.suggestions.filter(inside(place)).map((item) => shiftSpan(item, -place.start)),
    };
  });
}

const crossing = { reason: 'sentence', message: 'it lies across the edge of a sentence' };

function shiftAnnotation(annotation: Annotation, by: number): Annotation {
  const moved = shiftSpan(annotation, by);
  return annotation.parts ? { ...moved, parts: annotation.parts.map((part) => shiftSpan(part, by)) } : moved;
}
