import type { Annotation, AttributeValue, Rejection } from '../annotation/annotation.ts';
import { emitAnnotation, emitFrame, emitRejection, type LayerFacts, sidecarVersion } from './canonical.ts';
import { badFacts, isOrigin, isStatus } from './facts.ts';

/** The frame of a sidecar that is exactly as {@link emitFrame} writes it. */
export interface CanonicalFrame extends LayerFacts {
  readonly title: string;
}

/**
 * Reads a frame in the canonical shape, some twenty times as fast as a YAML parser; undefined for any other
 * text, sound or not. The result is right by construction: it is given only when writing it yields the very
 * same text. So are the records.
 */
export function readCanonicalFrame(text: string): CanonicalFrame | undefined {
  return attempt(() => {
    const lines = new Lines(text);
    const title = lines.next();
    const facts = readFacts(lines);
    const sound = titlePattern.test(title) && badFacts(facts.article).length === 0;
    const hasRejected = text.includes('\nrejected: []\n');
    return sound && emitFrame(facts, title, hasRejected) === text ? { ...facts, title } : undefined;
  });
}

/** An annotation exactly as {@link emitAnnotation} writes it. */
export function readCanonicalAnnotation(text: string): Annotation | undefined {
  return attempt(() => {
    const annotation = readAnnotation(new Lines(text));
    return emitAnnotation(annotation) === text ? annotation : undefined;
  });
}

/** A rejection exactly as {@link emitRejection} writes it. */
export function readCanonicalRejection(text: string): Rejection | undefined {
  return attempt(() => {
    const lines = new Lines(text);
    const rejection = {
      label: required(lines.string('  - label: ')),
      start: lines.number('    start: '),
      end: lines.number('    end: '),
      quote: required(lines.string('    quote: ')),
    };
    return emitRejection(rejection) === text ? rejection : undefined;
  });
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A comment without control characters and byte order marks. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const titlePattern = /^#[^\u0000-\u001F\uFEFF]*$/;

/** The lines of a text, read one by one. */
class Lines {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  /** The next line. Throws SyntaxError at the end. */
  next(): string {
    const line = this.#lines[this.#at];
    if (line === undefined) throw new SyntaxError('the text ends early');
    this.#at++;
    return line;
  }

  /** What follows `prefix` in the next line, which is then done with; undefined when it starts otherwise. */
  after(prefix: string): string | undefined {
    const line = this.#lines[this.#at];
    if (!line?.startsWith(prefix)) return undefined;
    this.#at++;
    return line.slice(prefix.length);
  }

  /** A double-quoted string after `prefix`. */
  string(prefix: string): string | undefined {
    const rest = this.after(prefix);
    return rest === undefined ? undefined : parseString(rest);
  }

  number(prefix: string): number {
    const rest = this.after(prefix);
    if (rest === undefined || !/^\d{1,15}$/.test(rest)) throw new SyntaxError('no number');
    return Number(rest);
  }
}

function readFacts(lines: Lines): LayerFacts {
  if (lines.after('version: ') !== String(sidecarVersion)) throw new SyntaxError('no version');
  const hasArticle = lines.after('article:') !== undefined;
  const sha256 = hasArticle ? lines.string('  sha256: ') : undefined;
  const language = hasArticle ? lines.after('  language: ') : undefined;
  const published = hasArticle ? lines.string('  published: ') : undefined;
  const status = lines.after('status: ');
  if (!isStatus(status)) throw new SyntaxError('no status');
  return {
    article: {
      ...(sha256 === undefined ? {} : { sha256 }),
      ...(language === undefined
        ? {}
        : { language: language.startsWith('"') ? parseString(language) : language }),
      ...(published === undefined ? {} : { published }),
    },
    status,
  };
}

function readAnnotation(lines: Lines): Annotation {
  const id = required(lines.string('  - id: '));
  const label = required(lines.string('    label: '));
  const start = lines.number('    start: ');
  const end = lines.number('    end: ');
  const partsText = lines.after('    parts: ');
  const quote = required(lines.string('    quote: '));
  const before = lines.string('    before: ');
  const after = lines.string('    after: ');
  const entity = lines.string('    entity: ');
  const attributes = lines.after('    attributes:') === undefined ? undefined : readAttributes(lines);
  const note = lines.string('    note: ');
  const by = lines.string('    by: ');
  const at = lines.string('    at: ');
  const origin = lines.string('    origin: ');
  if (origin !== undefined && !isOrigin(origin)) throw new SyntaxError('no origin');
  return {
    id,
    label,
    start,
    end,
    ...(partsText === undefined ? {} : { parts: parseParts(partsText) }),
    quote,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(entity === undefined ? {} : { entity }),
    ...(attributes === undefined ? {} : { attributes }),
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
    ...(origin === undefined ? {} : { origin }),
  };
}

function readAttributes(lines: Lines): Map<string, AttributeValue> {
  const attributes = new Map<string, AttributeValue>();
  for (let line = lines.after('      '); line !== undefined; line = lines.after('      ')) {
    const match = /^([\w-]+|"(?:[^"\\]|\\.)*"): (.*)$/.exec(line);
    if (!match?.[1] || match[2] === undefined) throw new SyntaxError('no attribute');
    const name = match[1].startsWith('"') ? parseString(match[1]) : match[1];
    if (attributes.has(name)) throw new SyntaxError('an attribute twice');
    attributes.set(name, parseValue(match[2]));
  }
  return attributes;
}

function parseValue(text: string): AttributeValue {
  const value: unknown = JSON.parse(text);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value;
  throw new SyntaxError('no value of an attribute');
}

function parseParts(text: string): { start: number; end: number }[] {
  const value: unknown = JSON.parse(text);
  if (!Array.isArray(value)) throw new SyntaxError('no parts');
  return value.map((part: unknown) => {
    if (!Array.isArray(part) || part.length !== 2) throw new SyntaxError('no part');
    const [start, end]: unknown[] = part;
    if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) throw new SyntaxError('no part');
    return { start: Number(start), end: Number(end) };
  });
}

function parseString(text: string): string {
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'string') throw new SyntaxError('no string');
  return value;
}

function required(value: string | undefined): string {
  if (value === undefined) throw new SyntaxError('a key is missing');
  return value;
}
