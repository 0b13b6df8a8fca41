import type { Annotation, Status } from '../annotation/annotation.ts';
import { diffLayers, isEmptyChange, type LayerChange } from '../annotation/change.ts';
import {
  type Author,
  putAnnotations,
  putRejections,
  removeAnnotations,
  removeRejections,
  started,
  withUnusedIds,
} from '../annotation/decision.ts';
import { findAnnotation, type Layer } from '../annotation/layer.ts';
import { withPart } from '../annotation/parts.ts';
import type { Suggestion } from '../detect/detector.ts';
import type { Attribute, Scheme } from '../scheme/scheme.ts';
import type { ArticleText } from '../text/article-text.ts';
import { snapToGraphemes, snapToWords } from '../text/snap.ts';
import { type Span, spansOverlap, spanTouches } from '../text/span.ts';
import { type EdgeMove, movedEdges } from './edges.ts';
import {
  annotationItem,
  type Item,
  isPending,
  itemsAround,
  itemsAt,
  itemsOf,
  rejectRemoved,
  sameItem,
  settles,
} from './items.ts';
import { relinked } from './links.ts';
import {
  decidedAnnotation,
  type EntityOf,
  filledAnnotations,
  lacksAttributes,
  type Making,
  type ReadAttributes,
  readAgain,
  reshapedAnnotation,
  taggedAnnotation,
} from './making.ts';
import { nothing, type Outcome } from './outcome.ts';
import {
  annotationsMeant,
  decidedOn,
  goesOnFrom,
  itemsMeant,
  neighbour,
  replacedBy,
  suggestionsMeant,
  tagTarget,
  targetSpan,
} from './targets.ts';

export interface SessionOptions {
  readonly author: Author;
  readonly scheme: Scheme;
  /** Tells the entities that accepted words are linked to; without it there are none. */
  readonly entityOf?: EntityOf;
  /** Called after each act of the annotator, with what it changed and the caret before it. */
  readonly onAct: (change: LayerChange, caret: number) => void;
  /** Called when anything that is shown has changed: layer, suggestions or focus. */
  readonly onChange: () => void;
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
  /** Id of the annotation made by the last act, of several the one in focus, until the annotator moves. */
  #decided: string | undefined;
  /** Ids of the annotations that had the focus last, the latest first. */
  #visited: readonly string[] = [];
  #options: SessionOptions;
  #read: ReadAttributes = () => new Map();

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

  /** How the attributes of words are read that a person tags, without one nothing is. */
  readWith(read: ReadAttributes): void {
    this.#read = read;
  }

