import { type Document, isMap, isScalar, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Annotation, Rejection } from '../annotation/annotation.ts';
import { diffLayers, isEmptyChange, type LayerChange, type RecordChange } from '../annotation/change.ts';
import { type Layer, rejectionKey } from '../annotation/layer.ts';
import { blockList, mapNode, setKey, stringifyYaml } from '../yaml/edit.ts';
import { parseYaml } from '../yaml/source.ts';
import { child, keyText, nodeValue, type YamlValue } from '../yaml/value.ts';
import { emitSidecar } from './canonical.ts';
import type { SidecarDocument } from './document.ts';
import { badFacts } from './facts.ts';
import type { MergeConflict } from './merge.ts';
import { defaultLimits } from './read.ts';
import { recordFaults } from './records.ts';

/** Keys of a sidecar, an annotation and a rejection in the order in which they are written. */
export const rootKeys = ['version', 'article', 'status', 'annotations', 'rejected'];
const articleKeys = ['sha256', 'language', 'published'];
export const annotationKeys = [
  'id',
  'label',
  'start',
  'end',
  'parts',
  'quote',
  'before',
  'after',
  'entity',
  'attributes',
  'note',
  'by',
  'at',
  'origin',
];
export const rejectionKeys = ['label', 'start', 'end', 'quote'];

/**
 * The text of a sidecar with the layer as it shall be. In a file that people have edited only
 * the records that differ are touched: comments, unknown keys and the way the others are
 * written stay. Changes the document. Throws RangeError for a layer that could not be read again.
 * @param conflicts the annotations named in them are flagged until a person edits them
 */
export function writeSidecar(
  document: SidecarDocument,
  layer: Layer,
  conflicts: readonly MergeConflict[] = [],
): string {
  assertWritable(layer);
  const flags = flagged(conflicts);
  if (!document.yaml) {
    const text = emitSidecar(layer, document.title ?? '#');
    if (text.length > defaultLimits.canonical) throw new RangeError('too many annotations for one sidecar');
    // Flags make a file one for the YAML parser, which a large one must not be.
    if (flags.size === 0 || text.length > defaultLimits.edited / 2) {
      document.layer = layer;
      return text;
    }
  }
  const yaml = editable(document);
  const change = diffLayers(document.layer, layer);
  if (!isEmptyChange(change)) editDocument(yaml, change);
  if (flags.size > 0) flagConflicts(yaml, flags);
  const text = stringifyYaml(yaml, true);
  if (text.length > defaultLimits.edited)
    throw new RangeError('too many annotations for a sidecar edited by hand');
  document.layer = layer;
  return text;
}

/** The parsed source of a document, made when it was in the canonical shape. */
export function editable(document: SidecarDocument): Document {
  if (document.yaml) return document.yaml;
  const text = emitSidecar(document.layer, document.title ?? '#');
  const yaml = parseYaml(text, { maxLength: Number.POSITIVE_INFINITY, endMarker: true }).document;
  if (!yaml) throw new RangeError('the layer cannot be written');
  document.yaml = yaml;
  return yaml;
}

/** Kind of conflict by annotation id. */
function flagged(conflicts: readonly MergeConflict[]): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  for (const conflict of conflicts) {
    if (conflict.record === 'annotation') for (const id of conflict.ids) flags.set(id, conflict.kind);
  }
  return flags;
}

function flagConflicts(yaml: Document, flags: ReadonlyMap<string, string>): void {
  for (const item of blockList(yaml.contents as YAMLMap, 'annotations', rootKeys).items) {
    const kind = isMap(item) ? flags.get(textOf(item, 'id')) : undefined;
    if (isMap(item) && kind !== undefined) setKey(item, 'conflict', kind, annotationKeys);
  }
}

/** Throws RangeError for a layer that a sidecar cannot hold. */
export function assertWritable(layer: Layer): void {
  const fault = recordFaults(layer).find(({ severity }) => severity === 'error');
  if (fault) throw new RangeError(`${fault.list}[${fault.index}]: ${fault.message.en}`);
  const [fact] = badFacts(layer.article);
  if (fact) throw new RangeError(`article.${fact} does not hold what it should`);
}

