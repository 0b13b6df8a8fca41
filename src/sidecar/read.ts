import { type Document, isMap, isSeq, type YAMLMap } from 'yaml';
import type { Annotation, ArticleFacts, AttributeValue, Rejection } from '../annotation/annotation.ts';
import { compareAnnotations, compareRejections, type Layer, rejectionKey } from '../annotation/layer.ts';
import { compareProblems, hasErrors, type Problem, type Wording } from '../yaml/problem.ts';
import { checkSchema, type JsonSchema } from '../yaml/schema.ts';
import { normalizeYaml, parseYaml, type YamlSource } from '../yaml/source.ts';
import { child, nodeOffset, nodeValue, type YamlValue } from '../yaml/value.ts';
import { sidecarVersion } from './canonical.ts';
import { readCanonical } from './canonical-reader.ts';
import { SidecarDocument } from './document.ts';
import { badFacts, isOrigin, isStatus } from './facts.ts';
import { recordFaults } from './records.ts';
import sidecarSchema from './sidecar.schema.json' with { type: 'json' };

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
  /** Longest text in the canonical shape, in UTF-16 code units: about 50 ms for a million. */
  readonly canonical: number;
  /** Longest text that needs the YAML parser, about 500 ms for a million. */
  readonly edited: number;
}

export const defaultLimits: ReadingLimits = { canonical: 8_000_000, edited: 3_000_000 };

/** Reads a sidecar's text. Never throws for what the text holds. */
export function readSidecar(raw: string, limits: ReadingLimits = defaultLimits): SidecarReading {
  const text = normalizeYaml(raw);
  const canonical = text.length <= limits.canonical ? readCanonical(text) : undefined;
  if (canonical) {
    return {
      layer: canonical.layer,
      document: new SidecarDocument(canonical.layer, canonical.title),
      problems: [],
    };
  }
  const source = parseYaml(raw, { maxLength: limits.edited, endMarker: true });
  if (!source.document) return { layer: undefined, document: undefined, problems: source.problems };
  return readDocument(source.document, source);
}

function readDocument(document: Document, source: YamlSource): SidecarReading {
  const problems: Problem[] = [];
  const root = document.contents;
  const version = isMap(root) ? nodeValue(child(root, 'version')) : undefined;
  if (typeof version === 'number' && version > sidecarVersion) {
    const newer = source.problemAt(
      nodeOffset(child(root as YAMLMap, 'version')),
      'newer-version',
      'error',
      newerVersion,
    );
    return { layer: undefined, document: undefined, problems: [newer] };
  }
  checkSchema(root, sidecarSchema as JsonSchema, (offset, code, message) => {
    problems.push(source.problemAt(offset, code, code === 'unknown-key' ? 'warning' : 'error', message));
  });
  if (hasErrors(problems) || !isMap(root)) {
    return { layer: undefined, document: undefined, problems: problems.sort(compareProblems) };
  }
  const reader = new LayerReader(root, source, problems);
  const layer = reader.read();
  problems.sort(compareProblems);
  if (hasErrors(problems)) return { layer: undefined, document: undefined, problems };
  return { layer, document: new SidecarDocument(layer, undefined, document), problems };
}

/** Builds the layer from a document that is as the schema says, and adds what the schema cannot say. */
class LayerReader {
  readonly #root: YAMLMap;
  readonly #source: YamlSource;
  readonly #problems: Problem[];

  constructor(root: YAMLMap, source: YamlSource, problems: Problem[]) {
    this.#root = root;
    this.#source = source;
    this.#problems = problems;
  }

