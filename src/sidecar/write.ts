import { isMap, type YAMLMap } from 'yaml';
import type { Annotation, Rejection } from '../annotation/annotation.ts';
import { diffLayers, type LayerChange, type RecordChange } from '../annotation/change.ts';
import { compareAnnotations, compareRejections, type Layer, rejectionKey } from '../annotation/layer.ts';
import { atOnce } from '../text/steps.ts';
import { setKey, stringifyYaml } from '../yaml/edit.ts';
import type { Wording } from '../yaml/problem.ts';
import { child, keyText, type YamlValue } from '../yaml/value.ts';
import { canonicalIndent, emitAnnotation, emitRejection } from './canonical.ts';
import { composeSidecar, type SidecarDocument, type WrittenList } from './document.ts';
import { badFacts } from './facts.ts';
import { editFrame } from './frame.ts';
import type { MergeConflict } from './merge.ts';
import { defaultLimits } from './read.ts';
import { parseRecord } from './record-reader.ts';
import { recordFaults } from './records.ts';
import { emptyList, reindent } from './sections.ts';
import { UnwritableLayerError } from './unwritable.ts';

/** Keys of an annotation and a rejection in the order in which they are written. */
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
 * The text of a sidecar with the layer as it shall be. Only the records that differ are touched: the
 * lines of the others, with their comments and unknown keys, stay as they are. Changes the document.
 * Throws UnwritableLayerError, before any change, for a layer that could not be read again.
 * @param conflicts the annotations named in them are flagged until a person edits them
 */
export function writeSidecar(
  document: SidecarDocument,
  layer: Layer,
  conflicts: readonly MergeConflict[] = [],
): string {
  return atOnce(writingSidecar(document, layer, conflicts));
}

/** {@link writeSidecar} in short steps, for hosts that have other things to do meanwhile; the last one changes the document. */
export function* writingSidecar(
  document: SidecarDocument,
  layer: Layer,
  conflicts: readonly MergeConflict[] = [],
): Generator<void, string> {
  assertWritable(layer);
  const change = diffLayers(document.layer, layer);
  const flags = flagged(conflicts);
  const annotations = yield* editList(
    annotationStyle,
    document.lists.annotations,
    layer.annotations,
    change.annotations,
    flags,
  );
  const rejected = yield* editList(
    rejectionStyle,
    document.lists.rejected,
    layer.rejected,
    change.rejected,
    flags,
  );
  const frame = frameFor(document, layer, change);
  const text = composeSidecar(frame, { annotations, rejected });
  if (
    text.length > defaultLimits.length ||
    annotations.texts.size + rejected.texts.size > defaultLimits.records
  )
    throw new UnwritableLayerError(tooMuch);
  document.layer = layer;
  document.frame = frame;
  document.lists = { annotations, rejected };
  return text;
}

/** Kind of conflict by annotation id. */
function flagged(conflicts: readonly MergeConflict[]): ReadonlyMap<string, string> {
  const flags = new Map<string, string>();
  for (const conflict of conflicts) {
    if (conflict.record === 'annotation') for (const id of conflict.ids) flags.set(id, conflict.kind);
  }
  return flags;
}

/** Throws UnwritableLayerError for a layer that a sidecar cannot hold. */
export function assertWritable(layer: Layer): void {
  const fault = recordFaults(layer).find(({ severity }) => severity === 'error');
  if (fault) {
    const record = `${fault.list}[${fault.index}]`;
    const { en, fr } = fault.message;
    throw new UnwritableLayerError({ en: `${record}: ${en}`, fr: `${record} : ${fr}` });
  }
  const [fact] = badFacts(layer.article);
  if (fact) {
    throw new UnwritableLayerError({
      en: `article.${fact} does not hold what it should.`,
      fr: `article.${fact} ne contient pas ce qui convient.`,
    });
  }
}

function frameFor(document: SidecarDocument, layer: Layer, change: LayerChange): string {
  const has = layer.rejected.length > 0;
  const fits = has ? emptyList('rejected').test(document.frame) : document.layer.rejected.length === 0;
  if (!change.status && !change.article && fits) return document.frame;
  return editFrame(document.frame, document.layer, layer, has);
}

