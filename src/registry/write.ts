import type { YAMLMap } from 'yaml';
import { blockList, mapNode, setKey, stringifyYaml } from '../yaml/edit.ts';
import { parseYaml } from '../yaml/source.ts';
import { child, nodeValue, type YamlValue } from '../yaml/value.ts';
import { entityNodes, type RegistryDocument } from './read.ts';
import { type Entity, emptyRegistry, type Registry } from './registry.ts';

const entityKeys = ['id', 'label', 'name', 'aliases', 'note', 'ids', 'merged'];
const rootKeys = ['version', 'entities'];

/** The source of a registry that does not exist yet. */
export function createRegistryDocument(): RegistryDocument {
  const text = '# Entities of this folder (Article Annotator)\nversion: 1\nentities: []\n';
  const yaml = parseYaml(text, { maxLength: text.length, endMarker: false }).document;
  if (!yaml) throw new RangeError('the first registry cannot be read');
  return { registry: emptyRegistry, yaml };
}

/**
 * The text of `entities.yaml` with the registry as it shall be: entities that are the same stay as
 * they are written, new ones come last. Changes the document.
 */
export function writeRegistry(document: RegistryDocument, registry: Registry): string {
  const root = document.yaml.contents as YAMLMap;
  const list = blockList(root, 'entities', rootKeys);
  const nodes = new Map(entityNodes(root).map((node) => [String(nodeValue(child(node, 'id'))), node]));
  const gone = new Set<unknown>([...nodes].filter(([id]) => !registry.get(id)).map(([, node]) => node));
  list.items = list.items.filter((item) => !gone.has(item));
  for (const entity of registry.entities) {
    const node = nodes.get(entity.id);
    const values = entityValues(entity);
    if (!node) list.items.push(mapNode(values, entityKeys));
    else if (document.registry.get(entity.id) !== entity) {
      for (const key of entityKeys) setKey(node, key, values.get(key), entityKeys);
    }
  }
  if (list.items.length === 0) list.flow = true;
  document.registry = registry;
  return stringifyYaml(document.yaml, false);
}

function entityValues({ id, label, name, aliases, note, ids, merged = [] }: Entity): Map<string, YamlValue> {
  const values = new Map<string, YamlValue>([
    ['id', id],
    ['label', label],
    ['name', name],
  ]);
  if (aliases.length > 0) values.set('aliases', aliases);
  if (note !== undefined) values.set('note', note);
  if (ids && ids.size > 0) values.set('ids', ids);
  if (merged.length > 0) values.set('merged', merged);
  return values;
}