  read(): Layer {
    const annotations = this.#items('annotations').map(annotationOf);
    const rejected = this.#items('rejected').map(rejectionOf);
    for (const { list, index, key, code, severity, message } of recordFaults({ annotations, rejected })) {
      this.#report(child(this.#items(list)[index] ?? this.#root, key), code, severity, message);
    }
    for (const item of this.#items('annotations')) {
      const conflict = child(item, 'conflict');
      if (conflict !== undefined) this.#report(conflict, 'merge-conflict', 'warning', mergeConflict);
    }
    const status = nodeValue(child(this.#root, 'status'));
    return {
      article: this.#article(),
      status: isStatus(status) ? status : 'todo',
      annotations: annotations.sort(compareAnnotations),
      rejected: [...new Map(rejected.map((rejection) => [rejectionKey(rejection), rejection])).values()].sort(
        compareRejections,
      ),
    };
  }

  #items(key: string): YAMLMap[] {
    const list = child(this.#root, key);
    return isSeq(list) ? list.items.filter(isMap) : [];
  }

  /** A fact that does not hold what it should is left out, and said. */
  #article(): ArticleFacts {
    const map = child(this.#root, 'article');
    if (!isMap(map)) return {};
    const facts = new Map<string, string>();
    for (const key of ['sha256', 'language', 'published']) {
      const value = nodeValue(child(map, key));
      if (typeof value === 'string') facts.set(key, value);
    }
    for (const key of badFacts(Object.fromEntries(facts))) {
      facts.delete(key);
      this.#report(child(map, key), 'invalid-fact', 'warning', invalidFact(key));
    }
    return Object.fromEntries(facts);
  }

  #report(node: unknown, code: string, severity: Problem['severity'], message: Wording): void {
    this.#problems.push(this.#source.problemAt(nodeOffset(node), code, severity, message));
  }
}

/** An annotation from a record that is as the schema says. */
export function annotationOf(map: YAMLMap): Annotation {
  const values = new Map(map.items.map((pair) => [String(pair.key), nodeValue(pair.value)]));
  const attributes = values.get('attributes');
  const parts = values.get('parts');
  const origin = values.get('origin');
  return {
    id: text(values, 'id'),
    label: text(values, 'label'),
    start: Number(values.get('start')),
    end: Number(values.get('end')),
    ...(Array.isArray(parts) ? { parts: parts.map(partOf) } : {}),
    quote: text(values, 'quote'),
    ...optional(values, 'before'),
    ...optional(values, 'after'),
    ...optional(values, 'entity'),
    ...(attributes instanceof Map && attributes.size > 0
      ? { attributes: attributes as ReadonlyMap<string, AttributeValue> }
      : {}),
    ...optional(values, 'note'),
    ...optional(values, 'by'),
    ...optional(values, 'at'),
    ...(isOrigin(origin) ? { origin } : {}),
  };
}

function partOf(part: YamlValue): { start: number; end: number } {
  const [start, end] = Array.isArray(part) ? part : [];
  return { start: Number(start), end: Number(end) };
}

/** A rejection from a record that is as the schema says. */
export function rejectionOf(map: YAMLMap): Rejection {
  const values = new Map(map.items.map((pair) => [String(pair.key), nodeValue(pair.value)]));
  return {
    label: text(values, 'label'),
    start: Number(values.get('start')),
    end: Number(values.get('end')),
    quote: text(values, 'quote'),
  };
}

function text(values: ReadonlyMap<string, YamlValue>, key: string): string {
  return String(values.get(key));
}

function optional<K extends string>(
  values: ReadonlyMap<string, YamlValue>,
  key: K,
): { [name in K]?: string } {
  const value = values.get(key);
  return typeof value === 'string' ? ({ [key]: value } as { [name in K]: string }) : {};
}

const newerVersion: Wording = {
  en: 'This file was written by a newer version of Article Annotator. Update the extension to edit it.',
  fr: 'Ce fichier vient d’une version plus récente d’Article Annotator. Mettez l’extension à jour pour le modifier.',
};

const mergeConflict: Wording = {
  en: 'Two people changed this annotation differently; a merge kept both. Edit or delete one of them.',
  fr: 'Deux personnes ont modifié cette annotation différemment ; la fusion a gardé les deux. Modifiez ou supprimez-en une.',
};

function invalidFact(key: string): Wording {
  const wanted = key === 'published' ? 'YYYY-MM-DD' : key === 'language' ? 'fr, en' : 'SHA-256';
  return {
    en: `"article.${key}" does not hold what it should (${wanted}) and is not used.`,
    fr: `« article.${key} » n’a pas la forme attendue (${wanted}) et n’est pas utilisé.`,
  };
}
