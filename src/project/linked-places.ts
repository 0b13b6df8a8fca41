import type { Annotation } from '../annotation/annotation.ts';
import { findAnnotation, type Layer } from '../annotation/layer.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { ArticleText } from '../text/article-text.ts';
import { findOccurrences } from '../text/occurrences.ts';
import { type Span, spansEqual } from '../text/span.ts';
import { annotationItem, dateValue, type Item } from './items.ts';
import { inOneParagraph, linksOf, mayPointTo } from './links.ts';

/** Where what an attribute holds stands in the article. */
export interface LinkedPlace extends Span {
  /** The attribute's name. */
  readonly name: string;
  /** What stands there, when it is tagged or suggested. */
  readonly item: Item | undefined;
}

/**
 * The places that an annotation's attributes mean: the annotations that they point to; for words and the values of
 * dates where these stand, in the annotation's paragraph if they do, else nearest to it.
 */
export function linkedPlaces(
  annotation: Annotation,
  { text, layer, items, scheme }: { text: ArticleText; layer: Layer; items: readonly Item[]; scheme: Scheme },
): LinkedPlace[] {
  return linksOf(annotation, scheme).flatMap(([attribute, value]) =>
    (typeof value === 'string' ? [value] : value).flatMap((held) => {
      const target = findAnnotation(layer, held);
      if (target) return { name: attribute.name, ...placeOf(target), item: annotationItem(target) };
      const fits = (item: Item) => mayPointTo(attribute, item.label);
      const dates = items.filter(
        (item) => attribute.type === 'date' && fits(item) && dateValue(item) === held,
      );
      const [place] = [...dates, ...findOccurrences(text, held)].sort(nearestTo(annotation, text));
      if (!place) return [];
      const item = items.find((one) => spansEqual(one, place) && fits(one));
      return { name: attribute.name, ...placeOf(place), item };
    }),
  );
}

function placeOf({ start, end }: Span): Span {
  return { start, end };
}

function nearestTo(owner: Span, text: ArticleText): (a: Span, b: Span) => number {
  const elsewhere = (place: Span) => Number(!inOneParagraph(text, place, owner));
  const distance = ({ start, end }: Span) => Math.max(0, start - owner.end, owner.start - end);
  return (a, b) => elsewhere(a) - elsewhere(b) || distance(a) - distance(b);
}
