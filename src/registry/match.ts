import { compareNames, isAcronymOf } from './name.ts';
import { type Entity, Registry } from './registry.ts';

/** An entity that a name may mean, and how likely, 0 to 1. */
export interface EntityMatch {
  readonly entity: Entity;
  readonly likeness: number;
  /** The name or alias that is most like. */
  readonly by: string;
  /** Hardly another one is meant: it is called so, or the person has that family name. */
  readonly sure: boolean;
}

/** Matches that are less like are not offered. */
const leastLikeness = 0.45;
/** What an entity of another label loses. */
const otherLabel = 0.8;
/** From here on names with the same number of words are sure to be one, spelled otherwise or with initials. */
const sameName = 0.9;
/** From here on a part of a person’s name has the family name in it. */
const sameFamily = 0.7;
const byAcronym = 0.95;

/**
 * The entities that a name, or one of several, may mean, the sure ones first, then the likeliest; of another label only
 * those that have the very name.
 */
export function matchEntities(registry: Registry, names: readonly string[], label: string): EntityMatch[] {
  return registry.entities
    .map((entity) => bestName(entity, names, label))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .sort((a, b) => Number(b.sure) - Number(a.sure) || b.likeness - a.likeness);
}

/** The other entities of an entity's label, of which one may be the same: the likeliest first, then by name. */
export function sameEntities(registry: Registry, { id, label, name, aliases }: Entity): EntityMatch[] {
  const others = registry.withLabel(label).filter((entity) => entity.id !== id);
  const likely = matchEntities(new Registry(others), [name, ...aliases], label);
  const listed = new Set(likely.map(({ entity }) => entity));
  const rest = others
    .filter((entity) => !listed.has(entity))
    .map((entity) => ({ entity, likeness: 0, by: entity.name, sure: false }))
    .sort((a, b) => a.by.localeCompare(b.by));
  return [...likely, ...rest];
}

function bestName(entity: Entity, names: readonly string[], label: string): EntityMatch {
  let best: EntityMatch = { entity, likeness: 0, by: entity.name, sure: false };
  for (const by of [entity.name, ...entity.aliases]) {
    for (const name of names) {
      const found = entity.label === label ? ofLabel(by, name, label) : ofOther(by, name);
      if (found.likeness > best.likeness) best = { entity, by, ...found };
    }
  }
  return best;
}

function ofLabel(by: string, name: string, label: string): Pick<EntityMatch, 'likeness' | 'sure'> {
  const { likeness, whole } = compareNames(by, name);
  if (label === 'person') return { likeness, sure: likeness >= (whole ? sameName : sameFamily) };
  if (isAcronymOf(by, name)) return { likeness: byAcronym, sure: true };
  return { likeness, sure: whole && likeness >= sameName };
}

function ofOther(by: string, name: string): Pick<EntityMatch, 'likeness' | 'sure'> {
  return { likeness: compareNames(by, name).likeness === 1 ? otherLabel : 0, sure: false };
}

/**
 * The one entity of a label that words name as it is called. A family name alone, known as an alias, may be another
 * person's in another article.
 */
export function namesake(registry: Registry, words: string, label: string): Entity | undefined {
  const [only, ...others] = registry.named(words).filter((entity) => entity.label === label);
  if (!only || others.length > 0) return undefined;
  return label === 'person' && only.name !== words && !/\s/u.test(words.trim()) ? undefined : only;
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
