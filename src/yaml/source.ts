import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
} from 'yaml';
import { compareProblems, guillemets, type Problem, type Severity, type Wording } from './problem.ts';

/** A parsed YAML file. When a problem is an error there is no document: half a file is no file. */
export interface YamlSource {
  readonly document: Document | undefined;
  readonly problems: readonly Problem[];
  /** A problem at an offset (UTF-16) of the normalised text. */
  problemAt(offset: number, code: string, severity: Severity, message: Wording): Problem;
}

export interface YamlLimits {
  /** Longest text that is parsed, in UTF-16 code units. */
  readonly maxLength: number;
  /** The last line must be `...`, so that a file that was cut off is never taken for a whole one. */
  readonly endMarker: boolean;
}

/** Deepest nesting of collections. */
const maxDepth = 32;

/** The text in which positions of problems are counted: no leading BOM, `\r\n` as `\n`. */
export function normalizeYaml(text: string): string {
  const withoutBom = text.startsWith('\uFEFF') ? text.slice(1) : text;
  return withoutBom.includes('\r\n') ? withoutBom.replaceAll('\r\n', '\n') : withoutBom;
}

function hasEndMarker(text: string): boolean {
  return /(?:^|\n)\.\.\.\s*$/.test(text.slice(-64));
}

/** Says what is wrong at an offset (UTF-16) of the text that is read. */
export type Report = (offset: number, code: string, message: Wording) => void;

/** Lines of a text, counted when the first problem asks. */
export class ProblemPlaces {
  readonly #text: string;
  readonly #lines = new LineCounter();

  constructor(text: string) {
    this.#text = text;
  }

  readonly problemAt: YamlSource['problemAt'] = (offset, code, severity, message) => {
    countLines(this.#text, this.#lines);
    const place = this.#lines.linePos(offset);
    return { code, severity, message, line: Math.max(1, place.line), column: Math.max(1, place.col) };
  };
}

/**
 * Parses one YAML 1.2 document of plain mappings, sequences and scalars with the core schema.
 * Aliases, anchors, tags, directives, duplicate keys, control characters and whatever the
 * parser warns of are errors.
 */
export function parseYaml(raw: string, limits: YamlLimits): YamlSource {
  const text = normalizeYaml(raw);
  const { problemAt } = new ProblemPlaces(text);
  const problems: Problem[] = [];
  const report: Report = (offset, code, message) => {
    problems.push(problemAt(offset, code, 'error', message));
  };
  const document = isRefused(text, limits, report) ? undefined : parseFragment(text, 0, report);
  problems.sort(compareProblems);
  return { document, problems, problemAt };
}

/** True, and reported, for a text that is not even given to the parser. */
export function isRefused(text: string, limits: YamlLimits, report: Report): boolean {
  if (text.length > limits.maxLength) {
    report(0, 'too-large', messages.tooLarge(limits.maxLength));
    return true;
  }
  const control = controlCharacter.exec(text);
  if (control) {
    report(control.index, 'control-character', messages.control(control[0]));
    return true;
  }
  const conflict = /^<{7}(?: |$)/m.exec(text);
  if (conflict && /^>{7}(?: |$)/m.test(text)) {
    report(conflict.index, 'conflict-markers', messages.conflict);
    return true;
  }
  if (!limits.endMarker || hasEndMarker(text)) return false;
  report(text.length, 'no-end-marker', messages.noEnd);
  return true;
}

/**
 * Parses a text that is not refused, or a part of one. Undefined when anything is reported.
 * @param depth of the collections that the part stands in
 */
export function parseFragment(text: string, depth: number, report: Report): Document | undefined {
  let sound = true;
  const fail: Report = (offset, code, message) => {
    sound = false;
    report(offset, code, message);
  };
  const deep = unclosedBracket(text);
  if (deep !== undefined) {
    fail(deep, 'too-deep', messages.tooDeep);
    return undefined;
  }
  let document: Document;
  try {
    document = parseDocument(text, strictness) as unknown as Document;
  } catch (error) {
    fail(0, 'yaml-syntax', messages.syntax(error instanceof Error ? error.message : String(error)));
    return undefined;
  }
  for (const error of [...document.errors, ...document.warnings])
    fail(error.pos[0], 'yaml-syntax', messages.syntax(error.message));
  if (!sound) return undefined;
  if (hasDirectives(document)) fail(0, 'yaml-directive', messages.directive);
  checkNode(document.contents, depth, fail);
  return sound ? document : undefined;
}

const strictness = {
  uniqueKeys: false, // quadratic in the parser; checkNode does it with a set
  stringKeys: true,
  resolveKnownTags: false,
  strict: true,
  prettyErrors: false,
  logLevel: 'error',
  version: '1.2',
  schema: 'core',
} as const;

/** C0 without tab and newline (a lone carriage return is in it), and a byte order mark that is not first. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const controlCharacter = /[\u0000-\u0008\u000B-\u001F\uFEFF]/;

/** Brackets that no sound file leaves open at once, even those in its quotes counted; the parser takes seconds for more. */
const mostOpen = 500;

/** Where more brackets than that are open. */
function unclosedBracket(text: string): number | undefined {
  let open = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 0x20;
    // `[` and `{` differ in this bit, and so do `]` and `}`.
    if (code === 0x7b) open++;
    else if (code === 0x7d) open = Math.max(0, open - 1);
    if (open > mostOpen) return at;
  }
  return undefined;
}

