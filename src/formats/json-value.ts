import type { AttributeValue } from '../annotation/annotation.ts';
import { isJsonObject, type JsonObject } from './json-text.ts';
import type { ImportedDocument, ImportFile, ImportProblem } from './reader.ts';
import type { Wording } from './wording.ts';

/** The objects of a JSONL file; a line that is none is a problem. */
async function* jsonObjects(
  file: ImportFile,
): AsyncGenerator<{ place: string; object: JsonObject } | ImportProblem> {
  let number = 0;
  for await (const line of file.lines()) {
    number++;
    if (line.trim() === '') continue;
    const place = `${file.path}:${number}`;
    const object = parseObject(line);
    yield object ? { place, object } : { place, problem: noObject };
  }
}

const noObject = { en: 'the line is not a JSON object', fr: 'la ligne n’est pas un objet JSON' };

/** What an object lacks that should hold a text. */
export const noText = { en: 'there is no "text"', fr: 'il n’y a pas de « text »' };

/** What an item of a list lacks. @param item the item, in both languages */
export function unplaced({ en, fr }: Wording): Wording {
  return {
    en: `${en} has no label or no place in the text`,
    fr: `${fr} n’a pas d’étiquette ou pas d’endroit dans le texte`,
  };
}

/** The document of each object of a JSONL file. */
export async function* jsonDocuments(
  file: ImportFile,
  documentOf: (object: JsonObject) => ImportedDocument | Wording,
): AsyncGenerator<ImportedDocument | ImportProblem> {
  for await (const item of jsonObjects(file)) {
    if ('problem' in item) yield item;
    else {
      const document = documentOf(item.object);
      yield 'en' in document ? { place: item.place, problem: document } : document;
    }
  }
}

export function parseObject(text: string): JsonObject | undefined {
  const value = parseJson(text);
  return isJsonObject(value) ? value : undefined;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function stringAt(object: JsonObject, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}

export function numberAt(object: JsonObject, key: string): number | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === 'number' ? value : undefined;
}

export function listAt(object: JsonObject, key: string): readonly unknown[] {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return Array.isArray(value) ? value : [];
}

export function objectAt(object: JsonObject, key: string): JsonObject | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return isJsonObject(value) ? value : undefined;
}

/** Attribute values by name; what is no attribute value is left out. */
export function attributesOf(value: unknown): ReadonlyMap<string, AttributeValue> | undefined {
  if (!isJsonObject(value)) return undefined;
  const attributes = new Map<string, AttributeValue>();
  for (const [name, item] of Object.entries(value)) if (isAttributeValue(item)) attributes.set(name, item);
  return attributes.size === 0 ? undefined : attributes;
}

export function isAttributeValue(value: unknown): value is AttributeValue {
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

/** `[[3, 5], [8, 9]]` as spans; undefined for anything else. */
export function partsOf(value: unknown): { start: number; end: number }[] | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const parts: { start: number; end: number }[] = [];
  for (const item of value) {
    const [start, end]: unknown[] = Array.isArray(item) ? item : [];
    if (typeof start !== 'number' || typeof end !== 'number') return undefined;
    parts.push({ start, end });
  }
  return parts;
}
