import type { Annotation } from '../annotation/annotation.ts';
import type { Layer } from '../annotation/layer.ts';
import { nameLikeness } from '../registry/name.ts';

/**
 * The layer with an annotation linked to an entity, and with it every annotation of the same
 * label and name that is linked to none. Undefined takes the link of the one annotation away.
 */
export function linkMentions(layer: Layer, annotation: Annotation, entity: string | undefined): Layer {
  const same = (other: Annotation) =>
    other.id === annotation.id ||
    (entity !== undefined &&
      other.entity === undefined &&
      other.label === annotation.label &&
      nameLikeness(other.quote, annotation.quote) === 1);
  return relink(layer, same, entity);
}

/** The layer with the annotations that point to one entity pointing to another; with `ids`, only those. */
export function moveMentions(layer: Layer, from: string, to: string, ids?: ReadonlySet<string>): Layer {
  return relink(layer, ({ entity, id }) => entity === from && (ids === undefined || ids.has(id)), to);
}

function relink(layer: Layer, wanted: (annotation: Annotation) => boolean, to: string | undefined): Layer {
  const annotations = layer.annotations.map((annotation) => {
    if (!wanted(annotation)) return annotation;
    const { entity: _, ...rest } = annotation;
    return to === undefined ? rest : { ...rest, entity: to };
  });
  return { ...layer, annotations };
}
