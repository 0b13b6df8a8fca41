import type { Annotation, AttributeValue } from '../../annotation/annotation.ts';
import type { Attribute } from '../../scheme/scheme.ts';
import { isTimexValue, typesOfTimex } from '../../scheme/timex.ts';
import { guillemets, type Wording } from '../../yaml/problem.ts';
import { at, type Finding, type LayerContext, type LayerRule, type Names } from './rule.ts';

/** Rules about labels, attributes and entities, as the scheme and the registry have them. */
export const attributeRules: readonly LayerRule[] = [
  { code: 'unknown-label', severity: 'error', check: unknownLabels },
  { code: 'unknown-attribute', severity: 'warning', check: unknownAttributes },
  { code: 'missing-attribute', severity: 'warning', check: missingAttributes },
  { code: 'wrong-attribute-type', severity: 'error', check: wrongTypes },
  { code: 'unknown-value', severity: 'error', check: unknownValues },
  { code: 'invalid-date', severity: 'error', check: invalidDates },
  { code: 'date-type', severity: 'warning', check: mistypedDates },
  { code: 'dangling-link', severity: 'error', check: danglingLinks },
  { code: 'wrong-target', severity: 'warning', check: wrongTargets },
  { code: 'dangling-entity', severity: 'error', check: danglingEntities },
];

function* unknownLabels({ layer, scheme }: LayerContext): Iterable<Finding> {
  for (const annotation of layer.annotations) {
    if (!scheme.label(annotation.label)) yield at(annotation, 'label', messages.label(annotation.label));
  }
}

function* unknownAttributes({ layer, scheme, names }: LayerContext): Iterable<Finding> {
  for (const annotation of layer.annotations) {
    if (!scheme.label(annotation.label)) continue;
    for (const name of annotation.attributes?.keys() ?? []) {
      if (!scheme.attribute(annotation.label, name)) {
        yield at(annotation, 'attributes', messages.attribute(names.label(annotation.label), name));
      }
    }
  }
}

function* missingAttributes({ layer, scheme, names }: LayerContext): Iterable<Finding> {
  for (const annotation of layer.annotations) {
    const label = names.label(annotation.label);
    for (const { name, required } of scheme.label(annotation.label)?.attributes ?? []) {
      const value = annotation.attributes?.get(name);
      const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
      if (required && empty) yield at(annotation, 'label', messages.missing(label, names.attribute(name)));
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
    if (!hasType(value, attribute))
      yield at(annotation, 'attributes', messages.type(context.names.attribute(attribute.name), attribute));
  }
}

function* unknownValues(context: LayerContext): Iterable<Finding> {
  for (const { annotation, attribute, items } of known(context)) {
    if (attribute.type !== 'enum') continue;
    for (const item of items) {
      if (attribute.values.includes(item)) continue;
      const values = attribute.values.map((value) => context.names.value(attribute.name, value));
      const message = messages.value(context.names.attribute(attribute.name), item, values);
      yield at(annotation, 'attributes', message);
    }
  }
}

function* invalidDates(context: LayerContext): Iterable<Finding> {
  for (const { annotation, attribute, items } of known(context)) {
    if (attribute.type !== 'date') continue;
    for (const item of items) {
      if (item === 'none' || item === 'unclear' || context.byId.has(item) || isTimexValue(item)) continue;
      yield at(annotation, 'attributes', messages.date(context.names.attribute(attribute.name), item));
    }
  }
}

/** A date’s `value` is of another TIMEX3 type than its `type` says, which is DATE when it says none. */
function* mistypedDates({ layer, scheme, names }: LayerContext): Iterable<Finding> {
  for (const annotation of layer.annotations) {
    const { label, attributes } = annotation;
    if (label !== 'date' || scheme.attribute(label, 'type')?.type !== 'enum') continue;
    const [value, type = 'DATE'] = [attributes?.get('value'), attributes?.get('type')];
    if (typeof value !== 'string' || typeof type !== 'string') continue;
    const types = typesOfTimex(value);
    if (types.length > 0 && !types.includes(type)) {
      const wanted = types.map((one) => names.value('type', one));
      yield at(
        annotation,
        'attributes',
        messages.dateType(names.attribute('type'), value, names.value('type', type), wanted),
      );
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
        yield at(annotation, 'attributes', messages.link(context.names.attribute(attribute.name), item));
      }
    }
  }
}

