import type { Suggestion } from '../../src/detect/detector.ts';
import type { ArticleText } from '../../src/text/article-text.ts';
import { type LabelledSpan, relaxed } from './scores.ts';

/** A marked commitment; the values of `actor` and `beneficiary` are right answers with slashes between them. */
export interface CommitmentSpan extends LabelledSpan {
  readonly attributes: ReadonlyMap<string, string>;
}

const compared = ['strength', 'voice', 'polarity', 'action', 'actor', 'deadline', 'beneficiary'] as const;

/** How well the attributes of the commitments that were found, by overlap, are read. */
export class AttributeTally {
  readonly #counts = new Map<string, { found: number; wanted: number; right: number }>();

  add(article: ArticleText, found: readonly Suggestion[], wanted: readonly LabelledSpan[]): void {
    for (const span of wanted) {
      const partner = span.optional ? undefined : found.find((one) => relaxed(one, span));
      if (!partner || !isMarked(span)) continue;
      for (const name of compared)
        this.#add(name, readingOf(article, partner, name), span.attributes.get(name));
    }
  }

  /** A line for each attribute: its name, then precision, recall and how many are wanted. */
  rows(): [string, string][] {
    return [...this.#counts].map(([name, { found, wanted, right }]) => [
      name,
      `${percent(right, found)} / ${percent(right, wanted)}  (${wanted})`,
    ]);
  }

  #add(name: string, found: string | undefined, wanted: string | undefined): void {
    const counts = this.#counts.get(name) ?? { found: 0, wanted: 0, right: 0 };
    this.#counts.set(name, counts);
    if (found !== undefined) counts.found++;
    if (wanted !== undefined) counts.wanted++;
    if (found !== undefined && wanted !== undefined && agree(name, found, wanted)) counts.right++;
  }
}

function isMarked(span: LabelledSpan): span is CommitmentSpan {
  return 'attributes' in span;
}

function readingOf(article: ArticleText, found: Suggestion, name: string): string | undefined {
  const link = name === 'deadline' ? undefined : found.links?.get(name);
  return link ? article.slice(link) : found.attributes?.get(name);
}

/** An actor is right when it names one of the answers, with or without the words around its name. */
function agree(name: string, found: string, wanted: string): boolean {
  if (name !== 'actor' && name !== 'beneficiary') return found === wanted;
  const words = plain(found);
  return wanted.split('/').some((answer) => words.includes(plain(answer)) || plain(answer).includes(words));
}

/** In lower case and without the article before it. */
function plain(text: string): string {
  return text.toLowerCase().replace(/^(?:l[’']|les? |la |the |an? |une? |des |aux? )/, '');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
