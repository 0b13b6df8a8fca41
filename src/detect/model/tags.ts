/** Labels that the tagger tells apart, in the order of their tags. */
export const taggedLabels = ['person', 'place', 'organization'] as const;
export type TaggedLabel = (typeof taggedLabels)[number];

/** Tags: 0 is outside; each label has four for the place in a name: begin, inside, end, single. */
export const tagCount = 1 + 4 * taggedLabels.length;
export const outside = 0;
export const place = { begin: 0, inside: 1, end: 2, single: 3 } as const;

/** The tag of a label’s index and a place in the name. */
export function tagOf(label: number, at: number): number {
  return 1 + 4 * label + at;
}

/** The label’s index of a tag other than `outside`. */
export function labelOf(tag: number): number {
  return (tag - 1) >> 2;
}

/** Whether a name may begin with the tag, or none be begun. */
export function opens(tag: number): boolean {
  const at = (tag - 1) & 3;
  return tag === outside || at === place.begin || at === place.single;
}

/** Whether no name is left unfinished after the tag. */
export function closes(tag: number): boolean {
  const at = (tag - 1) & 3;
  return tag === outside || at === place.end || at === place.single;
}

/** Whether a tag may follow another. */
export function follows(from: number, to: number): boolean {
  return closes(from) ? opens(to) : !opens(to) && labelOf(from) === labelOf(to);
}

/** Every allowed pair, flat: from, to, from, to, …, in the order of `to`. */
export const transitions: Uint8Array = Uint8Array.from(pairs());

function* pairs(): Generator<number> {
  for (let to = 0; to < tagCount; to++)
    for (let from = 0; from < tagCount; from++)
      if (follows(from, to)) {
        yield from;
        yield to;
      }
}
