import * as vscode from 'vscode';
import { timexTypes } from '../../detect/dates/rule.ts';
import type { Suggestion } from '../../detect/detector.ts';
import type { Pipeline } from '../../detect/pipeline.ts';
import { importedSuggestions, withImported } from '../../project/imported-suggestions.ts';
import { wantedSuggestions } from '../../project/items.ts';
import type { Articles } from '../articles/articles.ts';
import type { Folder } from '../articles/folder.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { Burst } from '../burst.ts';
import { registerCommand } from '../commands.ts';
import type { Configuration } from '../configuration.ts';
import { registerFilter } from './filter.ts';
import { registerPublished } from './published.ts';

/** After an edit, suggestions are looked for anew when no key has been pressed for this long, in milliseconds. */
const editPause = 120;
/** What is decided is learnt from when nothing has been decided for this long, in milliseconds. */
const learnPause = 3_000;
/** Milliseconds of detection before others get a turn. */
const budget = 12;

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
    configuration.onDidChange(() => detection.restart()),
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
  /** The latest run of each article; an earlier one that is still under way stops. */
  readonly #runs = new WeakMap<OpenArticle, symbol>();
  readonly #edits = new Burst<OpenArticle>(editPause, (article) => this.run(article));
  readonly #learning = new Burst<Folder>(learnPause, (folder) => this.#learn(folder));

  constructor(articles: Articles, configuration: Configuration) {
    this.#articles = articles;
    this.#configuration = configuration;
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
    const shown = this.#configuration.suggestionsShown(document.uri);
    const found = shown ? await this.#detect(article, () => this.#runs.get(article) === run) : [];
    // What was found in an earlier text does not stand in this one; the edit will have it looked for again.
    if (!found || session.text !== text || this.#runs.get(article) !== run) return;
    const least = this.#configuration.minimumScore(document.uri);
    const hidden = new Set(this.#configuration.hiddenLabels(document.uri));
    session.setSuggestions(
      wantedSuggestions(found, ({ score, label }) => score >= least && !hidden.has(label)),
    );
  }

  restart(): void {
    for (const article of this.#articles.all) void this.run(article);
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
    const imported = await importedSuggestions(folder.files, article.path, session.text);
    const detected = await pipeline.detectPaced(
      session.text,
      { language, published },
      pace,
      folder.knowledge,
    );
    return detected && withImported(detected, imported);
  }

  #pipeline(types: readonly string[]): Promise<Pipeline> {
    const key = types.join();
    const pipeline = this.#pipelines.get(key) ?? loadPipeline(types);
    this.#pipelines.set(key, pipeline);
    return pipeline;
  }

  dispose(): void {
    this.#edits.dispose();
    this.#learning.dispose();
  }
}

/** The detectors and their word lists are loaded when the first article is opened, not when the extension is. */
async function loadPipeline(wanted: readonly string[]): Promise<Pipeline> {
  const { createPipeline } = await import('../../detect/index.ts');
  return createPipeline({ dates: { types: timexTypes.filter((type) => wanted.includes(type)) } });
}
