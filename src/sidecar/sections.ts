import { atOnce } from '../text/steps.ts';

/** The two lists of a sidecar. */
export const listNames = ['annotations', 'rejected'] as const;
export type ListName = (typeof listNames)[number];

/** The text of one record of a list: whole lines, with the comments right above it. */
export interface RecordText {
  /** Where it starts in the sidecar, in UTF-16 code units. */
  readonly start: number;
  readonly text: string;
}

/** A list in block style, taken apart. */
export interface RecordList {
  /** Spaces before each `- `. */
  readonly indent: number;
  readonly records: readonly RecordText[];
}

/** A sidecar taken apart at the lines where its records begin, so that each can be read by itself. */
export interface Sections {
  /** What remains without the records: a list that had some is `[]`. */
  readonly frame: string;
  /** The lists that have records. */
  readonly lists: ReadonlyMap<ListName, RecordList>;
  /** The place in the sidecar of a place in the frame. */
  fromFrame(offset: number): number;
}

/** The line of a list's key, with no value or an empty list. */
const keyLine = /^(annotations|rejected):[ \t]*(\[[ \t]*\][ \t]*)?(?:(?<=[ \t])#.*)?$/;

/** The brackets of an empty list in a frame. */
export function emptyList(name: ListName): RegExp {
  return new RegExp(`(?<=^${name}:[ \\t]*)\\[[ \\t]*\\]`, 'm');
}

/**
 * Takes a sidecar apart by its indentation alone: inside a record every line but a comment is indented
 * deeper than its `- `, or the record is no sound YAML. Undefined when a list is written in another way.
 * That the lists found are the sidecar's own is for the reader of the frame to see.
 */
export function splitSidecar(text: string): Sections | undefined {
  return atOnce(splittingSidecar(text));
}

/** Lines between two steps. */
const stride = 20_000;

/** {@link splitSidecar} in short steps. */
export function* splittingSidecar(text: string): Generator<void, Sections | undefined> {
  const lists = new Map<ListName, RecordList>();
  const frame = new FrameText(text);
  let open: OpenList | undefined;
  for (let at = 0, line = 1; at < text.length; line++) {
    if (line % stride === 0) yield;
    const end = text.indexOf('\n', at) + 1 || text.length;
    const kind = open?.add(text, at);
    if (kind === 'odd') return undefined;
    if (open && kind === 'outside') {
      open.close(text, at, lists, frame);
      open = undefined;
    }
    if (!open && (text.startsWith('annotations', at) || text.startsWith('rejected', at))) {
      const [, name, brackets] = keyLine.exec(text.slice(at, end).trimEnd()) ?? [];
      if (name === undefined || lists.has(name as ListName)) return undefined;
      if (brackets === undefined) open = new OpenList(name as ListName, at, end);
    }
    at = end;
  }
  open?.close(text, text.length, lists, frame);
  return { frame: frame.finish(), lists, fromFrame: (offset) => frame.toSource(offset) };
}

/** The list whose lines are being read. */
class OpenList {
  readonly #name: ListName;
  /** Where its key stands, and where the line after it starts. */
  readonly #key: number;
  readonly #body: number;
  /** -1 before the first record. */
  #indent = -1;
  readonly #starts: number[] = [];
  /** Where comments start that belong to what follows them. */
  #comment: number | undefined;

  constructor(name: ListName, key: number, body: number) {
    this.#name = name;
    this.#key = key;
    this.#body = body;
  }

  /** Whether the line at a place belongs to the list; `odd` when what stands there is no list of records. */
  add(text: string, at: number): 'inside' | 'outside' | 'odd' {
    let first = at;
    while (text.charCodeAt(first) === space) first++;
    const indent = first - at;
    const char = text.charAt(first);
    if (char === '#' && (this.#indent < 0 || indent <= this.#indent)) {
      this.#comment ??= at;
      return 'inside';
    }
    const comment = this.#comment;
    this.#comment = undefined;
    if (char === '' || char === '\n') return 'inside';
    const isItem = char === '-' && /[ \t\n]|$/y.test(text.charAt(first + 1));
    if (isItem && this.#indent < 0) {
      this.#indent = indent;
      this.#starts.push(this.#body);
    } else if (isItem && indent === this.#indent) this.#starts.push(comment ?? at);
    else if (indent === 0) {
      this.#comment = comment;
      return 'outside';
    } else if (this.#indent < 0) return 'odd';
    return 'inside';
  }

  /** @param to where the line after it starts */
  close(text: string, to: number, lists: Map<ListName, RecordList>, frame: FrameText): void {
    const [first] = this.#starts;
    if (first === undefined) return;
    const end = this.#comment ?? to;
    const records = this.#starts.map((start, i) => ({
      start,
      text: text.slice(start, this.#starts[i + 1] ?? end),
    }));
    lists.set(this.#name, { indent: this.#indent, records });
    const colon = this.#key + this.#name.length + 1;
    frame.replace(colon, colon, ' []');
    frame.replace(first, end, '');
  }
}

const space = 32;

/** A text without some parts, and the way back to the places of the whole one. */
class FrameText {
  readonly #source: string;
  #text = '';
  /** Where the source goes on. */
  #at = 0;
  /** Stretches that were kept: where each starts in the frame and in the source. */
  readonly #kept: { readonly frame: number; readonly source: number; readonly length: number }[] = [];

  constructor(source: string) {
    this.#source = source;
  }

  replace(from: number, to: number, put: string): void {
    this.#kept.push({ frame: this.#text.length, source: this.#at, length: from - this.#at });
    this.#text += this.#source.slice(this.#at, from) + put;
    this.#at = to;
  }

  finish(): string {
    this.replace(this.#source.length, this.#source.length, '');
    return this.#text;
  }

  toSource(offset: number): number {
    const stretch = this.#kept.findLast(({ frame }) => frame <= offset);
    return stretch ? stretch.source + Math.min(offset - stretch.frame, stretch.length) : offset;
  }
}

/** The lines of a record of a list that is indented by `from` spaces, for one that is by `to`. */
export function reindent(text: string, from: number, to: number): string {
  if (from === to) return text;
  const outer = new RegExp(`^ {0,${from}}`);
  return text
    .split('\n')
    .map((line) => line.replace(outer, ''))
    .map((line) => (line === '' ? line : ' '.repeat(to) + line))
    .join('\n');
}
