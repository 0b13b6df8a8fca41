import type { YAMLMap } from 'yaml';
import type { Annotation, AttributeValue, Rejection } from '../annotation/annotation.ts';
import { nodeValue, type YamlValue } from '../yaml/value.ts';
import { isOrigin } from './facts.ts';

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
