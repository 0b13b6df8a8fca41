import { type Document, isScalar, isSeq, Pair, Scalar, visit, YAMLMap, YAMLSeq } from 'yaml';
import { escapeUnsafe, isPlain } from './quote.ts';
import { child, keyText, nodeValue, valuesEqual, type YamlValue } from './value.ts';

/**
 * Sets a key of a mapping, or removes it when the value is undefined. An equal value is left as
 * it is written; a scalar that changes keeps its comment.
 * @param order the keys in the order in which they are written; a new key takes its place in it
 */
export function setKey(
  map: YAMLMap,
  key: string,
  value: YamlValue | undefined,
  order: readonly string[],
): void {
  const pair = map.items.find((item) => keyText(item.key) === key);
  if (value === undefined) {
    if (pair) map.items.splice(map.items.indexOf(pair), 1);
  } else if (!pair) {
    map.items.splice(placeOf(map, key, order), 0, new Pair(keyNode(key), valueNode(value)));
  } else if (!valuesEqual(nodeValue(pair.value), value)) {
    if (isScalar(pair.value) && isScalarValue(value)) {
      pair.value.value = value;
      delete pair.value.source;
      delete pair.value.format;
      if (typeof value === 'string') {
        const plain = pair.value.type === Scalar.PLAIN && isPlain(value);
        pair.value.type = plain ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
      } else {
        delete pair.value.type;
      }
    } else {
      pair.value = valueNode(value);
    }
  }
}

/** A node for a value: strings double-quoted, lists on one line. */
function valueNode(value: YamlValue): Scalar | YAMLSeq | YAMLMap {
  if (Array.isArray(value)) {
    const seq = new YAMLSeq();
    seq.flow = true;
    seq.items = value.map(valueNode);
    return seq;
  }
  if (value instanceof Map) return mapNode(value, []);
  const node = new Scalar(Object.is(value, -0) ? 0 : value);
  if (typeof value === 'string') node.type = Scalar.QUOTE_DOUBLE;
  return node;
}

/** A block mapping of the values; keys in `order` come first, in that order. */
export function mapNode(values: ReadonlyMap<string, YamlValue>, order: readonly string[]): YAMLMap {
  const map = new YAMLMap();
  const keys = [
    ...order.filter((key) => values.has(key)),
    ...[...values.keys()].filter((key) => !order.includes(key)),
  ];
  for (const key of keys) map.items.push(new Pair(keyNode(key), valueNode(values.get(key) ?? null)));
  return map;
}

/** The sequence of a key of the root mapping, in block style, made when it is missing. */
export function blockList(root: YAMLMap, key: string, order: readonly string[]): YAMLSeq {
  let list = child(root, key);
  if (!isSeq(list)) {
    list = new YAMLSeq();
    root.items.splice(placeOf(root, key, order), 0, new Pair(keyNode(key), list));
  }
  const seq = list as YAMLSeq;
  if (seq.items.length === 0) seq.flow = false;
  return seq;
}

/**
 * The text of an edited document.
 * @param endMarker end it with a line `...`
 */
export function stringifyYaml(document: Document, endMarker: boolean): string {
  visit(document, {
    Scalar: (key, node) => {
      if (typeof node.value !== 'string') return;
      const unsafe = escapeUnsafe(node.value) !== node.value;
      // Block and folded scalars do not survive every combination of trailing spaces and newlines.
      if (unsafe || (key !== 'key' && node.value.includes('\n'))) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  if (document.directives) document.directives.docEnd = false;
  const text = document.toString(style);
  const safe = escapeOutsideComments(text.endsWith('\n') ? text : `${text}\n`);
  return endMarker ? `${safe}...\n` : safe;
}

const style = {
  lineWidth: 0,
  minContentWidth: 0,
  doubleQuotedAsJSON: true,
  flowCollectionPadding: false,
  indentSeq: true,
  verifyAliasOrder: false,
} as const;

/** Quoted scalars are the only other place where unsafe characters can stand by now. */
function escapeOutsideComments(text: string): string {
  if (escapeUnsafe(text) === text) return text;
  return text
    .split('\n')
    .map((line) => (/^\s*#/.test(line) ? line : escapeUnsafe(line)))
    .join('\n');
}

/** A node for a mapping's key. */
export function keyNode(key: string): Scalar {
  const node = new Scalar(key);
  node.type = isPlain(key) ? Scalar.PLAIN : Scalar.QUOTE_DOUBLE;
  return node;
}

/** Behind the last of the keys that come before it in `order`; at the end when `order` does not name it. */
function placeOf(map: YAMLMap, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank < 0) return map.items.length;
  const earlier = new Set(order.slice(0, rank));
  let place = 0;
  map.items.forEach((pair, index) => {
    if (earlier.has(keyText(pair.key))) place = index + 1;
  });
  return place;
}

function isScalarValue(value: YamlValue): value is string | number | boolean | null {
  return value === null || typeof value !== 'object';
}
