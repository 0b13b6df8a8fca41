import { isMap, isNode, isScalar, isSeq, type YAMLMap } from 'yaml';

/** What a YAML node holds; mappings are Maps, so that no key can be mistaken for a prototype's. */
export type YamlValue =
  | string
  | number
  | boolean
  | null
  | readonly YamlValue[]
  | ReadonlyMap<string, YamlValue>;

/** The value of a node of a checked document (no aliases, string keys). */
export function nodeValue(node: unknown): YamlValue {
  if (isScalar(node)) {
    const { value } = node;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : null;
  }
  if (isSeq(node)) return node.items.map(nodeValue);
  if (!isMap(node)) return null;
  return new Map(node.items.map(({ key, value }) => [keyText(key), nodeValue(value)]));
}

/** The value node of a key, or undefined. */
export function child(map: YAMLMap, key: string): unknown {
  return map.items.find((pair) => keyText(pair.key) === key)?.value ?? undefined;
}

export function keyText(key: unknown): string {
  return isScalar(key) ? String(key.value) : String(key);
}

/** Where a node or key starts, in UTF-16 code units of the normalised text; 0 when it was not parsed. */
export function nodeOffset(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Deep equality; the order of a mapping's keys does not count. */
export function valuesEqual(a: YamlValue | undefined, b: YamlValue | undefined): boolean {
  if (a === b) return true;
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && valuesEqual(value, b.get(key)));
  }
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((item, index) => valuesEqual(item, b[index]));
}