function hasDirectives({ directives }: Document): boolean {
  return (
    directives !== undefined && (directives.yaml.explicit === true || Object.keys(directives.tags).length > 1)
  );
}

function checkNode(node: unknown, depth: number, report: Report): void {
  if (!isNode(node)) return;
  const offset = node.range?.[0] ?? 0;
  if (isAlias(node) || node.anchor !== undefined) report(offset, 'yaml-alias', messages.alias);
  if (node.tag !== undefined) report(offset, 'yaml-tag', messages.tag);
  if (!isCollection(node)) return;
  if (depth >= maxDepth) {
    report(offset, 'too-deep', messages.tooDeep);
    return;
  }
  if (!isMap(node)) {
    for (const item of node.items) checkNode(item, depth + 1, report);
    return;
  }
  const keys = new Set<string>();
  for (const { key, value } of node.items) {
    checkNode(key, depth + 1, report);
    checkNode(value, depth + 1, report);
    if (!isScalar(key) || typeof key.value !== 'string') continue;
    if (keys.has(key.value))
      report(key.range?.[0] ?? offset, 'duplicate-key', messages.duplicateKey(key.value));
    keys.add(key.value);
  }
}

function countLines(text: string, lines: LineCounter): void {
  if (lines.lineStarts.length > 0) return;
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
}

const messages = {
  conflict: {
    en: 'Git left both versions of a conflict here.',
    fr: 'Git a laissé ici les deux versions d’un conflit.',
  },
  tooLarge: (limit: number): Wording => ({
    en: `The file is too large to be read safely (more than ${limit} characters).`,
    fr: `Le fichier est trop grand pour être lu sans risque (plus de ${limit} caractères).`,
  }),
  control: (char: string): Wording => {
    const code = `U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return {
      en: `The character ${code} must not stand in this file.`,
      fr: `Le caractère ${code} n’a pas sa place dans ce fichier.`,
    };
  },
  noEnd: {
    en: 'The last line must be "...". Without it the file may have been cut off.',
    fr: 'La dernière ligne doit être « ... ». Sans elle, le fichier est peut-être tronqué.',
  },
  syntax: (detail: string): Wording => ({
    en: `Not valid YAML: ${detail}`,
    fr: `YAML non valide : ${detail}`,
  }),
  directive: {
    en: 'YAML directives (%YAML, %TAG) are not allowed here.',
    fr: 'Les directives YAML (%YAML, %TAG) ne sont pas admises ici.',
  },
  alias: {
    en: 'YAML anchors and aliases (&, *) are not allowed here.',
    fr: 'Les ancres et alias YAML (&, *) ne sont pas admis ici.',
  },
  tag: { en: 'YAML tags (!) are not allowed here.', fr: 'Les étiquettes YAML (!) ne sont pas admises ici.' },
  tooDeep: { en: 'Nested too deeply.', fr: 'Imbrication trop profonde.' },
  duplicateKey: (key: string): Wording => ({
    en: `The key ${JSON.stringify(key)} stands here twice.`,
    fr: `La clé ${guillemets(key)} figure ici deux fois.`,
  }),
};
