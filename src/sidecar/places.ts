import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { rejectionKey } from '../annotation/layer.ts';
import { normalizeYaml } from '../yaml/source.ts';
import { keyText, nodeOffset } from '../yaml/value.ts';
import { readCanonical } from './canonical-reader.ts';
import { annotationOf, rejectionOf } from './read.ts';

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
  let places: ReadonlyMap<string, FilePlace> | undefined;
  return ({ list, record = null, key = null }) => {
    // Worked out only when there is something to report.
    places ??= allPlaces(normalizeYaml(raw));
    const names = [nameOf(list, record, key), nameOf(list, record, null), nameOf(list, null, null)];
    const name = names.find((candidate) => places?.has(candidate));
    return (name === undefined ? undefined : places.get(name)) ?? { line: 1, column: 1 };
  };
}

/** Places of lists, records and keys, by {@link nameOf}. */
function allPlaces(text: string): ReadonlyMap<string, FilePlace> {
  return readCanonical(text) ? canonicalPlaces(text) : parsedPlaces(text);
}

/** In the canonical shape every key has a line of its own, and its depth says what it belongs to. */
function canonicalPlaces(text: string): ReadonlyMap<string, FilePlace> {
  const places = new Map<string, FilePlace>();
  let list = '';
  let keys = new Map<string, FilePlace>();
  let values = new Map<string, string>();
  const finish = () => {
    const label = JSON.parse(values.get('label') ?? '""') as string;
    const id = values.get('id');
    const record =
      id === undefined ? `${values.get('start')} ${values.get('end')} ${label}` : (JSON.parse(id) as string);
    for (const [key, place] of keys) places.set(nameOf(list, record, key), place);
    const first = keys.values().next().value;
    if (first) places.set(nameOf(list, record, null), first);
    keys = new Map();
    values = new Map();
  };
  text.split('\n').forEach((content, index) => {
    const [, indent = '', key, value = ''] =
      /^( {2}- | {4}| {2}|)([a-z0-9]+):(?: (.*))?$/.exec(content) ?? [];
    if (key === undefined) return;
    const place = { line: index + 1, column: indent.length + 1 };
    if (indent === '' || indent === '  - ') finish();
    if (indent === '') list = key;
    if (indent.length === 4) {
      keys.set(key, place);
      values.set(key, value);
    } else places.set(indent === '' ? nameOf(key, null, null) : nameOf(list, null, key), place);
  });
  finish();
  return places;
}

function parsedPlaces(text: string): ReadonlyMap<string, FilePlace> {
  const places = new Map<string, FilePlace>();
  const lineCounter = new LineCounter();
  const root = parseDocument(text, { lineCounter, uniqueKeys: false, stringKeys: true }).contents;
  const note = (list: string, record: string | null, key: string | null, node: unknown) => {
    const { line, col } = lineCounter.linePos(nodeOffset(node));
    places.set(nameOf(list, record, key), { line, column: col });
  };
  if (!isMap(root)) return places;
  for (const { key: listKey, value } of root.items) {
    const list = keyText(listKey);
    note(list, null, null, listKey);
    if (isMap(value)) for (const { key } of value.items) note(list, null, keyText(key), key);
    if (!isSeq(value)) continue;
    for (const item of value.items) {
      if (!isMap(item)) continue;
      const record = list === 'annotations' ? annotationOf(item).id : rejectionKey(rejectionOf(item));
      note(list, record, null, item);
      for (const { key } of item.items) note(list, record, keyText(key), key);
    }
  }
  return places;
}

function nameOf(list: string, record: string | null, key: string | null): string {
  return JSON.stringify([list, record, key]);
}
