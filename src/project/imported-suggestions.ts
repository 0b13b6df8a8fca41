import type { Suggestion } from '../detect/detector.ts';
import { suggestionsPath } from '../sidecar/paths.ts';
import type { ArticleText } from '../text/article-text.ts';
import { compareSpans } from '../text/span.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import type { ReadableFiles } from './dataset.ts';
import { isClause, overlapTest } from './items.ts';
import { type Pace, paced, unpaced } from './pace.ts';

/** Largest file of imported suggestions that is read, in bytes. */
const largest = 16_000_000;

/** All that an import proposed for an article, whatever its text says by now. */
export async function readImported(
  files: Pick<ReadableFiles, 'read'>,
  article: string,
  pace: Pace = unpaced,
): Promise<readonly Suggestion[]> {
  const bytes = await files.read(suggestionsPath(article));
  return bytes && bytes.length <= largest ? paced(parsing(decodeUtf8(bytes) ?? ''), pace) : [];
}

/** What an import proposed for an article; only what stands on its words in the text. */
export async function importedSuggestions(
  files: Pick<ReadableFiles, 'read'>,
  article: string,
  text: ArticleText,
): Promise<Suggestion[]> {
  return standingIn(text, await readImported(files, article));
}

/** Those that stand on their words. */
export function standingIn(text: ArticleText, suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions.filter(
    ({ start, end, quote }) =>
      start >= 0 && start < end && end <= text.length && text.slice({ start, end }) === quote,
  );
}

/** Imported suggestions before detected ones: a detector's finding that an import overlaps is left out. */
export function withImported(detected: readonly Suggestion[], imported: readonly Suggestion[]): Suggestion[] {
  if (imported.length === 0) return [...detected];
  const name = overlapTest(imported.filter(({ label }) => !isClause(label)));
  const clause = overlapTest(imported.filter(({ label }) => isClause(label)));
  const rest = detected.filter((one) => !(isClause(one.label) ? clause(one) : name(one)));
  return [...imported, ...rest].sort(compareSpans);
}

function* parsing(source: string): Generator<void, Suggestion[]> {
  const suggestions: Suggestion[] = [];
  for (const line of source.split('\n')) {
    const suggestion = parse(line);
    if (suggestion) suggestions.push(suggestion);
    yield;
  }
  return suggestions;
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
