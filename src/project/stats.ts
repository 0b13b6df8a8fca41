import type { Status } from '../annotation/annotation.ts';
import type { FailedArticle, SourceArticle } from '../formats/document.ts';
import type { Registry } from '../registry/registry.ts';
import { lastDay } from '../scheme/timex.ts';
import { tokenize } from '../text/tokens.ts';
import { onOneLine } from '../text/wrapping.ts';

/** A name and how often, most frequent first. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

export interface LabelStats {
  readonly label: string;
  readonly annotations: number;
  /** Different words, case aside. */
  readonly forms: number;
  /** For 1,000 words of the annotated articles. */
  readonly density: number;
}

/** Figures of a folder, or of one folder in it. */
export interface FolderStats {
  /** '' for the root. */
  readonly folder: string;
  readonly articles: number;
  readonly annotated: number;
  readonly words: number;
  readonly annotations: number;
  readonly rejected: number;
  readonly labels: readonly LabelStats[];
  /** Of the layers; an article without any is a `todo`. */
  readonly states: readonly Count[];
  /** '' for annotations that name nobody. */
  readonly annotators: readonly Count[];
}

export interface ProjectStats {
  readonly total: FolderStats;
  readonly folders: readonly FolderStats[];
  /** By registry name; without a registry entry by id. */
  readonly entities: readonly Count[];
  /** Deadlines of commitments by month, `YYYY-MM`, in order of time. */
  readonly deadlines: readonly Count[];
  /** Commitments by actor. */
  readonly actors: readonly Count[];
  readonly failures: readonly FailedArticle[];
}

/** Counts the articles of a folder as they come. */
export class StatsCounter {
  readonly #total = new FolderCounter('');
  readonly #folders = new Map<string, FolderCounter>();
  readonly #entities = new Map<string, number>();
  readonly #deadlines = new Map<string, number>();
  readonly #actors = new Map<string, number>();
  readonly #failures: FailedArticle[] = [];
  readonly #registry: Registry;

  constructor(registry: Registry) {
    this.#registry = registry;
  }

  add(article: SourceArticle | FailedArticle): void {
    if ('error' in article) {
      this.#failures.push(article);
      return;
    }
    const folder = article.file.slice(0, Math.max(0, article.file.lastIndexOf('/')));
    const counter = this.#folders.get(folder) ?? new FolderCounter(folder);
    this.#folders.set(folder, counter);
    const words = tokenize(article.text.text).filter(({ kind }) => kind !== 'mark').length;
    for (const each of [this.#total, counter]) each.add(article, words);
    for (const { layer } of article.layers) this.#addLinks(layer.annotations);
  }

  result(): ProjectStats {
    const folders = [...this.#folders.values()].map((counter) => counter.result());
    return {
      total: this.#total.result(),
      folders: folders.sort((a, b) => (a.folder < b.folder ? -1 : 1)),
      entities: counts(this.#entities),
      deadlines: counts(this.#deadlines).sort((a, b) => (a.name < b.name ? -1 : 1)),
      actors: counts(this.#actors),
      failures: this.#failures,
    };
  }

  #addLinks(annotations: SourceArticle['layers'][number]['layer']['annotations']): void {
    const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
    for (const { label, entity, attributes } of annotations) {
      if (entity !== undefined) increase(this.#entities, this.#entityName(entity));
      if (label !== 'commitment') continue;
      for (const actor of texts(attributes?.get('actor'))) {
        const linked = byId.get(actor);
        const words = linked ? onOneLine(linked.quote) : actor;
        const name = linked?.entity === undefined ? words : this.#entityName(linked.entity);
        increase(this.#actors, name);
      }
      for (const deadline of texts(attributes?.get('deadline'))) {
        const [value] = texts(byId.get(deadline)?.attributes?.get('value'));
        const month = lastDay(value ?? deadline)?.slice(0, 7);
        if (month !== undefined) increase(this.#deadlines, month);
      }
    }
  }

  #entityName(id: string): string {
    return this.#registry.meant(id)?.name ?? id;
  }
}

class FolderCounter {
  readonly #folder: string;
  #articles = 0;
  #annotated = 0;
  #words = 0;
  #annotatedWords = 0;
  #rejected = 0;
  readonly #labels = new Map<string, { annotations: number; forms: Set<string> }>();
  readonly #states = new Map<Status, number>();
  readonly #annotators = new Map<string, number>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  add({ layers }: SourceArticle, words: number): void {
    this.#articles++;
    this.#words += words;
    if (layers.length === 0) increase(this.#states, 'todo');
    if (layers.some(({ layer }) => layer.annotations.length > 0)) {
      this.#annotated++;
      this.#annotatedWords += words;
    }
    for (const { name, layer } of layers) {
      increase(this.#states, layer.status);
      this.#rejected += layer.rejected.length;
      for (const { label, quote, by } of layer.annotations) {
        const of = this.#labels.get(label) ?? { annotations: 0, forms: new Set() };
        this.#labels.set(label, of);
        of.annotations++;
        of.forms.add(quote.toLowerCase());
        increase(this.#annotators, by ?? name);
      }
    }
  }

  result(): FolderStats {
    const labels = [...this.#labels].map(([label, { annotations, forms }]) => ({
      label,
      annotations,
      forms: forms.size,
      density: this.#annotatedWords === 0 ? 0 : (annotations / this.#annotatedWords) * 1000,
    }));
    return {
      folder: this.#folder,
      articles: this.#articles,
      annotated: this.#annotated,
      words: this.#words,
      annotations: labels.reduce((sum, { annotations }) => sum + annotations, 0),
      rejected: this.#rejected,
      labels: labels.sort((a, b) => b.annotations - a.annotations || (a.label < b.label ? -1 : 1)),
      states: counts(this.#states),
      annotators: counts(this.#annotators),
    };
  }
}

function texts(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');
}

function increase<K>(map: Map<K, number>, key: K): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

function counts(map: ReadonlyMap<string, number>): Count[] {
  return [...map]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}
