import type { Attribute, Scheme } from '../../scheme/scheme.ts';
import type { XmlNames } from '../xml.ts';

/** `annotation.conf` for a scheme. */
export function bratConfiguration(scheme: Scheme, names: XmlNames): string {
  const entities = scheme.labels.filter(({ id }) => !isEvent(scheme, id));
  const events = scheme.labels.filter(({ id }) => isEvent(scheme, id));
  const nameOf = ({ id }: { id: string }) => names.name(id);
  return [
    '[entities]',
    ...entities.map(nameOf),
    '',
    '[relations]',
    '',
    '[events]',
    ...events.map((label) => {
      const roles = label.attributes.filter((attribute) => isRole(attribute, label.id, scheme));
      const targets = (attribute: Attribute) =>
        attribute.targets.length === 0 ? '<ANY>' : attribute.targets.map((id) => names.name(id)).join('|');
      return `${nameOf(label)}\t${roles.map((role) => `${role.name}${role.multiple ? '*' : '?'}:${targets(role)}`).join(', ')}`;
    }),
    '',
    '[attributes]',
    ...attributeLines(scheme, names),
    '',
  ].join('\n');
}

/** One line for each name: brat has one set of values for it, whatever it is an attribute of. */
function attributeLines(scheme: Scheme, names: XmlNames): string[] {
  const merged = new Map<string, { labels: string[]; values: Set<string> }>();
  for (const label of scheme.labels) {
    for (const { name, type, values } of label.attributes) {
      if (type !== 'enum' || !/^\w+$/.test(name)) continue;
      const of = merged.get(name) ?? { labels: [], values: new Set() };
      merged.set(name, of);
      of.labels.push(names.name(label.id));
      for (const value of values) if (/^\S+$/.test(value)) of.values.add(value);
    }
  }
  return [...merged].map(
    ([name, { labels, values }]) => `${name}\tArg:${labels.join('|')}, Value:${[...values].join('|')}`,
  );
}

/** True for attributes that can point to another annotation: roles of an event in brat. A deadline may be a tagged date. */
export function isRole({ type, targets }: Attribute, label: string, scheme: Scheme): boolean {
  return isEvent(scheme, label) && (type === 'annotation' || (type === 'date' && targets.length > 0));
}

/** True for labels whose attributes point to other annotations: events in brat. */
export function isEvent(scheme: Scheme, label: string): boolean {
  return scheme.label(label)?.attributes.some(({ type }) => type === 'annotation') ?? false;
}
