import type { AttributeValue } from '../../annotation/annotation.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Span } from '../../text/span.ts';
import { spanFromUnits } from '../draft.ts';
import { groupBy } from '../group.ts';
import { isJsonObject, type JsonObject } from '../json-text.ts';
import {
  isAttributeValue,
  listAt,
  numberAt,
  objectAt,
  parseJson,
  stringAt,
  unplaced,
} from '../json-value.ts';
import type { Draft, ImportedContent, Reader } from '../reader.ts';
import { sentenceOf } from '../sentence.ts';
import type { Wording } from '../wording.ts';

/** W3C Web Annotation pages, collections, arrays and single annotations; positions in code points, unless ours say other. */
export const webAnnotationReader: Reader = {
  id: 'web-annotation',
  async *read(file) {
    const root = parseJson(await file.text());
    const items = Array.isArray(root)
      ? root.filter(isJsonObject)
      : isJsonObject(root)
        ? annotationsOf(root)
        : [];
    if (items.length === 0 && !isJsonObject(root)) {
      yield { place: file.path, problem: noAnnotations };
      return;
    }
    const bySource = groupBy(items, sourceOf);
    if (isJsonObject(root) && items.length === 0) bySource.set('', []);
    const stem = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.jsonld$|\.json$/, '.txt');
    const named = isJsonObject(root) ? stringAt(root, 'aa:file') : undefined;
    const id = isJsonObject(root) ? decodeSource(stringAt(root, 'id') ?? '') : '';
    const sentence = sentenceOf(id.replace('urn:article-annotator:', ''), named);
    const sha256 = isJsonObject(root) ? stringAt(root, 'aa:sha256') : undefined;
    const units = isJsonObject(root) && root['aa:unit'] === 'utf-16';
    for (const [source, annotations] of bySource) {
      const name = decodeSource(source) || stem;
      const text = await file.sibling(name);
      yield {
        name: named ?? name,
        ...(text === undefined ? {} : { text }),
        ...(sha256 === undefined ? {} : { sha256 }),
        ...(sentence === undefined ? {} : { sentence }),
        content: (article) => contentOf(annotations, article, units),
      };
    }
  },
};

const noAnnotations = { en: 'the file holds no annotations', fr: 'le fichier n’a pas d’annotations' };

function annotationsOf(root: JsonObject): JsonObject[] {
  if (stringAt(root, 'type') === 'Annotation') return [root];
  const first = objectAt(root, 'first');
  return listAt(first ?? root, 'items').filter(isJsonObject);
}

function targetsOf(annotation: JsonObject): JsonObject[] {
  const target = annotation['target'];
  return (Array.isArray(target) ? target : [target]).filter(isJsonObject);
}

function sourceOf(annotation: JsonObject): string {
  const [target] = targetsOf(annotation);
  return (target && stringAt(target, 'source')) ?? '';
}

function decodeSource(source: string): string {
  try {
    return decodeURIComponent(source.slice(source.lastIndexOf('/') + 1));
  } catch {
    return '';
  }
}

/** @param units positions count UTF-16 code units */
function contentOf(annotations: readonly JsonObject[], text: ArticleText, units: boolean): ImportedContent {
  const problems: Wording[] = [];
  const drafts = annotations.flatMap((annotation, i): Draft[] => {
    const pieces = targetsOf(annotation).map((target) => placeOf(target, text, units));
    const places = pieces.filter((place) => place !== undefined);
    const label = bodiesOf(annotation).find(({ purpose }) => purpose === 'tagging')?.['value'];
    const first = places[0];
    const last = places.at(-1);
    if (!first || !last || places.length < pieces.length || typeof label !== 'string') {
      problems.push(unplaced({ en: `annotation ${i + 1}`, fr: `l’annotation ${i + 1}` }));
      return [];
    }
    const parts = Array.isArray(annotation['target']) ? { parts: places } : {};
    return [{ label, start: first.start, end: last.end, ...parts, ...restOf(annotation) }];
  });
  return { drafts, problems };
}

function bodiesOf(annotation: JsonObject): JsonObject[] {
  const body = annotation['body'];
  return (Array.isArray(body) ? body : [body]).filter(isJsonObject);
}

function restOf(annotation: JsonObject): Omit<Partial<Draft>, 'label' | 'start' | 'end'> {
  const attributes = new Map<string, AttributeValue>();
  let entity: string | undefined;
  let note: string | undefined;
  for (const body of bodiesOf(annotation)) {
    const name = stringAt(body, 'aa:name');
    const value = parseJson(stringAt(body, 'value') ?? '');
    if (body['purpose'] === 'describing' && name !== undefined && isAttributeValue(value))
      attributes.set(name, value);
    if (body['purpose'] === 'identifying') entity = stringAt(body, 'aa:entity') ?? entity;
    if (body['purpose'] === 'commenting') note = stringAt(body, 'value') ?? note;
  }
  const id = stringAt(annotation, 'aa:id');
  const at = stringAt(annotation, 'created');
  const by = stringAt(objectAt(annotation, 'creator') ?? {}, 'name');
  return {
    ...(id === undefined ? {} : { id }),
    ...(entity === undefined ? {} : { entity }),
    ...(attributes.size === 0 ? {} : { attributes }),
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
  };
}

/** The position when its words are the quotation's, else the only place of the quotation with its context. */
function placeOf(
  target: JsonObject,
  text: ArticleText,
  units: boolean,
): { start: number; end: number } | undefined {
  const selector = target['selector'];
  const selectors = (Array.isArray(selector) ? selector : [selector]).filter(isJsonObject);
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const exact = quote && stringAt(quote, 'exact');
  const start = position && numberAt(position, 'start');
  const end = position && numberAt(position, 'end');
  const place = units
    ? spanFromUnits(text, start, end)
    : start !== undefined && end !== undefined && { start, end };
  if (place && isPlace(text, place)) {
    if (exact === undefined || text.slice(place) === exact) return place;
  }
  if (exact === undefined || exact === '') return undefined;
  const prefix = (quote && stringAt(quote, 'prefix')) ?? '';
  const needle = prefix + exact + ((quote && stringAt(quote, 'suffix')) ?? '');
  const at = text.text.indexOf(needle);
  if (at < 0 || text.text.indexOf(needle, at + 1) >= 0) return undefined;
  return text.spanFromUtf16(at + prefix.length, at + prefix.length + exact.length);
}

function isPlace(text: ArticleText, { start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length;
}
