import { classSlot, type Slot, slots } from './slots.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** What the named slots and groups of a pattern matched. */
export class Captures {
  readonly #names: string[] = [];
  readonly #found: { value: number; start: number; end: number }[] = [];
  readonly #start: number;

  /** @param start index of the match's first word */
  constructor(start: number) {
    this.#start = start;
  }

  /** True when a word may be the match's next. */
  reaches(words: Words, at: number): boolean {
    return at === this.#start || words.continues(at);
  }

  /** How much is captured, for `reset`. */
  get size(): number {
    return this.#names.length;
  }

  add(name: string, value: number, start: number, end: number): void {
    this.#names.push(name);
    this.#found.push({ value, start, end });
  }

  /** Forgets all but the first so many. */
  reset(size: number): void {
    if (this.#names.length === size) return;
    this.#names.length = size;
    this.#found.length = size;
  }

  get(name: string): number | undefined {
    return this.#found[this.#names.lastIndexOf(name)]?.value;
  }

  range(name: string): readonly [number, number] | undefined {
    const found = this.#found[this.#names.lastIndexOf(name)];
    return found && [found.start, found.end];
  }
}

type Next = (at: number) => number;
/** Returns the index after the match that `next` accepts, or -1. */
type Step = (words: Words, at: number, captures: Captures, next: Next) => number;

interface Node {
  readonly step: Step;
  /** Keys that it may begin with: folded words as `=word`, classes, `#`, `~`. */
  readonly first: readonly string[];
  readonly optional: boolean;
}

export interface Pattern {
  readonly first: readonly string[];
  /** The index after the longest match that begins at a word, greedy from the left; -1 when none does. */
  match(words: Words, at: number, captures: Captures): number;
}

/**
 * Compiles a pattern: words as they are folded, `<slot>` or `<slot:name>`, `(a|b c)`, `name=(a|b)`,
 * and `?` after any of them. Words of a match are parted by nothing or by white space; `_` says that
 * nothing may stand between. Throws SyntaxError for a pattern that cannot be read.
 */
export function compilePattern(source: string, vocabulary: Vocabulary): Pattern {
  const tokens = source.match(/<[\w:-]+>|\w+=\(|[()|?]|[^\s()|?<>]+/g) ?? [];
  let position = 0;

  function alternatives(): Node {
    const options = [sequence()];
    while (tokens[position] === '|') {
      position++;
      options.push(sequence());
    }
    return options.length === 1 ? (options[0] as Node) : anyOf(options);
  }

  function sequence(): Node {
    const items: Node[] = [];
    while (position < tokens.length && tokens[position] !== '|' && tokens[position] !== ')')
      items.push(item());
    return inOrder(items);
  }

  function item(): Node {
    const token = tokens[position++] ?? '';
    let node: Node;
    if (token.endsWith('(')) {
      node = alternatives();
      if (tokens[position++] !== ')') throw new SyntaxError(`unclosed group in ${source}`);
      if (token !== '(') node = named(node, token.slice(0, -2));
    } else if (token.startsWith('<')) node = slotNode(token.slice(1, -1));
    else if (token === '_') node = { step: gluedStep, first: [], optional: false };
    else node = literal(token, vocabulary);
    if (tokens[position] !== '?') return node;
    position++;
    return maybe(node);
  }

  const root = alternatives();
  if (position < tokens.length || root.optional) throw new SyntaxError(`cannot read the pattern ${source}`);
  return {
    first: root.first,
    match: (words, at, captures) => root.step(words, at, captures, (end) => end),
  };
}

const gluedStep: Step = (words, at, _captures, next) => (words.glued(at) ? next(at) : -1);

function literal(token: string, vocabulary: Vocabulary): Node {
  const key = vocabulary.add(token).key;
  return {
    step: (words, at, captures, next) =>
      words.key(at) === key && captures.reaches(words, at) ? next(at + 1) : -1,
    first: [`=${key}`],
    optional: false,
  };
}

function slotNode(name: string): Node {
  const [kind = '', label = kind] = name.split(':');
  const slot: Slot = slots.get(kind) ?? classSlot(kind);
  return {
    step(words, at, captures, next) {
      if (!captures.reaches(words, at)) return -1;
      const found = slot.match(words, at);
      if (!found) return -1;
      const size = captures.size;
      captures.add(label, found.value, at, found.end);
      const end = next(found.end);
      if (end < 0) captures.reset(size);
      return end;
    },
    first: slot.first,
    optional: false,
  };
}

function named(node: Node, name: string): Node {
  return {
    ...node,
    step: (words, at, captures, next) =>
      node.step(words, at, captures, (end) => {
        const size = captures.size;
        captures.add(name, 0, at, end);
        const last = next(end);
        if (last < 0) captures.reset(size);
        return last;
      }),
  };
}

function anyOf(options: readonly Node[]): Node {
  return {
    step(words, at, captures, next) {
      for (const option of options) {
        const end = option.step(words, at, captures, next);
        if (end >= 0) return end;
      }
      return -1;
    },
    first: options.flatMap((option) => option.first),
    optional: options.some((option) => option.optional),
  };
}

function maybe(node: Node): Node {
  return {
    step(words, at, captures, next) {
      const end = node.step(words, at, captures, next);
      return end >= 0 ? end : next(at);
    },
    first: node.first,
    optional: true,
  };
}

function inOrder(items: readonly Node[]): Node {
  const required = items.findIndex((node) => !node.optional && node.first.length > 0);
  const opening = required < 0 ? items : items.slice(0, required + 1);
  const run = (index: number, words: Words, at: number, captures: Captures, next: Next): number => {
    const node = items[index];
    return node
      ? node.step(words, at, captures, (end) => run(index + 1, words, end, captures, next))
      : next(at);
  };
  return {
    step: (words, at, captures, next) => run(0, words, at, captures, next),
    first: opening.flatMap((node) => node.first),
    optional: required < 0,
  };
}
