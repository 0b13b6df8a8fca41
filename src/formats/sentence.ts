import type { Rejection } from '../annotation/annotation.ts';
import { ArticleText } from '../text/article-text.ts';
import { type Span, shiftSpan } from '../text/span.ts';
import type { DatasetSuggestion } from './document.ts';
import type { Draft, ImportedContent, ImportedDocument, SentencePlace } from './reader.ts';
import type { Wording } from './wording.ts';

/** What an id of our own sentence exports says; undefined for any other id. */
export function sentenceOf(id: string | undefined, file: string | undefined): SentencePlace | undefined {
  const [, of = '', number = ''] = /^(.*)#([1-9]\d{0,8})$/s.exec(id ?? '') ?? [];
  const ours = of !== '' && file !== undefined && of.startsWith(file.replace(/\.txt$/i, ''));
  return ours ? { of, number: Number(number) } : undefined;
}

/** A document that is a sentence, with its text. */
export interface Sentence extends ImportedDocument {
  readonly text: string;
  readonly sentence: SentencePlace;
}

export function isSentence(document: ImportedDocument): document is Sentence {
  return document.sentence !== undefined && document.text !== undefined;
}

/**
 * The sentences of one document as that document. The dataset does not have what stands between them: the article
 * must be there, and each sentence where its number says.
 */
export function joinSentences(sentences: readonly Sentence[]): ImportedDocument {
  const ordered = sentences.toSorted((a, b) => a.sentence.number - b.sentence.number);
  const [first] = ordered;
  if (!first) throw new RangeError('there are no sentences');
  const { text: _, sha256: __, ...rest } = first;
  return { ...rest, content: (article) => joinContents(ordered, article) };
}

function joinContents(sentences: readonly Sentence[], article: ArticleText): ImportedContent {
  const drafts: Draft[] = [];
  const rejected: Rejection[] = [];
  const suggestions: DatasetSuggestion[] = [];
  const problems: Wording[] = [];
  let complete = true;
  let end = 0;
  let number = 0;
  for (const { sentence, text, content } of sentences) {
    const words = new ArticleText(text);
    const at = findSentence(article.text, words.text, end, sentence.number === number + 1);
    if (at === undefined) {
      problems.push({
        en: `sentence ${sentence.number} is not where it should be in the article`,
        fr: `la phrase ${sentence.number} n’est pas à sa place dans l’article`,
      });
      continue;
    }
    end = at + words.text.length;
    number = sentence.number;
    const found = content(words);
    const { start: offset } = article.spanFromUtf16(at, end);
    drafts.push(...found.drafts.map((draft) => shiftDraft(draft, offset)));
    rejected.push(...(found.rejected ?? []).map((item) => shiftSpan(item, offset)));
    suggestions.push(...(found.suggestions ?? []).map((item) => shiftSpan(item, offset)));
    problems.push(
      ...(found.problems ?? []).map(({ en, fr }) => ({
        en: `sentence ${sentence.number}: ${en}`,
        fr: `phrase ${sentence.number} : ${fr}`,
      })),
    );
    complete &&= found.complete === true;
  }
  return { drafts, rejected, suggestions, problems, ...(complete ? { complete } : {}) };
}

/**
 * Where a sentence begins, UTF-16. The next one of the text follows after white space alone; one after others that
 * the dataset leaves out must be at the only such place, and not the next.
 */
function findSentence(article: string, words: string, from: number, next: boolean): number | undefined {
  const at = words === '' ? -1 : article.indexOf(words, from);
  if (at < 0) return undefined;
  const blank = article.slice(from, at).trim() === '';
  if (next) return blank ? at : undefined;
  return !blank && article.indexOf(words, at + 1) < 0 ? at : undefined;
}

function shiftDraft(draft: Draft, by: number): Draft {
  const moved = shiftSpan(draft, by);
  return draft.parts ? { ...moved, parts: draft.parts.map((part: Span) => shiftSpan(part, by)) } : moved;
}
