import { isMap, isSeq, type YAMLMap } from 'yaml';
import type { Annotation, Rejection } from '../annotation/annotation.ts';
import { compareAnnotations, compareRejections, type Layer, rejectionKey } from '../annotation/layer.ts';
import { atOnce } from '../text/steps.ts';
import { stringifyYaml } from '../yaml/edit.ts';
import type { Problem, Wording } from '../yaml/problem.ts';
import { isRefused, normalizeYaml, ProblemPlaces, parseFragment } from '../yaml/source.ts';
import { child, nodeOffset } from '../yaml/value.ts';
import type { LayerFacts } from './canonical.ts';
import { readCanonicalFrame } from './canonical-reader.ts';
import { emptyWritten, SidecarDocument, type WrittenList } from './document.ts';
import { hasEmptyList, inBlockShape } from './frame.ts';
import { ProblemList } from './problem-list.ts';
import { readFacts } from './read-facts.ts';
import {
  annotationKind,
  placeInRecord,
  type RecordKind,
  readRecord,
  rejectionKind,
  warnOfConflict,
} from './record-reader.ts';
import { recordFaults } from './records.ts';
import {
  type ListName,
  listNames,
  type RecordText,
  type Sections,
  splitSidecar,
  splittingSidecar,
} from './sections.ts';

/** What came of reading a sidecar. Without a layer it is unreadable and must not be written to. */
export type SidecarReading = ReadableSidecar | UnreadableSidecar;

export interface ReadableSidecar {
  readonly layer: Layer;
  /** The source, for {@link writeSidecar}. */
  readonly document: SidecarDocument;
  /** Warnings only. */
  readonly problems: readonly Problem[];
}

export interface UnreadableSidecar {
  readonly layer: undefined;
  readonly document: undefined;
  /** At least one error. */
  readonly problems: readonly Problem[];
}

export interface ReadingLimits {
  /** Longest text, in UTF-16 code units. */
  readonly length: number;
  /** Most records. */
  readonly records: number;
  /** Longest text given to the YAML parser in one piece: about 15 ms for 25,000, and 100 for what is wrong all over. */
  readonly whole: number;
}

export const defaultLimits: ReadingLimits = { length: 8_000_000, records: 10_000, whole: 25_000 };

/** Reads a sidecar's text. Never throws for what the text holds. */
export function readSidecar(raw: string, limits: ReadingLimits = defaultLimits): SidecarReading {
  return atOnce(readingSidecar(raw, limits));
}

/** {@link readSidecar} in short steps, for hosts that have other things to do meanwhile. */
export function* readingSidecar(
  raw: string,
  limits: ReadingLimits = defaultLimits,
): Generator<void, SidecarReading> {
  const text = normalizeYaml(raw);
  const places = new ProblemPlaces(text);
  const problems = new ProblemList(places);
  if (isRefused(text, { maxLength: limits.length, endMarker: true }, problems.error))
    return unreadable(problems);
  yield;
  const sections = yield* splittingSidecar(text);
  yield;
  if (!sections) problems.error(0, 'too-large', tooLargeAsItIs(limits.whole));
  else if (countRecords(sections) > limits.records) {
    problems.error(0, 'too-large', tooMany(limits.records));
    return unreadable(problems);
  }
  const reading = sections ? yield* readSections(sections, problems, limits) : unreadable(problems);
  if (reading.layer || text.length > limits.whole) return reading;
  yield;
  // In another shape, or unreadable: the parser says best what is wrong with the whole.
  return readWhole(text, new ProblemList(places));
}

function unreadable(problems: ProblemList): UnreadableSidecar {
  return { layer: undefined, document: undefined, problems: problems.sorted };
}

/** What has been read of a sidecar, before its records are seen together. */
interface ReadParts extends LayerFacts {
  readonly annotations: readonly Annotation[];
  readonly rejected: readonly Rejection[];
  /** Where a key of a record stands, in UTF-16 code units. */
  placeOf(list: ListName, index: number, key: string): number;
}

/** Reads the frame, then one record after another. */
function* readSections(
  sections: Sections,
  problems: ProblemList,
  limits: ReadingLimits,
): Generator<void, SidecarReading> {
  const facts = readFrame(sections, problems, limits);
  if (!facts) return unreadable(problems);
  const annotations = yield* readRecords(annotationKind, sections, problems, limits);
  const rejected = yield* readRecords(rejectionKind, sections, problems, limits);
  const placeOf: ReadParts['placeOf'] = (list, index, key) => {
    const { start, text } = recordsIn(sections, list)[index] ?? { start: 0, text: '' };
    return start + placeInRecord(text, key);
  };
  return finish({ ...facts, annotations, rejected, placeOf }, sections, problems);
}

function* readRecords<T>(
  kind: RecordKind<T>,
  sections: Sections,
  problems: ProblemList,
  limits: ReadingLimits,
): Generator<void, T[]> {
  const records: T[] = [];
  const indent = sections.lists.get(kind.list)?.indent ?? 0;
  for (const [index, { start, text }] of recordsIn(sections, kind.list).entries()) {
    const report = problems.within((offset) => start + offset);
    const record = readRecord(kind, text, indent, index, report, limits.whole);
    if (record) records.push(record);
    yield;
  }
  return records;
}

