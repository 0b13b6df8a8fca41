import { isAnchored } from '../../annotation/anchoring.ts';
import { compareAnnotations } from '../../annotation/layer.ts';
import { spanContains, spansEqual, spansOverlap } from '../../text/span.ts';
import { guillemets, type Wording } from '../../yaml/problem.ts';
import type { Finding, LayerContext, LayerRule } from './rule.ts';

/** Rules about annotations that do not stand on the article's words. */
export const textRules: readonly LayerRule[] = [
  { code: 'text-changed', severity: 'warning', check: changedText },
  { code: 'outside-text', severity: 'error', check: outsideText },
  { code: 'quote-mismatch', severity: 'error', check: mismatchedQuotes },
];

/** Rules about annotations that stand in each other's way. */
export const overlapRules: readonly LayerRule[] = [
  { code: 'duplicate-annotation', severity: 'warning', check: duplicates },
  { code: 'crossing-annotations', severity: 'warning', check: crossings },
];

function* changedText({ layer, textHash }: LayerContext): Iterable<Finding> {
  const stored = layer.article.sha256;
  if (stored === undefined || textHash === undefined || stored === textHash) return;
  yield { list: 'article', key: 'sha256', message: messages.changed };
}

function* records({ layer }: LayerContext) {
  for (const annotation of layer.annotations) {
    yield { list: 'annotations' as const, record: annotation.id, ...annotation };
  }
  for (const rejection of layer.rejected) {
    yield {
      list: 'rejected' as const,
      record: `${rejection.start} ${rejection.end} ${rejection.label}`,
      ...rejection,
    };
  }
}

function* outsideText(context: LayerContext): Iterable<Finding> {
  const { text } = context;
  if (!text) return;
  for (const { list, record, end } of records(context)) {
    if (end > text.length) yield { list, record, key: 'end', message: messages.outside(end, text.length) };
  }
}

function* mismatchedQuotes(context: LayerContext): Iterable<Finding> {
  const { text } = context;
  if (!text) return;
  for (const { list, record, start, end, quote } of records(context)) {
    if (end > text.length) continue;
    if (isAnchored(text, { start, end, quote })) continue;
    yield { list, record, key: 'quote', message: messages.mismatch(quote, text.slice({ start, end })) };
  }
}

function* duplicates({ layer }: LayerContext): Iterable<Finding> {
  const seen = new Map<string, string>();
  for (const { id, label, start, end, parts } of layer.annotations) {
    const key = JSON.stringify([label, start, end, parts]);
    const other = seen.get(key);
    if (other !== undefined) {
      yield { list: 'annotations', record: id, key: 'id', message: messages.duplicate(other) };
    }
    seen.set(key, id);
  }
}

/** Annotations of one label of which neither lies inside the other. */
function* crossings({ layer }: LayerContext): Iterable<Finding> {
  const open = new Map<string, (typeof layer.annotations)[number]>();
  for (const annotation of [...layer.annotations].sort(compareAnnotations)) {
    const other = open.get(annotation.label);
    if (
      other &&
      spansOverlap(other, annotation) &&
      !spansEqual(other, annotation) &&
      !spanContains(other, annotation)
    ) {
      const message = messages.crossing(annotation.label, other.id);
      yield { list: 'annotations', record: annotation.id, key: 'start', message };
    }
    if (!other || annotation.end > other.end) open.set(annotation.label, annotation);
  }
}

const messages = {
  changed: {
    en: 'The article has changed since it was annotated.',
    fr: 'L’article a changé depuis son annotation.',
  },
  outside: (end: number, length: number): Wording => ({
    en: `The article ends at ${length}, before ${end}.`,
    fr: `L’article se termine à ${length}, avant ${end}.`,
  }),
  mismatch: (quote: string, words: string): Wording => ({
    en: `The article says ${shown(words)} here, not ${shown(quote)}.`,
    fr: `L’article dit ici ${guillemets(cut(words))}, et non ${guillemets(cut(quote))}.`,
  }),
  duplicate: (other: string): Wording => ({
    en: `The annotation "${other}" has the same label and the same place.`,
    fr: `L’annotation « ${other} » a la même étiquette et le même emplacement.`,
  }),
  crossing: (label: string, other: string): Wording => ({
    en: `Two annotations ${shown(label)} overlap: this one and "${other}".`,
    fr: `Deux annotations ${guillemets(label)} se chevauchent : celle-ci et « ${other} ».`,
  }),
};

function shown(text: string): string {
  return JSON.stringify(cut(text));
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
