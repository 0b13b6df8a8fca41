import { type Document, isMap, isSeq, type YAMLMap } from 'yaml';
import { compareProblems, guillemets, hasErrors, type Problem } from '../yaml/problem.ts';
import { checkSchema, type JsonSchema } from '../yaml/schema.ts';
import { parseYaml } from '../yaml/source.ts';
import { child, nodeOffset, nodeValue } from '../yaml/value.ts';
import registrySchema from './registry.schema.json' with { type: 'json' };
import { type Entity, Registry } from './registry.ts';

/** Name of the registry's file at the root of a folder. */
export const registryFileName = 'entities.yaml';

/** The source of a registry, kept so that comments and unknown keys survive a write. */
export interface RegistryDocument {
  registry: Registry;
  readonly yaml: Document;
}

/** Without a registry the file is unreadable and must not be written to. */
export interface RegistryReading {
  readonly registry: Registry | undefined;
  readonly document: RegistryDocument | undefined;
  readonly problems: readonly Problem[];
}

/** Longest registry that is read, in UTF-16 code units: some 20,000 entities. */
const maxLength = 4_000_000;

/** Reads `entities.yaml`. Never throws for what the text holds. */
export function readRegistry(text: string): RegistryReading {
  const source = parseYaml(text, { maxLength, endMarker: false });
  if (!source.document) return { registry: undefined, document: undefined, problems: source.problems };
  const problems: Problem[] = [];
  const root = source.document.contents;
  checkSchema(root, registrySchema as JsonSchema, (offset, code, message) => {
    problems.push(source.problemAt(offset, code, code === 'unknown-key' ? 'warning' : 'error', message));
  });
  const items = isMap(root) && !hasErrors(problems) ? entityNodes(root) : [];
  const ids = new Set<string>();
  for (const item of items) {
    const id = String(nodeValue(child(item, 'id')));
    if (ids.has(id)) {
      problems.push(
        source.problemAt(nodeOffset(child(item, 'id')), 'duplicate-id', 'error', duplicateId(id)),
      );
    }
    ids.add(id);
  }
  problems.sort(compareProblems);
  if (hasErrors(problems)) return { registry: undefined, document: undefined, problems };
  const registry = new Registry(items.map(entityOf));
  return { registry, document: { registry, yaml: source.document }, problems };
}

export function entityNodes(root: YAMLMap): YAMLMap[] {
  const list = child(root, 'entities');
  return isSeq(list) ? list.items.filter(isMap) : [];
}

function entityOf(map: YAMLMap): Entity {
  const aliases = nodeValue(child(map, 'aliases'));
  const note = nodeValue(child(map, 'note'));
  const external = nodeValue(child(map, 'ids'));
  const merged = nodeValue(child(map, 'merged'));
  return {
    id: String(nodeValue(child(map, 'id'))),
    label: String(nodeValue(child(map, 'label'))),
    name: String(nodeValue(child(map, 'name'))),
    aliases: Array.isArray(aliases) ? aliases.map(String) : [],
    ...(typeof note === 'string' ? { note } : {}),
    ...(external instanceof Map && external.size > 0
      ? { ids: new Map([...external].map(([catalogue, id]) => [catalogue, String(id)])) }
      : {}),
    ...(Array.isArray(merged) && merged.length > 0 ? { merged: merged.map(String) } : {}),
  };
}

function duplicateId(id: string) {
  return {
    en: `Two entities have the id ${JSON.stringify(id)}.`,
    fr: `Deux entités portent l’identifiant ${guillemets(id)}.`,
  };
}
