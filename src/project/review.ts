import { isAnchored } from '../annotation/anchoring.ts';
import type { Annotation } from '../annotation/annotation.ts';
import type { Layer } from '../annotation/layer.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Placement } from '../text/reanchor.ts';
import { spanContains } from '../text/span.ts';
import { proposePlaces } from './reanchoring.ts';

/** A layer and the text that it stands on, as they are now. */
export interface StandingLayer {
  readonly text: ArticleText;
  readonly layer: Layer;
}

/** The annotations that do not stand on their words, and where each may belong. Derived, never stored. */
export class Review {
  readonly #standing: StandingLayer;
  #layer: Layer | undefined;
  #text: ArticleText | undefined;
  #flagged: readonly Annotation[] = [];
  #ids: ReadonlySet<string> = new Set();
  #placements: ReadonlyMap<string, Placement> = new Map();
  /** The text that the placements count in. */
  #placed: ArticleText | undefined;

  constructor(standing: StandingLayer) {
    this.#standing = standing;
  }

  /** In reading order. */
  get flagged(): readonly Annotation[] {
    const { text, layer } = this.#standing;
    if (layer !== this.#layer || text !== this.#text) {
      this.#layer = layer;
      this.#text = text;
      this.#flagged = layer.annotations.filter((annotation) => !isAnchored(text, annotation));
      this.#ids = new Set(this.#flagged.map(({ id }) => id));
    }
    return this.#flagged;
  }

  has(id: string): boolean {
    return this.flagged.length > 0 && this.#ids.has(id);
  }

  /** What re-anchoring with the old text has found; it knew more than can be told from the new text alone. */
  know(placements: ReadonlyMap<string, Placement>, text: ArticleText): void {
    this.#placements = placements;
    this.#placed = text;
  }

  /** Where a flagged annotation may belong: a place to confirm, or none (`orphan`). */
  placementOf(annotation: Annotation): Placement {
    const { text, layer } = this.#standing;
    if (this.#placed !== text) this.know(proposePlaces(text, layer, this.flagged), text);
    const known = this.#placements.get(annotation.id);
    if (known && (known.status === 'review' || known.status === 'orphan')) return known;
    const [fresh] = proposePlaces(text, layer, [annotation]).values();
    return fresh ?? { status: 'orphan', start: annotation.start, end: annotation.end };
  }

  /** What a person is shown for a flagged annotation: the place to confirm, or the last one; within the text. */
  shownAt(annotation: Annotation): Placement {
    const placement = this.placementOf(annotation);
    const whole = { start: 0, end: this.#standing.text.length };
    return spanContains(whole, placement) ? placement : { ...placement, start: 0, end: 0 };
  }
}
