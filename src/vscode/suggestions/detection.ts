import * as vscode from 'vscode';
import { createPipeline } from '../../detect/index.ts';
import type { Pipeline } from '../../detect/pipeline.ts';
import type { Articles } from '../articles/articles.ts';
import type { OpenArticle } from '../articles/open-article.ts';
import { registerCommand } from '../commands.ts';
import type { Configuration } from '../configuration.ts';

/** After an edit, suggestions are looked for anew when no key has been pressed for this long, in milliseconds. */
const pause = 120;

/** Finds the suggestions of open articles, again after edits and when what dates are resolved against changes. */
export function registerDetection(articles: Articles, configuration: Configuration): vscode.Disposable {
  const detection = new Detection(articles, configuration);
  return vscode.Disposable.from(
    detection,
    articles.onDidChangeText((article) => detection.schedule(article)),
    articles.onDidChangePublished((article) => detection.run(article)),
    configuration.onDidChange(() => detection.restart()),
    registerCommand('toggleSuggestions', () =>
      configuration.set(
        'suggestions.show',
        !configuration.suggestionsShown(),
        vscode.ConfigurationTarget.Workspace,
      ),
    ),
  );
}

class Detection implements vscode.Disposable {
  readonly #articles: Articles;
  readonly #configuration: Configuration;
  readonly #pipeline: Pipeline;
  readonly #timers = new Map<OpenArticle, ReturnType<typeof setTimeout>>();

  constructor(articles: Articles, configuration: Configuration) {
    this.#articles = articles;
    this.#configuration = configuration;
    this.#pipeline = createPipeline();
  }

  /** The text is new or has changed: at once for an article just opened, after a pause in typing. */
  schedule(article: OpenArticle): void {
    clearTimeout(this.#timers.get(article));
    if (article.session.suggestions.length === 0) this.run(article);
    else
      this.#timers.set(
        article,
        setTimeout(() => this.run(article), pause),
      );
  }

  run(article: OpenArticle): void {
    this.#timers.delete(article);
    const { session, document } = article;
    if (!this.#configuration.suggestionsShown(document.uri)) {
      session.setSuggestions([]);
      return;
    }
    const language = article.language;
    const found = this.#pipeline.detect(session.text, { language, published: article.published });
    const least = this.#configuration.minimumScore(document.uri);
    const hidden = new Set(this.#configuration.hiddenLabels(document.uri));
    session.setSuggestions(found.filter(({ score, label }) => score >= least && !hidden.has(label)));
  }

  restart(): void {
    for (const article of this.#articles.all) this.run(article);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
  }
}
