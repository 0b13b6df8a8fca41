import type { Annotation } from '../annotation/annotation.ts';
import type { Span } from '../text/span.ts';
import { jsonObject } from './json-text.ts';

/**
 * What an annotation has beside place, label and words, as extra keys for JSON formats that keep them.
 * @param partOf the edges of a part as the format counts them; code points when not given
 */
export function annotationExtras(
  { id, parts, entity, attributes, note, by, at, origin }: Annotation,
  partOf = ({ start, end }: Span): number[] => [start, end],
) {
  return {
    id,
    ...(parts === undefined ? {} : { parts: parts.map(partOf) }),
    ...(entity === undefined ? {} : { entity }),
    ...(attributes === undefined || attributes.size === 0 ? {} : { attributes: jsonObject(attributes) }),
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
    ...(origin === undefined ? {} : { origin }),
  };
}
