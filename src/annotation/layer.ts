import { compareSpans } from '../text/span.ts';
import type { Annotation, ArticleFacts, Rejection, Status } from './annotation.ts';

/**
 * One annotator's decisions about one article: a sidecar's content. Immutable; annotations
 * are sorted by position then id, rejections by position then label.
 */
export interface Layer {
  readonly article: ArticleFacts;
  readonly status: Status;
  readonly annotations: readonly Annotation[];
  readonly rejected: readonly Rejection[];
}

export const emptyLayer: Layer = { article: {}, status: 'todo', annotations: [], rejected: [] };

export function compareAnnotations(a: Annotation, b: Annotation): number {
  return compareSpans(a, b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export function compareRejections(a: Rejection, b: Rejection): number {
  return compareSpans(a, b) || (a.label < b.label ? -1 : a.label > b.label ? 1 : 0);
}

/** What tells one rejection from another. */
export function rejectionKey(rejection: Rejection): string {
  return `${rejection.start} ${rejection.end} ${rejection.label}`;
}

export function findAnnotation(layer: Layer, id: string): Annotation | undefined {
  return layer.annotations.find((annotation) => annotation.id === id);
}
