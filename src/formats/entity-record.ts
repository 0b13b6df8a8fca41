import type { Entity } from '../registry/registry.ts';
import { jsonObject } from './json-text.ts';

/** An entity as JSON formats carry it. */
export function entityRecord({ id, label, name, aliases, note, ids }: Entity) {
  return {
    id,
    label,
    name,
    aliases,
    ...(note === undefined ? {} : { note }),
    ...(ids === undefined || ids.size === 0 ? {} : { ids: jsonObject(ids) }),
  };
}