function editDocument(yaml: Document, change: LayerChange): void {
  const root = yaml.contents as YAMLMap;
  if (change.status?.after !== undefined) setKey(root, 'status', change.status.after, rootKeys);
  if (change.article?.after) editArticle(root, change.article.after);
  if (change.annotations.size > 0) {
    const list = blockList(root, 'annotations', rootKeys);
    editRecords(list, change.annotations, (map) => textOf(map, 'id'), annotationValues, annotationKeys);
  }
  if (change.rejected.size > 0) {
    const list = blockList(root, 'rejected', rootKeys);
    editRecords(list, change.rejected, nodeRejectionKey, rejectionValues, rejectionKeys);
    if (list.items.length === 0) setKey(root, 'rejected', undefined, rootKeys);
  }
}

function editArticle(root: YAMLMap, facts: NonNullable<LayerChange['article']>['after']): void {
  const map = child(root, 'article');
  const values = new Map(Object.entries(facts ?? {}).filter((entry) => entry[1] !== undefined));
  if (!isMap(map)) {
    setKey(root, 'article', mapOf(values), rootKeys);
    return;
  }
  for (const key of articleKeys) setKey(map, key, values.get(key), articleKeys);
}

function mapOf(values: Map<string, string>): ReadonlyMap<string, YamlValue> | undefined {
  return values.size > 0 ? values : undefined;
}

function editRecords<T>(
  list: YAMLSeq,
  changes: ReadonlyMap<string, RecordChange<T>>,
  keyOf: (map: YAMLMap) => string,
  valuesOf: (record: T) => Map<string, YamlValue>,
  keys: readonly string[],
): void {
  const gone = new Set<unknown>();
  const present = new Set<string>();
  for (const item of list.items) {
    if (!isMap(item)) continue;
    const key = keyOf(item);
    const change = changes.get(key);
    if (!change) continue;
    // A record that stands twice is edited once.
    if (change.after === undefined || present.has(key)) gone.add(item);
    else editRecord(item, valuesOf(change.after), keys);
    present.add(key);
  }
  if (gone.size > 0) list.items = list.items.filter((item) => !gone.has(item));
  for (const [key, { after }] of changes) {
    if (after !== undefined && !present.has(key)) list.items.push(mapNode(valuesOf(after), keys));
  }
  sortRecords(list);
}

function editRecord(map: YAMLMap, values: ReadonlyMap<string, YamlValue>, keys: readonly string[]): void {
  for (const key of keys) {
    const value = values.get(key);
    const node = child(map, key);
    if (key === 'attributes' && isMap(node) && value instanceof Map) editAttributes(node, value);
    else setKey(map, key, value, keys);
  }
  setKey(map, 'conflict', undefined, keys);
}

function editAttributes(map: YAMLMap, values: ReadonlyMap<string, YamlValue>): void {
  for (const pair of [...map.items]) {
    if (!values.has(keyText(pair.key))) setKey(map, keyText(pair.key), undefined, []);
  }
  const order = [...values.keys()];
  for (const [name, value] of values) setKey(map, name, value, order);
}

/** By position, longer first, then id or label; records that are in order stay where they are. */
function sortRecords(list: YAMLSeq): void {
  const keyed = list.items.map((item) => {
    const map = isMap(item) ? item : undefined;
    return {
      item,
      start: map ? Number(nodeValue(child(map, 'start'))) : 0,
      end: map ? Number(nodeValue(child(map, 'end'))) : 0,
      tie: map ? textOf(map, 'id') || textOf(map, 'label') : '',
    };
  });
  keyed.sort((a, b) => a.start - b.start || b.end - a.end || (a.tie < b.tie ? -1 : a.tie > b.tie ? 1 : 0));
  list.items = keyed.map(({ item }) => item);
}

export function annotationValues(annotation: Annotation): Map<string, YamlValue> {
  const { parts, attributes, ...rest } = annotation;
  const values = new Map<string, YamlValue>();
  for (const [key, value] of Object.entries(rest)) {
    if (value !== undefined) values.set(key, value);
  }
  if (parts)
    values.set(
      'parts',
      parts.map((part) => [part.start, part.end]),
    );
  if (attributes && attributes.size > 0) values.set('attributes', attributes);
  return values;
}

function rejectionValues({ label, start, end, quote }: Rejection): Map<string, YamlValue> {
  return new Map<string, YamlValue>([
    ['label', label],
    ['start', start],
    ['end', end],
    ['quote', quote],
  ]);
}

function nodeRejectionKey(map: YAMLMap): string {
  return rejectionKey({
    label: textOf(map, 'label'),
    start: Number(nodeValue(child(map, 'start'))),
    end: Number(nodeValue(child(map, 'end'))),
    quote: '',
  });
}

function textOf(map: YAMLMap, key: string): string {
  const node = child(map, key);
  return isScalar(node) ? String(node.value) : '';
}
