import { isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Wording } from './problem.ts';
import { keyText, nodeOffset } from './value.ts';

/** The part of JSON Schema (draft 7) that the package's schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly minLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: JsonSchema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly patternProperties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

export type SchemaReport = (offset: number, code: string, message: Wording) => void;

/**
 * Reports each place where a YAML node is not as the schema says.
 * @param part the part of the schema that speaks of the node, when it stands inside a document
 * @param path where the node stands then
 */
export function checkSchema(
  node: unknown,
  root: JsonSchema,
  report: SchemaReport,
  part: JsonSchema = root,
  path = '',
): void {
  check(node, part, path, root, report);
}

/** @param path where the node stands, as people read it: `annotations[3].start` */
function check(
  node: unknown,
  declared: JsonSchema,
  path: string,
  root: JsonSchema,
  report: SchemaReport,
): void {
  const schema = declared.$ref === undefined ? declared : definition(root, declared.$ref);
  const offset = nodeOffset(node);
  const types = typesOf(node);
  const wanted = typeof schema.type === 'string' ? [schema.type] : schema.type;
  if (wanted && !wanted.some((type) => types.includes(type))) {
    report(offset, 'wrong-type', messages.type(path, wanted));
    return;
  }
  if (isMap(node)) checkMap(node, schema, path, root, report);
  if (isSeq(node)) {
    const { minItems = 0, maxItems = Number.POSITIVE_INFINITY, items } = schema;
    const count = node.items.length;
    if (count < minItems || count > maxItems) report(offset, 'wrong-length', messages.length(path));
    if (!items) return;
    node.items.forEach((item, i) => {
      check(item, items, `${path}[${i}]`, root, report);
    });
  }
  if (isScalar(node)) checkScalar(node.value, schema, offset, path, report);
}

function checkMap(
  map: YAMLMap,
  schema: JsonSchema,
  path: string,
  root: JsonSchema,
  report: SchemaReport,
): void {
  const properties = new Map(Object.entries(schema.properties ?? {}));
  const missing = new Set(schema.required);
  for (const { key, value } of map.items) {
    const name = keyText(key);
    const inside = path === '' ? name : `${path}.${name}`;
    missing.delete(name);
    const property = properties.get(name) ?? patternProperty(schema, name) ?? schema.additionalProperties;
    if (property === false) report(nodeOffset(key), 'unknown-key', messages.unknown(inside));
    // An empty value has no node of its own; it stands where its key stands.
    else if (typeof property === 'object') {
      const at: SchemaReport =
        value === null ? (_, code, message) => report(nodeOffset(key), code, message) : report;
      check(value, property, inside, root, at);
    }
  }
  for (const name of missing) report(nodeOffset(map), 'missing-key', messages.missing(path, name));
}

function patternProperty(schema: JsonSchema, name: string): JsonSchema | undefined {
  return Object.entries(schema.patternProperties ?? {}).find(([pattern]) =>
    new RegExp(pattern, 'u').test(name),
  )?.[1];
}

function checkScalar(
  value: unknown,
  schema: JsonSchema,
  offset: number,
  path: string,
  report: SchemaReport,
): void {
  if (schema.enum && !schema.enum.some((allowed) => allowed === value)) {
    report(offset, 'not-allowed', messages.allowed(path, schema.enum));
  }
  if (typeof value === 'number' && schema.minimum !== undefined && value < schema.minimum) {
    report(offset, 'too-small', messages.small(path, schema.minimum));
  }
  if (typeof value !== 'string') return;
  if (value.length < (schema.minLength ?? 0)) report(offset, 'empty', messages.empty(path));
  else if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) {
    report(offset, 'bad-format', messages.format(path, schema.pattern));
  }
}

function typesOf(node: unknown): readonly string[] {
  if (isMap(node)) return ['object'];
  if (isSeq(node)) return ['array'];
  const value = isScalar(node) ? node.value : null;
  if (value === null || value === undefined) return ['null'];
  if (typeof value !== 'number') return [typeof value];
  if (!Number.isFinite(value)) return [];
  return Number.isSafeInteger(value) ? ['number', 'integer'] : ['number'];
}

function definition(root: JsonSchema, ref: string): JsonSchema {
  const found = root.definitions?.[ref.replace('#/definitions/', '')];
  if (!found) throw new RangeError(`the schema has no ${ref}`);
  return found;
}

const typeNames = new Map<string, Wording>([
  ['object', { en: 'a mapping', fr: 'un tableau de clés' }],
  ['array', { en: 'a list', fr: 'une liste' }],
  ['string', { en: 'a text', fr: 'un texte' }],
  ['integer', { en: 'a whole number', fr: 'un nombre entier' }],
  ['number', { en: 'a number', fr: 'un nombre' }],
  ['boolean', { en: 'true or false', fr: 'true ou false' }],
]);

const messages = {
  type: (path: string, types: readonly string[]): Wording => ({
    en: `${subject(path).en} must be ${types.map((type) => typeNames.get(type)?.en ?? type).join(', ')}.`,
    fr: `${subject(path).fr} doit être ${types.map((type) => typeNames.get(type)?.fr ?? type).join(', ')}.`,
  }),
  length: (path: string): Wording => ({
    en: `"${path}" has too few or too many items.`,
    fr: `« ${path} » a trop ou trop peu d’éléments.`,
  }),
  unknown: (path: string): Wording => ({ en: `Unknown key "${path}".`, fr: `Clé inconnue « ${path} ».` }),
  missing: (path: string, name: string): Wording => ({
    en: `${subject(path).en} must have the key "${name}".`,
    fr: `Il manque la clé « ${name} » à ${path === '' ? 'ce fichier' : `« ${path} »`}.`,
  }),
  allowed: (path: string, values: readonly (string | number)[]): Wording => ({
    en: `"${path}" must be one of: ${values.join(', ')}.`,
    fr: `« ${path} » doit valoir : ${values.join(', ')}.`,
  }),
  small: (path: string, minimum: number): Wording => ({
    en: `"${path}" must be ${minimum} or more.`,
    fr: `« ${path} » doit valoir au moins ${minimum}.`,
  }),
  empty: (path: string): Wording => ({
    en: `"${path}" must not be empty.`,
    fr: `« ${path} » ne doit pas être vide.`,
  }),
  format: (path: string, pattern: string): Wording => ({
    en: `"${path}" is not written as it should be (${pattern}).`,
    fr: `« ${path} » n’a pas la forme attendue (${pattern}).`,
  }),
};

function subject(path: string): Wording {
  return path === '' ? { en: 'This file', fr: 'Ce fichier' } : { en: `"${path}"`, fr: `« ${path} »` };
}
