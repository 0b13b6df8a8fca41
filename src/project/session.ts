import type { Annotation, AttributeValue, Status } from '../annotation/annotation.ts';
import { diffLayers, isEmptyChange, type LayerChange } from '../annotation/change.ts';
import {
  type Author,
  annotationAt,
  makeAnnotation,
  putAnnotations,
  putRejections,
  removeAnnotations,
  removeRejections,
} from '../annotation/decision.ts';
import { findAnnotation, type Layer } from '../annotation/layer.ts';
import { withEdges, withPart } from '../annotation/parts.ts';
import type { Suggestion } from '../detect/detector.ts';
import type { Scheme } from '../scheme/scheme.ts';
import type { ArticleText } from '../text/article-text.ts';
import { snapToGraphemes, snapToWords, wordEdge } from '../text/snap.ts';
import { type Span, spansOverlap } from '../text/span.ts';
import { acceptedAttributes } from './accept.ts';
import { annotationItem, type Item, itemsAt, itemsOf, sameItem } from './items.ts';
import { itemsMeant, neighbour, type Target, tagTarget } from './targets.ts';

export interface SessionOptions {
  readonly author: Author;
  readonly scheme: Scheme;
  /** Called after each act of the annotator, with what it changed and the caret before it. */
  readonly onAct: (change: LayerChange, caret: number) => void;
  /** Called when anything that is shown has changed: layer, suggestions or focus. */
  readonly onChange: () => void;
}

/** What an act did. */
export interface Outcome {
  /** How many annotations or suggestions it concerned; 0 when there was nothing to act on. */
  readonly count: number;
  /** The annotations made or changed. */
  readonly annotations: readonly Annotation[];
  /** The next thing to decide, where the annotator goes on. */
  readonly next: Item | undefined;
}

/** Which edge of an annotation moves, and whereto. */
export interface EdgeMove {
  readonly edge: 'start' | 'end';
  readonly direction: -1 | 1;
  readonly by: 'word' | 'character';
}

/**
 * One annotator at work on one article: the text, the layer, the suggestions, the thing that
 * the caret is on, and the acts. Knows no editor and no disk; offsets are code points of `text`.
 */
export class ArticleSession {
  #text: ArticleText;
  #layer: Layer;
  #suggestions: readonly Suggestion[] = [];
  /** The items, and what they were made from. */
  #items: readonly Item[] = [];
  #itemsOf: readonly unknown[] = [];
  #focus: Item | undefined;
  #caret = 0;
  /** Id of the annotation made by the last act, until the annotator moves. */
  #decided: string | undefined;
  /** Ids of the annotations that had the focus last, the latest first. */
  #visited: readonly string[] = [];
  #options: SessionOptions;

  constructor(text: ArticleText, layer: Layer, options: SessionOptions) {
    this.#text = text;
    this.#layer = layer;
    this.#options = options;
  }

  get text(): ArticleText {
    return this.#text;
  }

  get layer(): Layer {
    return this.#layer;
  }

  get suggestions(): readonly Suggestion[] {
    return this.#suggestions;
  }

