import * as vscode from 'vscode';
import { timexTypes } from '../../detect/dates/rule.ts';
import type { Suggestion } from '../../detect/detector.ts';
import type { Pipeline } from '../../detect/pipeline.ts';
import { standingIn, withImported } from '../../project/imported-suggestions.ts';
import { wantedSuggestions } from '../../project/items.ts';
import type { ArticleText } from '../../text/article-text.ts';
import type { Articles } from '../articles/articles.ts';
import type { Folder } from '../articles/folder.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { Burst } from '../burst.ts';
import { registerCommand } from '../commands.ts';
import type { Configuration, Setting } from '../configuration.ts';
import { registerFilter } from './filter.ts';
import { ImportedSuggestions } from './imported.ts';
import { registerPublished } from './published.ts';

/** After an edit, suggestions are looked for anew when no key has been pressed for this long, in milliseconds. */
const editPause = 120;
/** What is decided is learnt from when nothing has been decided for this long, in milliseconds. */
const learnPause = 3_000;
/** Milliseconds of detection before others get a turn. */
const budget = 12;

/** The settings that say which of the suggestions found are shown. */
const filters: readonly Setting[] = [
  'suggestions.show',
  'suggestions.minimumScore',
  'suggestions.hiddenLabels',
];

/** Finds the suggestions of open articles, again after edits and when what they depend on changes. */
export function registerDetection(articles: Articles, configuration: Configuration): vscode.Disposable {
  const detection = new Detection(articles, configuration);
  return vscode.Disposable.from(
    detection,
    registerFilter(articles, configuration),
    registerPublished(articles),
    articles.onDidChangeText((article) => detection.textChanged(article)),
    articles.onDidChangePublished((article) => detection.run(article)),
    articles.onDidAct((article) => detection.learnLater(article.folder)),
    articles.onDidChangeRegistry((folder) => detection.learnLater(folder)),
    configuration.onDidChange(filters, () => detection.filterAll()),
    configuration.onDidChange(['suggestions.dateTypes'], () => detection.runAll()),
    registerCommand('toggleSuggestions', () => {
      const scope = articles.active?.document.uri;
      return configuration.set('suggestions.show', !configuration.suggestionsShown(scope), scope);
    }),
  );
}

class Detection implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #configuration: Configuration;
  /** By the TIMEX3 types that they find; folders may want different ones. */
  readonly #pipelines = new Map<string, Promise<Pipeline>>();
  readonly #imported: ImportedSuggestions;
  /** What has been found in the text that an article had, whether or not it is shown. */
  readonly #found = new WeakMap<OpenArticle, { text: ArticleText; found: readonly Suggestion[] }>();
  /** The latest run of each article; an earlier one that is still under way stops. */
  readonly #runs = new WeakMap<OpenArticle, symbol>();
  readonly #edits = new Burst<OpenArticle>(editPause, (article) => this.run(article));
  readonly #learning = new Burst<Folder>(learnPause, (folder) => this.#learn(folder));

  constructor(articles: Articles, configuration: Configuration) {
    this.#articles = articles;
    this.#configuration = configuration;
    this.#imported = new ImportedSuggestions(articles, (article) => this.#edits.call(article));
  }

  /** At once for an article just opened, after a pause in typing for one that is edited. */
  textChanged(article: OpenArticle): void {
    if (this.#runs.has(article)) this.#edits.call(article);
    else {
      void this.run(article);
      this.learnLater(article.folder, 0);
    }
  }

  async run(article: OpenArticle): Promise<void> {
    const { session, document } = article;
    const { text } = session;
    const run = Symbol();
    this.#runs.set(article, run);
    this.#found.delete(article);
    if (this.#configuration.suggestionsShown(document.uri)) {
      const found = await this.#detect(article, () => this.#runs.get(article) === run);
      // What was found in an earlier text does not stand in this one; the edit will have it looked for again.
      if (!found || session.text !== text || this.#runs.get(article) !== run) return;
      this.#found.set(article, { text, found });
    }
    this.#filter(article);
  }

  runAll(): void {
    for (const article of this.#articles.all) void this.run(article);
  }

  filterAll(): void {
    for (const article of this.#articles.all) this.#filter(article);
  }

  /** Shows what is wanted of what has been found; what has not been looked for is. */
  #filter(article: OpenArticle): void {
    const { session, document } = article;
    if (!this.#configuration.suggestionsShown(document.uri)) {
      session.setSuggestions([]);
      return;
    }
    const known = this.#found.get(article);
    if (known?.text !== session.text) {
      void this.run(article);
      return;
    }
    const least = this.#configuration.minimumScore(document.uri);
    const hidden = new Set(this.#configuration.hiddenLabels(document.uri));
    session.setSuggestions(
      wantedSuggestions(known.found, ({ score, label }) => score >= least && !hidden.has(label)),
    );
  }

  /** Reads what has been decided in a folder, once nothing is being decided, and looks again. */
  learnLater(folder: Folder, pause = learnPause): void {
    this.#learning.call(folder, pause);
  }

  async #learn(folder: Folder): Promise<void> {
    if (!(await folder.learn())) return;
    for (const article of this.#articles.all) if (article.folder === folder) void this.run(article);
  }

  /** Undefined when the run has been overtaken by a later one. */
  async #detect(article: OpenArticle, isLatest: () => boolean): Promise<Suggestion[] | undefined> {
    const pipeline = await this.#pipeline(this.#configuration.dateTypes(article.document.uri));
    const { session, language, published, folder } = article;
    const pace = {
      now: () => performance.now(),
      budget,
      pause: async () => {
        await new Promise<void>((resolve) => setTimeout(resolve, 0));
        return isLatest();
      },
    };
    const detected = await pipeline.detectPaced(
      session.text,
      { language, published },
      pace,
      folder.knowledge,
    );
    return detected && withImported(detected, standingIn(session.text, await this.#imported.of(article)));
  }

  #pipeline(types: readonly string[]): Promise<Pipeline> {
    const key = types.join();
    const pipeline = this.#pipelines.get(key) ?? loadPipeline(types);
    this.#pipelines.set(key, pipeline);
    return pipeline;
  }

  dispose(): void {
    this.#imported.dispose();
    this.#edits.dispose();
    this.#learning.dispose();
  }
}

/** The detectors and their word lists are loaded when the first article is opened, not when the extension is. */
async function loadPipeline(wanted: readonly string[]): Promise<Pipeline> {
  const { createPipeline } = await import('../../detect/index.ts');
  return createPipeline({ dates: { types: timexTypes.filter((type) => wanted.includes(type)) } });
}
