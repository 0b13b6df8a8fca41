import type { Annotation } from '../../src/annotation/annotation.ts';
import type { Suggestion } from '../../src/detect/detector.ts';
import { type Item, isClause } from '../../src/project/items.ts';
import type { Outcome } from '../../src/project/outcome.ts';
import { tagOccurrences, untaggedOccurrences } from '../../src/project/propagate.ts';
import type { ArticleSession } from '../../src/project/session.ts';
import { findOccurrences } from '../../src/text/occurrences.ts';
import { snapToWords, wordEdge } from '../../src/text/snap.ts';
import { type Span, spansEqual, spansOverlap } from '../../src/text/span.ts';

/** A span that should be annotated in the end; an optional one may be. */
export interface Wanted extends Span {
  readonly label: string;
  readonly optional?: boolean;
}

/** Code points on one screen: 24 lines of 92 columns, most of them full. */
const screenLength = 1_800;

const author = { name: undefined, now: () => '2026-01-01T00:00:00Z', newId: counter() };

/**
 * Someone who knows what should be annotated and brings an article there through the acts of a session, screen by
 * screen: first what is wrong or missing, then one key for all the suggestions that are right. Every key is counted;
 * a mouse selection or a click is one too.
 */
export class ScriptedAnnotator {
  /** Keys by what they did. */
  readonly keys = new Map<string, number>();
  readonly #session: ArticleSession;
  readonly #wanted: readonly Wanted[];
  /** Where the caret is; undefined when it is on nothing. */
  #at: Item | undefined;

  constructor(session: ArticleSession, wanted: readonly Wanted[]) {
    this.#session = session;
    this.#wanted = wanted;
  }

  get total(): number {
    return [...this.keys.values()].reduce((sum, count) => sum + count, 0);
  }

  annotate(): void {
    // Annotation mode puts the caret on the first thing to decide.
    this.#count('mode');
    this.#at = this.#session.step(1);
    for (let from = this.#first(); from !== undefined; from = this.#first()) {
      const screen = { start: from, end: from + screenLength };
      for (let task = this.#wrong(screen); task; task = this.#wrong(screen)) this.#put(task);
      this.#acceptAll(screen);
    }
  }

  /** Where the first thing is that is still to do, in code points. */
  #first(): number | undefined {
    const starts = [...this.#pending(), ...this.#missing()].map(({ start }) => start);
    return starts.length === 0 ? undefined : Math.min(...starts);
  }

  #pending(): Suggestion[] {
    return this.#session.items.flatMap((item) => (item.kind === 'suggestion' ? [item.suggestion] : []));
  }

  /** What should be annotated and is neither annotated nor suggested as it should be. */
  #missing(): Wanted[] {
    const there = [...this.#session.layer.annotations, ...this.#pending()];
    return this.#wanted.filter((wanted) => !wanted.optional && !there.some((one) => same(one, wanted)));
  }

