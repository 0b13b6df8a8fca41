import { isAnchored } from '../../src/annotation/anchoring.ts';
import type { Annotation } from '../../src/annotation/annotation.ts';
import { anchorOf } from '../../src/annotation/decision.ts';
import { emptyLayer, type Layer } from '../../src/annotation/layer.ts';
import { Tracker } from '../../src/project/tracking.ts';
import { ArticleText } from '../../src/text/article-text.ts';
import type { TextEdit } from '../../src/text/edit.ts';
import { commonPrefix, commonSuffix } from '../../src/text/similarity.ts';
import type { Span } from '../../src/text/span.ts';
import { type Chance, chance } from '../support/random.ts';

/** Every character ever written, as its code point: no two are the same, so each is its own identity. */
type State = readonly number[];

/** A text, and where the characters of each annotation are in it; undefined for one that has lost them all. */
interface Moment {
  readonly state: State;
  readonly spans: readonly (Span | undefined)[];
}

interface Replacement extends TextEdit {
  readonly text: State;
}

const length = 60;
const annotationCount = 6;
const events = 20;
/** A plane of characters without meaning to folding; the astral half makes code points and UTF-16 units differ. */
const firstCharacter = 0x20_000;

/**
 * One script of multi-cursor edits, undo and redo: how many times a span was not where its own
 * characters are (`mismatches`), of so many looked at (`checks`).
 */
export function tryScript(seed: number): { mismatches: number; checks: number } {
  const random = chance(seed);
  let fresh = firstCharacter;
  const type = (count: number) => Array.from({ length: count }, () => fresh++);
  const first = type(length);
  let text = new ArticleText(String.fromCodePoint(...first));
  const annotations = Array.from({ length: annotationCount }, (_, i) => annotation(text, i, random));
  let layer: Layer = { ...emptyLayer, annotations };
  const tracker = new Tracker();
  const history: Moment[] = [{ state: first, spans: annotations.map(({ start, end }) => ({ start, end })) }];
  let at = 0;
  let mismatches = 0;
  let checks = 0;
  for (let i = 0; i < events; i++) {
    const before = history[at] as Moment;
    const kind = random.below(4);
    let edits: readonly TextEdit[];
    if (kind === 0 && history.length > 1) {
      at = random.below(history.length);
      edits = [replacement(before.state, (history[at] as Moment).state)];
    } else {
      const made = randomEdits(before.state.length, random, type);
      edits = made;
      history.splice(++at, history.length, applied(before, made));
    }
    const { state, spans } = history[at] as Moment;
    const now = new ArticleText(String.fromCodePoint(...state));
    layer = tracker.follow({ text, layer, suggestions: [] }, edits, now).layer;
    text = now;
    for (const { id, start, end, quote } of layer.annotations) {
      const truth = spans[Number(id.slice(1))];
      checks++;
      const right = truth
        ? start === truth.start && end === truth.end
        : !isAnchored(now, { start, end, quote }) && end <= Math.max(1, now.length);
      if (!right) mismatches++;
    }
    if (layer.annotations.length !== annotationCount) mismatches++;
  }
  return { mismatches, checks };
}

function annotation(text: ArticleText, index: number, random: Chance): Annotation {
  const start = random.below(length - 1);
  const end = Math.min(length, start + 1 + random.below(12));
  return { id: `a${index}`, label: 'person', ...anchorOf(text, { start, end }) };
}

/** Up to three simultaneous edits, in any order. */
function randomEdits(size: number, random: Chance, type: (count: number) => State): Replacement[] {
  const cuts = Array.from({ length: 2 * (1 + random.below(3)) }, () => random.below(size + 1)).sort(
    (a, b) => a - b,
  );
  const edits: Replacement[] = [];
  for (let i = 0; i < cuts.length; i += 2) {
    const start = cuts[i] as number;
    const end = random.in(0.4) ? start : Math.min(cuts[i + 1] as number, start + random.below(15));
    const text = type(end === start ? 1 + random.below(3) : random.below(4));
    if (edits.at(-1)?.start !== start) edits.push({ start, end, inserted: text.length, text });
  }
  return random.in(0.5) ? edits : edits.reverse();
}

function applied({ state, spans }: Moment, edits: readonly Replacement[]): Moment {
  const result = [...state];
  for (const { start, end, text } of [...edits].sort((a, b) => b.start - a.start))
    result.splice(start, end - start, ...text);
  const places = new Map(result.map((character, place) => [character, place]));
  return {
    state: result,
    spans: spans.map((span) => span && survivors(state.slice(span.start, span.end), places)),
  };
}

/** From the first to the last of the characters that are still there. */
function survivors(characters: State, places: ReadonlyMap<number, number>): Span | undefined {
  const left = characters.flatMap((character) => places.get(character) ?? []);
  const [first] = left;
  return first === undefined ? undefined : { start: first, end: (left.at(-1) as number) + 1 };
}

/** One state for another as an editor's undo tells of it: one replacement. */
function replacement(before: State, after: State): TextEdit {
  const [a, b] = [String.fromCodePoint(...before), String.fromCodePoint(...after)];
  const head = commonPrefix(a, b) / 2;
  const tail = Math.min(commonSuffix(a, b) / 2, before.length - head, after.length - head);
  return { start: head, end: before.length - tail, inserted: after.length - tail - head };
}
