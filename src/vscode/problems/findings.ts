import type { Annotation } from '../../annotation/annotation.ts';
import type { Names } from '../../project/check/rule.ts';
import type { Severity, Wording } from '../../yaml/problem.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { attributeTitle, labelTitle, valueTitle } from '../labels.ts';

/** Something wrong with an annotation of an open article. */
export interface AnnotationFinding {
  readonly annotation: Annotation;
  readonly code: string;
  readonly severity: Severity;
  readonly message: Wording;
}

/** What the rules about the content of annotations find in an article as it is now. */
export async function findingsIn({ session, scheme, folder }: OpenArticle): Promise<AnnotationFinding[]> {
  const { contentRules } = await import('../../project/check/layer.ts');
  const { layer, text } = session;
  const byId = new Map(layer.annotations.map((annotation) => [annotation.id, annotation]));
  const registry = folder.registry.registry;
  const names: Names = {
    label: (id) => labelTitle(scheme.label(id) ?? { id, title: id }),
    attribute: (name) => attributeTitle({ name }),
    value: valueTitle,
  };
  const context = { layer, text, textHash: undefined, scheme, registry, byId, names };
  return contentRules.flatMap(({ code, severity, check }) =>
    [...check(context)].flatMap(({ record, message }) => {
      const annotation = record === undefined ? undefined : byId.get(record);
      return annotation && annotation.end <= text.length ? [{ annotation, code, severity, message }] : [];
    }),
  );
}
