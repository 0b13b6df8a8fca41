import { applyRecords, diffRecords, type RecordChange } from '../annotation/change.ts';
import { type Entity, Registry } from '../registry/registry.ts';

/** The difference between two states of a registry, by entity id. */
export type EntityChanges = ReadonlyMap<string, RecordChange<Entity>>;

export function diffEntities(before: Registry, after: Registry): EntityChanges {
  return diffRecords(before.entities, after.entities, idOf, entitiesEqual);
}

/** The registry with the changes made. An entity that is no longer as they found it is left, its id in `conflicts`. */
export function applyEntities(
  registry: Registry,
  changes: EntityChanges,
): { readonly registry: Registry; readonly conflicts: readonly string[] } {
  const conflicts: string[] = [];
  const entities = applyRecords(registry.entities, changes, idOf, entitiesEqual, conflicts);
  return { registry: new Registry(entities), conflicts };
}

function idOf({ id }: Entity): string {
  return id;
}

function entitiesEqual(a: Entity, b: Entity): boolean {
  return a === b || contentOf(a) === contentOf(b);
}

function contentOf({ id, label, name, aliases, note, ids, merged = [] }: Entity): string {
  return JSON.stringify([id, label, name, aliases, note ?? null, [...(ids ?? [])].sort(), merged]);
}
