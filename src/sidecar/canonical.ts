import type { Annotation, ArticleFacts, AttributeValue, Rejection } from '../annotation/annotation.ts';
import { compareAnnotations, compareRejections, type Layer } from '../annotation/layer.ts';
import { commentLine, quote, quoteKey } from '../yaml/quote.ts';

/** The version of the sidecar format that this package writes. */
export const sidecarVersion = 1;

/** Spaces before the `- ` of a record in the canonical shape. */
export const canonicalIndent = 2;

/** The comment that opens a sidecar. */
export function sidecarTitle(articleName: string): string {
  return commentLine(`Annotations of ${articleName} (Article Annotator)`);
}

/**
 * A layer in the canonical shape: what a sidecar looks like when nobody edited it by hand. Equal
 * layers give equal texts.
 * @param title a line that starts with `#`
 */
export function emitSidecar(layer: Layer, title: string): string {
  const annotations = [...layer.annotations].sort(compareAnnotations).map(emitAnnotation);
  const rejected = [...layer.rejected].sort(compareRejections).map(emitRejection);
  const lines = frameLines(layer, title);
  lines.push(annotations.length === 0 ? 'annotations: []\n' : `annotations:\n${annotations.join('')}`);
  if (rejected.length > 0) lines.push(`rejected:\n${rejected.join('')}`);
  lines.push('...\n');
  return lines.join('');
}

/** A canonical sidecar without its records: the lists that have some are empty. */
export function emitFrame(facts: LayerFacts, title: string, hasRejected: boolean): string {
  return [
    ...frameLines(facts, title),
    'annotations: []\n',
    ...(hasRejected ? ['rejected: []\n'] : []),
    '...\n',
  ].join('');
}

/** What a layer says of the article as a whole. */
export type LayerFacts = Pick<Layer, 'article' | 'status'>;

function frameLines({ article, status }: LayerFacts, title: string): string[] {
  const lines = [title, `version: ${sidecarVersion}`];
  emitArticle(lines, article);
  lines.push(`status: ${status}`);
  return lines.map((line) => `${line}\n`);
}

function emitArticle(lines: string[], { sha256, language, published }: ArticleFacts): void {
  if (sha256 === undefined && language === undefined && published === undefined) return;
  lines.push('article:');
  if (sha256 !== undefined) lines.push(`  sha256: ${quote(sha256)}`);
  if (language !== undefined) lines.push(`  language: ${emitLanguage(language)}`);
  if (published !== undefined) lines.push(`  published: ${quote(published)}`);
}

function emitLanguage(language: string): string {
  return language === 'fr' || language === 'en' ? language : quote(language);
}

/** The lines of an annotation in the canonical shape. */
export function emitAnnotation(annotation: Annotation): string {
  const lines = [`  - id: ${quote(annotation.id)}`, `    label: ${quote(annotation.label)}`];
  lines.push(`    start: ${annotation.start}`, `    end: ${annotation.end}`);
  if (annotation.parts) {
    lines.push(`    parts: [${annotation.parts.map((part) => `[${part.start}, ${part.end}]`).join(', ')}]`);
  }
  lines.push(`    quote: ${quote(annotation.quote)}`);
  if (annotation.before !== undefined) lines.push(`    before: ${quote(annotation.before)}`);
  if (annotation.after !== undefined) lines.push(`    after: ${quote(annotation.after)}`);
  if (annotation.entity !== undefined) lines.push(`    entity: ${quote(annotation.entity)}`);
  if (annotation.attributes && annotation.attributes.size > 0) {
    lines.push('    attributes:');
    for (const [name, value] of annotation.attributes)
      lines.push(`      ${quoteKey(name)}: ${emitValue(value)}`);
  }
  if (annotation.note !== undefined) lines.push(`    note: ${quote(annotation.note)}`);
  if (annotation.by !== undefined) lines.push(`    by: ${quote(annotation.by)}`);
  if (annotation.at !== undefined) lines.push(`    at: ${quote(annotation.at)}`);
  if (annotation.origin !== undefined) lines.push(`    origin: ${quote(annotation.origin)}`);
  return `${lines.join('\n')}\n`;
}

function emitValue(value: AttributeValue): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'object') return `[${value.map(quote).join(', ')}]`;
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`${value} cannot be written`);
  return Object.is(value, -0) ? '0' : String(value);
}

/** The lines of a rejection in the canonical shape. */
export function emitRejection({ label, start, end, quote: words }: Rejection): string {
  return `  - label: ${quote(label)}\n    start: ${start}\n    end: ${end}\n    quote: ${quote(words)}\n`;
}
