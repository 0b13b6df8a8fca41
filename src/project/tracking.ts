import { isAnchored, parked } from '../annotation/anchoring.ts';
import type { Annotation, Rejection } from '../annotation/annotation.ts';
import {
  compareAnnotations,
  compareRejections,
  emptyLayer,
  type Layer,
  rejectionKey,
} from '../annotation/layer.ts';
import type { Suggestion } from '../detect/detector.ts';
import type { ArticleText } from '../text/article-text.ts';
import { mapOffset, mapSpan, sortEdits, type TextEdit } from '../text/edit.ts';
import { isSilent } from '../text/reanchor.ts';
import { type Span, spansEqual, spansOverlap } from '../text/span.ts';
import { type Reanchored, reanchorLayer } from './reanchoring.ts';

/** What stands on a text. */
export interface Standing {
  readonly text: ArticleText;
  readonly layer: Layer;
  readonly suggestions: readonly Suggestion[];
}

/** Everything that stood on the old text, on the new one. */
export interface Followed extends Omit<Standing, 'text'> {
  /** What became of annotations whose text was replaced and compared. */
  readonly placements?: Reanchored['placements'];
}

/** An edit that takes away as much, in code points, and puts something like it in its place is compared, not mapped. */
const replacementLength = 8;
/** Earlier texts that are remembered, for undo, and their UTF-16 code units together. */
const memoryCount = 2_000;
const memory = 8_000_000;
/** Code points next to restored words that must be as they were. */
const witness = 6;

/**
 * Keeps annotations on their words while the text is edited. Every span is mapped through the
 * edits; one that loses its words stays at its last place with its quote, and comes back when
 * the text is again one that it stood on (undo, redo), or the words are put back at its place.
 * Where text is replaced by other text (reload from disk, formatter) both are compared.
 */
export class Tracker {
  /** Earlier texts with the layers on them, oldest first, counted from the first ever. */
  #past: { readonly text: string; readonly layer: Layer; readonly count: number }[] = [];
  #remembered = 0;
  #count = 0;
  /** What the last edit made of the layer. */
  #last: Layer | undefined;
  /** Annotations that were placed since by others or by hand: the count of the first earlier text that counts for them. */
  readonly #placed = new Map<string, number>();

  /** @param edits what made `text` of the text before; simultaneous, in its code points; undefined when not known */
  follow(before: Standing, edits: readonly TextEdit[] | undefined, text: ArticleText): Followed {
    this.#remember(before);
    const followed = followText(before, edits, text);
    const layer = this.#restored(followed.layer, text);
    this.#last = layer;
    return { ...followed, layer };
  }

  /** A person has decided anew where annotations stand: earlier places do not count any more. */
  forget(): void {
    this.#past = [];
    this.#remembered = 0;
    this.#placed.clear();
  }

