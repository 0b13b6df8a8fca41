import type { YAMLMap } from 'yaml';
import { emptyLayer } from '../annotation/layer.ts';
import { atOnce } from '../text/steps.ts';
import { setKey, stringifyYaml } from '../yaml/edit.ts';
import type { Problem } from '../yaml/problem.ts';
import { keyText, nodeValue, valuesEqual, type YamlValue } from '../yaml/value.ts';
import { readCanonicalFrame } from './canonical-reader.ts';
import { SidecarDocument, type WrittenList } from './document.ts';
import { parseFrame, rootKeys } from './frame.ts';
import { type MergeConflict, mergeLayers } from './merge.ts';
import { chooseSide } from './merge-records.ts';
import { type ReadableSidecar, readingSidecar, type SidecarReading } from './read.ts';
import { annotationKind, parseRecord, type RecordKind, rejectionKind } from './record-reader.ts';
import { reindent } from './sections.ts';
import { annotationKeys, rejectionKeys, writingSidecar } from './write.ts';

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
  return atOnce(mergingSidecars(base, ours, theirs, articleName));
}

/** {@link mergeSidecars} in short steps, for hosts that have other things to do meanwhile. */
export function* mergingSidecars(
  base: string,
  ours: string,
  theirs: string,
  articleName: string,
): Generator<void, MergedFiles> {
  const sides = {
    base: yield* read(base, articleName),
    ours: yield* read(ours, articleName),
    theirs: yield* read(theirs, articleName),
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
  const unknownKeys: string[] = [];
  o.document.frame = mergeFrames(b.document.frame, o.document.frame, t.document.frame, unknownKeys);
  const annotations = yield* takeRecords(annotationKind, annotationKeys, b, o, t, unknownKeys);
  const rejected = yield* takeRecords(rejectionKind, rejectionKeys, b, o, t, unknownKeys);
  o.document.layer = { ...o.layer, annotations: annotations.records, rejected: rejected.records };
  o.document.lists = { annotations: annotations.list, rejected: rejected.list };
  return { text: yield* writingSidecar(o.document, layer, conflicts), conflicts, unknownKeys };
}

/** An empty file is a sidecar that does not exist. */
function* read(text: string, articleName: string): Generator<void, SidecarReading> {
  if (text.trim() !== '') return yield* readingSidecar(text);
  return { layer: emptyLayer, document: SidecarDocument.create(articleName), problems: [] };
}

/** The unknown keys of the root, from both sides. */
function mergeFrames(base: string, ours: string, theirs: string, conflicts: string[]): string {
  if (theirs === base || theirs === ours || (readCanonicalFrame(theirs) && readCanonicalFrame(ours)))
    return ours;
  const { yaml, root } = parseFrame(ours);
  const changed = takeUnknown(parseFrame(base).root, root, parseFrame(theirs).root, rootKeys, '', conflicts);
  return changed ? stringifyYaml(yaml, true) : ours;
}

/** The records of ours with those of theirs that only they made or changed, and the unknown keys of both sides. */
function* takeRecords<T>(
  kind: RecordKind<T>,
  known: readonly string[],
  base: ReadableSidecar,
  ours: ReadableSidecar,
  theirs: ReadableSidecar,
  conflicts: string[],
): Generator<void, { readonly list: WrittenList; readonly records: T[] }> {
  const [b, o, t] = [base, ours, theirs].map(({ document }) => document.lists[kind.list]) as [
    WrittenList,
    WrittenList,
    WrittenList,
  ];
  const indent = o.texts.size > 0 ? o.indent : t.indent;
  const texts = new Map(o.texts);
  const records = new Map(kind.recordsOf(ours.layer).map((record) => [kind.keyOf(record), record]));
  for (const record of kind.recordsOf(theirs.layer)) {
    yield;
    const key = kind.keyOf(record);
    const [was, mine, other] = [b, o, t].map((list) => {
      const text = list.texts.get(key);
      return text === undefined ? undefined : reindent(text, list.indent, indent);
    });
    if (other === undefined || other === was || other === mine) continue;
    if (mine === undefined || (was !== undefined && same(was, mine) && !same(was, other))) {
      texts.set(key, other);
      records.set(key, record);
    } else if (!kind.fromText(other) || !kind.fromText(mine)) {
      const { yaml, map } = parseRecord(mine);
      const before = was === undefined ? undefined : parseRecord(was).map;
      if (takeUnknown(before, map, parseRecord(other).map, known, `${key}.`, conflicts))
        texts.set(key, reindent(stringifyYaml(yaml, false), 0, indent));
    }
  }
  return { list: { indent, texts }, records: [...records.values()] };
}

/** True when two records say the same, unknown keys included. */
function same(a: string, b: string): boolean {
  return a === b || valuesEqual(nodeValue(parseRecord(a).map), nodeValue(parseRecord(b).map));
}

/** Sets the unknown keys of ours to what both sides make of them; true when that changes any. */
function takeUnknown(
  base: YAMLMap | undefined,
  ours: YAMLMap,
  theirs: YAMLMap,
  known: readonly string[],
  path: string,
  conflicts: string[],
): boolean {
  let changed = false;
  const keys = [...ours.items, ...theirs.items].map((pair) => keyText(pair.key));
  for (const key of new Set(keys)) {
    if (known.includes(key)) continue;
    const [b, o, t] = [base, ours, theirs].map((map) => map && valueAt(map, key));
    const side = chooseSide(b, o, t, valuesEqual);
    if (!side) conflicts.push(path + key);
    const taken = side ? (side === 'a' ? o : t) : smaller(o, t);
    if (valuesEqual(taken, o)) continue;
    setKey(ours, key, taken, []);
    changed = true;
  }
  return changed;
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
