import { isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { rejectionKey } from '../annotation/layer.ts';
import { normalizeYaml } from '../yaml/source.ts';
import { keyText } from '../yaml/value.ts';
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
  let offsets: ReadonlyMap<string, number> | undefined;
  const lines = new LineCounter();
  return (place) => {
    // Parsed only when there is something to report.
    offsets ??= keyOffsets(normalizeYaml(raw), lines);
    const { list, record = null, key = null } = place;
    const offset =
      offsets.get(nameOf(list, record, key)) ??
      offsets.get(nameOf(list, record, null)) ??
      offsets.get(nameOf(list, null, null));
    const { line, col } = lines.linePos(offset ?? 0);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
}

/** UTF-16 offsets of lists, records and keys, by {@link nameOf}. */
function keyOffsets(text: string, lineCounter: LineCounter): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const note = (list: string, record: string | null, key: string | null, node: unknown) => {
    const range = node !== null && typeof node === 'object' && 'range' in node ? node.range : undefined;
    const start: unknown = Array.isArray(range) ? range[0] : undefined;
    if (typeof start === 'number') offsets.set(nameOf(list, record, key), start);
  };
  const root = parseDocument(text, { lineCounter, uniqueKeys: false, stringKeys: true }).contents;
  if (!isMap(root)) return offsets;
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
  return offsets;
}

function nameOf(list: string, record: string | null, key: string | null): string {
  return JSON.stringify([list, record, key]);
}
