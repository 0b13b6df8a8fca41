/** What an attribute's value may be. `annotation`: ids of annotations, or free text; `entity`: a registry id. */
export type AttributeType = 'text' | 'enum' | 'boolean' | 'number' | 'date' | 'annotation' | 'entity';

export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
  readonly required: boolean;
  /** The attribute holds a list. */
  readonly multiple: boolean;
  /** The allowed values of an `enum`, in their order (an ordinal scale keeps it). */
  readonly values: readonly string[];
  /** For `annotation`: the labels that may be linked; empty means any. */
  readonly targets: readonly string[];
  /** The guideline, plain text. */
  readonly description: string;
}

/** A kind of thing that annotators tag. */
export interface Label {
  readonly id: string;
  /** What people read; the id when the scheme gives none. */
  readonly title: string;
  /** The single letter that tags in annotation mode, lower case; absent when none. */
  readonly key?: string;
  /** `#rrggbb`; absent for the label's contributed theme colour. */
  readonly color?: string;
  /** The guideline, plain text, shown while annotating. */
  readonly description: string;
  readonly attributes: readonly Attribute[];
}

/** The labels of a workspace and their attributes, in the scheme's order. Immutable. */
export class Scheme {
  readonly labels: readonly Label[];
  readonly #byId: ReadonlyMap<string, Label>;
  readonly #byKey: ReadonlyMap<string, Label>;

  /** Throws RangeError when two labels share an id or a key. */
  constructor(labels: readonly Label[]) {
    this.labels = labels;
    this.#byId = uniqueIndex(labels.map((label) => [label.id, label]));
    this.#byKey = uniqueIndex(labels.flatMap((label) => (label.key ? [[label.key, label] as const] : [])));
  }

  label(id: string): Label | undefined {
    return this.#byId.get(id);
  }

  labelForKey(key: string): Label | undefined {
    return this.#byKey.get(key);
  }

  attribute(labelId: string, name: string): Attribute | undefined {
    return this.label(labelId)?.attributes.find((attribute) => attribute.name === name);
  }
}

function uniqueIndex(entries: readonly (readonly [string, Label])[]): ReadonlyMap<string, Label> {
  const index = new Map(entries);
  if (index.size !== entries.length) throw new RangeError('two labels share an id or a key');
  return index;
}