  /** Annotations and pending suggestions in reading order; without those whose last place is beyond the text. */
  get items(): readonly Item[] {
    const { annotations, rejected } = this.#layer;
    const from = [annotations, rejected, this.#suggestions, this.#text];
    if (from.some((one, i) => one !== this.#itemsOf[i])) {
      this.#itemsOf = from;
      this.#items = itemsOf(this.#layer, this.#suggestions).filter(({ end }) => end <= this.#text.length);
    }
    return this.#items;
  }

  /**
   * What acts that complete an annotation (attributes, entity, note, all occurrences) mean: the one just
   * decided on, as long as the annotator has not moved on by himself; else the focus.
   */
  get subject(): Item | undefined {
    const decided = this.#decided === undefined ? undefined : findAnnotation(this.#layer, this.#decided);
    return decided ? annotationItem(decided) : this.#focus;
  }

  /** What the annotator is on. */
  get focus(): Item | undefined {
    return this.#focus;
  }

  get pendingCount(): number {
    return this.items.filter(isPending).length;
  }

  /** The text has changed, and with it where everything stands. */
  setText(text: ArticleText, layer: Layer, suggestions: readonly Suggestion[]): void {
    this.#text = text;
    this.#suggestions = suggestions;
    this.setLayer(layer);
  }

  /** The layer has changed other than by an act here: read from disk, merged, undone. */
  setLayer(layer: Layer): void {
    this.#layer = layer;
    this.#refresh();
  }

  setSuggestions(suggestions: readonly Suggestion[]): void {
    this.#suggestions = suggestions;
    this.#refresh();
  }

  setScheme(scheme: Scheme): void {
    this.#options = { ...this.#options, scheme };
    this.#refresh();
  }

  /** The caret is elsewhere; the focus goes to the innermost thing there. */
  moveCaret(offset: number): void {
    if (offset === this.#caret && this.#focus) return;
    this.#decided = undefined;
    this.#caret = offset;
    this.#setFocus(itemsAt(this.items, offset)[0]);
  }

  /** What the caret is on: the subject first, then what is around it. */
  get underCaret(): readonly Item[] {
    const items = itemsAt(this.items, this.#caret);
    const { subject } = this;
    return subject ? [subject, ...items.filter((item) => !sameItem(item, subject))] : items;
  }

  /** The next of the things under the caret, for overlapping and nested ones; goes round. */
  cycleFocus(): Item | undefined {
    this.#decided = undefined;
    const under = itemsAt(this.items, this.#caret);
    const at = under.findIndex((item) => sameItem(item, this.#focus));
    this.#setFocus(under[(at + 1) % Math.max(1, under.length)]);
    return this.#focus;
  }

  focusOn(item: Item): void {
    this.#caret = item.start;
    this.#setFocus(item);
  }

  /** The next or previous thing to decide; when nothing is left to decide, annotation. */
  step(direction: 1 | -1, passes: (item: Item) => boolean = isPending): Item | undefined {
    this.#decided = undefined;
    const from = this.#focus ?? { start: this.#caret, end: this.#caret };
    return (
      neighbour(this.items, from, direction, passes) ?? neighbour(this.items, from, direction, () => true)
    );
  }

  /** Tags each selection; see {@link tagTarget} for what an empty one means. */
  tag(label: string, selections: readonly Span[], exact = false): Outcome {
    const targets = selections.flatMap((selection) => {
      const options = { exact, focus: this.#focus };
      return tagTarget(this.#text, this.items, label, selection, options) ?? [];
    });
    let layer = this.#layer;
    const made: Annotation[] = [];
    for (const target of targets) {
      const annotation = this.#tagged(target, label, layer);
      if (annotation) made.push(annotation);
      layer = putAnnotations(layer, made);
    }
    const outcome = this.#act(layer, made, targets.map(targetSpan));
    // What was tagged by hand and wants more said of it is itself the next thing to decide.
    const incomplete = made.find((one) => one.origin === 'manual' && this.#lacksAttributes(one));
    return incomplete ? { ...outcome, next: annotationItem(incomplete) } : outcome;
  }

  /** Accepts the suggestions meant by the selections, or the given ones. */
  accept(what: readonly Span[] | readonly Suggestion[]): Outcome {
    const suggestions = this.#suggestionsMeant(what);
    let layer = this.#layer;
    const made: Annotation[] = [];
    for (const suggestion of suggestions) {
      made.push(this.#accepted(suggestion, suggestion.label, layer));
      layer = putAnnotations(layer, made);
    }
    return this.#act(layer, made, suggestions);
  }

  /** Rejects the suggestions meant by the selections, or the given ones. */
  reject(what: readonly Span[] | readonly Suggestion[]): Outcome {
    const suggestions = this.#suggestionsMeant(what);
    return this.#act(putRejections(this.#layer, suggestions), [], suggestions);
  }

  /** Offers again what was rejected within the selections. */
  unreject(spans: readonly (Span & { label: string })[]): Outcome {
    return this.#act(removeRejections(this.#layer, spans), [], spans);
  }

  /** Removes the annotations meant by the selections. */
  untag(selections: readonly Span[]): Outcome {
    const annotations = this.#annotationsMeant(selections);
    const layer = removeAnnotations(this.#layer, new Set(annotations.map(({ id }) => id)));
    return this.#act(layer, [], annotations);
  }

  /** Moves an edge of the annotation (or accepts the suggestion with its edge moved) that the annotator is on. */
  moveEdge(move: EdgeMove): Outcome {
    const item = this.#focus;
    const edges = item && this.#movedEdges(item, move);
    if (!item || !edges) return nothing;
    const before =
      item.kind === 'annotation' ? item.annotation : this.#accepted(item.suggestion, item.label, this.#layer);
    const annotation = withEdges(this.#text, before, edges);
    return annotation ? this.#reshape(annotation) : nothing;
  }

  /** Adds the selection, as a further piece, to the annotation that the annotator was on before selecting. */
  addPart(selection: Span): Outcome {
    const part = snapToWords(this.#text, snapToGraphemes(this.#text, selection));
    const owner = this.#visited
      .map((id) => findAnnotation(this.#layer, id))
      .find((annotation) => annotation && part && !spansOverlap(annotation, part));
    return owner && part ? this.#reshape(withPart(this.#text, owner, part)) : nothing;
  }

  /** Changes annotations in one act; `change` returns the new record. */
  update(ids: readonly string[], change: (annotation: Annotation) => Annotation): Outcome {
    const wanted = new Set(ids);
    const changed = this.#layer.annotations.filter(({ id }) => wanted.has(id)).map(change);
    return this.#act(putAnnotations(this.#layer, changed), changed, changed);
  }

  /** Removes annotations by their ids. */
  remove(ids: readonly string[]): Outcome {
    const wanted = new Set(ids);
    const gone = this.#layer.annotations.filter(({ id }) => wanted.has(id));
    return this.#act(removeAnnotations(this.#layer, wanted), [], gone);
  }

  /** Adds annotations made elsewhere (occurrences, imports) in one act. */
  add(annotations: readonly Annotation[]): Outcome {
    return this.#act(putAnnotations(this.#layer, annotations), annotations, annotations);
  }

  /** Puts in one act a layer in place that was made from the present one. */
  change(layer: Layer, about: Span): Outcome {
    return this.#act(layer, [], [about]);
  }

  setStatus(status: Status): Outcome {
    return this.#act({ ...this.#layer, status }, [], []);
  }

  setPublished(published: string): Outcome {
    const article = { ...this.#layer.article, published };
    return this.#act({ ...this.#layer, article }, [], []);
  }

  #lacksAttributes({ label, attributes }: Annotation): boolean {
    const known = this.#options.scheme.label(label)?.attributes ?? [];
    return known.some(({ required, name }) => required && !attributes?.has(name));
  }

  #tagged(target: Target, label: string, layer: Layer): Annotation | undefined {
    if (!('item' in target)) {
      if (annotationAt(layer, target.span, label)) return undefined;
      return makeAnnotation(this.#text, { ...target.span, label, origin: 'manual' }, this.#options.author);
    }
    const { item } = target;
    if (item.kind === 'suggestion') return this.#accepted(item.suggestion, label, layer);
    return item.label === label ? undefined : this.#relabelled(item.annotation, label);
  }

  #accepted(suggestion: Suggestion, label: string, layer: Layer): Annotation {
    const { scheme, author } = this.#options;
    const attributes: ReadonlyMap<string, AttributeValue> = acceptedAttributes(suggestion, label, {
      layer,
      scheme,
      text: this.#text,
    });
    const { start, end } = suggestion;
    return makeAnnotation(this.#text, { start, end, label, origin: 'suggestion', attributes }, author);
  }

  /** The annotation under another label; the attributes that the new label does not have go. */
  #relabelled(annotation: Annotation, label: string): Annotation {
    const { attributes, ...rest } = annotation;
    const kept = [...(attributes ?? [])].filter(([name]) => this.#options.scheme.attribute(label, name));
    return { ...rest, label, ...(kept.length > 0 ? { attributes: new Map(kept) } : {}) };
  }

  /** Puts an annotation in another shape in place and keeps the focus on it. */
  #reshape(annotation: Annotation): Outcome {
    const outcome = this.#act(putAnnotations(this.#layer, [annotation]), [annotation], [annotation]);
    this.focusOn(annotationItem(annotation));
    return { ...outcome, next: this.#focus };
  }

  #movedEdges(item: Item, { edge, direction, by }: EdgeMove): Span | undefined {
    const from = item[edge];
    const place = by === 'word' ? wordEdge(this.#text, from, direction, edge) : from + direction;
    if (place === undefined || place < 0 || place > this.#text.length) return undefined;
    const edges = { start: item.start, end: item.end, [edge]: place };
    return edges.start < edges.end ? edges : undefined;
  }

  #suggestionsMeant(what: readonly Span[] | readonly Suggestion[]): Suggestion[] {
    const suggestions: Suggestion[] = [];
    for (const one of what) {
      if ('rule' in one) suggestions.push(one as Suggestion);
      else
        for (const item of this.#meant(one, 'suggestion'))
          if (item.kind === 'suggestion') suggestions.push(item.suggestion);
    }
    return suggestions;
  }

  #annotationsMeant(selections: readonly Span[]): Annotation[] {
    return selections
      .flatMap((selection) => this.#meant(selection, 'annotation'))
      .flatMap((item) => (item.kind === 'annotation' ? [item.annotation] : []));
  }

  #meant(selection: Span, kind: Item['kind']): Item[] {
    const items = this.items.filter((item) => item.kind === kind);
    const focus = this.#focus?.kind === kind ? this.#focus : undefined;
    return itemsMeant(items, selection, focus);
  }

  #act(layer: Layer, annotations: readonly Annotation[], about: readonly Span[]): Outcome {
    const started =
      layer.status === 'todo' && about.length > 0 ? { ...layer, status: 'in-progress' as const } : layer;
    const change = diffLayers(this.#layer, started);
    if (isEmptyChange(change)) return { ...nothing, count: about.length };
    const caret = this.#caret;
    this.#layer = started;
    const from = about.at(-1) ?? { start: caret, end: caret };
    const next = neighbour(this.items, from, 1, isPending);
    this.#refresh();
    this.#decided = annotations.length === 1 ? annotations[0]?.id : undefined;
    this.#options.onAct(change, caret);
    return { count: about.length, annotations, next };
  }

  /** Keeps the focus on the same thing if it is still there. */
  #refresh(): void {
    const focus = this.#focus;
    this.#focus = focus && this.items.find((item) => sameItem(item, focus));
    this.#focus ??= itemsAt(this.items, Math.min(this.#caret, this.#text.length))[0];
    this.#visit(this.#focus);
    this.#options.onChange();
  }

  #visit(item: Item | undefined): void {
    if (item?.kind !== 'annotation' || item.annotation.id === this.#visited[0]) return;
    this.#visited = [item.annotation.id, ...this.#visited.slice(0, 1)];
  }

  #setFocus(item: Item | undefined): void {
    if (sameItem(item, this.#focus) && item === this.#focus) return;
    this.#focus = item;
    this.#visit(item);
    this.#options.onChange();
  }
}

const nothing: Outcome = { count: 0, annotations: [], next: undefined };

export function isPending(item: Item): boolean {
  return item.kind === 'suggestion';
}

function targetSpan(target: Target): Span {
  return 'item' in target ? target.item : target.span;
}
