import type { Annotation } from '../annotation/annotation.ts';
import { jsonObject } from './json-text.ts';

/** What an annotation has beside place, label and words, as extra keys for JSON formats that keep them. Code points. */
export function annotationExtras({ id, parts, entity, attributes, note, by, at, origin }: Annotation) {
  return {
    id,
    ...(parts === undefined ? {} : { parts: parts.map(({ start, end }) => [start, end]) }),
    ...(entity === undefined ? {} : { entity }),
    ...(attributes === undefined || attributes.size === 0 ? {} : { attributes: jsonObject(attributes) }),
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
    ...(origin === undefined ? {} : { origin }),
  };
}
