import type { Scheme } from '../scheme/scheme.ts';

/** What other tools and corpora call the labels of the standard scheme, in lower case. */
const otherNames = new Map([
  ...['per', 'pers', 'person', 'people', 'personne'].map((name) => [name, 'person'] as const),
  ...['loc', 'location', 'gpe', 'place', 'lieu', 'geo'].map((name) => [name, 'place'] as const),
  ...['org', 'organization', 'organisation'].map((name) => [name, 'organization'] as const),
  ...['date', 'timex', 'timex3'].map((name) => [name, 'date'] as const),
  ...['commitment', 'promise', 'engagement', 'promesse'].map((name) => [name, 'commitment'] as const),
]);

/** The label of the scheme that a dataset's label most likely means; undefined when there is none. */
export function guessLabel(label: string, scheme: Scheme): string | undefined {
  const name = label.normalize('NFC').toLowerCase();
  const same = scheme.labels.find(
    ({ id, title }) => id.toLowerCase() === name || title.toLowerCase() === name,
  );
  if (same) return same.id;
  const other = otherNames.get(name);
  return other !== undefined && scheme.label(other) ? other : undefined;
}
