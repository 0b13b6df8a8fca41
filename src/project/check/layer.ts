import type { Layer } from '../../annotation/layer.ts';
import type { Registry } from '../../registry/registry.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import { placesOf } from '../../sidecar/places.ts';
import type { ArticleText } from '../../text/article-text.ts';
import { compareProblems, type Problem } from '../../yaml/problem.ts';
import { textHash } from '../text-hash.ts';
import { attributeRules } from './attribute-rules.ts';
import { commitmentRules } from './commitment-rules.ts';
import { type LayerRule, namesInFile } from './rule.ts';
import { overlapRules, textRules } from './text-rules.ts';

/** The rules about what annotations say, whatever text they stand on. */
export const contentRules: readonly LayerRule[] = [...attributeRules, ...commitmentRules, ...overlapRules];

/** Every rule. */
const layerRules: readonly LayerRule[] = [...textRules, ...contentRules];

/** What a layer is checked against. */
export interface CheckScope {
  /** Undefined when the article is missing or unreadable. */
  readonly text: ArticleText | undefined;
  readonly scheme: Scheme;
  /** Undefined when the folder has no registry. */
  readonly registry: Registry | undefined;
}

/**
 * What is wrong with a readable layer, with places in its sidecar.
 * @param source the sidecar's text
 */
export function checkLayer(layer: Layer, source: string, { text, scheme, registry }: CheckScope): Problem[] {
  const byId = new Map(layer.annotations.map((annotation) => [annotation.id, annotation]));
  const names = namesInFile;
  const context = { layer, text, textHash: text && textHash(text.text), scheme, registry, byId, names };
  const placeOf = placesOf(source);
  const problems: Problem[] = [];
  for (const { code, severity, check } of layerRules) {
    for (const { message, ...place } of check(context))
      problems.push({ code, severity, message, ...placeOf(place) });
  }
  return problems.sort(compareProblems);
}
