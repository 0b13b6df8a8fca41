import type { Annotation, AttributeValue, Rejection } from '../annotation/annotation.ts';
import { compareAnnotations, compareRejections, type Layer, rejectionKey } from '../annotation/layer.ts';
import type { ArticleText } from '../text/article-text.ts';
import type { Span } from '../text/span.ts';
import type { DatasetSuggestion } from './document.ts';
import type { Draft, ImportedContent, ImportedDocument } from './reader.ts';
import type { Wording } from './wording.ts';

/** How drafts become annotations. */
export interface ImportRules {
  /** A dataset's label → ours; '' leaves it out. Labels that it does not name stay. */
  readonly labels: ReadonlyMap<string, string>;
  /** An id that starts with a letter. */
  newId(): string;
}

export interface ImportedLayer {
  readonly layer: Layer;
  readonly suggestions: readonly DatasetSuggestion[];
  readonly problems: readonly Wording[];
}

/** Code points of context kept on each side. */
const contextLength = 32;

/** The layer that a document holds for a text. What does not stand on its words is left out, and said. */
export function layerOfImport(
  document: ImportedDocument,
  content: ImportedContent,
  text: ArticleText,
  rules: ImportRules,
): ImportedLayer {
  const problems = [...(content.problems ?? [])];
  const mapped = <T extends { readonly label: string }>(items: readonly T[]): T[] =>
    items.flatMap((item) => {
      const label = rules.labels.get(item.label) ?? item.label;
      return label === '' ? [] : [label === item.label ? item : { ...item, label }];
    });
  const stands = (item: Span & { readonly quote?: string; readonly label: string }) => {
    const problem = whyNot(text, item);
    if (problem) {
      const place = `${item.label} [${item.start}, ${item.end})`;
      problems.push({ en: `${place}: ${problem.en}`, fr: `${place} : ${problem.fr}` });
    }
    return problem === undefined;
  };
  const drafts = mapped(content.drafts).filter(stands);
  const ids = new Ids(drafts, rules);
  const completed = (annotation: Annotation): Annotation =>
    content.complete ? annotation : { origin: 'import', ...contextOf(annotation, text), ...annotation };
  const annotations = drafts
    .map((draft, i) => completed(annotationOf(draft, ids, i, text)))
    .sort(compareAnnotations);
  const rejected = new Map<string, Rejection>();
  for (const rejection of mapped(content.rejected ?? []).filter(stands))
    rejected.set(rejectionKey(rejection), rejection);
  return {
    layer: {
      article: document.facts ?? {},
      status: document.status ?? (annotations.length > 0 ? 'in-progress' : 'todo'),
      annotations,
      rejected: [...rejected.values()].sort(compareRejections),
    },
    suggestions: mapped(content.suggestions ?? []).filter(stands),
    problems,
  };
}

function whyNot(
  text: ArticleText,
  { start, end, quote }: Span & { readonly quote?: string },
): Wording | undefined {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > text.length || start >= end) {
    return { en: 'it is no place of the text', fr: 'ce n’est pas un endroit du texte' };
  }
  return quote === undefined || text.slice({ start, end }) === quote
    ? undefined
    : { en: 'the text there is not its quote', fr: 'le texte n’y est pas celui de la citation' };
}

/** Ids that are sound and unique; the links of a document follow the ids that had to change. */
class Ids {
  readonly #ids: readonly string[];
  readonly #renamed = new Map<string, string>();

  constructor(drafts: readonly Draft[], rules: ImportRules) {
    const wanted = new Set(drafts.flatMap(({ id }) => (id === undefined ? [] : [id])));
    const taken = new Set<string>();
    this.#ids = drafts.map(({ id }) => {
      let own = id !== undefined && /^[A-Za-z][A-Za-z0-9_-]*$/.test(id) && !taken.has(id) ? id : undefined;
      while (own === undefined) {
        const made = rules.newId();
        if (!taken.has(made) && !wanted.has(made)) own = made;
      }
      taken.add(own);
      if (id !== undefined && id !== own && !this.#renamed.has(id)) this.#renamed.set(id, own);
      return own;
    });
  }

  at(index: number): string {
    return this.#ids[index] ?? '';
  }

  link(value: AttributeValue): AttributeValue {
    if (this.#renamed.size === 0) return value;
    if (typeof value === 'string') return this.#renamed.get(value) ?? value;
    return typeof value === 'object' ? value.map((item) => this.#renamed.get(item) ?? item) : value;
  }
}

function annotationOf(draft: Draft, ids: Ids, index: number, text: ArticleText): Annotation {
  const { label, start, end, before, after, parts, entity, attributes, note, by, at, origin } = draft;
  const linked = attributes && new Map([...attributes].map(([name, value]) => [name, ids.link(value)]));
  return {
    id: ids.at(index),
    label,
    start,
    end,
    quote: text.slice(draft),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(parts === undefined || parts.length < 2 ? {} : { parts }),
    ...(entity === undefined || entity === '' ? {} : { entity }),
    ...(linked === undefined || linked.size === 0 ? {} : { attributes: linked }),
    ...(note === undefined ? {} : { note }),
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
    ...(origin === undefined ? {} : { origin }),
  };
}

/** The text on both sides. */
function contextOf({ start, end }: Span, text: ArticleText): { before: string; after: string } {
  return {
    before: text.slice({ start: Math.max(0, start - contextLength), end: start }),
    after: text.slice({ start: end, end: Math.min(text.length, end + contextLength) }),
  };
}