  #remember({ text, layer }: Standing): void {
    this.#count++;
    if (this.#last && this.#last !== layer)
      for (const id of placedAnew(this.#last, layer)) this.#placed.set(id, this.#count);
    this.#past.push({ text: text.text, layer, count: this.#count });
    this.#remembered += text.text.length;
    while ((this.#remembered > memory || this.#past.length > memoryCount) && this.#past.length > 1)
      this.#remembered -= this.#past.shift()?.text.length ?? 0;
  }

  /** The layer as it stood on this very text, where the text has been this before. */
  #restored(layer: Layer, { text }: ArticleText): Layer {
    const past = this.#past.findLast((one) => one.text.length === text.length && one.text === text);
    if (!past) return layer;
    const { layer: then, count } = past;
    const known = new Map(
      then.annotations
        .filter(({ id }) => (this.#placed.get(id) ?? 0) <= count)
        .map((annotation) => [annotation.id, annotation]),
    );
    const back = (
      { parts: _, ...annotation }: Annotation,
      { start, end, parts }: Annotation,
    ): Annotation => ({
      ...annotation,
      start,
      end,
      ...(parts ? { parts } : {}),
    });
    const annotations = layer.annotations.map((annotation) => {
      const was = known.get(annotation.id);
      return was && was.quote === annotation.quote ? back(annotation, was) : annotation;
    });
    return {
      ...layer,
      annotations: annotations.sort(compareAnnotations),
      rejected: restoredRejections(layer.rejected, then.rejected),
    };
  }
}

/** The ids of annotations that stand elsewhere in the second layer than in the first, on the same text. */
function placedAnew(from: Layer, to: Layer): string[] {
  const before = new Map(from.annotations.map((annotation) => [annotation.id, annotation]));
  return to.annotations.flatMap((annotation) => {
    const was = before.get(annotation.id);
    return was && !spansEqual(was, annotation) ? [annotation.id] : [];
  });
}

/** Rejections have no ids: the n-th of a label and a quote is taken to be the n-th. */
function restoredRejections(now: readonly Rejection[], then: readonly Rejection[]): Rejection[] {
  const places = new Map<string, Rejection[]>();
  const key = ({ label, quote }: Rejection) => JSON.stringify([label, quote]);
  for (const rejection of then)
    places.set(key(rejection), [...(places.get(key(rejection)) ?? []), rejection]);
  const counts = new Map<string, number>();
  for (const rejection of now) counts.set(key(rejection), (counts.get(key(rejection)) ?? 0) + 1);
  const restored = now.map((rejection) => {
    const was = places.get(key(rejection));
    return was && was.length === counts.get(key(rejection)) ? { ...rejection, ...was.shift() } : rejection;
  });
  return distinct(restored);
}

function followText(before: Standing, edits: readonly TextEdit[] | undefined, text: ArticleText): Followed {
  const { text: old, layer } = before;
  const sorted = edits && sortEdits(edits);
  if (!sorted || !fits(old, sorted, text)) return { ...reanchorLayer(layer, text, old), suggestions: [] };
  const followed = followEdits(before, sorted, text);
  const replaced = sorted.filter(isReplacement);
  const isTouched = (record: Span) => replaced.some((edit) => spansOverlap(record, edit));
  const annotations = layer.annotations.filter(isTouched);
  const rejected = layer.rejected.filter(isTouched);
  if (annotations.length + rejected.length === 0) return followed;
  const compared = reanchorLayer({ ...layer, annotations, rejected }, text, old);
  const lost = new Set(annotations.filter((one) => !mapSpan(one, sorted)).map(({ id }) => id));
  const byId = new Map(compared.layer.annotations.map((annotation) => [annotation.id, annotation]));
  const better = (annotation: Annotation): Annotation => {
    const placement = compared.placements.get(annotation.id);
    const found = placement !== undefined && isSilent(placement);
    return ((found || lost.has(annotation.id)) && byId.get(annotation.id)) || annotation;
  };
  const untouched = layer.rejected.filter((rejection) => !isTouched(rejection));
  return {
    ...followed,
    layer: {
      ...layer,
      annotations: followed.layer.annotations.map(better).sort(compareAnnotations),
      rejected: distinct([
        ...untouched.map((rejection) => followRecord(rejection, sorted, text)),
        ...compared.layer.rejected,
      ]),
    },
    placements: compared.placements,
  };
}

/** Records that stood on the old text and are in no layer, on the new one; in their order. */
export function followRecords(
  records: readonly Annotation[],
  old: ArticleText,
  edits: readonly TextEdit[] | undefined,
  text: ArticleText,
): Annotation[] {
  if (records.length === 0) return [];
  const annotations = records.map((record, i) => ({ ...record, id: `r${i}` }));
  const { layer } = followText(
    { text: old, layer: { ...emptyLayer, annotations }, suggestions: [] },
    edits,
    text,
  );
  const followed = new Map(layer.annotations.map((annotation) => [annotation.id, annotation]));
  return records.map((record, i) => ({ ...(followed.get(`r${i}`) ?? record), id: record.id }));
}

/** Everything that stands on a text, after edits of that text; what has lost all its words is parked at its last place. */
function followEdits(
  { layer, suggestions }: Omit<Standing, 'text'>,
  sorted: readonly TextEdit[],
  text: ArticleText,
): Omit<Followed, 'placements'> {
  const annotations = layer.annotations.map((annotation) => followAnnotation(annotation, sorted, text));
  const rejected = layer.rejected.map((rejection) => followRecord(rejection, sorted, text));
  return {
    layer: {
      ...layer,
      annotations: annotations.sort(compareAnnotations),
      rejected: distinct(rejected),
    },
    suggestions: followSuggestions(suggestions, sorted),
  };
}

/** An article may hold thousands: what is before the edit stays the same record. */
function followSuggestions(suggestions: readonly Suggestion[], edits: readonly TextEdit[]): Suggestion[] {
  const followed: Suggestion[] = [];
  for (const suggestion of suggestions) {
    const span = mapSpan(suggestion, edits);
    if (!span) continue;
    const { inner } = suggestion;
    const moved = at(suggestion, span);
    followed.push(
      inner && moved !== suggestion ? { ...moved, inner: followSuggestions(inner, edits) } : moved,
    );
  }
  return followed;
}

function at<T extends Span>(record: T, span: Span): T {
  return spansEqual(record, span) ? record : { ...record, ...span };
}

function followAnnotation(annotation: Annotation, edits: readonly TextEdit[], text: ArticleText): Annotation {
  const moved = followRecord(annotation, edits, text);
  if (!annotation.parts) return putBack(moved, edits, text);
  const parts = annotation.parts.map((part) => mapSpan(part, edits));
  const whole = parts.filter((part) => part !== undefined);
  // A piece that is gone: all pieces stay as they were, for a person to see to.
  return whole.length === parts.length ? { ...moved, parts: whole } : annotation;
}

function followRecord<T extends Rejection>(record: T, edits: readonly TextEdit[], text: ArticleText): T {
  const span = mapSpan(record, edits);
  if (span) return at(record, span);
  const start = mapOffset(record.start, edits);
  return parked(text, record, { start, end: start + record.end - record.start });
}

/** An annotation that is not on its words, when an edit next to it has put them back; a replacement is compared instead. */
function putBack(annotation: Annotation, edits: readonly TextEdit[], text: ArticleText): Annotation {
  if (isAnchored(text, annotation)) return annotation;
  const { quote, before = '', after = '' } = annotation;
  const length = [...quote].length;
  let shift = 0;
  for (const edit of edits) {
    const inserted = { start: edit.start + shift, end: edit.start + shift + edit.inserted };
    shift += edit.inserted - (edit.end - edit.start);
    const near = inserted.start <= annotation.end && annotation.start <= inserted.end;
    if (!near || edit.inserted === 0 || isReplacement(edit)) continue;
    const from = Math.max(0, inserted.start - length);
    const window = text.slice({ start: from, end: Math.min(text.length, inserted.end + length) });
    for (let at = window.indexOf(quote); at >= 0; at = window.indexOf(quote, at + 1)) {
      const start = from + [...window.slice(0, at)].length;
      const place = { start, end: start + length };
      if (hasWitness(text, place, before, after)) return { ...annotation, ...place };
    }
  }
  return annotation;
}

/** True when the characters next to a place, on one side at least, are those next to the words as they were tagged. */
function hasWitness(text: ArticleText, { start, end }: Span, before: string, after: string): boolean {
  const left = text.slice({ start: Math.max(0, start - witness), end: start });
  const right = text.slice({ start: end, end: Math.min(text.length, end + witness) });
  return (left !== '' && before.endsWith(left)) || (right !== '' && after.startsWith(right));
}

/** True when the edits account for the lengths of both texts. */
function fits(old: ArticleText, edits: readonly TextEdit[], text: ArticleText): boolean {
  return (
    edits.reduce((length, edit) => length + edit.inserted - (edit.end - edit.start), old.length) ===
    text.length
  );
}

/** True for an edit that may have put back much of what it took: a reload, a formatter, a line written anew. */
function isReplacement({ start, end, inserted }: TextEdit): boolean {
  const gone = end - start;
  return gone >= replacementLength && inserted >= gone / 4;
}

function distinct(rejected: readonly Rejection[]): Rejection[] {
  return [...new Map(rejected.map((rejection) => [rejectionKey(rejection), rejection])).values()].sort(
    compareRejections,
  );
}