  /** The caret is elsewhere; the focus goes to the innermost thing there. */
  moveCaret(offset: number): void {
    if (offset === this.#caret && this.#focus) return;
    this.#moveOn();
    this.#caret = offset;
    this.#setFocus(itemsAt(this.items, offset)[0]);
  }

  /** What the caret is on: the subject first, then what is around it. */
  get underCaret(): readonly Item[] {
    const items = itemsAt(this.items, this.#caret);
    const { subject } = this;
    return subject ? [subject, ...items.filter((item) => !sameItem(item, subject))] : items;
  }

  /** The next of the things under the caret and of those that overlap them; goes round. */
  cycleFocus(): Item | undefined {
    this.#moveOn();
    const around = itemsAround(this.items, this.#caret);
    const at = around.findIndex((item) => sameItem(item, this.#focus));
    const next = around[(at + 1) % Math.max(1, around.length)];
    if (next && !spanTouches(next, this.#caret)) this.#caret = next.start;
    this.#setFocus(next);
    return this.#focus;
  }

  focusOn(item: Item): void {
    this.#caret = item.start;
    this.#setFocus(item);
  }

  /** The next or previous thing to decide; when nothing is left to decide, annotation. */
  step(direction: 1 | -1, passes: (item: Item) => boolean = isPending): Item | undefined {
    this.#moveOn();
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
      const annotation = taggedAnnotation(target, label, this.#making(layer));
      if (annotation) made.push(annotation);
      layer = putAnnotations(removeAnnotations(layer, replacedBy(target)), made);
    }
    const outcome = this.#act(layer, made, targets.map(targetSpan));
    // What was tagged by hand and wants more said of it is itself the next thing to decide.
    const incomplete = made.find(
      (one) => one.origin === 'manual' && lacksAttributes(one, this.#options.scheme),
    );
    return incomplete ? { ...outcome, next: annotationItem(incomplete) } : outcome;
  }

  /** Accepts the suggestions meant by the selections, or the given ones. */
  accept(what: readonly Span[] | readonly Suggestion[]): Outcome {
    const suggestions = suggestionsMeant(this.items, what, this.#focus);
    const making = this.#making();
    const made = suggestions.map((one) => decidedAnnotation(one, making));
    return this.#act(putAnnotations(this.#layer, made), made, suggestions);
  }

  /** What a suggestion becomes when it is accepted, for {@link add} or {@link setAttribute}. */
  draft(suggestion: Suggestion): Annotation {
    return decidedAnnotation(suggestion, this.#making());
  }

  /** Rejects the suggestions meant by the selections, or the given ones. */
  reject(what: readonly Span[] | readonly Suggestion[]): Outcome {
    const suggestions = suggestionsMeant(this.items, what, this.#focus);
    return this.#act(putRejections(this.#layer, suggestions), [], suggestions);
  }

  /** Offers again what was rejected within the selections. */
  unreject(spans: readonly (Span & { label: string })[]): Outcome {
    return this.#act(removeRejections(this.#layer, spans), [], spans);
  }

  /** Removes the annotations meant by the selections; what was suggested there is offered again. */
  untag(selections: readonly Span[]): Outcome {
    return this.#remove(annotationsMeant(this.items, selections, this.#focus));
  }

  /**
   * “Not this”: rejects the suggestions meant by the selections; where they mean annotations, removes these and rejects
   * what they were, so that it is not suggested again.
   */
  refuse(selections: readonly Span[]): Outcome {
    const meant = selections.flatMap((selection) => itemsMeant(this.items, selection, this.#focus));
    const suggestions = meant.flatMap((item) => (item.kind === 'suggestion' ? [item.suggestion] : []));
    if (suggestions.length > 0) return this.reject(suggestions);
    const annotations = meant.flatMap((item) => (item.kind === 'annotation' ? [item.annotation] : []));
    return this.#remove(annotations, (layer) => rejectRemoved(layer, annotations, this.#suggestions));
  }

  /** Moves an edge of the annotation (or accepts the suggestion with its edge moved) that the annotator is on. */
  moveEdge(move: EdgeMove): Outcome {
    const item = this.#focus;
    const edges = item && movedEdges(this.#text, item, move);
    const annotation = item && edges && reshapedAnnotation(item, edges, this.#making());
    return annotation ? this.#reshape(annotation) : nothing;
  }

  /** Adds the selection, as a further piece, to the annotation that the annotator was on before selecting. */
  addPart(selection: Span): Outcome {
    const part = snapToWords(this.#text, snapToGraphemes(this.#text, selection));
    const owner = this.#visited
      .map((id) => findAnnotation(this.#layer, id))
      .find((annotation) => annotation && part && !spansOverlap(annotation, part));
    if (!owner || !part) return nothing;
    return this.#reshape(readAgain(owner, withPart(this.#text, owner, part), this.#making()));
  }

  /** Changes annotations in one act; `change` returns the new record. */
  update(ids: readonly string[], change: (annotation: Annotation, making: Making) => Annotation): Outcome {
    const wanted = new Set(ids);
    const making = this.#making();
    const changed = this.#layer.annotations
      .filter(({ id }) => wanted.has(id))
      .map((annotation) => change(annotation, making));
    return this.#act(putAnnotations(this.#layer, changed), changed, changed);
  }

  /**
   * Sets an attribute of an annotation in one act; a suggestion among the values is accepted, and pointed to. Without
   * a value the attribute is removed.
   * @param draft the annotation, where it is that of a suggestion, which is accepted with its attribute
   */
  setAttribute(
    id: string,
    attribute: Attribute,
    values: readonly (string | number | boolean | Suggestion)[],
    draft?: Annotation,
  ): Outcome {
    const owner = findAnnotation(this.#layer, id) ?? draft;
    if (!owner) return nothing;
    const filled = filledAnnotations(owner, attribute, values, this.#making());
    return this.#act(putAnnotations(this.#layer, filled), filled.slice(0, 1), [owner]);
  }

  /** Removes annotations by their ids. */
  remove(ids: readonly string[]): Outcome {
    return this.#remove(this.#layer.annotations.filter(({ id }) => ids.includes(id)));
  }

  /** Adds annotations made elsewhere (occurrences, imports) in one act. */
  add(annotations: readonly Annotation[]): Outcome {
    return this.#act(putAnnotations(this.#layer, annotations), annotations, annotations);
  }

  /** Puts in one act a layer in place that was made from the present one. */
  change(layer: Layer, about: Span & Partial<Pick<Annotation, 'id'>>): Outcome {
    return this.#act(
      layer,
      layer.annotations.filter(({ id }) => id === about.id),
      [about],
    );
  }

  setStatus(status: Status): Outcome {
    return this.#act({ ...this.#layer, status }, [], []);
  }

  setPublished(published: string): Outcome {
    const article = { ...this.#layer.article, published };
    return this.#act({ ...this.#layer, article }, [], []);
  }

  #making(layer = this.#layer): Making {
    const { scheme, entityOf = () => undefined } = this.#options;
    const author = withUnusedIds(this.#options.author, layer);
    return { text: this.#text, layer, scheme, author, read: this.#read, entityOf };
  }

  /** Removes annotations; where something is to decide in their place now, it is next. */
  #remove(gone: readonly Annotation[], also = (layer: Layer) => layer): Outcome {
    const layer = removeAnnotations(this.#layer, new Set(gone.map(({ id }) => id)));
    const outcome = this.#act(also(layer), [], gone);
    const back = this.items.find((item) => isPending(item) && gone.some((one) => settles(one, item)));
    return back ? { ...outcome, next: back } : outcome;
  }

  /** Puts an annotation in another shape in place and keeps the focus on it. */
  #reshape(annotation: Annotation): Outcome {
    const outcome = this.#act(putAnnotations(this.#layer, [annotation]), [annotation], [annotation]);
    this.focusOn(annotationItem(annotation));
    return { ...outcome, next: this.#focus };
  }

  #act(layer: Layer, annotations: readonly Annotation[], about: readonly Span[]): Outcome {
    const around = { text: this.#text, scheme: this.#options.scheme, suggestions: this.#suggestions };
    const linked = relinked(this.#layer, layer, around);
    const now = about.length > 0 ? started(linked) : linked;
    const change = diffLayers(this.#layer, now);
    if (isEmptyChange(change)) return { ...nothing, count: about.length };
    const [caret, focus] = [this.#caret, this.#focus];
    this.#layer = now;
    const next = neighbour(this.items, goesOnFrom(about, focus, caret), 1, isPending);
    this.#refresh();
    this.#decided = decidedOn(annotations, focus)?.id;
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

  /** The annotator has moved by himself: acts mean what he is on now. */
  #moveOn(): void {
    if (this.#decided === undefined) return;
    this.#decided = undefined;
    this.#options.onChange();
  }

  #setFocus(item: Item | undefined): void {
    if (sameItem(item, this.#focus) && item === this.#focus) return;
    this.#focus = item;
    this.#visit(item);
    this.#options.onChange();
  }
}
