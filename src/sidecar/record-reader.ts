import { type Document, isMap, isSeq, type YAMLMap } from 'yaml';
import type { Annotation, Rejection } from '../annotation/annotation.ts';
import { type Layer, rejectionKey } from '../annotation/layer.ts';
import type { Wording } from '../yaml/problem.ts';
import { checkSchema, type JsonSchema } from '../yaml/schema.ts';
import { parseFragment, type Report } from '../yaml/source.ts';
import { child, nodeOffset } from '../yaml/value.ts';
import { canonicalIndent } from './canonical.ts';
import { readCanonicalAnnotation, readCanonicalRejection } from './canonical-reader.ts';
import type { ProblemReport } from './problem-list.ts';
import { annotationOf, rejectionOf } from './record-nodes.ts';
import { type Records, recordFaults } from './records.ts';
import { type ListName, reindent } from './sections.ts';
import sidecarSchema from './sidecar.schema.json' with { type: 'json' };

/** How the records of one list are read. */
export interface RecordKind<T> {
  readonly list: ListName;
  readonly schema: JsonSchema;
  keyOf(record: T): string;
  recordsOf(layer: Layer): readonly T[];
  fromText(text: string): T | undefined;
  fromNode(map: YAMLMap): T;
  alone(record: T): Records;
}

export const annotationKind: RecordKind<Annotation> = {
  list: 'annotations',
  schema: sidecarSchema.definitions.annotation as JsonSchema,
  keyOf: ({ id }) => id,
  recordsOf: ({ annotations }) => annotations,
  fromText: readCanonicalAnnotation,
  fromNode: annotationOf,
  alone: (record) => ({ annotations: [record], rejected: [] }),
};

export const rejectionKind: RecordKind<Rejection> = {
  list: 'rejected',
  schema: sidecarSchema.definitions.rejection as JsonSchema,
  keyOf: rejectionKey,
  recordsOf: ({ rejected }) => rejected,
  fromText: readCanonicalRejection,
  fromNode: rejectionOf,
  alone: (record) => ({ annotations: [], rejected: [record] }),
};

/**
 * Reads the lines of one record; undefined, with the reason reported, when they hold none.
 * @param indent spaces before its `- `
 * @param longest text given to the YAML parser, in UTF-16 code units
 */
export function readRecord<T>(
  kind: RecordKind<T>,
  text: string,
  indent: number,
  index: number,
  report: ProblemReport,
  longest: number,
): T | undefined {
  const canonical = kind.fromText(reindent(text, indent, canonicalIndent));
  if (canonical && recordFaults(kind.alone(canonical)).length === 0) return canonical;
  if (text.length > longest) {
    report.error(0, 'too-large', tooLong(longest));
    return undefined;
  }
  const item = onlyItem(parseFragment(text, 1, report.error), report.error);
  if (item === undefined) return undefined;
  let sound = true;
  const tell: Report = (offset, code, message) => {
    if (code === 'unknown-key') return report.warning(offset, code, message);
    sound = false;
    report.error(offset, code, message);
  };
  checkSchema(item, sidecarSchema as JsonSchema, tell, kind.schema, `${kind.list}[${index}]`);
  if (!sound || !isMap(item)) return undefined;
  warnOfConflict(item, report);
  return kind.fromNode(item);
}

/** Tells of a record that a merge has flagged. */
export function warnOfConflict(record: YAMLMap, report: ProblemReport): void {
  const conflict = child(record, 'conflict');
  if (conflict !== undefined) report.warning(nodeOffset(conflict), 'merge-conflict', mergeConflict);
}

/** The only item of the list that the lines of a record are. */
function onlyItem(yaml: Document | undefined, report: Report): unknown {
  const list = yaml?.contents;
  if (isSeq(list) && list.items.length === 1) return list.items[0];
  if (yaml) report(0, 'wrong-type', oneRecord);
  return undefined;
}

/** A record that has been read before, as a YAML list of one mapping. Throws RangeError for another text. */
export function parseRecord(text: string): { readonly yaml: Document; readonly map: YAMLMap } {
  const yaml = parseFragment(text, 1, () => undefined);
  const map = onlyItem(yaml, () => undefined);
  if (!yaml || !isMap(map)) throw new RangeError('the text is no record of a sidecar');
  return { yaml, map };
}

/** Where the value of a record's key stands in its lines; the record's own place for a key that it lacks. */
export function placeInRecord(text: string, key: string): number {
  const { map } = parseRecord(text);
  return nodeOffset(child(map, key) ?? map);
}

const mergeConflict: Wording = {
  en: 'Two people changed this annotation differently; a merge kept both. Edit or delete one of them.',
  fr: 'Deux personnes ont modifié cette annotation différemment ; la fusion a gardé les deux. Modifiez ou supprimez-en une.',
};

function tooLong(limit: number): Wording {
  return {
    en: `One annotation takes more than ${limit} characters here.`,
    fr: `Une seule annotation occupe ici plus de ${limit} caractères.`,
  };
}

const oneRecord: Wording = {
  en: 'One record of the list is wanted here.',
  fr: 'Un seul élément de la liste est attendu ici.',
};
