import type { ArticleText } from '../../text/article-text.ts';
import { draftExtras, spanFromUnits } from '../draft.ts';
import { isJsonObject, type JsonObject } from '../json-text.ts';
import { jsonDocuments, listAt, noText, numberAt, objectAt, stringAt, unplaced } from '../json-value.ts';
import { exportedUnit } from '../manifest.ts';
import type { Draft, ImportedContent, ImportedDocument, Reader } from '../reader.ts';
import { sentenceOf } from '../sentence.ts';
import type { Wording } from '../wording.ts';

/** Prodigy's JSONL: tasks that were accepted, with their spans. */
export const prodigyReader: Reader = {
  id: 'prodigy',
  read: (file) =>
    jsonDocuments(file, (object) => {
      const answer = stringAt(object, 'answer');
      if (answer !== undefined && answer !== 'accept') return notAccepted(answer);
      return textDocument(object, () => spanContent(listAt(object, 'spans')), prodigyLayer(object));
    }),
};

function notAccepted(answer: string): Wording {
  return { en: `the answer is "${answer}", not accept`, fr: `la réponse est « ${answer} », pas accept` };
}

function prodigyLayer(object: JsonObject): string {
  const annotator = stringAt(object, '_annotator_id') ?? '';
  return annotator === 'shared' ? '' : annotator;
}

/** spaCy's JSONL: `entities` triples; our own export has all else in `spans`. */
export const spacyReader: Reader = {
  id: 'spacy',
  read: (file) =>
    jsonDocuments(file, (object) => {
      const spans = listAt(object, 'spans');
      const layer = stringAt(objectAt(object, 'meta') ?? {}, 'layer') ?? '';
      return textDocument(
        object,
        () => (spans.length > 0 ? spanContent(spans) : tripleContent(listAt(object, 'entities'))),
        layer,
      );
    }),
};

/** doccano's JSONL in both shapes; UTF-16 code units, unless our own manifest says other. */
export const doccanoReader: Reader = {
  id: 'doccano',
  async *read(file) {
    const points = exportedUnit((await file.sibling('manifest.json')) ?? '') === 'code-point';
    yield* jsonDocuments(file, (object) =>
      textDocument(object, (text) => doccanoContent(object, points ? plainSpan : unitSpan(text)), ''),
    );
  },
};

type ToSpan = (start: unknown, end: unknown) => { start: number; end: number } | undefined;

function unitSpan(text: ArticleText): ToSpan {
  return (start, end) => spanFromUnits(text, start, end);
}

function textDocument(
  object: JsonObject,
  content: (text: ArticleText) => ImportedContent,
  layer: string,
): ImportedDocument | Wording {
  const text = stringAt(object, 'text') ?? stringAt(object, 'data');
  if (text === undefined) return noText;
  const facts = objectAt(object, 'meta') ?? object;
  const name = stringAt(facts, 'file');
  const sentence = sentenceOf(stringAt(facts, 'id'), name);
  return {
    text,
    ...(name === undefined ? {} : { name }),
    ...(layer === '' ? {} : { layer }),
    ...(sentence === undefined ? {} : { sentence }),
    content,
  };
}

function spanContent(spans: readonly unknown[]): ImportedContent {
  const problems: Wording[] = [];
  const drafts = spans.flatMap((span, i): Draft[] => {
    const start = isJsonObject(span) ? numberAt(span, 'start') : undefined;
    const end = isJsonObject(span) ? numberAt(span, 'end') : undefined;
    const label = isJsonObject(span) ? stringAt(span, 'label') : undefined;
    if (isJsonObject(span) && start !== undefined && end !== undefined && label !== undefined) {
      return [{ ...draftExtras(span), label, start, end }];
    }
    problems.push(unplaced({ en: `spans[${i}]`, fr: `spans[${i}]` }));
    return [];
  });
  return { drafts, problems };
}

function tripleContent(triples: readonly unknown[], toSpan: ToSpan = plainSpan): ImportedContent {
  const problems: Wording[] = [];
  const drafts = triples.flatMap((triple, i): Draft[] => {
    const [start, end, label]: unknown[] = Array.isArray(triple) ? triple : [];
    const place = toSpan(start, end);
    if (place && typeof label === 'string') return [{ ...place, label }];
    problems.push(unplaced({ en: `annotation ${i + 1}`, fr: `l’annotation ${i + 1}` }));
    return [];
  });
  return { drafts, problems };
}

function plainSpan(start: unknown, end: unknown): { start: number; end: number } | undefined {
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : undefined;
}

function doccanoContent(object: JsonObject, toSpan: ToSpan): ImportedContent {
  const label = listAt(object, 'label');
  if (label.length > 0) return tripleContent(label, toSpan);
  const triples = listAt(object, 'entities').map((entity) =>
    isJsonObject(entity) ? [entity['start_offset'], entity['end_offset'], entity['label']] : [],
  );
  return tripleContent(triples, toSpan);
}
