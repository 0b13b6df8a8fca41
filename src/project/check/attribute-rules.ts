import type { Annotation, AttributeValue } from '../../annotation/annotation.ts';
import type { Attribute } from '../../scheme/scheme.ts';
import { isTimexValue } from '../../scheme/timex.ts';
import type { Wording } from '../../yaml/problem.ts';
import { at, type Finding, type LayerContext, type LayerRule } from './rule.ts';

/** Rules about labels, attributes and entities, as the scheme and the registry have them. */
export const attributeRules: readonly LayerRule[] = [
  { code: 'unknown-label', severity: 'error', check: unknownLabels },
  { code: 'unknown-attribute', severity: 'warning', check: unknownAttributes },
  { code: 'missing-attribute', severity: 'warning', check: missingAttributes },
  { code: 'wrong-attribute-type', severity: 'error', check: wrongTypes },
  { code: 'unknown-value', severity: 'error', check: unknownValues },
  { code: 'invalid-date', severity: 'error', check: invalidDates },
  { code: 'dangling-link', severity: 'error', check: danglingLinks },
  { code: 'wrong-target', severity: 'warning', check: wrongTargets },
  { code: 'dangling-entity', severity: 'error', check: danglingEntities },
];

function* unknownLabels({ layer, scheme }: LayerContext): Iterable<Finding> {
  for (const annotation of layer.annotations) {
    if (!scheme.label(annotation.label)) yield at(annotation, 'label', messages.label(annotation.label));
  }
}

function* unknownAttributes({ layer, scheme }: LayerContext): Iterable<Finding> {
  for (const annotation of layer.annotations) {
    if (!scheme.label(annotation.label)) continue;
    for (const name of annotation.attributes?.keys() ?? []) {
      if (!scheme.attribute(annotation.label, name)) {
        yield at(annotation, 'attributes', messages.attribute(annotation.label, name));
      }
    }
  }
}

function* missingAttributes({ layer, scheme }: LayerContext): Iterable<Finding> {
  for (const annotation of layer.annotations) {
    for (const { name, required } of scheme.label(annotation.label)?.attributes ?? []) {
      const value = annotation.attributes?.get(name);
      const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
      if (required && empty) yield at(annotation, 'label', messages.missing(annotation.label, name));
    }
  }
}

/** Values whose attribute the scheme knows. */
function* known({ layer, scheme }: LayerContext) {
  for (const annotation of layer.annotations) {
    for (const [name, value] of annotation.attributes ?? []) {
      const attribute = scheme.attribute(annotation.label, name);
      if (attribute) yield { annotation, attribute, value, items: textItems(value) };
    }
  }
}

function* wrongTypes(context: LayerContext): Iterable<Finding> {
  for (const { annotation, attribute, value } of known(context)) {
    if (!hasType(value, attribute)) yield at(annotation, 'attributes', messages.type(attribute));
  }
}

function* unknownValues(context: LayerContext): Iterable<Finding> {
  for (const { annotation, attribute, items } of known(context)) {
    if (attribute.type !== 'enum') continue;
    for (const item of items) {
      if (!attribute.values.includes(item))
        yield at(annotation, 'attributes', messages.value(attribute, item));
    }
  }
}

function* invalidDates(context: LayerContext): Iterable<Finding> {
  for (const { annotation, attribute, items } of known(context)) {
    if (attribute.type !== 'date') continue;
    for (const item of items) {
      if (item === 'none' || item === 'unclear' || context.byId.has(item) || isTimexValue(item)) continue;
      yield at(annotation, 'attributes', messages.date(attribute.name, item));
    }
  }
}

/** Looks like an id that this package makes: a letter, five base-32 characters, a digit among them. */
const madeId = /^(?=.{1,5}[2-7])[a-z][a-z2-7]{5}$/;

function* danglingLinks(context: LayerContext): Iterable<Finding> {
  for (const { annotation, attribute, items } of known(context)) {
    if (attribute.type !== 'annotation') continue;
    for (const item of items) {
      if (madeId.test(item) && !context.byId.has(item)) {
        yield at(annotation, 'attributes', messages.link(attribute.name, item));
      }
    }
  }
}

