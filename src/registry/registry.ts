/** A person, place, organization … that annotations of many articles point to. */
export interface Entity {
  /** Letters, digits, `_`, `.`, `-`; unique in the registry. */
  readonly id: string;
  /** A label id of the scheme. */
  readonly label: string;
  readonly name: string;
  /** Other names and spellings. */
  readonly aliases: readonly string[];
  readonly note?: string;
  /** Ids elsewhere by catalogue, such as `wikidata` → `Q42`. */
  readonly ids?: ReadonlyMap<string, string>;
  /** Ids of entities taken up into this one: layers of others may point to them still. */
  readonly merged?: readonly string[];
}

/** The entities of a folder, in the file's order. Immutable. */
export class Registry {
  readonly entities: readonly Entity[];
  readonly #byId: ReadonlyMap<string, Entity>;
  readonly #byName: ReadonlyMap<string, readonly Entity[]>;
  readonly #byMerged: ReadonlyMap<string, Entity>;

  /** Throws RangeError when two entities share an id. */
  constructor(entities: readonly Entity[]) {
    this.entities = entities;
    this.#byId = new Map(entities.map((entity) => [entity.id, entity]));
    if (this.#byId.size !== entities.length) throw new RangeError('two entities share an id');
    const byName = new Map<string, Entity[]>();
    for (const entity of entities) {
      for (const name of new Set([entity.name, ...entity.aliases])) {
        const same = byName.get(name);
        if (same) same.push(entity);
        else byName.set(name, [entity]);
      }
    }
    this.#byName = byName;
    this.#byMerged = new Map(
      entities.flatMap((entity) => (entity.merged ?? []).map((id) => [id, entity] as const)),
    );
  }

  get(id: string): Entity | undefined {
    return this.#byId.get(id);
  }

  /** The entity that an annotation means by an id: the one that has it, else the one that took that one up. */
  meant(id: string): Entity | undefined {
    return this.#byId.get(id) ?? this.#byMerged.get(id);
  }

  /** The entities that have exactly this name or alias. */
  named(name: string): readonly Entity[] {
    return this.#byName.get(name) ?? [];
  }

  withLabel(label: string): readonly Entity[] {
    return this.entities.filter((entity) => entity.label === label);
  }

  /** The registry with the entity in it, in place of the one with its id or at the end. */
  put(entity: Entity): Registry {
    if (!this.#byId.has(entity.id)) return new Registry([...this.entities, entity]);
    return new Registry(this.entities.map((other) => (other.id === entity.id ? entity : other)));
  }

  remove(id: string): Registry {
    return new Registry(this.entities.filter((entity) => entity.id !== id));
  }

  /** A free id that resembles the name: `Sergueï Lavrov` → `serguei-lavrov`. */
  idFor(name: string): string {
    const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    const stem = plain.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '') || 'entity';
    for (let n = 1; ; n++) {
      const id = n === 1 ? stem : `${stem}-${n}`;
      if (!this.meant(id)) return id;
    }
  }
}

export const emptyRegistry = new Registry([]);
