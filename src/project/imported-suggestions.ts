import type { Suggestion } from '../detect/detector.ts';
import type { ArticleText } from '../text/article-text.ts';
import { spansOverlap } from '../text/span.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import type { ReadableFiles } from './dataset.ts';
import { isClause } from './items.ts';

/** Largest file of imported suggestions that is read, in bytes. */
const largest = 16_000_000;

/** The file beside an article that holds what an import proposed for it. */
function suggestionsPath(article: string): string {
  return article.replace(/\.txt$/, '.suggestions.jsonl');
}

/** What an import proposed for an article; only what stands on its words in the text. */
export async function importedSuggestions(
  files: Pick<ReadableFiles, 'read'>,
  article: string,
  text: ArticleText,
): Promise<Suggestion[]> {
  const bytes = await files.read(suggestionsPath(article));
  if (!bytes || bytes.length > largest) return [];
  const lines = decodeUtf8(bytes)?.split('\n') ?? [];
  return lines.flatMap((line) => {
    const suggestion = parse(line);
    return suggestion && standsIn(text, suggestion) ? [suggestion] : [];
  });
}

/** Imported suggestions before detected ones: a detector's finding that an import overlaps is left out. */
export function withImported(detected: readonly Suggestion[], imported: readonly Suggestion[]): Suggestion[] {
  if (imported.length === 0) return [...detected];
  const rest = detected.filter(
    (one) =>
      !imported.some((other) => isClause(other.label) === isClause(one.label) && spansOverlap(one, other)),
  );
  return [...imported, ...rest].sort((a, b) => a.start - b.start || b.end - a.end);
}

function parse(line: string): Suggestion | undefined {
  if (line.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { label, start, end, quote, score } = value as Partial<Record<keyof Suggestion, unknown>>;
  if (typeof label !== 'string' || typeof quote !== 'string') return undefined;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return undefined;
  const sure = typeof score === 'number' && score >= 0 && score <= 1 ? score : 1;
  return { label, start: start as number, end: end as number, quote, rule: 'import', score: sure };
}

function standsIn(text: ArticleText, { start, end, quote }: Suggestion): boolean {
  return start >= 0 && start < end && end <= text.length && text.slice({ start, end }) === quote;
}
