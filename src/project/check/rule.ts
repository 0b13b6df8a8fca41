import type { Annotation } from '../../annotation/annotation.ts';
import type { Layer } from '../../annotation/layer.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { RecordPlace } from '../../sidecar/places.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Severity, Wording } from '../../yaml/problem.ts';

/** What the rules look at: a readable layer and what it refers to. */
export interface LayerContext {
  readonly layer: Layer;
  /** Undefined when the article is missing or unreadable; rules about the text then find nothing. */
  readonly text: ArticleText | undefined;
  /** Hex SHA-256 of the text. */
  readonly textHash: string | undefined;
  readonly scheme: Scheme;
  /** Undefined when the folder has none. */
  readonly registry: Registry | undefined;
  readonly byId: ReadonlyMap<string, Annotation>;
  readonly names: Names;
}

/** How messages name what the scheme has. */
export interface Names {
  /** Of a label, by its id. */
  label(id: string): string;
  attribute(name: string): string;
  /** Of a value of an attribute that is an enumeration. */
  value(attribute: string, value: string): string;
}

/** For those who read the file: the names that stand in it. */
export const namesInFile: Names = {
  label: (id) => id,
  attribute: (name) => name,
  value: (_attribute, value) => value,
};

export interface Finding extends RecordPlace {
  readonly message: Wording;
}

/** One thing that can be wrong with a layer. */
export interface LayerRule {
  readonly code: string;
  readonly severity: Severity;
  check(context: LayerContext): Iterable<Finding>;
}

/** A finding about a key of an annotation. */
export function at(annotation: Annotation, key: string, message: Wording): Finding {
  return { list: 'annotations', record: annotation.id, key, message };
}
