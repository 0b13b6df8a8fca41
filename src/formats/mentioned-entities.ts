import type { Layer } from '../annotation/layer.ts';
import type { Entity } from '../registry/registry.ts';
import { onOneLine } from '../text/wrapping.ts';

/** What may be the id of an entity. */
const entityId = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_.-]*$/u;
/** Longer words name nothing; UTF-16 code units. */
const longestName = 200;

/** The entities that imported annotations point to, as their mentions name them. */
export class MentionedEntities {
  readonly #byId = new Map<string, { readonly label: string; readonly names: Set<string> }>();

  get size(): number {
    return this.#byId.size;
  }

  add({ annotations }: Layer): void {
    for (const { entity, label, quote } of annotations) {
      if (entity === undefined || !entityId.test(entity) || quote.length > longestName) continue;
      const known = this.#byId.get(entity);
      const name = onOneLine(quote);
      if (known) known.names.add(name);
      else this.#byId.set(entity, { label, names: new Set([name]) });
    }
  }

  /** Each is called by the longest of its mentions, of those of one length by the first. */
  entities(): Entity[] {
    return [...this.#byId].map(([id, { label, names }]) => {
      const [name = id, ...aliases] = [...names].sort((a, b) => b.length - a.length);
      return { id, label, name, aliases };
    });
  }
}
