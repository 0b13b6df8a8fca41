import type { AttributeValue } from '../annotation/annotation.ts';
import { annotationAt } from '../annotation/decision.ts';
import type { Layer } from '../annotation/layer.ts';
import type { Suggestion } from '../detect/detector.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { ArticleText } from '../text/article-text.ts';

/**
 * The attributes that a suggestion brings to the annotation that it becomes under `label`:
 * those that the scheme gives the label. A linked place becomes the id of the annotation that
 * stands there, else its words.
 */
export function acceptedAttributes(
  suggestion: Pick<Suggestion, 'attributes' | 'links'>,
  label: string,
  { layer, scheme, text }: { layer: Layer; scheme: Scheme; text: ArticleText },
): ReadonlyMap<string, AttributeValue> {
  const accepted = new Map<string, AttributeValue>();
  for (const attribute of scheme.label(label)?.attributes ?? []) {
    const value = suggestion.attributes?.get(attribute.name);
    const link = suggestion.links?.get(attribute.name);
    const linked = link && annotationAt(layer, link)?.id;
    const found = linked ?? value ?? (link && text.slice(link));
    if (found === undefined || isDefault(attribute.name, found)) continue;
    accepted.set(attribute.name, attribute.multiple ? [found] : found);
  }
  return accepted;
}

/** A date is a DATE unless it says otherwise; the default is not written. */
function isDefault(name: string, value: string): boolean {
  return name === 'type' && value === 'DATE';
}
