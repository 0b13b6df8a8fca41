import { nameLikeness } from './name.ts';
import type { Entity, Registry } from './registry.ts';

/** An entity that a name may mean, and how likely, 0 to 1. */
export interface EntityMatch {
  readonly entity: Entity;
  readonly likeness: number;
  /** The name or alias that is most like. */
  readonly by: string;
}

/** Matches that are less like are not offered. */
const leastLikeness = 0.45;
/** What an entity of another label loses. */
const otherLabel = 0.8;

/** The entities that a name may mean, best first; those of the label before equals of others. */
export function matchEntities(registry: Registry, name: string, label: string): EntityMatch[] {
  return registry.entities
    .map((entity) => bestName(entity, name, entity.label === label ? 1 : otherLabel))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => b.likeness - a.likeness);
}

function bestName(entity: Entity, name: string, weight: number): EntityMatch {
  let best: EntityMatch = { entity, likeness: 0, by: entity.name };
  for (const by of [entity.name, ...entity.aliases]) {
    const likeness = nameLikeness(by, name) * weight;
    if (likeness > best.likeness) best = { entity, likeness, by };
  }
  return best;
}

/** The registry with a further name of an entity; the same when it has it. */
export function withAlias(registry: Registry, id: string, alias: string): Registry {
  const entity = registry.get(id);
  if (!entity || entity.name === alias || entity.aliases.includes(alias)) return registry;
  return registry.put({ ...entity, aliases: [...entity.aliases, alias] });
}

/** The registry with an entity under another name; its old name stays as an alias. */
export function renameEntity(registry: Registry, id: string, name: string): Registry {
  const entity = registry.get(id);
  if (!entity || entity.name === name) return registry;
  const aliases = [entity.name, ...entity.aliases.filter((alias) => alias !== name)];
  return registry.put({ ...entity, name, aliases });
}

/** The registry with one entity taken up into another, which gets its names, ids and note, and is meant by its id. */
export function mergeEntities(registry: Registry, from: string, into: string): Registry {
  const gone = registry.get(from);
  const kept = registry.get(into);
  if (!gone || !kept || from === into) return registry;
  const names = new Set([...kept.aliases, gone.name, ...gone.aliases]);
  names.delete(kept.name);
  const ids = new Map([...(gone.ids ?? []), ...(kept.ids ?? [])]);
  const notes = [kept.note, gone.note].filter((note) => note !== undefined);
  const merged = [...(kept.merged ?? []), from, ...(gone.merged ?? [])];
  return registry.remove(from).put({
    ...kept,
    aliases: [...names],
    merged,
    ...(ids.size > 0 ? { ids } : {}),
    ...(notes.length > 0 ? { note: notes.join('\n') } : {}),
  });
}
