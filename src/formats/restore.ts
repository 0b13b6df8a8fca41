import type { AttributeValue } from '../annotation/annotation.ts';
import type { Attribute } from '../scheme/scheme.ts';

/** A value as a list of texts, for formats whose attributes are nothing else. */
export function valueTexts(value: AttributeValue): readonly string[] {
  return typeof value === 'object' ? value : [String(value)];
}

/** The value that the scheme makes of texts; undefined for none. */
export function restoreValue(
  attribute: Attribute | undefined,
  texts: readonly string[],
): AttributeValue | undefined {
  const [first] = texts;
  if (first === undefined) return undefined;
  if (attribute?.multiple || texts.length > 1) return texts;
  if (attribute?.type === 'boolean' && /^(?:true|false)$/.test(first)) return first === 'true';
  if (attribute?.type === 'number' && String(Number(first)) === first) return Number(first);
  return first;
}

/** True when the texts of the value become the same value again. */
export function survivesAsTexts(attribute: Attribute | undefined, value: AttributeValue): boolean {
  return sameValue(restoreValue(attribute, valueTexts(value)), value);
}

export function sameValue(a: AttributeValue | undefined, b: AttributeValue): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return Object.is(a, b);
  return a.length === b.length && a.every((item, i) => item === b[i]);
}
