import { isAnchored } from '../annotation/anchoring.ts';
import type { Annotation } from '../annotation/annotation.ts';
import { emptyLayer, type Layer } from '../annotation/layer.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import type { DatasetDocument, NamedLayer, SourceArticle } from './document.ts';
import { splitSentences } from './granularity.ts';
import type { ExportOptions } from './options.ts';
import type { Selection } from './selection.ts';
import { chooseSplit } from './split.ts';

/** The documents that an article becomes; none when the options leave it out. */
export function selectDocuments(article: SourceArticle, selection: Selection): DatasetDocument[] {
  const { options } = selection;
  const sha256 = selection.sha256(article.text.text);
  return chosenLayers(article, selection).flatMap(({ name, layer }) => {
    const document = documentOf(article, name, layer, sha256, selection);
    const kept = { ...document, ...keep(document, layer, selection) };
    return options.granularity === 'sentence' ? splitSentences(kept, selection) : [kept];
  });
}

function chosenLayers(article: SourceArticle, { options, blank }: Selection): readonly NamedLayer[] {
  const { layers, states } = options;
  const wanted = layers.kind === 'named' ? layers.name : '';
  const chosen =
    layers.kind === 'all' ? article.layers : article.layers.filter(({ name }) => name === wanted);
  const present = chosen.length === 0 && blank ? [{ name: wanted, layer: emptyLayer }] : chosen;
  return states === undefined ? present : present.filter(({ layer }) => states.includes(layer.status));
}

function documentOf(
  article: SourceArticle,
  name: string,
  layer: Layer,
  sha256: string,
  { options, annotator }: Selection,
): DatasetDocument {
  const shown = name === '' ? '' : annotator(name);
  const stem = article.file.replace(/\.txt$/i, '') + (shown === '' ? '' : `.${shown}`);
  const { published } = layer.article;
  const split = options.split ? chooseSplit(options.split, { file: article.file, sha256, published }) : '';
  return {
    id: stem,
    file: article.file,
    path: split === '' ? stem : `${split}/${stem}`,
    layer: shown,
    split,
    text: article.text,
    sha256,
    offset: 0,
    facts: layer.article,
    status: layer.status,
    annotations: [],
    rejected: [],
    suggestions: options.suggestions ? article.suggestions.filter(hasLabel(options)) : [],
  };
}

/** The annotations and rejections that stand on their words; the others are lost by name. */
function keep(
  document: DatasetDocument,
  layer: Layer,
  { options, annotator, entity, lose }: Selection,
): Pick<DatasetDocument, 'annotations' | 'rejected'> {
  const chosen = hasLabel(options);
  const annotations: Annotation[] = [];
  for (const annotation of layer.annotations.filter(chosen)) {
    const reason = whyNotStanding(document.text, annotation);
    if (reason !== undefined) {
      lose({ document, annotation, field: 'annotation', ...reason });
    } else {
      const { by } = annotation;
      annotations.push({
        ...annotation,
        // The text's own spelling: a quote is only the same up to typography.
        quote: document.text.slice(annotation),
        ...(annotation.entity === undefined ? {} : { entity: entity(annotation.entity) }),
        ...(options.anonymize && by !== undefined ? { by: annotator(by) } : {}),
      });
    }
  }
  const rejected = layer.rejected.filter(chosen).filter((rejection) => {
    const reason = whyNotStanding(document.text, rejection);
    if (reason !== undefined) lose({ document, field: 'rejected', ...reason });
    return reason === undefined;
  });
  return { annotations, rejected };
}

function hasLabel({ labels }: ExportOptions): (item: { readonly label: string }) => boolean {
  if (labels === undefined) return () => true;
  const chosen = new Set(labels);
  return ({ label }) => chosen.has(label);
}

function whyNotStanding(
  text: ArticleText,
  item: Span & { readonly quote: string; readonly parts?: readonly Span[] },
): { reason: string; message: string } | undefined {
  const { start, end, parts } = item;
  const whole = Number.isInteger(start) && Number.isInteger(end);
  if (!whole || start < 0 || end > text.length || start >= end) {
    return { reason: 'outside', message: `[${start}, ${end}) is no place of the text; re-anchor first` };
  }
  if (!isAnchored(text, item)) {
    return { reason: 'moved', message: `the text at [${start}, ${end}) is not the quote; re-anchor first` };
  }
  if (parts !== undefined && !partsFit(parts, item)) {
    return { reason: 'parts', message: 'its parts are not ascending pieces of its span' };
  }
  return undefined;
}

/** Ascending, apart or touching, none empty, and their outer edges are the span's. */
function partsFit(parts: readonly Span[], outer: Span): boolean {
  return (
    parts.length > 0 &&
    parts[0]?.start === outer.start &&
    parts.at(-1)?.end === outer.end &&
    parts.every((part, i) => part.start < part.end && (i === 0 || (parts[i - 1]?.end ?? 0) <= part.start))
  );
}