function* wrongTargets(context: LayerContext): Iterable<Finding> {
  for (const { annotation, attribute, items } of known(context)) {
    for (const item of items) {
      const target = linksTo(attribute) ? context.byId.get(item) : undefined;
      if (target && attribute.targets.length > 0 && !attribute.targets.includes(target.label)) {
        yield at(annotation, 'attributes', messages.target(attribute, target, context.names));
      }
    }
  }
}

function* danglingEntities(context: LayerContext): Iterable<Finding> {
  const { layer, registry } = context;
  if (!registry) return;
  for (const annotation of layer.annotations) {
    if (annotation.entity !== undefined && !registry.meant(annotation.entity)) {
      yield at(annotation, 'entity', messages.entity(annotation.entity));
    }
  }
  for (const { annotation, attribute, items } of known(context)) {
    if (attribute.type !== 'entity') continue;
    for (const item of items)
      if (!registry.meant(item)) yield at(annotation, 'attributes', messages.entity(item));
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
    fr: `Le schéma n’a pas d’étiquette ${guillemets(label)}.`,
  }),
  attribute: (label: string, name: string): Wording => ({
    en: `The label ${JSON.stringify(label)} has no attribute ${JSON.stringify(name)}.`,
    fr: `L’étiquette ${guillemets(label)} n’a pas d’attribut ${guillemets(name)}.`,
  }),
  missing: (label: string, name: string): Wording => ({
    en: `This ${label} has no "${name}" yet.`,
    fr: `Il manque « ${name} » à cette annotation (${label}).`,
  }),
  type: (name: string, { type, multiple }: Attribute): Wording => ({
    en: `"${name}" must be ${multiple ? 'a list or ' : ''}of type ${type}.`,
    fr: `« ${name} » doit être ${multiple ? 'une liste ou ' : ''}de type ${type}.`,
  }),
  value: (name: string, value: string, values: readonly string[]): Wording => ({
    en: `"${name}" cannot be ${JSON.stringify(value)}; it is one of: ${values.join(', ')}.`,
    fr: `« ${name} » ne peut valoir ${guillemets(value)} ; valeurs admises : ${values.join(', ')}.`,
  }),
  date: (name: string, value: string): Wording => ({
    en: `"${name}": ${JSON.stringify(value)} is neither a date value nor the id of an annotation.`,
    fr: `« ${name} » : ${guillemets(value)} n’est ni une valeur de date ni l’identifiant d’une annotation.`,
  }),
  dateType: (name: string, value: string, type: string, wanted: readonly string[]): Wording => ({
    en: `${JSON.stringify(value)} does not go with "${name}" ${type}, but with: ${wanted.join(', ')}.`,
    fr: `${guillemets(value)} ne va pas avec « ${name} » ${type}, mais avec : ${wanted.join(', ')}.`,
  }),
  link: (name: string, id: string): Wording => ({
    en: `"${name}": there is no annotation "${id}".`,
    fr: `« ${name} » : il n’y a pas d’annotation « ${id} ».`,
  }),
  target: ({ name, targets }: Attribute, { id, label }: Annotation, names: Names): Wording => {
    const attribute = names.attribute(name);
    const wanted = targets.map((target) => names.label(target)).join(', ');
    return {
      en: `"${attribute}": "${id}" is a ${names.label(label)}, not one of: ${wanted}.`,
      fr: `« ${attribute} » : « ${id} » porte l’étiquette ${names.label(label)} ; attendu : ${wanted}.`,
    };
  },
  entity: (id: string): Wording => ({
    en: `entities.yaml has no entity ${JSON.stringify(id)}.`,
    fr: `entities.yaml n’a pas d’entité ${guillemets(id)}.`,
  }),
};
