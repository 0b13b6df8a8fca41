import { isMap, isSeq, type YAMLMap } from 'yaml';
import { normalizeYaml, ProblemPlaces, parseFragment } from '../yaml/source.ts';
import { child, keyText, nodeOffset } from '../yaml/value.ts';
import { annotationKind, parseRecord, type RecordKind, rejectionKind } from './record-reader.ts';
import { splitSidecar } from './sections.ts';

/** Which key of which record of a sidecar is meant. */
export interface RecordPlace {
  readonly list: 'article' | 'annotations' | 'rejected';
  /** The annotation's id; for rejections its rejectionKey. */
  readonly record?: string;
  readonly key?: string;
}

/** Line and column, from 1. */
export interface FilePlace {
  readonly line: number;
  readonly column: number;
}

/** Finds where in a readable sidecar's text a record or one of its keys stands; the file's start for what it lacks. */
export function placesOf(raw: string): (place: RecordPlace) => FilePlace {
  const text = normalizeYaml(raw);
  const { problemAt } = new ProblemPlaces(text);
  // Worked out only when there is something to report.
  let finder: Finder | undefined;
  return (place) => {
    finder ??= finderFor(text);
    const { line, column } = problemAt(finder(place) ?? 0, '', 'error', { en: '', fr: '' });
    return { line, column };
  };
}

/** Gives the offset of a place, in UTF-16 code units. */
type Finder = (place: RecordPlace) => number | undefined;

/** A mapping and what its offsets are to be added to. */
interface PlacedMap {
  readonly from: number;
  readonly map: YAMLMap;
}

function finderFor(text: string): Finder {
  const sections = splitSidecar(text);
  const root = parseFragment(sections?.frame ?? text, 0, () => undefined)?.contents;
  if (!isMap(root)) return () => undefined;
  const toSource = sections?.fromFrame ?? ((offset: number) => offset);
  const records = new Map<string, () => PlacedMap>();
  const note = <T>(kind: RecordKind<T>) => {
    for (const { start, text: lines } of sections?.lists.get(kind.list)?.records ?? []) {
      const key = kind.keyOf(kind.fromText(lines) ?? kind.fromNode(parseRecord(lines).map));
      records.set(`${kind.list} ${key}`, () => ({ from: start, map: parseRecord(lines).map }));
    }
    const list = sections ? undefined : child(root, kind.list);
    for (const map of isSeq(list) ? list.items : []) {
      if (isMap(map)) records.set(`${kind.list} ${kind.keyOf(kind.fromNode(map))}`, () => ({ from: 0, map }));
    }
  };
  note(annotationKind);
  note(rejectionKind);
  return ({ list, record, key }) => {
    const found = record === undefined ? undefined : records.get(`${list} ${record}`)?.();
    if (found) return found.from + (keyOffset(found.map, key) ?? nodeOffset(found.map));
    const inner = child(root, list);
    const offset = (isMap(inner) && keyOffset(inner, key)) || keyOffset(root, list);
    return offset === undefined ? undefined : toSource(offset);
  };
}

function keyOffset(map: YAMLMap, key: string | undefined): number | undefined {
  const pair = map.items.find((item) => keyText(item.key) === key);
  return pair && nodeOffset(pair.key);
}
