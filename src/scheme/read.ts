import { isMap, type YAMLMap } from 'yaml';
import { compareProblems, guillemets, hasErrors, type Problem, type Wording } from '../yaml/problem.ts';
import { checkSchema, type JsonSchema } from '../yaml/schema.ts';
import { parseYaml } from '../yaml/source.ts';
import { child, keyText, nodeOffset, nodeValue, type YamlValue } from '../yaml/value.ts';
import schemeSchema from './scheme.schema.json' with { type: 'json' };
import { type Attribute, type AttributeType, type Label, Scheme } from './scheme.ts';

/** Name of the scheme's file at the root of a folder. */
export const schemeFileName = 'annotation-scheme.yaml';

export interface SchemeReading {
  /** Undefined when a problem is an error. */
  readonly scheme: Scheme | undefined;
  readonly problems: readonly Problem[];
}

/** Longest scheme that is read, in UTF-16 code units. */
const maxLength = 1_000_000;

/**
 * Reads `annotation-scheme.yaml`. Unless it says `extends: none`, its labels change those of the
 * standard scheme key by key, and new ones come after them.
 */
export function readScheme(text: string, standard: Scheme): SchemeReading {
  const source = parseYaml(text, { maxLength, endMarker: false });
  if (!source.document) return { scheme: undefined, problems: source.problems };
  const problems: Problem[] = [];
  const root = source.document.contents;
  checkSchema(root, schemeSchema as JsonSchema, (offset, code, message) => {
    problems.push(source.problemAt(offset, code, code === 'unknown-key' ? 'warning' : 'error', message));
  });
  if (!isMap(root) || hasErrors(problems))
    return { scheme: undefined, problems: problems.sort(compareProblems) };

  const report: Report = (node, code, message) => {
    problems.push(source.problemAt(nodeOffset(node), code, 'error', message));
  };
  const given = child(root, 'labels') as YAMLMap;
  const base = nodeValue(child(root, 'extends')) === 'none' ? [] : standard.labels;
  const labels = new Map(base.map((label) => [label.id, label]));
  for (const { key, value } of given.items) {
    const id = keyText(key);
    if (id === '') report(key, 'empty', messages.emptyLabel);
    const map = isMap(value) ? value : undefined;
    if (map && nodeValue(child(map, 'hidden')) === true) labels.delete(id);
    else labels.set(id, readLabel(id, map, labels.get(id), report));
  }
  checkKeys([...labels.values()], given, report);
  problems.sort(compareProblems);
  return { scheme: hasErrors(problems) ? undefined : new Scheme([...labels.values()]), problems };
}

type Report = (node: unknown, code: string, message: Wording) => void;

function readLabel(id: string, map: YAMLMap | undefined, base: Label | undefined, report: Report): Label {
  const known = base ?? { id, title: id, description: '', attributes: [] };
  if (!map) return known;
  const text = (name: string) => nodeValue(child(map, name));
  const attributes = child(map, 'attributes');
  const [title, key, color, description] = [text('title'), text('key'), text('color'), text('description')];
  return {
    ...known,
    ...(typeof title === 'string' ? { title } : {}),
    ...(typeof key === 'string' ? { key } : {}),
    ...(typeof color === 'string' ? { color } : {}),
    ...(typeof description === 'string' ? { description: description.trim() } : {}),
    ...(attributes === undefined ? {} : { attributes: readAttributes(attributes, report) }),
  };
}

function readAttributes(list: unknown, report: Report): Attribute[] {
  const attributes: Attribute[] = [];
  for (const item of (list as { items: unknown[] }).items) {
    if (!isMap(item)) continue;
    const attribute = attributeOf(nodeValue(item) as ReadonlyMap<string, YamlValue>);
    if (attributes.some(({ name }) => name === attribute.name)) {
      report(child(item, 'name'), 'duplicate-attribute', messages.duplicateAttribute(attribute.name));
    } else if (attribute.type === 'enum' && attribute.values.length === 0) {
      report(item, 'no-values', messages.noValues(attribute.name));
    }
    attributes.push(attribute);
  }
  return attributes;
}

function attributeOf(values: ReadonlyMap<string, YamlValue>): Attribute {
  const choices = texts(values.get('values'));
  return {
    name: String(values.get('name')),
    type: (values.get('type') ?? (choices.length > 0 ? 'enum' : 'text')) as AttributeType,
    required: values.get('required') === true,
    multiple: values.get('multiple') === true,
    values: choices,
    targets: texts(values.get('targets')),
    description: String(values.get('description') ?? '').trim(),
  };
}

function texts(value: YamlValue | undefined): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function checkKeys(labels: readonly Label[], given: YAMLMap, report: Report): void {
  const owners = new Map<string, string>();
  for (const { id, key } of labels) {
    if (key === undefined) continue;
    const other = owners.get(key);
    const map = child(given, id);
    if (commandLetters.includes(key))
      report(isMap(map) ? child(map, 'key') : given, 'reserved-letter', messages.reserved(key));
    else if (other !== undefined)
      report(isMap(map) ? child(map, 'key') : given, 'duplicate-letter', messages.letter(key, other, id));
    owners.set(key, id);
  }
}

/** Letters that annotation mode has acts of its own for: attributes, entity, note, undo, refuse. */
const commandLetters = 'aenux';

const messages = {
  emptyLabel: { en: 'A label must have a name.', fr: 'Une étiquette doit avoir un nom.' },
  duplicateAttribute: (name: string): Wording => ({
    en: `The attribute ${JSON.stringify(name)} stands here twice.`,
    fr: `L’attribut ${guillemets(name)} figure ici deux fois.`,
  }),
  noValues: (name: string): Wording => ({
    en: `The attribute ${JSON.stringify(name)} is an enum: give its "values".`,
    fr: `L’attribut ${guillemets(name)} est une énumération : donnez ses « values ».`,
  }),
  reserved: (key: string): Wording => ({
    en: `The letter "${key}" is a key of annotation mode itself, as are ${[...commandLetters].join(', ')}: choose another.`,
    fr: `La lettre « ${key} » est une touche du mode annotation, comme ${[...commandLetters].join(', ')} : choisissez-en une autre.`,
  }),
  letter: (key: string, other: string, id: string): Wording => ({
    en: `The letter "${key}" would tag both ${JSON.stringify(other)} and ${JSON.stringify(id)}.`,
    fr: `La lettre « ${key} » désignerait à la fois ${guillemets(other)} et ${guillemets(id)}.`,
  }),
};