  #isRight(suggestion: Span & { label: string }): boolean {
    return this.#wanted.some((wanted) => same(wanted, suggestion));
  }

  /** The next wrong suggestion or missing annotation that begins on the screen. */
  #wrong(screen: Span): Suggestion | Wanted | undefined {
    return [...this.#pending().filter((suggestion) => !this.#isRight(suggestion)), ...this.#missing()]
      .filter(({ start }) => start >= screen.start && start < screen.end)
      .sort((a, b) => a.start - b.start)[0];
  }

  #put(task: Suggestion | Wanted): void {
    if ('rule' in task) this.#settle(task);
    else this.#tag(task);
  }

  /** A wrong suggestion: mended when it is nearly right, else rejected. */
  #settle(task: Suggestion): void {
    const wanted = this.#missing().find((one) => spansOverlap(one, task) && alike(one, task));
    if (!wanted) {
      this.#reject(task);
      return;
    }
    const moves = this.#moves(task, wanted);
    const way = this.#isHere(task) ? 0 : 1;
    const label = wanted.label === task.label ? 0 : 1;
    // Selecting the right words with the mouse and pressing the letter settles the wrong suggestion too.
    if (moves === undefined || moves.length + way + label > 2) {
      this.#tag(wanted);
      return;
    }
    this.#goTo(task);
    this.#session.focusOn({ ...task, kind: 'suggestion', suggestion: task });
    for (const move of moves) {
      this.#session.moveEdge({ ...move, by: 'word' });
      this.#count('edge');
    }
    if (label === 1) {
      const outcome = this.#session.tag(wanted.label, [{ start: wanted.start, end: wanted.start }]);
      this.#did('relabel', outcome);
    }
    this.#everywhere(wanted);
  }

  #reject(suggestion: Suggestion): void {
    const like = this.#pending().filter(
      (one) => one.label === suggestion.label && one.quote === suggestion.quote,
    );
    const all = like.some((one) => this.#isRight(one)) ? [suggestion] : like;
    this.#goTo(suggestion);
    this.#did('reject', this.#session.reject(all));
  }

  #tag(wanted: Wanted): void {
    this.#count('select');
    const { text } = this.#session;
    const snapped = snapToWords(text, wanted);
    const outcome = this.#session.tag(wanted.label, [wanted]);
    this.#did('tag', outcome);
    // Where whole words are not what is wanted, the edges move by characters.
    const made = outcome.annotations[0];
    if (made && snapped && !spansEqual(made, wanted)) {
      this.#count('edge', Math.abs(made.start - wanted.start) + Math.abs(made.end - wanted.end) + 1);
      this.#session.update([made.id], (one) => ({
        ...one,
        start: wanted.start,
        end: wanted.end,
        quote: text.slice(wanted),
      }));
    }
    this.#everywhere(wanted);
  }

  /** After a name has been tagged: the same elsewhere with `=` and Enter, when that is less work. */
  #everywhere(wanted: Wanted): void {
    if (isClause(wanted.label)) return;
    const { text, layer } = this.#session;
    const tagged = layer.annotations.find((one) => same(one, wanted));
    if (!tagged) return;
    const places = untaggedOccurrences(text, layer, tagged);
    const right = places.filter((place) => this.#isRight({ ...place, label: wanted.label }));
    const missing = this.#missing().filter((one) =>
      right.some((place) => same(one, { ...place, label: wanted.label })),
    );
    const unchecks = 2 * (places.length - right.length);
    const way = this.#at === undefined ? 0 : 1;
    if (2 * missing.length <= 2 + way + unchecks) return;
    this.#count('go', way);
    this.#count('all occurrences', 2 + unchecks);
    this.#session.change(tagOccurrences(text, layer, tagged, right, author), wanted);
    this.#at = undefined;
  }

  #acceptAll(screen: Span): void {
    const right = this.#pending().filter(({ start }) => start >= screen.start && start < screen.end);
    const [first] = right;
    if (!first) return;
    const like = this.#like(first);
    // Enter, Shift+Enter and Ctrl+Enter are one key each; the last takes the most.
    const all = like.length > right.length ? like : right;
    if (all === like) this.#goTo(first);
    this.#did(all.length > 1 ? 'accept many' : 'accept', this.#session.accept(all));
  }

  /** The right suggestions of the same words, when all of them are. */
  #like(suggestion: Suggestion): Suggestion[] {
    const places = findOccurrences(this.#session.text, suggestion.quote);
    const like = this.#pending().filter(
      (one) => one.label === suggestion.label && places.some((place) => spansEqual(place, one)),
    );
    return like.every((one) => this.#isRight(one)) ? like : [suggestion];
  }

  /** The moves by word that bring a suggestion's edges to the wanted ones; undefined when words do not lead there. */
  #moves(from: Span, to: Span): { edge: 'start' | 'end'; direction: -1 | 1 }[] | undefined {
    const moves: { edge: 'start' | 'end'; direction: -1 | 1 }[] = [];
    for (const edge of ['start', 'end'] as const) {
      for (let at = from[edge]; at !== to[edge]; ) {
        const direction = at < to[edge] ? 1 : -1;
        const next = wordEdge(this.#session.text, at, direction, edge);
        if (next === undefined || (to[edge] - next) * direction < 0 || moves.length > 3) return undefined;
        moves.push({ edge, direction });
        at = next;
      }
    }
    return moves;
  }

  #isHere(suggestion: Suggestion): boolean {
    return this.#at?.kind === 'suggestion' && same(this.#at, suggestion);
  }

  #goTo(suggestion: Suggestion): void {
    if (!this.#isHere(suggestion)) this.#count('go');
  }

  #did(what: string, outcome: Outcome): void {
    this.#count(what);
    this.#at = outcome.next;
  }

  #count(what: string, times = 1): void {
    if (times > 0) this.keys.set(what, (this.keys.get(what) ?? 0) + times);
  }
}

/** Annotations whose date value is not as it should be. */
export function wrongValues(made: readonly Annotation[], wanted: readonly Annotation[]): Annotation[] {
  const value = (one: Annotation) => one.attributes?.get('value');
  return made.filter((one) => {
    const should = wanted.find((other) => same(one, other));
    return should !== undefined && value(should) !== undefined && value(should) !== value(one);
  });
}

function same(a: Wanted | Suggestion, b: Wanted | Suggestion): boolean {
  return a.label === b.label && spansEqual(a, b);
}

/** Clauses and names are decided apart. */
function alike(a: { label: string }, b: { label: string }): boolean {
  return isClause(a.label) === isClause(b.label);
}

function counter(): () => string {
  let next = 0;
  return () => `n${++next}`;
}
