import type { ArticleFacts, Rejection, Status } from '../../annotation/annotation.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { DatasetSuggestion } from '../document.ts';
import { draftExtras, partsFromUnits, spanFromUnits } from '../draft.ts';
import { isJsonObject, type JsonObject } from '../json-text.ts';
import { attributesOf, jsonDocuments, listAt, noText, numberAt, stringAt, unplaced } from '../json-value.ts';
import type { Draft, ImportedContent, ImportedDocument, Reader } from '../reader.ts';
import { sentenceOf } from '../sentence.ts';
import type { Wording } from '../wording.ts';

/** Our own JSON lines. */
export const jsonlReader: Reader = {
  id: 'jsonl',
  read: (file) => jsonDocuments(file, documentOf),
};

function documentOf(object: JsonObject): ImportedDocument | Wording {
  const text = stringAt(object, 'text');
  const name = stringAt(object, 'file');
  if (text === undefined) return noText;
  const sentence = sentenceOf(stringAt(object, 'id'), name);
  const layer = stringAt(object, 'layer');
  const status = statusOf(object['status']);
  return {
    text,
    ...(name === undefined ? {} : { name }),
    ...(layer === undefined ? {} : { layer }),
    ...(sentence === undefined ? {} : { sentence }),
    facts: factsOf(object, sentence === undefined),
    ...(status === undefined ? {} : { status }),
    content: (article) => contentOf(object, article),
  };
}

/** @param whole false for a sentence, whose hash is not the article's */
function factsOf(object: JsonObject, whole: boolean): ArticleFacts {
  const sha256 = stringAt(object, 'annotatedSha256') ?? (whole ? stringAt(object, 'sha256') : undefined);
  const language = stringAt(object, 'language');
  const published = stringAt(object, 'published');
  return {
    ...(sha256 === undefined ? {} : { sha256 }),
    ...(language === undefined ? {} : { language }),
    ...(published === undefined ? {} : { published }),
  };
}

const statuses: readonly Status[] = ['todo', 'in-progress', 'done'];

export function statusOf(value: unknown): Status | undefined {
  return statuses.find((status) => status === value);
}

function contentOf(object: JsonObject, text: ArticleText): ImportedContent {
  const units = stringAt(object, 'unit') === 'utf-16';
  const problems: Wording[] = [];
  const place = (item: JsonObject) => {
    const start = numberAt(item, 'start');
    const end = numberAt(item, 'end');
    if (start === undefined || end === undefined) return undefined;
    return units ? spanFromUnits(text, start, end) : { start, end };
  };
  const placed = <T>(key: string, make: (item: JsonObject, at: { start: number; end: number }) => T): T[] =>
    listAt(object, key).flatMap((item, i) => {
      const at = isJsonObject(item) ? place(item) : undefined;
      if (isJsonObject(item) && at && stringAt(item, 'label') !== undefined) return [make(item, at)];
      problems.push(unplaced({ en: `${key}[${i}]`, fr: `${key}[${i}]` }));
      return [];
    });
  return {
    complete: true,
    drafts: placed('annotations', (item, at): Draft => {
      const { parts, ...extras } = draftExtras(item);
      const pieces = units ? partsFromUnits(text, parts) : parts;
      return { ...extras, ...(pieces ? { parts: pieces } : {}), label: stringAt(item, 'label') ?? '', ...at };
    }),
    rejected: placed(
      'rejected',
      (item, at): Rejection => ({
        label: stringAt(item, 'label') ?? '',
        ...at,
        quote: stringAt(item, 'quote') ?? '',
      }),
    ),
    suggestions: placed('suggestions', suggestionOf),
    problems,
  };
}

function suggestionOf(item: JsonObject, at: { start: number; end: number }): DatasetSuggestion {
  const score = numberAt(item, 'score');
  const attributes = attributesOf(item['attributes']);
  const texts = [...(attributes ?? [])].flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as const] : [],
  );
  return {
    label: stringAt(item, 'label') ?? '',
    ...at,
    quote: stringAt(item, 'quote') ?? '',
    rule: stringAt(item, 'rule') ?? 'import',
    ...(score === undefined ? {} : { score }),
    ...(texts.length === 0 ? {} : { attributes: new Map(texts) }),
  };
}
