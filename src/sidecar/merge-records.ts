import type { Annotation, AttributeValue } from '../annotation/annotation.ts';
import { annotationsEqual } from '../annotation/change.ts';
import { valuesEqual, type YamlValue } from '../yaml/value.ts';

/** What two sides made of one annotation, when both changed it. */
export type ConflictKind = 'edited-twice' | 'edited-and-deleted';

/** What came of merging one annotation: none, one, or two when both versions are kept. */
export interface MergedRecord {
  readonly records: readonly Annotation[];
  readonly conflict?: ConflictKind;
}

/** Fields that mean something only together. */
const groups = [
  ['label'],
  ['start', 'end', 'parts', 'quote', 'before', 'after'],
  ['entity'],
  ['note'],
  ['origin'],
] as const satisfies readonly (readonly (keyof Annotation)[])[];

/** Merges one annotation by field. The sides can be given in either order. */
export function mergeAnnotation(
  base: Annotation | undefined,
  a: Annotation | undefined,
  b: Annotation | undefined,
): MergedRecord {
  if (same(a, b)) return { records: a ? [a] : [] };
  if (same(a, base)) return { records: b ? [b] : [] };
  if (same(b, base)) return { records: a ? [a] : [] };
  if (!a || !b)
    return { records: [a ?? b].filter((record) => record !== undefined), conflict: 'edited-and-deleted' };
  const merged = mergeFields(base, a, b);
  if (merged) return { records: [merged] };
  // Which of the two keeps the id must not depend on the side.
  const [first, second] = fingerprint(a) < fingerprint(b) ? [a, b] : [b, a];
  return {
    records: [first, { ...second, id: `${second.id}-${hash(fingerprint(second))}` }],
    conflict: 'edited-twice',
  };
}

/** The annotation with both sides' changes, or undefined when they changed the same field differently. */
function mergeFields(base: Annotation | undefined, a: Annotation, b: Annotation): Annotation | undefined {
  let merged = { ...later(a, b) };
  for (const group of groups) {
    const side = chooseSide(
      base && fields(base, group),
      fields(a, group),
      fields(b, group),
      (x, y) => JSON.stringify(x) === JSON.stringify(y),
    );
    if (!side) return undefined;
    merged = withFields(merged, side === 'a' ? a : b, group);
  }
  const attributes = mergeAttributes(base?.attributes, a.attributes, b.attributes);
  if (!attributes) return undefined;
  const { attributes: _, ...rest } = merged;
  return attributes.size > 0 ? { ...rest, attributes } : rest;
}

function mergeAttributes(
  base: Annotation['attributes'],
  a: Annotation['attributes'],
  b: Annotation['attributes'],
): Map<string, AttributeValue> | undefined {
  const merged = new Map<string, AttributeValue>();
  for (const name of [...new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])].sort()) {
    const side = chooseSide<YamlValue | undefined>(base?.get(name), a?.get(name), b?.get(name), valuesEqual);
    if (!side) return undefined;
    const value = (side === 'a' ? a : b)?.get(name);
    if (value !== undefined) merged.set(name, value);
  }
  return merged;
}

/** The side that changed a value, `a` when they agree, undefined when both changed it differently. */
export function chooseSide<T>(base: T, a: T, b: T, equal: (x: T, y: T) => boolean): 'a' | 'b' | undefined {
  if (equal(a, b) || equal(b, base)) return 'a';
  return equal(a, base) ? 'b' : undefined;
}

/** The version that says who and when: the later one. */
function later(a: Annotation, b: Annotation): Annotation {
  const [atA, atB] = [a.at ?? '', b.at ?? ''];
  if (atA !== atB) return atA > atB ? a : b;
  return (a.by ?? '') >= (b.by ?? '') ? a : b;
}

function fields(record: Annotation, names: readonly (keyof Annotation)[]): unknown[] {
  return names.map((name) => record[name] ?? null);
}

function withFields(record: Annotation, from: Annotation, names: readonly (keyof Annotation)[]): Annotation {
  const values = new Map(Object.entries(record));
  for (const name of names) {
    if (from[name] === undefined) values.delete(name);
    else values.set(name, from[name]);
  }
  return Object.fromEntries(values) as unknown as Annotation;
}

function same(a: Annotation | undefined, b: Annotation | undefined): boolean {
  return a === undefined || b === undefined ? a === b : annotationsEqual(a, b);
}

/** A text that is equal for equal annotations. */
function fingerprint(annotation: Annotation): string {
  const { attributes, ...rest } = annotation;
  const entries = Object.entries(rest).sort(([x], [y]) => (x < y ? -1 : 1));
  return JSON.stringify([entries, [...(attributes ?? [])].sort(([x], [y]) => (x < y ? -1 : 1))]);
}

/** FNV-1a, 32 bits, as base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return (value >>> 0).toString(36);
}
