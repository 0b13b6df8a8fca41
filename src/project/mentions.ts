import type { Annotation } from '../annotation/annotation.ts';
import type { Layer } from '../annotation/layer.ts';
import { nameLikeness } from '../registry/name.ts';
import type { Entity } from '../registry/registry.ts';
import { onOneLine } from '../text/wrapping.ts';
import { type Item, quoteOf } from './items.ts';

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

/** Names that are less alike are not of one. */
const sameName = 0.75;

/**
 * The longest form in which the article names what an annotation names by a part of it: “Sergueï Lavrov” for
 * “Lavrov”. Its own words where there is none, or where they may be several's.
 */
export function fullName({ quote, label }: Annotation, items: readonly Item[]): string {
  const count = wordCount(quote);
  const forms = [...new Set(items.filter((item) => item.label === label).map(quoteOf))].filter(
    (form) => wordCount(form) > count && nameLikeness(form, quote) >= sameName,
  );
  const [longest] = forms.sort((a, b) => wordCount(b) - wordCount(a) || shouting(a) - shouting(b));
  const isOne = longest !== undefined && forms.every((form) => nameLikeness(form, longest) >= sameName);
  return onOneLine(isOne ? longest : quote);
}

function wordCount(name: string): number {
  return name.trim().split(/\s+/u).length;
}

/** Capitals of a headline are not how someone writes his name. */
function shouting(name: string): number {
  return [...name].filter((letter) => letter !== letter.toLowerCase()).length;
}

/** The layer with those of some annotations that point to an entity pointing to another. */
export function moveMentions(layer: Layer, ids: ReadonlySet<string>, from: Entity, to: string): Layer {
  const names = new Set([from.id, ...(from.merged ?? [])]);
  return relink(layer, ({ entity, id }) => ids.has(id) && entity !== undefined && names.has(entity), to);
}

function relink(layer: Layer, wanted: (annotation: Annotation) => boolean, to: string | undefined): Layer {
  const annotations = layer.annotations.map((annotation) => {
    if (!wanted(annotation)) return annotation;
    const { entity: _, ...rest } = annotation;
    return to === undefined ? rest : { ...rest, entity: to };
  });
  return { ...layer, annotations };
}