/** The frame's facts; undefined, with the reason told, when it holds none or its lists are not those found. */
function readFrame(
  { frame, lists, fromFrame }: Sections,
  problems: ProblemList,
  limits: ReadingLimits,
): LayerFacts | undefined {
  const canonical = readCanonicalFrame(frame);
  if (canonical) return canonical;
  const report = problems.within(fromFrame);
  if (frame.length > limits.whole) {
    report.error(0, 'too-large', tooLargeAsItIs(limits.whole));
    return undefined;
  }
  const root = parseFragment(frame, 0, report.error)?.contents;
  const facts = root && readFacts(root, report);
  if (!facts || !isMap(root)) {
    if (!problems.hasErrors) report.error(0, 'wrong-type', tooLargeAsItIs(limits.whole));
    return undefined;
  }
  const known = listNames.every((name) =>
    child(root, name) === undefined ? !lists.has(name) : hasEmptyList(frame, root, name),
  );
  if (!known) report.error(0, 'too-large', tooLargeAsItIs(limits.whole));
  return known ? facts : undefined;
}

function countRecords(sections: Sections): number {
  return listNames.reduce((count, name) => count + recordsIn(sections, name).length, 0);
}

function recordsIn({ lists }: Sections, name: ListName): readonly RecordText[] {
  return lists.get(name)?.records ?? [];
}

/** Reads a sidecar that is not too long for the parser in one piece. */
function readWhole(text: string, problems: ProblemList): SidecarReading {
  const yaml = parseFragment(text, 0, problems.error);
  const root = yaml?.contents;
  const facts = yaml && readFacts(root, problems);
  if (!facts || !isMap(root)) return unreadable(problems);
  const items = (name: ListName): YAMLMap[] => {
    const list = child(root, name);
    return isSeq(list) ? list.items.filter(isMap) : [];
  };
  for (const item of items('annotations')) warnOfConflict(item, problems);
  const parts: ReadParts = {
    ...facts,
    annotations: items('annotations').map(annotationKind.fromNode),
    rejected: items('rejected').map(rejectionKind.fromNode),
    placeOf: (list, index, key) => {
      const item = items(list)[index];
      return item ? nodeOffset(child(item, key) ?? item) : 0;
    },
  };
  // Written again it has a record after a record.
  const sections = splitSidecar(stringifyYaml(inBlockShape(yaml), true));
  if (!sections || listNames.some((name) => recordsIn(sections, name).length !== items(name).length)) {
    problems.error(0, 'wrong-type', oneByOne);
    return unreadable(problems);
  }
  return finish(parts, sections, problems);
}

/** Looks at the records together. */
function finish(
  { article, status, annotations, rejected, placeOf }: ReadParts,
  sections: Sections,
  problems: ProblemList,
): SidecarReading {
  for (const { list, index, key, code, severity, message } of problems.hasErrors
    ? []
    : recordFaults({ annotations, rejected }))
    problems[severity](placeOf(list, index, key), code, message);
  if (problems.hasErrors) return unreadable(problems);
  const layer: Layer = {
    article,
    status,
    annotations: [...annotations].sort(compareAnnotations),
    rejected: [...new Map(rejected.map((rejection) => [rejectionKey(rejection), rejection])).values()].sort(
      compareRejections,
    ),
  };
  // The last line of a file may lack its end.
  const frame = sections.frame.endsWith('\n') ? sections.frame : `${sections.frame}\n`;
  const document = new SidecarDocument(layer, frame, {
    annotations: writtenList(sections, annotationKind, annotations),
    rejected: writtenList(sections, rejectionKind, rejected),
  });
  return { layer, document, problems: problems.sorted };
}

/** @param records as many as the list has texts */
function writtenList<T>(sections: Sections, kind: RecordKind<T>, records: readonly T[]): WrittenList {
  const list = sections.lists.get(kind.list);
  if (!list) return emptyWritten;
  const texts = list.records.map(({ text }, i): [string, string] => [kind.keyOf(records[i] as T), text]);
  return { indent: list.indent, texts: new Map(texts) };
}

function tooMany(limit: number): Wording {
  return {
    en: `The file has more than ${limit} annotations.`,
    fr: `Le fichier compte plus de ${limit} annotations.`,
  };
}

const oneByOne: Wording = {
  en: 'Each annotation must be an item of its own ("- id: …").',
  fr: 'Chaque annotation doit être un élément à part (« - id: … »).',
};

function tooLargeAsItIs(limit: number): Wording {
  return {
    en: `A file of more than ${limit} characters must have each annotation as an item of its own ("- id: …").`,
    fr: `Un fichier de plus de ${limit} caractères doit présenter chaque annotation comme un élément à part (« - id: … »).`,
  };
}
