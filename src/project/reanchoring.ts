import { isAnchored, parked, shifted } from '../annotation/anchoring.ts';
import type { Annotation, Rejection } from '../annotation/annotation.ts';
import { compareAnnotations, compareRejections, type Layer, rejectionKey } from '../annotation/layer.ts';
import type { ArticleText } from '../text/article-text.ts';
import { isSilent, type Placement, Reanchorer } from '../text/reanchor.ts';
import { type Span, spansEqual } from '../text/span.ts';
import { articleHash } from './text-hash.ts';

/** A layer brought to a text that its offsets may not count in. */
export interface Reanchored {
  /** The sure ones moved; the others at their last place, where {@link isAnchored} tells that they are to be reviewed. */
  readonly layer: Layer;
  /** What became of each annotation, by id. */
  readonly placements: ReadonlyMap<string, Placement>;
}

/** How far from where the text around it went a rejected suggestion's words are looked for, in code points. */
const rejectionReach = 200;

/** True when the layer's offsets count in this text, as far as it says. */
export function countsIn(layer: Layer, text: ArticleText): boolean {
  const { sha256 } = layer.article;
  return sha256 === undefined || sha256 === articleHash(text);
}

/**
 * Brings a layer to a text. Only words that have moved with the text move silently: one that did
 * not stand on its words before is for a person to place.
 * @param old the text that the offsets count in; `text` itself when they count in it; undefined when it is not known
 */
export function reanchorLayer(layer: Layer, text: ArticleText, old: ArticleText | undefined): Reanchored {
  const placements = old === text ? standing(layer, text) : placed(layer, text, old);
  const annotations = layer.annotations.map((annotation) => {
    const placement = placements.get(annotation.id);
    return placement ? settled(annotation, placement, text) : annotation;
  });
  return {
    layer: {
      ...layer,
      annotations: annotations.sort(compareAnnotations),
      rejected: old === text ? layer.rejected : placeRejections(layer, text, old, placements),
    },
    placements,
  };
}

/** The text is the one that the offsets count in: what does not stand on its words is to be reviewed. */
function standing(layer: Layer, text: ArticleText): Map<string, Placement> {
  const flagged = layer.annotations.filter((annotation) => !isAnchored(text, annotation));
  const proposals = proposePlaces(text, layer, flagged);
  return new Map(
    layer.annotations.map(({ id, start, end }) => [
      id,
      proposals.get(id) ?? { status: 'unchanged', start, end },
    ]),
  );
}

/** Where annotations that are not on their words may belong, for a person to decide. */
export function proposePlaces(
  text: ArticleText,
  layer: Layer,
  flagged: readonly Annotation[],
): Map<string, Placement> {
  if (flagged.length === 0) return new Map();
  const placements = Reanchorer.of(text).placeAll(flagged);
  const proposals = new Map(flagged.map(({ id }, i) => [id, doubted(placements[i] as Placement)]));
  const settledOnes = layer.annotations.filter(({ id }) => !proposals.has(id));
  return withoutTaken(layer, proposals, new Set(settledOnes.map(placeKey)));
}

function placeKey({ label, start, end }: Span & { readonly label: string }): string {
  return `${start} ${end} ${label}`;
}

/** A place where another annotation of the label stands already is no proposal. */
function withoutTaken(
  { annotations }: Layer,
  placements: ReadonlyMap<string, Placement>,
  taken: ReadonlySet<string>,
): Map<string, Placement> {
  const result = new Map(placements);
  for (const { id, label, start, end } of annotations) {
    const placement = placements.get(id);
    if (placement?.status === 'review' && taken.has(placeKey({ ...placement, label })))
      result.set(id, { status: 'orphan', start, end });
  }
  return result;
}

function placed(layer: Layer, text: ArticleText, old: ArticleText | undefined): Map<string, Placement> {
  const { annotations } = layer;
  const placements = Reanchorer.of(text, old).placeAll(annotations);
  const result = new Map(
    annotations.map((annotation, i): [string, Placement] => {
      const placement = placements[i] as Placement;
      const stood = !old || isAnchored(old, annotation);
      const whole =
        !annotation.parts || placement.end - placement.start === annotation.end - annotation.start;
      return [annotation.id, stood && whole ? placement : doubted(placement)];
    }),
  );
  const sure = annotations.flatMap(({ id, label }) => {
    const placement = result.get(id);
    return placement && isSilent(placement) ? [placeKey({ ...placement, label })] : [];
  });
  return withoutTaken(layer, result, new Set(sure));
}

function doubted(placement: Placement): Placement {
  return isSilent(placement) ? { ...placement, status: 'review', why: 'moved' } : placement;
}

/** The annotation where it stays until a person decides: its words' new place, or the place that it had. */
function settled(annotation: Annotation, placement: Placement, text: ArticleText): Annotation {
  if (isSilent(placement))
    return spansEqual(annotation, placement) ? annotation : shifted(annotation, placement);
  // Other words stand there: it can follow them and is still seen not to be on its own.
  const changed = placement.status === 'review' && placement.why === 'changed';
  const kept = parked(text, annotation, changed ? placement : annotation);
  return spansEqual(kept, annotation) ? annotation : kept;
}

/** Rejected suggestions follow their words as far as they are found; they have no context of their own. */
function placeRejections(
  layer: Layer,
  text: ArticleText,
  old: ArticleText | undefined,
  placements: ReadonlyMap<string, Placement>,
): Rejection[] {
  const known = old ? Reanchorer.of(text, old).placeAll(layer.rejected) : [];
  const shifts = layer.annotations.flatMap(({ id, start }) => {
    const placement = placements.get(id);
    return placement && isSilent(placement) ? [{ from: start, by: placement.start - start }] : [];
  });
  const moved = layer.rejected.map((rejection, i) => {
    const placement = known[i];
    if (placement && isSilent(placement)) return shifted(rejection, placement);
    const nearest = shifts.reduce(
      (best, one) =>
        Math.abs(one.from - rejection.start) < Math.abs(best.from - rejection.start) ? one : best,
      shifts[0] ?? { from: 0, by: 0 },
    );
    return nearWords(text, rejection, rejection.start + nearest.by) ?? parked(text, rejection);
  });
  return [...new Map(moved.map((rejection) => [rejectionKey(rejection), rejection])).values()].sort(
    compareRejections,
  );
}

function nearWords(text: ArticleText, rejection: Rejection, expected: number): Rejection | undefined {
  const within = (offset: number) => Math.max(0, Math.min(text.length, offset));
  const from = within(expected - rejectionReach);
  const to = within(expected + rejectionReach + rejection.end - rejection.start);
  const window = text.slice({ start: from, end: to });
  let best: number | undefined;
  for (let at = window.indexOf(rejection.quote); at >= 0; at = window.indexOf(rejection.quote, at + 1)) {
    const start = from + [...window.slice(0, at)].length;
    if (best === undefined || Math.abs(start - expected) < Math.abs(best - expected)) best = start;
  }
  if (best === undefined) return undefined;
  return { ...rejection, start: best, end: best + [...rejection.quote].length };
}
