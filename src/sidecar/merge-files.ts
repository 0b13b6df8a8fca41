import { isMap, type YAMLMap, type YAMLSeq } from 'yaml';
import { emptyLayer, rejectionKey } from '../annotation/layer.ts';
import { blockList, setKey } from '../yaml/edit.ts';
import type { Problem } from '../yaml/problem.ts';
import { child, keyText, nodeValue, valuesEqual, type YamlValue } from '../yaml/value.ts';
import { SidecarDocument } from './document.ts';
import { type MergeConflict, mergeLayers } from './merge.ts';
import { chooseSide } from './merge-records.ts';
import { annotationOf, type ReadableSidecar, readSidecar, rejectionOf } from './read.ts';
import { annotationKeys, editable, rejectionKeys, rootKeys, writeSidecar } from './write.ts';

/** What came of merging three sidecars. */
export type MergedFiles =
  | {
      readonly text: string;
      readonly conflicts: readonly MergeConflict[];
      /** Unknown keys, as `id.key` or `key`, that both sides changed differently; one side's value stays. */
      readonly unknownKeys: readonly string[];
    }
  | {
      readonly text: undefined;
      /** Which of the three cannot be read, and why. */
      readonly unreadable: 'base' | 'ours' | 'theirs';
      readonly problems: readonly Problem[];
    };

/**
 * Three-way merge of sidecars for git: by record, unknown keys included. Comments of ours stay;
 * those of theirs come along with the records that only they changed. An empty base means that
 * both sides made the file.
 */
export function mergeSidecars(base: string, ours: string, theirs: string, articleName: string): MergedFiles {
  const sides = {
    base: read(base, articleName),
    ours: read(ours, articleName),
    theirs: read(theirs, articleName),
  };
  for (const name of ['base', 'ours', 'theirs'] as const) {
    const { layer, problems } = sides[name];
    if (!layer) return { text: undefined, unreadable: name, problems };
  }
  const [b, o, t] = [sides.base, sides.ours, sides.theirs] as [
    ReadableSidecar,
    ReadableSidecar,
    ReadableSidecar,
  ];
  const { layer, conflicts } = mergeLayers(b.layer, o.layer, t.layer);
  if (!b.document.yaml && !o.document.yaml && !t.document.yaml) {
    return { text: writeSidecar(o.document, layer, conflicts), conflicts, unknownKeys: [] };
  }
  const unknownKeys: string[] = [];
  const [rootB, rootO, rootT] = [b, o, t].map(({ document }) => editable(document).contents as YAMLMap);
  if (rootB && rootO && rootT) {
    takeUnknown(rootB, rootO, rootT, rootKeys, '', unknownKeys);
    takeRecords(rootB, rootO, rootT, 'annotations', unknownKeys);
    takeRecords(rootB, rootO, rootT, 'rejected', unknownKeys);
    o.document.layer = { ...o.layer, ...recordsOf(rootO) };
  }
  return { text: writeSidecar(o.document, layer, conflicts), conflicts, unknownKeys };
}

/** An empty file is a sidecar that does not exist. */
function read(text: string, articleName: string) {
  if (text.trim() !== '') return readSidecar(text);
  return { layer: emptyLayer, document: SidecarDocument.create(articleName), problems: [] };
}

/** Puts the records of theirs into ours that only they made or changed, and merges the unknown keys of the others. */
function takeRecords(
  base: YAMLMap,
  ours: YAMLMap,
  theirs: YAMLMap,
  list: 'annotations' | 'rejected',
  conflicts: string[],
): void {
  const known = list === 'annotations' ? annotationKeys : rejectionKeys;
  const inBase = recordNodes(base, list);
  const inOurs = recordNodes(ours, list);
  const target = inOurs.size > 0 || child(theirs, list) ? blockList(ours, list, rootKeys) : undefined;
  for (const [key, node] of recordNodes(theirs, list)) {
    const [was, mine] = [inBase.get(key), inOurs.get(key)];
    if (!target) continue;
    if (!mine) target.items.push(node.clone());
    else if (was && equal(was, mine) && !equal(was, node)) replace(target, mine, node.clone() as YAMLMap);
    else takeUnknown(was, mine, node, known, `${key}.`, conflicts);
  }
  if (target?.items.length === 0) target.flow = true;
}

function takeUnknown(
  base: YAMLMap | undefined,
  ours: YAMLMap,
  theirs: YAMLMap,
  known: readonly string[],
  path: string,
  conflicts: string[],
): void {
  const keys = [...ours.items, ...theirs.items].map((pair) => keyText(pair.key));
  for (const key of new Set(keys)) {
    if (known.includes(key)) continue;
    const [b, o, t] = [base, ours, theirs].map((map) => map && valueAt(map, key));
    const side = chooseSide(b, o, t, valuesEqual);
    if (!side) conflicts.push(path + key);
    const taken = side ? (side === 'a' ? o : t) : smaller(o, t);
    setKey(ours, key, taken, []);
  }
}

/** The one of two values that does not depend on which side it comes from. */
function smaller(a: YamlValue | undefined, b: YamlValue | undefined): YamlValue | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return plain(a) <= plain(b) ? a : b;
}

function plain(value: YamlValue): string {
  return JSON.stringify(value, (_, inner: unknown) => (inner instanceof Map ? [...inner].sort() : inner));
}

function valueAt(map: YAMLMap, key: string): YamlValue | undefined {
  const pair = map.items.find((item) => keyText(item.key) === key);
  return pair && nodeValue(pair.value);
}

function recordNodes(root: YAMLMap, list: 'annotations' | 'rejected'): Map<string, YAMLMap> {
  const nodes = new Map<string, YAMLMap>();
  for (const item of (child(root, list) as YAMLSeq | undefined)?.items ?? []) {
    if (isMap(item))
      nodes.set(list === 'annotations' ? annotationOf(item).id : rejectionKey(rejectionOf(item)), item);
  }
  return nodes;
}

function recordsOf(root: YAMLMap) {
  return {
    annotations: [...recordNodes(root, 'annotations').values()].map(annotationOf),
    rejected: [...recordNodes(root, 'rejected').values()].map(rejectionOf),
  };
}

function equal(a: YAMLMap, b: YAMLMap): boolean {
  return valuesEqual(nodeValue(a), nodeValue(b));
}

function replace(list: YAMLSeq, old: YAMLMap, node: YAMLMap): void {
  list.items[list.items.indexOf(old)] = node;
}