/** How the records of a list are written. */
interface RecordStyle<T> {
  keyOf(record: T): string;
  compare(a: T, b: T): number;
  emit(record: T): string;
  values(record: T): ReadonlyMap<string, YamlValue>;
  readonly keys: readonly string[];
  readonly flags: boolean;
}

const annotationStyle: RecordStyle<Annotation> = {
  keyOf: ({ id }) => id,
  compare: compareAnnotations,
  emit: emitAnnotation,
  values: annotationValues,
  keys: annotationKeys,
  flags: true,
};

const rejectionStyle: RecordStyle<Rejection> = {
  keyOf: rejectionKey,
  compare: compareRejections,
  emit: emitRejection,
  values: ({ label, start, end, quote }) =>
    new Map<string, YamlValue>([
      ['label', label],
      ['start', start],
      ['end', end],
      ['quote', quote],
    ]),
  keys: rejectionKeys,
  flags: false,
};

function* editList<T>(
  style: RecordStyle<T>,
  { indent, texts }: WrittenList,
  records: readonly T[],
  changes: ReadonlyMap<string, RecordChange<T>>,
  flags: ReadonlyMap<string, string>,
): Generator<void, WrittenList> {
  const written = new Map<string, string>();
  for (const record of [...records].sort(style.compare)) {
    const key = style.keyOf(record);
    const change = changes.get(key);
    const old = texts.get(key);
    const flag = style.flags ? flags.get(key) : undefined;
    let text = old;
    if (old === undefined || (change?.before && old === emitted(style, change.before, indent)))
      text = emitted(style, record, indent);
    else if (change) text = editRecord(old, indent, style.values(record), style.keys);
    if (flag !== undefined && text !== undefined)
      text = editRecord(text, indent, new Map([['conflict', flag]]), ['conflict']);
    written.set(key, text ?? '');
    yield;
  }
  return { indent, texts: written };
}

function emitted<T>(style: RecordStyle<T>, record: T, indent: number): string {
  return reindent(style.emit(record), canonicalIndent, indent);
}

/**
 * The lines of a record with some of its keys set, the others as they are; who edits it settles its conflict.
 * Throws UnwritableLayerError for what could not be read again.
 */
function editRecord(
  text: string,
  indent: number,
  values: ReadonlyMap<string, YamlValue>,
  keys: readonly string[],
): string {
  const { yaml, map } = parseRecord(text);
  for (const key of keys) {
    const value = values.get(key);
    const node = child(map, key);
    if (key === 'attributes' && isMap(node) && value instanceof Map) editAttributes(node, value);
    else setKey(map, key, value, annotationKeys);
  }
  if (!values.has('conflict')) setKey(map, 'conflict', undefined, []);
  const edited = reindent(stringifyYaml(yaml, false), 0, indent);
  if (edited.length > defaultLimits.whole) throw new UnwritableLayerError(tooMuchByHand);
  return edited;
}

function editAttributes(map: YAMLMap, values: ReadonlyMap<string, YamlValue>): void {
  for (const pair of [...map.items]) {
    if (!values.has(keyText(pair.key))) setKey(map, keyText(pair.key), undefined, []);
  }
  const order = [...values.keys()];
  for (const [name, value] of values) setKey(map, name, value, order);
}

function annotationValues(annotation: Annotation): Map<string, YamlValue> {
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

const tooMuch: Wording = {
  en: `A sidecar holds ${defaultLimits.records} annotations and rejections at most, and ${defaultLimits.length} characters.`,
  fr: `Un fichier d’annotations contient au plus ${defaultLimits.records} annotations et refus, et ${defaultLimits.length} caractères.`,
};

const tooMuchByHand: Wording = {
  en: `An annotation that was edited by hand in the sidecar holds ${defaultLimits.whole} characters at most.`,
  fr: `Une annotation modifiée à la main dans son fichier contient au plus ${defaultLimits.whole} caractères.`,
};
