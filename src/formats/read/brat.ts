import type { AttributeValue } from '../../annotation/annotation.ts';
import type { Scheme } from '../../scheme/scheme.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Span } from '../../text/span.ts';
import { joinFragments } from '../brat-fragments.ts';
import { isAttributeValue, parseJson } from '../json-value.ts';
import type { Draft, ImportedContent, Reader } from '../reader.ts';
import { restoreValue } from '../restore.ts';
import type { Wording } from '../wording.ts';
import { XmlNames } from '../xml.ts';

/** brat's `.ann` with the `.txt` beside it. */
export const bratReader: Reader = {
  id: 'brat',
  async *read(file, { scheme }) {
    if (!file.path.endsWith('.ann')) return;
    const name = file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.ann$/, '.txt');
    const text = await file.sibling(name);
    if (text === undefined) {
      yield {
        place: file.path,
        problem: { en: `there is no ${name} beside it`, fr: `il n’y a pas de ${name} à côté` },
      };
      return;
    }
    const lines = (await file.text()).split(/\r?\n/);
    yield { name, text, content: (article) => new AnnFile(article, scheme).read(lines) };
  },
};

interface Bound {
  draft: Draft;
  readonly attributes: Map<string, AttributeValue>;
  readonly roles: Map<string, string[]>;
}

class AnnFile {
  readonly #text: ArticleText;
  readonly #scheme: Scheme;
  readonly #labels: ReadonlyMap<string, string>;
  readonly #bound = new Map<string, Bound>();
  /** Trigger of each event. */
  readonly #triggers = new Map<string, string>();
  readonly #problems: Wording[] = [];

  constructor(text: ArticleText, scheme: Scheme) {
    this.#text = text;
    this.#scheme = scheme;
    const names = new XmlNames();
    this.#labels = new Map(scheme.labels.map(({ id }) => [names.name(id), id]));
  }

  read(lines: readonly string[]): ImportedContent {
    const rows = lines.map((line) => line.split('\t'));
    // What others refer to first: brat allows any order.
    for (const [kind, read] of [
      ['T', this.#readText],
      ['E', this.#readEvent],
    ] as const) {
      for (const row of rows) if (row[0]?.startsWith(kind)) read.call(this, row);
    }
    rows.forEach((row, i) => {
      const kind = row[0]?.charAt(0) ?? '';
      if (kind === 'A' || kind === 'M') this.#readAttribute(row);
      else if (kind === 'N') this.#readEntity(row);
      else if (kind === '#') this.#readNote(row);
      else if (!'TE'.includes(kind)) this.#problems.push(unread(i + 1, kind));
    });
    for (const bound of this.#bound.values()) this.#linkRoles(bound);
    const drafts = [...this.#bound.values()].map(({ draft, attributes }) =>
      attributes.size === 0 ? draft : { ...draft, attributes },
    );
    return { drafts, problems: this.#problems };
  }

  #readText([id = '', data = '']: readonly string[]): void {
    const match = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(data.trimEnd());
    const fragments: Span[] = (match?.[2] ?? '').split(';').map((pair) => {
      const [start = Number.NaN, end = Number.NaN] = pair.split(' ').map(Number);
      return { start, end };
    });
    const sound = match && fragments.every(({ start, end }) => start < end && end <= this.#text.length);
    if (!sound) {
      this.#problems.push({
        en: `${id} has no place in the text`,
        fr: `${id} n’a pas d’endroit dans le texte`,
      });
      return;
    }
    const pieces = joinFragments(
      this.#text,
      fragments.sort((a, b) => a.start - b.start),
    );
    const start = pieces[0]?.start ?? 0;
    const end = pieces.at(-1)?.end ?? 0;
    const label = this.#labels.get(match[1] ?? '') ?? match[1] ?? '';
    const draft = {
      id: `t${id.slice(1)}`,
      label,
      start,
      end,
      ...(pieces.length > 1 ? { parts: pieces } : {}),
    };
    this.#bound.set(id, { draft, attributes: new Map(), roles: new Map() });
  }

  #readEvent([id = '', data = '']: readonly string[]): void {
    const [trigger = '', ...roles] = data
      .trim()
      .split(' ')
      .map((pair) => pair.split(':'));
    const bound = this.#bound.get(trigger[1] ?? '');
    if (!bound) {
      this.#problems.push({ en: `${id} has no trigger`, fr: `${id} n’a pas de déclencheur` });
      return;
    }
    this.#triggers.set(id, trigger[1] ?? '');
    for (const [role = '', target = ''] of roles) {
      const name = role.replace(/\d+$/, '');
      bound.roles.set(name, [...(bound.roles.get(name) ?? []), target]);
    }
  }

  #linkRoles({ draft, attributes, roles }: Bound): void {
    for (const [name, targets] of roles) {
      const ids = targets.flatMap((target) => this.#target(target)?.draft.id ?? []);
      const value = restoreValue(this.#scheme.attribute(draft.label, name), ids);
      if (value !== undefined) attributes.set(name, value);
    }
  }

  #readAttribute([, data = '']: readonly string[]): void {
    const [name = '', target = '', value] = data.trim().split(' ');
    this.#target(target)?.attributes.set(name, value ?? true);
  }

  #readEntity([, data = '']: readonly string[]): void {
    const match = /^\S+ (\S+) \S+?:(\S+)$/.exec(data.trim());
    const bound = this.#target(match?.[1] ?? '');
    if (bound && match?.[2] !== undefined) bound.draft = { ...bound.draft, entity: match[2] };
  }

  #readNote([, data = '', ...rest]: readonly string[]): void {
    const [type = '', target = ''] = data.trim().split(' ');
    const bound = this.#target(target);
    const text = rest.join('\t');
    if (!bound) return;
    if (type === 'Attribute') this.#readJsonAttribute(bound, text);
    else if (type === 'Note') bound.draft = { ...bound.draft, note: String(parseJson(text) ?? text) };
    else if (type === 'AnnotatorNotes') bound.draft = { ...bound.draft, note: text };
  }

  #readJsonAttribute(bound: Bound, text: string): void {
    const match = /^("(?:[^"\\]|\\.)*")=(.*)$/.exec(text);
    const name = parseJson(match?.[1] ?? '');
    const value = parseJson(match?.[2] ?? '');
    if (typeof name === 'string' && isAttributeValue(value)) bound.attributes.set(name, value);
    else this.#problems.push(noAttribute(JSON.stringify(text.slice(0, 40))));
  }

  #target(id: string): Bound | undefined {
    return this.#bound.get(this.#triggers.get(id) ?? id);
  }
}

function unread(line: number, kind: string): Wording {
  return {
    en: `line ${line}: ${kind} lines are not read`,
    fr: `ligne ${line} : les lignes ${kind} ne sont pas lues`,
  };
}

function noAttribute(text: string): Wording {
  return {
    en: `the attribute ${text} is not name=JSON`,
    fr: `l’attribut ${text} n’est pas de la forme nom=JSON`,
  };
}