function* wrongTargets(context: LayerContext): Iterable<Finding> {
  for (const { annotation, attribute, items } of known(context)) {
    for (const item of items) {
      const target = linksTo(attribute) ? context.byId.get(item) : undefined;
      if (target && attribute.targets.length > 0 && !attribute.targets.includes(target.label)) {
        yield at(annotation, 'attributes', messages.target(attribute, target));
      }
    }
  }
}

function* danglingEntities(context: LayerContext): Iterable<Finding> {
  const { layer, registry } = context;
  if (!registry) return;
  for (const annotation of layer.annotations) {
    if (annotation.entity !== undefined && !registry.get(annotation.entity)) {
      yield at(annotation, 'entity', messages.entity(annotation.entity));
    }
  }
  for (const { annotation, attribute, items } of known(context)) {
    if (attribute.type !== 'entity') continue;
    for (const item of items)
      if (!registry.get(item)) yield at(annotation, 'attributes', messages.entity(item));
  }
}

function linksTo({ type }: Attribute): boolean {
  return type === 'annotation' || type === 'date';
}

function hasType(value: AttributeValue, attribute: Attribute): boolean {
  if (typeof value === 'object') return attribute.multiple;
  if (attribute.type === 'number' || attribute.type === 'boolean') return typeof value === attribute.type;
  return typeof value === 'string';
}

/** The texts of a value: itself, or the items of a list. */
export function textItems(value: AttributeValue | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' ? value : [];
}

const messages = {
  label: (label: string): Wording => ({
    en: `The scheme has no label ${JSON.stringify(label)}.`,
    fr: `Le schéma n’a pas de catégorie ${JSON.stringify(label)}.`,
  }),
  attribute: (label: string, name: string): Wording => ({
    en: `The label ${JSON.stringify(label)} has no attribute ${JSON.stringify(name)}.`,
    fr: `La catégorie ${JSON.stringify(label)} n’a pas d’attribut ${JSON.stringify(name)}.`,
  }),
  missing: (label: string, name: string): Wording => ({
    en: `This ${label} has no "${name}" yet.`,
    fr: `Il manque « ${name} » à cette annotation (${label}).`,
  }),
  type: ({ name, type, multiple }: Attribute): Wording => ({
    en: `"${name}" must be ${multiple ? 'a list or ' : ''}of type ${type}.`,
    fr: `« ${name} » doit être ${multiple ? 'une liste ou ' : ''}de type ${type}.`,
  }),
  value: ({ name, values }: Attribute, value: string): Wording => ({
    en: `"${name}" cannot be ${JSON.stringify(value)}; it is one of: ${values.join(', ')}.`,
    fr: `« ${name} » ne peut valoir ${JSON.stringify(value)} ; valeurs admises : ${values.join(', ')}.`,
  }),
  date: (name: string, value: string): Wording => ({
    en: `"${name}": ${JSON.stringify(value)} is neither a date value nor the id of an annotation.`,
    fr: `« ${name} » : ${JSON.stringify(value)} n’est ni une valeur de date ni l’identifiant d’une annotation.`,
  }),
  link: (name: string, id: string): Wording => ({
    en: `"${name}": there is no annotation "${id}".`,
    fr: `« ${name} » : il n’y a pas d’annotation « ${id} ».`,
  }),
  target: ({ name, targets }: Attribute, { id, label }: Annotation): Wording => ({
    en: `"${name}": "${id}" is a ${label}, not one of: ${targets.join(', ')}.`,
    fr: `« ${name} » : « ${id} » est de catégorie ${label} ; attendu : ${targets.join(', ')}.`,
  }),
  entity: (id: string): Wording => ({
    en: `entities.yaml has no entity ${JSON.stringify(id)}.`,
    fr: `entities.yaml n’a pas d’entité ${JSON.stringify(id)}.`,
  }),
};
