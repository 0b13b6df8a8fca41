import type { Annotation, ArticleFacts, AttributeValue, Rejection } from '../annotation/annotation.ts';
import { compareAnnotations, compareRejections, type Layer } from '../annotation/layer.ts';
import { commentLine, quote, quoteKey } from '../yaml/quote.ts';

/** The version of the sidecar format that this package writes. */
export const sidecarVersion = 1;

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
  const lines = [title, `version: ${sidecarVersion}`];
  emitArticle(lines, layer.article);
  lines.push(`status: ${layer.status}`);
  if (layer.annotations.length === 0) lines.push('annotations: []');
  else lines.push('annotations:');
  for (const annotation of [...layer.annotations].sort(compareAnnotations))
    lines.push(annotationText(annotation));
  if (layer.rejected.length > 0) lines.push('rejected:');
  for (const rejection of [...layer.rejected].sort(compareRejections)) emitRejection(lines, rejection);
  lines.push('...', '');
  return lines.join('\n');
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

/** Records never change, and most are the same at every save: their lines are made once. */
const written = new WeakMap<Annotation, string>();

function annotationText(annotation: Annotation): string {
  let text = written.get(annotation);
  if (text === undefined) {
    text = annotationLines(annotation).join('\n');
    written.set(annotation, text);
  }
  return text;
}

function annotationLines(annotation: Annotation): string[] {
  const lines: string[] = [];
  lines.push(`  - id: ${quote(annotation.id)}`, `    label: ${quote(annotation.label)}`);
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
  return lines;
}

function emitValue(value: AttributeValue): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'object') return `[${value.map(quote).join(', ')}]`;
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError(`${value} cannot be written`);
  return Object.is(value, -0) ? '0' : String(value);
}

function emitRejection(lines: string[], rejection: Rejection): void {
  lines.push(
    `  - label: ${quote(rejection.label)}`,
    `    start: ${rejection.start}`,
    `    end: ${rejection.end}`,
  );
  lines.push(`    quote: ${quote(rejection.quote)}`);
}
