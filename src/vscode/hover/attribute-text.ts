import type { AttributeValue } from '../../annotation/annotation.ts';
import { findAnnotation, type Layer } from '../../annotation/layer.ts';

/** An attribute's value as people read it: the words of a linked annotation in place of its id. */
export function attributeText(value: AttributeValue, layer: Layer): string {
  if (typeof value === 'object') return value.map((item) => attributeText(item, layer)).join(', ');
  return typeof value === 'string' ? (findAnnotation(layer, value)?.quote ?? value) : String(value);
}
